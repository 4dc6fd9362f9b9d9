import { mostTrim } from '../document/document-input.ts';
import type { Step } from './output-record.ts';
import type { Product } from './plan.ts';
import { makings } from './workshop.ts';

/** What is asked about a document at a step. */
export type Measuring = Readonly<{
  /** The pages that it takes by its layout, of each part that begins a page of its own. */
  sheetsAt: (step: Step) => Promise<readonly number[]>;
  /** All that is on the first page of a factsheet, but for what is on it at every step. */
  frontAt: (step: Step) => string;
}>;

/** Steps of leaving out, the least first; the pages of a factsheet are fitted apart. */
export function stepsOf(product: Product): Step[] {
  const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, step) => step);
  if (product === 'wijkprofiel') return upTo(mostTrim.wijkprofiel).map((trim) => [trim, 0]);
  return upTo(mostTrim.factsheet)
    .flatMap((trim) => upTo(mostTrim.front).map((frontTrim): Step => [trim, frontTrim]))
    .toSorted((a, b) => a[0] + a[1] - b[0] - b[1]);
}

/**
 * The steps at which a document fits by its layout, the least first, and at the end the last one whatever its layout
 * is, so that the pages that were really needed can be told. A step at which a page of a factsheet would be one that
 * was too long before is not laid out again.
 */
export async function* fittingSteps(
  product: Product,
  { sheetsAt, frontAt }: Measuring,
): AsyncGenerator<Step> {
  const { most } = makings[product].pages;
  const steps = stepsOf(product);
  const tooLong = product === 'factsheet' ? tooLongPages(frontAt) : undefined;
  for (const step of steps.slice(0, -1)) {
    if (tooLong?.has(step)) continue;
    const sheets = await sheetsAt(step);
    if (sheets.reduce((sum, one) => sum + one, 0) <= most) yield step;
    else tooLong?.add(step, sheets);
  }
  yield* steps.slice(-1);
}

/** Pages of a factsheet that were too long, by what is on them. */
function tooLongPages(frontAt: Measuring['frontAt']): Readonly<{
  has: (step: Step) => boolean;
  add: (step: Step, sheets: readonly number[]) => void;
}> {
  const backs = new Set<number>();
  const fronts = new Set<string>();
  return {
    has: (step) => backs.has(step[0]) || (fronts.size > 0 && fronts.has(frontAt(step))),
    add: (step, sheets) => {
      // A template of the project may begin pages elsewhere.
      if (sheets.length !== 2) return;
      const [front = 0, back = 0] = sheets;
      if (front > 1) fronts.add(frontAt(step));
      if (back > 1) backs.add(step[0]);
    },
  };
}
