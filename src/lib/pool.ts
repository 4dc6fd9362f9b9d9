/** What became of one item. */
export type Settled<Item, Result> = Readonly<
  { item: Item; ok: true; result: Result } | { item: Item; ok: false; error: unknown }
>;

/** Runs `job` over `items`, at most `limit` at a time; one failure does not stop the rest; order in is order out. */
export async function runPool<Item, Result>(
  items: readonly Item[],
  limit: number,
  job: (item: Item) => Promise<Result>,
): Promise<Settled<Item, Result>[]> {
  const settled: Settled<Item, Result>[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) settled[index] = await settle(item, job);
  };
  await Promise.all(Array.from({ length: Math.max(1, limit) }, worker));
  return settled;
}

async function settle<Item, Result>(
  item: Item,
  job: (item: Item) => Promise<Result>,
): Promise<Settled<Item, Result>> {
  try {
    return { item, ok: true, result: await job(item) };
  } catch (error) {
    return { item, ok: false, error };
  }
}
