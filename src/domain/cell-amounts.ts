import type { Dataset } from './dataset.ts';
import type { Amount } from './feasible-range.ts';
import type { HiddenReason, RawMeasurement } from './measurement.ts';
import { knownSize, type SuppressionRules } from './primary-suppression.ts';
import type { Cell, Cells, Relation, RelationFinder } from './relation.ts';
import { weighingOf } from './weight.ts';

/** What disclosure control looks at; `hidden` grows while it works. */
export type Ledger = Readonly<{
  dataset: Dataset<RawMeasurement>;
  cells: Cells;
  relationsOf: RelationFinder;
  hidden: ReadonlyMap<string, HiddenReason>;
  rules: Pick<SuppressionRules, 'minRespondents' | 'minDenominator'>;
}>;

export const quantities = ['cases', 'others', 'total', 'size', 'left'] as const;
/**
 * Of a percentage the people with and without the kenmerk; of another figure its total and the people it is about; and
 * how far the people of a figure hidden for few of them are below the limit that everybody knows.
 */
export type Quantity = (typeof quantities)[number];
export type Amounts = Readonly<{
  parts: Readonly<Partial<Record<Quantity, Amount>>>;
  /** Everybody knows how many people it is about: all of the target group. */
  isSizeKnown: boolean;
}>;

/** Stands for an amount that is no number of people, or of which nothing tells how many. */
const plenty = 1e6;

/** How many people a figure is about, as far as anything tells; a figure hidden by its source gets what it may be. */
export function amountsFinder(ledger: Ledger): (key: string) => Amounts {
  const known = new Map<string, Amounts>();
  const amountsOf = (key: string): Amounts => {
    const found = known.get(key) ?? computed(key);
    known.set(key, found);
    return found;
  };
  const shares = new Map<string, Amounts['parts']>();
  const shareIn = (relation: Relation): Amounts['parts'] => {
    const found = shares.get(relation.id) ?? shareOf(relation, ledger.cells, amountsOf);
    shares.set(relation.id, found);
    return found;
  };
  const computed = (key: string): Amounts => {
    const cell = ledger.cells.get(key);
    if (cell === undefined) return { parts: {}, isSizeKnown: false };
    if (cell.measurement.kind === 'value') return amountsOfValue(key, cell, ledger);
    // Until it is known better, so that two of them do not ask each other for ever.
    known.set(key, { parts: plentyOf(cell, ledger), isSizeKnown: false });
    return { parts: likelyParts(key, ledger, shareIn), isSizeKnown: false };
  };
  return amountsOf;
}

function amountsOfValue(key: string, cell: Cell, ledger: Ledger): Amounts {
  const { measurement } = cell;
  const kind = ledger.dataset.indicators.get(cell.indicator)?.kind;
  if (measurement.kind !== 'value' || kind === undefined) return { parts: {}, isSizeKnown: false };
  const told = knownSize(measurement, kind);
  const people = told ?? peopleOf(cell, ledger);
  const left = leftBelowLimit(key, ledger, told);
  if (kind === 'percentage') {
    const cases = measurement.cases ?? ((people ?? plenty) * measurement.value) / 100;
    const parts = { ...amounts({ cases, others: (people ?? 2 * plenty) - cases }, cell.area), ...left };
    return { parts, isSizeKnown: told === undefined && people !== undefined };
  }
  const total = kind === 'count' ? measurement.value : plenty;
  return { parts: { ...amounts({ total, size: people ?? plenty }, cell.area), ...left }, isSizeKnown: false };
}

function amounts(people: Partial<Record<Quantity, number>>, place: string): Amounts['parts'] {
  return Object.fromEntries(
    Object.entries(people).map(([quantity, count]) => [quantity, { people: Math.max(0, count), place }]),
  );
}

function peopleOf({ area, group }: Cell, { dataset }: Ledger): number | undefined {
  const own = dataset.areas.get(area);
  return own && weighingOf([own], group).peopleIn(own);
}

/** The word “te weinig antwoorden” tells that there are fewer than the limit. */
function leftBelowLimit(key: string, ledger: Ledger, size: number | undefined): Amounts['parts'] {
  const limit = limitOf(key, ledger);
  return size === undefined || limit === undefined
    ? {}
    : amounts({ left: limit - size }, ledger.cells.get(key)?.area ?? '');
}

/** The most people that a figure can be about, as the reason why it is hidden tells. */
export function limitOf(key: string, { hidden, rules }: Ledger): number | undefined {
  const reason = hidden.get(key);
  if (reason === 'few-respondents') return rules.minRespondents - 1;
  return reason === 'few-people' ? Math.max(rules.minRespondents, rules.minDenominator) - 1 : undefined;
}

function plentyOf(cell: Cell, { dataset }: Ledger): Amounts['parts'] {
  const isShare = dataset.indicators.get(cell.indicator)?.kind === 'percentage';
  return amounts(isShare ? { cases: plenty, others: plenty } : { total: plenty, size: plenty }, cell.area);
}

/** What its source hides is at most what is left of a sum: an equal part of that for each that is hidden so. */
function likelyParts(
  key: string,
  ledger: Ledger,
  shareIn: (relation: Relation) => Amounts['parts'],
): Amounts['parts'] {
  const { cells, relationsOf } = ledger;
  const cell = cells.get(key);
  if (cell === undefined) return {};
  const shares = relationsOf(cell)
    .filter(({ whole, parts }) => isKnown(whole, cells) && parts.includes(key))
    .map(shareIn);
  const likely = Object.entries(plentyOf(cell, ledger)).map(([quantity, { people }]) => {
    const limits = shares.map((share) => new Map(Object.entries(share)).get(quantity)?.people ?? plenty);
    return [quantity, Math.min(people, ...limits)] as const;
  });
  return amounts(Object.fromEntries(likely), cell.area);
}

function isKnown(key: string | undefined, cells: Cells): boolean {
  return key !== undefined && cells.get(key)?.measurement.kind === 'value';
}

function shareOf(
  { whole = '', parts }: Relation,
  cells: Cells,
  amountsOf: (key: string) => Amounts,
): Amounts['parts'] {
  const known = parts.filter((part) => isKnown(part, cells));
  const of = (key: string, quantity: Quantity): number => amountsOf(key).parts[quantity]?.people ?? 0;
  const left = (['cases', 'others', 'total', 'size'] as const).map((quantity) => {
    const sum = known.reduce((total, part) => total + of(part, quantity), 0);
    return [quantity, Math.max(0, of(whole, quantity) - sum) / (parts.length - known.length)] as const;
  });
  return amounts(Object.fromEntries(left), '');
}
