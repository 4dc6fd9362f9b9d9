import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { startThread, type Thread } from '../../src/lib/worker.ts';

const folder = mkdtempSync(join(tmpdir(), 'thread-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

function threadThat(name: string, answer: string): Thread<number, number> {
  const code = `import { parentPort } from 'node:worker_threads';\nparentPort?.on('message', (question: number) => { ${answer} });\n`;
  writeFileSync(join(folder, `${name}.ts`), code);
  return startThread<number, number>(`./${name}`, pathToFileURL(join(folder, 'test.ts')).href);
}

it('answers each question in its turn', async () => {
  const thread = threadThat('doubles', 'parentPort?.postMessage(question * 2);');
  const answers = [1, 2, 3].map((question) => thread.ask(question));
  expect(thread.waiting()).toBe(3);
  expect(await Promise.all(answers)).toEqual([2, 4, 6]);
  expect(thread.waiting()).toBe(0);
  await thread.close();
});

it('refuses all open questions with what killed it', async () => {
  const thread = threadThat('dies', `throw new Error('stuk bij ' + question);`);
  const answers = await Promise.allSettled([thread.ask(1), thread.ask(2)]);
  expect(answers.map((one) => (one.status === 'rejected' ? String(one.reason) : 'answered'))).toEqual([
    'Error: stuk bij 1',
    'Error: stuk bij 1',
  ]);
  await thread.close();
});

it('refuses what is asked of a thread that has ended', async () => {
  const thread = threadThat('ends', 'process.exit(3);');
  await expect(thread.ask(1)).rejects.toThrow('ended with 3');
  await expect(thread.ask(2)).rejects.toThrow('ended with 3');
});
