import type { Comparison } from '../domain/comparison.ts';
import type { Basis } from '../domain/indicator.ts';
import { expectedByChance } from '../domain/test-family.ts';
import { isTested, type Verdict } from '../domain/verdict.ts';
import type { DocumentInput } from './document-input.ts';

/** A line of what the document rests on. */
export type FactView = Readonly<{ heading: string; text: string }>;

/**
 * How many figures of the five themes are measured, estimated and counted, and what their tests found; figures that no
 * wijk has are left out.
 */
export function knownFigures({ profile, words }: DocumentInput): FactView[] {
  const themed = profile.comparisons.filter(({ indicator }) => indicator.theme !== 'bevolking');
  const counted = (basis: Basis) => {
    const own = themed.filter((one) => one.basis === basis && one.measurement.kind === 'value');
    const years = [...new Set(own.flatMap(({ period }) => period ?? []))].toSorted();
    return { count: own.length, years };
  };
  const lacking = themed.filter(({ measurement, spread }) => isLacking(measurement, spread)).length;
  const counts = {
    ...{ sample: counted('sample'), model: counted('model'), register: counted('register') },
    lacking: { count: lacking, years: [] },
  };
  return [
    { heading: words.summary.known, text: words.summary.figures(counts) },
    { heading: words.summary.tests, text: testsText(themed, { profile, words }) },
  ];
}

/** Hidden, or known of other wijken only. */
function isLacking(measurement: Comparison['measurement'], spread: Comparison['spread']): boolean {
  return measurement.kind === 'hidden' || (measurement.kind === 'absent' && spread !== undefined);
}

function testsText(
  themed: readonly Comparison[],
  { profile, words }: Pick<DocumentInput, 'profile' | 'words'>,
): string {
  const tested = themed.filter(({ verdict }) => isTested(verdict));
  if (tested.length === 0) return words.summary.untested;
  const count = (...kinds: Verdict['kind'][]): number =>
    tested.filter(({ verdict }) => kinds.includes(verdict.kind)).length;
  const outcomes = {
    favourable: count('favourable'),
    unfavourable: count('unfavourable'),
    neutral: count('higher', 'lower'),
    notDemonstrable: count('not-demonstrable'),
  };
  const versus = words.areas.benchmark(profile.benchmark);
  return words.summary.tested(outcomes, versus, expectedByChance(tested.length));
}
