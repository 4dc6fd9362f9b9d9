const expired = Symbol('expired');

/** Waits for `work`; after `milliseconds` calls `onExpiry` instead, whose value or error is the outcome. */
export async function withinLimit<T>(
  work: Promise<T>,
  milliseconds: number,
  onExpiry: () => T | Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const clock = new Promise<typeof expired>((resolve) => {
    timer = setTimeout(resolve, milliseconds, expired);
  });
  try {
    const outcome = await Promise.race([work, clock]);
    return outcome === expired ? await onExpiry() : outcome;
  } finally {
    clearTimeout(timer);
  }
}

/** Waits until `work` has ended in any way, but no longer than `milliseconds`. */
export async function settledWithin(work: Promise<unknown>, milliseconds: number): Promise<void> {
  const ignore = (): void => undefined;
  await withinLimit(work.then(ignore, ignore), milliseconds, ignore);
}
