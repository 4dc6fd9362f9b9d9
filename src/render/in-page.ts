/** A function that runs in a page: it may use nothing but what it holds and what a page has. */
export type PageFunction = (...values: never[]) => unknown;

/** The call of such a function as text, so that one message to the browser can hold several. */
export function callText(run: PageFunction, ...values: readonly unknown[]): string {
  return `(${run.toString()})(${values.map((value) => JSON.stringify(value)).join(',')})`;
}
