import { solve } from 'yalps';
import type { Dataset } from '../../src/domain/dataset.ts';
import { figureKey } from '../../src/domain/figures.ts';
import type { Measurement } from '../../src/domain/measurement.ts';
import type { SuppressionRecord } from '../../src/domain/suppression.ts';
import { answers, pair } from './disclosure-region.ts';
import { suppressionRules } from './region.ts';

/** What an attacker finds out about a hidden count: how many people have it, or have it not. */
export type Found = Cell & Readonly<{ what: What; lowest: number; highest: number; most: number }>;

type Cell = Readonly<{ area: string; indicator: string; group: string }>;
type What = 'cases' | 'others';
type Counts = Readonly<Record<What, number>>;
type Known = Counts | 'hidden' | undefined;
type Published = Readonly<{ areas: Dataset['areas']; look: (cell: Cell) => Known }>;

/** A count takes part in a sum with a sign. */
type Term = Readonly<{ cell: Cell; what: What; sign: 1 | -1 }>;
/** Terms that add up to nothing, or to something that is known. */
type Sum = Readonly<{ terms: readonly Term[]; most?: number }>;

/**
 * Somebody who knows every published percentage with its n, which area lies in which, which answers belong together, the
 * rules, and why each figure is hidden; works out the exact range of every hidden count by linear programming. Shares
 * nothing with the program but its published figures. `most` is what a count can be without the sums of the wijken.
 */
export function attack(
  { areas, figures }: Dataset<Measurement>,
  records: readonly SuppressionRecord[],
): Found[] {
  const published: Published = {
    areas,
    look: (cell) => countsOf(figures.get(figureKey({ ...cell, period: '2024' }))?.measurement),
  };
  return [pair, answers].flatMap((question) => {
    const own = records.filter(({ indicator }) => question.some((one) => one === indicator));
    const equations = programOf(
      [...areas.keys()].flatMap((area) => sumsAt(area, question, published)).concat(own.flatMap(limitOf)),
      published,
    );
    return own.flatMap((record) =>
      (['cases', 'others'] as const).map((what): Found => {
        const { area, indicator, group } = record;
        const range = rangeOf(nameOf({ cell: record, what }), equations);
        return { area, indicator, group, what, ...range, most: mostOf(record, what, published) };
      }),
    );
  });
}

function countsOf(measurement: Measurement | undefined): Known {
  if (measurement === undefined || measurement.kind === 'absent') return undefined;
  if (measurement.kind === 'hidden') return 'hidden';
  const respondents = measurement.respondents ?? 0;
  const cases = Math.round((measurement.value * respondents) / 100);
  return { cases, others: respondents - cases };
}

/** What holds in an area: with the areas in it, between the ages, and between the answers. */
function sumsAt(area: string, question: readonly string[], published: Published): Sum[] {
  return question.flatMap((indicator) =>
    ['18+', '65+', '18-64'].flatMap((group): Sum[] => {
      const cell = { area, indicator, group };
      if (published.look(cell) === undefined) return [];
      return [
        ...wholeAndParts(cell, insideOf(cell, published)),
        ...(group === '18+' ? wholeAndParts(cell, agesOf(cell, published)) : []),
        // Whoever does not give this answer gives one of the others.
        {
          terms: [
            ...question
              .filter((one) => one !== indicator)
              .map((one): Term => ({ cell: { ...cell, indicator: one }, what: 'cases', sign: 1 })),
            { cell, what: 'others', sign: -1 },
          ],
        },
      ];
    }),
  );
}

function wholeAndParts(whole: Cell, parts: readonly Cell[]): Sum[] {
  if (parts.length === 0) return [];
  return (['cases', 'others'] as const).map((what) => ({
    terms: [...parts.map((cell): Term => ({ cell, what, sign: 1 })), { cell: whole, what, sign: -1 }],
  }));
}

function insideOf(cell: Cell, { areas, look }: Published): Cell[] {
  return [...areas.values()]
    .filter(({ parent }) => parent === cell.area)
    .flatMap(({ code }) => {
      const child = { ...cell, area: code };
      return look(child) === undefined ? insideOf(child, { areas, look }) : [child];
    });
}

function agesOf(cell: Cell, { look }: Published): Cell[] {
  const ages = ['65+', '18-64'].map((group) => ({ ...cell, group }));
  return ages.every((one) => look(one) !== undefined) ? ages : [];
}

function limitOf(record: SuppressionRecord): Sum[] {
  if (record.reason !== 'few-respondents') return [];
  const terms = (['cases', 'others'] as const).map((what): Term => ({ cell: record, what, sign: 1 }));
  return [{ terms, most: suppressionRules.minRespondents - 1 }];
}

function mostOf(record: SuppressionRecord, what: What, published: Published): number {
  const whole = published.look({ ...record, group: '18+' });
  const limits = [aroundOf(record, published), record.group === '18+' ? undefined : whole].map((one) =>
    one === undefined || one === 'hidden' ? Infinity : one[what],
  );
  return Math.min(
    ...limits,
    record.reason === 'few-respondents' ? suppressionRules.minRespondents - 1 : Infinity,
  );
}

function aroundOf(cell: Cell, published: Published): Known {
  const parent = published.areas.get(cell.area)?.parent;
  if (parent === undefined) return undefined;
  const around = { ...cell, area: parent };
  return published.look(around) ?? aroundOf(around, published);
}

function nameOf({ cell: { area, indicator, group }, what }: Pick<Term, 'cell' | 'what'>): string {
  return [what, area, indicator, group].join(' ');
}

/** Unknown count → sum → coefficient, and what each sum is. */
type Program = Readonly<{
  unknowns: ReadonlyMap<string, ReadonlyMap<string, number>>;
  sums: ReadonlyMap<string, Readonly<{ equal: number } | { max: number }>>;
}>;

/** What is hidden becomes an unknown; what is shown goes to the other side. */
function programOf(all: readonly Sum[], { look }: Published): Program {
  const unknowns = new Map<string, Map<string, number>>();
  const sums = new Map<string, { equal: number } | { max: number }>();
  for (const [index, { terms, most }] of all.entries()) {
    const known = terms.map((term) => ({ ...term, counts: look(term.cell) }));
    for (const one of known.filter(({ counts }) => counts === 'hidden')) {
      const name = nameOf(one);
      unknowns.set(name, (unknowns.get(name) ?? new Map()).set(`sum ${index}`, one.sign));
    }
    const total = known.reduce(
      (sum, { counts, what, sign }) => (typeof counts === 'object' ? sum - sign * counts[what] : sum),
      0,
    );
    sums.set(`sum ${index}`, most === undefined ? { equal: total } : { max: most });
  }
  return { unknowns, sums };
}

/** So many people more than anybody has: a count that nothing limits. */
const nobodyKnows = 1e5;

function rangeOf(name: string, program: Program): Readonly<{ lowest: number; highest: number }> {
  const variables = [...reachable(name, program)].map(([one, own]) => {
    const wanted: [string, number][] = one === name ? [['wanted', 1]] : [];
    return [one, new Map([...own, ...wanted])] as const;
  });
  const used = new Set(variables.flatMap(([, own]) => [...own.keys()]));
  const constraints = new Map([
    ...[...program.sums].filter(([sum]) => used.has(sum)),
    ['wanted', { max: nobodyKnows }] as const,
  ]);
  const solved = (direction: 'maximize' | 'minimize'): number => {
    const model = { direction, objective: 'wanted', constraints, variables };
    const { status, result } = solve(model, { precision: 1e-7 });
    if (status !== 'optimal') throw new Error(`${name}: ${status}`);
    return result;
  };
  return { lowest: solved('minimize'), highest: solved('maximize') };
}

/** The unknowns that share a sum with this one, or with one that does. */
function reachable(name: string, { unknowns }: Program): Program['unknowns'] {
  const bySum = Map.groupBy(
    [...unknowns].flatMap(([one, own]) => [...own.keys()].map((sum) => ({ one, sum }))),
    ({ sum }) => sum,
  );
  const found = new Map([[name, unknowns.get(name) ?? new Map<string, number>()]]);
  for (const [, own] of found)
    for (const { one } of [...own.keys()].flatMap((sum) => bySum.get(sum) ?? []))
      found.set(one, unknowns.get(one) ?? new Map<string, number>());
  return found;
}
