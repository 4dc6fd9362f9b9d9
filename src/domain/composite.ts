import type { Area, Areas } from './area.ts';
import type { Dataset } from './dataset.ts';
import { figuresFrom } from './figures.ts';
import type { Indicator } from './indicator.ts';
import type { Figure, Hidden, RawMeasurement, RawValue } from './measurement.ts';
import { weighingOf } from './weight.ts';

/**
 * Gives an area that is made of several others the figures that follow from theirs, where it has none itself: counts are
 * added up, percentages, means, rates and scores weighted by the people of the target group. Only when every part has a
 * figure of the same origin; bounds never follow from parts. A part that its source hides hides the whole.
 */
export function withCombinedFigures(dataset: Dataset<RawMeasurement>): Dataset<RawMeasurement> {
  const combined = [...dataset.areas.values()].flatMap((area) => figuresOf(dataset, area));
  if (combined.length === 0) return dataset;
  // What was delivered for the area itself goes before what follows from its parts.
  const own = combined.map((figure) => dataset.figures.find(figure) ?? figure);
  return { ...dataset, figures: figuresFrom([...own, ...dataset.figures.values()]) };
}

function figuresOf(dataset: Dataset<RawMeasurement>, area: Area): Figure<RawMeasurement>[] {
  const parts = area.madeOf.map((code) => dataset.areas.get(code)).filter((part) => part !== undefined);
  const [first] = parts;
  if (first === undefined || parts.length < area.madeOf.length) return [];
  return dataset.figures
    .series()
    .flatMap(({ byArea }) => byArea.get(first.code) ?? [])
    .flatMap((figure) => {
      const measurement = combine(dataset, parts, figure);
      return measurement === undefined ? [] : [{ ...figure, area: area.code, measurement }];
    });
}

/** Areas made of several others get the people of those, where their own number is not given and all of theirs are. */
export function withCombinedPeople(areas: Areas): Map<string, Area> {
  return new Map(
    [...areas].map(([code, area]) => [code, area.madeOf.length === 0 ? area : combinePeople(areas, area)]),
  );
}

function combinePeople(areas: Areas, area: Area): Area {
  const parts = area.madeOf.map((code) => areas.get(code));
  const sum = (count: (part: Area) => number | undefined): number | undefined =>
    parts.reduce<number | undefined>((all, part) => {
      const own = part && count(part);
      return all === undefined || own === undefined ? undefined : all + own;
    }, 0);
  const groups = [...(parts[0]?.populationByGroup.keys() ?? [])].flatMap((group): [string, number][] => {
    const people = area.populationByGroup.get(group) ?? sum((part) => part.populationByGroup.get(group));
    return people === undefined ? [] : [[group, people]];
  });
  return {
    ...area,
    population: area.population ?? sum(({ population }) => population),
    populationByGroup: new Map([...groups, ...area.populationByGroup]),
  };
}

type Part = Readonly<{ area: Area; figure: Figure<RawMeasurement> }>;

function combine(
  dataset: Dataset<RawMeasurement>,
  areas: readonly Area[],
  like: Figure<RawMeasurement>,
): RawMeasurement | undefined {
  const indicator = dataset.indicators.get(like.indicator);
  const parts = areas.flatMap((area): Part[] => {
    const figure = dataset.figures.find({ ...like, area: area.code });
    return figure?.basis === like.basis && figure.source === like.source ? [{ area, figure }] : [];
  });
  if (indicator === undefined || indicator.kind === 'ratio' || parts.length < areas.length) return undefined;
  const hidden = parts
    .map(({ figure }) => figure.measurement)
    .find((one): one is Hidden => one.kind === 'hidden');
  if (hidden !== undefined) return hidden;
  return combineValues(parts, indicator, like.group);
}

function combineValues(
  parts: readonly Part[],
  { kind }: Indicator,
  group: string,
): RawMeasurement | undefined {
  const { peopleIn } = weighingOf(
    parts.map(({ area }) => area),
    group,
  );
  const known = parts.flatMap(({ area, figure: { measurement } }) => {
    const weight = kind === 'count' ? 1 : peopleIn(area);
    return measurement.kind === 'value' && weight !== undefined ? [{ measurement, weight }] : [];
  });
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  if (known.length < parts.length || total === 0) return undefined;
  const products = known.reduce((sum, { measurement, weight }) => sum + measurement.value * weight, 0);
  const values = known.map(({ measurement }) => measurement);
  return {
    kind: 'value',
    value: kind === 'count' ? products : products / total,
    bounds: undefined,
    respondents: sumOf(values, 'respondents'),
    effectiveRespondents: undefined,
    cases: sumOf(values, 'cases'),
    expected: sumOf(values, 'expected'),
    ...{
      denominator: undefined,
      deviation: undefined,
      standardError: undefined,
      weighted: true,
      rounding: 0,
    },
    significance: undefined,
    provisional: values.some(({ provisional }) => provisional),
    combined: true,
  };
}

/** The sum over all parts; undefined when one of them does not tell. */
function sumOf(values: readonly RawValue[], count: 'respondents' | 'cases' | 'expected'): number | undefined {
  return values.reduce<number | undefined>((sum, value) => {
    const own = value[count];
    return sum === undefined || own === undefined ? undefined : sum + own;
  }, 0);
}
