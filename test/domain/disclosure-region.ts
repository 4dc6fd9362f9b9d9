import type { Area } from '../../src/domain/area.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Figure, RawMeasurement } from '../../src/domain/measurement.ts';
import { areaOf, figureOf, indicatorOf, rawDatasetOf, rawOf } from './region.ts';

/** What a made-up region has. */
export type RegionKind = Readonly<{
  seed: number;
  wijken: number;
  gemeenten: number;
  gemeenteTotals: boolean;
  regionTotals: boolean;
  /** Whether 18-64 is delivered beside 18+ and 65+. */
  adults: boolean;
  /** Part of the cells that the file itself marks with x. */
  marked: number;
}>;

/** Smoking and its rest, and a question with three answers of which the catalogue says so. */
export const pair = ['rookt', 'rookt_niet'] as const;
export const answers = ['vaak', 'soms', 'nooit'] as const;

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How many people of one group of one wijk gave each answer. */
type Counts = ReadonlyMap<string, number>;

/** A region of counted answers: all sums are exact, and percentages are written so that counts come back. */
export function disclosureRegion(kind: RegionKind): Dataset<RawMeasurement> {
  const random = randomOf(kind.seed);
  const areas = areasOf(kind);
  const answersOf = new Map<string, Counts>();
  for (const { code, level } of areas) if (level === 'wijk') answersOf.set(code, wijkCounts(random));
  for (const { code, level } of [...areas].reverse())
    if (level !== 'wijk')
      answersOf.set(
        code,
        summed(areas.filter((one) => one.parent === code).flatMap((one) => answersOf.get(one.code) ?? [])),
      );
  const published = areas.filter(
    ({ level }) =>
      level === 'wijk' ||
      (level === 'gemeente' && kind.gemeenteTotals) ||
      (level === 'regio' && kind.regionTotals),
  );
  const groups = kind.adults ? ['18+', '65+', '18-64'] : ['18+', '65+'];
  const figures = published.flatMap((area) =>
    groups.flatMap((group) =>
      [...pair, ...answers].map((indicator): Figure<RawMeasurement> => {
        const isMarked = area.level === 'wijk' && random() < kind.marked;
        const measurement: RawMeasurement = isMarked
          ? { kind: 'hidden', reason: 'source' }
          : measured(answersOf.get(area.code) ?? new Map(), indicator, group);
        return figureOf(measurement, { area: area.code, indicator, group });
      }),
    ),
  );
  const indicators = [
    ...pair.map((id) => indicatorOf({ id })),
    ...answers.map((id) => indicatorOf({ id, categorySet: 'hoe_vaak' })),
  ];
  return rawDatasetOf(new Map(areas.map((area) => [area.code, area])), indicators, figures);
}

function areasOf({ wijken, gemeenten }: RegionKind): Area[] {
  const people = { population: undefined };
  return [
    areaOf('GG9900', 'regio', undefined, people),
    ...Array.from({ length: gemeenten }, (_, index) => areaOf(`GM99${index}`, 'gemeente', 'GG9900', people)),
    ...Array.from({ length: wijken }, (_, index) =>
      areaOf(`W${String(index).padStart(2, '0')}`, 'wijk', `GM99${index % gemeenten}`, people),
    ),
  ];
}

function wijkCounts(random: () => number): Counts {
  const respondents = Math.round(12 * 30 ** random());
  const elderly = Math.round(respondents * (0.1 + 0.4 * random()));
  const ages = [
    ['65+', elderly],
    ['18-64', respondents - elderly],
  ] as const;
  return summed(
    ages.map(([group, people]) => {
      const counts = answersIn(people, random);
      const named = (name: string): [string, number][] =>
        [...counts].map(([answer, count]) => [`${answer} ${name}`, count]);
      return new Map([...named(group), ...named('18+')]);
    }),
  );
}

function answersIn(people: number, random: () => number): Counts {
  const smokes = 0.02 + 0.4 * random() * random();
  const often = 0.03 + 0.3 * random() * random();
  const given = Array.from({ length: people }, () => {
    const draw = random();
    const second = draw < often ? 'vaak' : draw < often + 0.3 ? 'soms' : 'nooit';
    return ['n', random() < smokes ? 'rookt' : 'rookt_niet', second];
  });
  return new Map(
    [...Map.groupBy(given.flat(), (answer) => answer)].map(([answer, { length }]) => [answer, length]),
  );
}

function summed(all: readonly Counts[]): Counts {
  const counts = new Map<string, number>();
  for (const one of all) for (const [name, count] of one) counts.set(name, (counts.get(name) ?? 0) + count);
  return counts;
}

function measured(counts: Counts, indicator: string, group: string): RawMeasurement {
  const respondents = counts.get(`n ${group}`) ?? 0;
  if (respondents === 0) return { kind: 'absent', reason: 'missing' };
  const value = (100 * (counts.get(`${indicator} ${group}`) ?? 0)) / respondents;
  return rawOf({ value: Math.round(value * 1e6) / 1e6, respondents });
}
