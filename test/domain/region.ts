import type { Area, AreaLevel, Areas } from '../../src/domain/area.ts';
import { buildDataset, type Dataset } from '../../src/domain/dataset.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type {
  Figure,
  Measurement,
  RawMeasurement,
  RawValue,
  ShownValue,
} from '../../src/domain/measurement.ts';
import { suppress } from '../../src/domain/suppression.ts';

/** An indicator of a survey, in percentages, of which a low figure is favourable, with some things changed. */
export function indicatorOf(changes: Partial<Indicator> = {}): Indicator {
  const id = changes.id ?? 'rookt';
  return {
    id,
    name: id,
    phrase: id,
    pluralPhrase: `${id} (meervoud)`,
    pastPhrase: undefined,
    theme: 'leefstijl',
    unit: '%',
    kind: 'percentage',
    basis: 'sample',
    polarity: 'low-favourable',
    targetGroup: '18+',
    decimals: 0,
    group: id,
    categorySet: '',
    dimension: '',
    sensitive: false,
    breaks: [],
    definition: '',
    source: 'Peiling',
    sourceUrl: '',
    ...changes,
  };
}

export function areaOf(code: string, level: AreaLevel, parent?: string, changes: Partial<Area> = {}): Area {
  return {
    code,
    name: `Naam van ${code}`,
    level,
    parent,
    population: 1000,
    populationByGroup: new Map(),
    year: 2025,
    borderChange: undefined,
    madeOf: [],
    ...changes,
  };
}

/** Code of the wijk with this number, from 1. */
export const wijkCode = (number: number): string => `WK9901${String(number).padStart(2, '0')}`;
export const regionCode = 'GG9900';

/** The Netherlands, one region in it, one gemeente, and its wijken. */
export function regionOf(wijken: number): Areas {
  const areas = [
    areaOf('NL00', 'land'),
    areaOf(regionCode, 'regio', 'NL00'),
    areaOf('GM9901', 'gemeente', regionCode),
    ...Array.from({ length: wijken }, (_, index) => areaOf(wijkCode(index + 1), 'wijk', 'GM9901')),
  ];
  return new Map(areas.map((area) => [area.code, area]));
}

/** An area of a region that must be there. */
export function areaIn(areas: Areas, code: string): Area {
  const area = areas.get(code);
  if (area === undefined) throw new Error(`no area ${code}`);
  return area;
}

/** A figure as read: 20% of 400 respondents, with some things changed. */
export function rawOf(changes: Partial<RawValue> = {}): RawValue {
  return {
    kind: 'value',
    value: 20,
    bounds: undefined,
    respondents: 400,
    effectiveRespondents: undefined,
    ...{ cases: undefined, denominator: undefined, expected: undefined },
    ...{ deviation: undefined, standardError: undefined },
    ...{ weighted: undefined, rounding: 0.05 },
    significance: undefined,
    provisional: false,
    combined: false,
    ...changes,
  };
}

/** A figure that may be shown: 20% without margins, with some things changed. */
export function shownOf(changes: Partial<ShownValue> = {}): ShownValue {
  return {
    kind: 'value',
    value: 20,
    interval: undefined,
    respondents: 400,
    ...{ cases: undefined, expected: undefined, weighted: undefined, rounding: 0.05 },
    indicative: false,
    wideMargin: false,
    significance: undefined,
    provisional: false,
    combined: false,
    ...changes,
  };
}

/** A figure of 2024 of a survey among adults, with some things changed. */
export function figureOf(
  measurement: RawMeasurement,
  changes: Partial<Figure<RawMeasurement>> = {},
): Figure<RawMeasurement> {
  return {
    area: wijkCode(1),
    indicator: 'rookt',
    period: '2024',
    group: '18+',
    measurement,
    basis: 'sample',
    source: 'Peiling',
    file: 'cijfers.csv',
    line: 2,
    ...changes,
  };
}

export const suppressionRules = {
  minRespondents: 30,
  minCell: 5,
  groupDisclosure: 90,
  indicativeBelow: 50,
  minDenominator: 100,
  widestInterval: 30,
} as const;

export function rawDatasetOf(
  areas: Areas,
  indicators: readonly Indicator[],
  figures: readonly Figure<RawMeasurement>[],
): Dataset<RawMeasurement> {
  const byId = new Map(indicators.map((one) => [one.id, one]));
  return buildDataset({ areas, indicators: byId, figures, lastPeriod: undefined });
}

/** The same after suppression by the default rules. */
export function datasetOf(
  areas: Areas,
  indicators: readonly Indicator[],
  figures: readonly Figure<RawMeasurement>[],
): Dataset<Measurement> {
  return suppress(rawDatasetOf(areas, indicators, figures), suppressionRules, 1).dataset;
}
