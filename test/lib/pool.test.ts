import { expect, it } from 'vitest';
import { runPool } from '../../src/lib/pool.ts';

/** A job that waits until it is let go, by item. */
function gate() {
  const waiting = new Map<number, () => void>();
  const started: number[] = [];
  return {
    started,
    job: (item: number): Promise<string> => {
      started.push(item);
      return new Promise((resolve) => waiting.set(item, () => resolve(`done ${item}`)));
    },
    release: async (item: number): Promise<void> => {
      waiting.get(item)?.();
      await new Promise(setImmediate);
    },
  };
}

it('starts no more jobs than the limit, and the next one when a place is free', async () => {
  const { job, started, release } = gate();
  const run = runPool([1, 2, 3, 4], 2, job);
  expect(started).toEqual([1, 2]);
  await release(2);
  expect(started).toEqual([1, 2, 3]);
  await release(3);
  expect(started).toEqual([1, 2, 3, 4]);
  await release(1);
  await release(4);
  expect(await run).toHaveLength(4);
});

it('gives the results in the order of the items, whatever finishes first', async () => {
  const { job, release } = gate();
  const run = runPool([1, 2, 3], 3, job);
  for (const item of [3, 1, 2]) await release(item);
  expect(await run).toEqual([
    { item: 1, ok: true, result: 'done 1' },
    { item: 2, ok: true, result: 'done 2' },
    { item: 3, ok: true, result: 'done 3' },
  ]);
});

it.for([
  {
    name: 'throws',
    job: (): Promise<string> => {
      throw new Error('torn paper');
    },
  },
  { name: 'rejects', job: (): Promise<string> => Promise.reject(new Error('torn paper')) },
])('goes on when one job $name, and says which', async ({ job }) => {
  const settled = await runPool(['a', 'b', 'c'], 1, (item) => (item === 'b' ? job() : Promise.resolve(item)));
  expect(settled.map(({ ok }) => ok)).toEqual([true, false, true]);
  expect(settled[1]).toMatchObject({ item: 'b', error: new Error('torn paper') });
});

it('takes items that are empty or false as items', async () => {
  const settled = await runPool(['', 0, false, undefined], 2, (item) => Promise.resolve(typeof item));
  expect(settled.map((one) => one.ok && one.result)).toEqual(['string', 'number', 'boolean', 'undefined']);
});

it.for([0, -1, 0.5])('works one by one at a limit of %s', async (limit) => {
  let busy = 0;
  const most: number[] = [];
  await runPool([1, 2, 3], limit, async () => {
    busy += 1;
    most.push(busy);
    await new Promise(setImmediate);
    busy -= 1;
  });
  expect(most).toEqual([1, 1, 1]);
});

it('has nothing to say about no items', async () => {
  expect(await runPool([], 4, () => Promise.resolve('never'))).toEqual([]);
});
