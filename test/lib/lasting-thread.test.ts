import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { lastingThread } from '../../src/lib/lasting-thread.ts';
import { startThread, type Thread } from '../../src/lib/worker.ts';

const folder = mkdtempSync(join(tmpdir(), 'lasting-thread-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A thread that doubles numbers, unless `answer` does something else with them. */
function threadThat(
  name: string,
  answer: string,
  milliseconds = 20_000,
): Readonly<{ thread: Thread<number, number>; starts: () => number }> {
  const code = `
    import { existsSync, writeFileSync } from 'node:fs';
    import { answerQuestions } from ${JSON.stringify(import.meta.resolve('../../src/lib/worker.ts'))};
    const once = ${JSON.stringify(join(folder, `${name}.once`))};
    answerQuestions((question: number) => { ${answer}; return question * 2; });\n`;
  writeFileSync(join(folder, `${name}.ts`), code);
  const from = pathToFileURL(join(folder, 'test.ts')).href;
  let starts = 0;
  const start = (): Thread<number, number> => {
    starts += 1;
    return startThread<number, number>(`./${name}`, from, { maxOldGenerationSizeMb: 32 });
  };
  return { thread: lastingThread(start, milliseconds), starts: () => starts };
}

/** What became of each question, in their order. */
async function answersOf(thread: Thread<number, number>, questions: readonly number[]): Promise<unknown[]> {
  const settled = await Promise.allSettled(questions.map((question) => thread.ask(question)));
  await thread.close();
  return settled.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)));
}

it('asks once more what a thread died of', async () => {
  const { thread, starts } = threadThat(
    'dies-once',
    `if (question === 2 && !existsSync(once)) { writeFileSync(once, ''); process.exit(1); }`,
  );
  expect(await answersOf(thread, [1, 2, 3])).toEqual([2, 4, 6]);
  expect(starts()).toBe(2);
});

it('refuses only the question that ends two threads, with what ended them', async () => {
  const { thread, starts } = threadThat(
    'throws',
    `if (question === 2) throw new Error('stuk bij ' + question)`,
  );
  expect(await answersOf(thread, [1, 2, 3, 4])).toEqual([2, 'Error: stuk bij 2', 6, 8]);
  expect(starts()).toBe(3);
});

it('ends a thread that does not answer in time, and goes on', async () => {
  const { thread } = threadThat('hangs', `while (question === 2);`, 4000);
  expect(await answersOf(thread, [1, 2, 3])).toEqual([2, 'Error: no answer within 4 seconds', 6]);
});

it('replaces a thread that has no memory left', async () => {
  const { thread } = threadThat(
    'full',
    `if (question === 2) { const all = []; for (;;) all.push(new Array(1e6).fill(question)); }`,
  );
  const [first, second, third] = await answersOf(thread, [1, 2, 3]);
  expect([first, third]).toEqual([2, 6]);
  expect(second).toMatch(/memory/);
});
