import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { UserError } from '../../src/lib/errors.ts';
import { problem } from '../../src/lib/problem.ts';
import { startThread, type Thread } from '../../src/lib/worker.ts';

const folder = mkdtempSync(join(tmpdir(), 'thread-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lib = new URL('../../src/lib/', import.meta.url).href;

function threadThat(name: string, answer: string): Thread<number, number> {
  const code = [
    `import { UserError } from '${lib}errors.ts';`,
    `import { problem } from '${lib}problem.ts';`,
    `import { answerQuestions } from '${lib}worker.ts';`,
    `answerQuestions(async (question: number): Promise<number> => { ${answer} });`,
  ];
  writeFileSync(join(folder, `${name}.ts`), code.join('\n'));
  return startThread<number, number>(`./${name}`, pathToFileURL(join(folder, 'test.ts')).href);
}

it('answers each question in its turn', async () => {
  const thread = threadThat('doubles', 'return question * 2;');
  const answers = [1, 2, 3].map((question) => thread.ask(question));
  expect(thread.waiting()).toBe(3);
  expect(await Promise.all(answers)).toEqual([2, 4, 6]);
  expect(thread.waiting()).toBe(0);
  await thread.close();
});

it('refuses a question with what it threw, and answers the next one', async () => {
  const thread = threadThat(
    'fails',
    `if (question === 1) throw new TypeError('stuk bij ' + question); return question;`,
  );
  const [failed, answered] = await Promise.allSettled([thread.ask(1), thread.ask(2)]);
  if (failed.status !== 'rejected') throw new Error('answered');
  expect(String(failed.reason)).toBe('TypeError: stuk bij 1');
  expect(failed.reason.stack).toContain('fails.ts');
  expect(answered).toEqual({ status: 'fulfilled', value: 2 });
  await thread.close();
});

it('hands over a UserError as what it is', async () => {
  const thread = threadThat(
    'refuses',
    `throw new UserError([problem('missing-glyph', { file: 'a.csv', line: 3 }, 'x', { font: 'F', where: 'w' })], { cause: new Error('why') });`,
  );
  const error = await thread.ask(1).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw new Error('not a UserError');
  const expected = problem('missing-glyph', { file: 'a.csv', line: 3 }, 'x', { font: 'F', where: 'w' });
  expect(error.problems).toEqual([expected]);
  expect(error).toMatchObject({ kind: 'input', message: 'missing-glyph', cause: { message: 'why' } });
  await thread.close();
});

it('refuses all open questions with what killed it', async () => {
  const thread = threadThat(
    'dies',
    `setImmediate(() => { throw new Error('stuk'); }); return await new Promise(() => {});`,
  );
  const answers = await Promise.allSettled([thread.ask(1), thread.ask(2)]);
  expect(answers.map((one) => (one.status === 'rejected' ? String(one.reason) : 'answered'))).toEqual([
    'Error: stuk',
    'Error: stuk',
  ]);
  await thread.close();
});

it('refuses what is asked of a thread that has ended', async () => {
  const thread = threadThat('ends', 'process.exit(3);');
  await expect(thread.ask(1)).rejects.toThrow('ended with 3');
  await expect(thread.ask(2)).rejects.toThrow('ended with 3');
});
