import { type Basis, type Indicator, PERIODS, THEME_FILES } from '../../examples/generate/indicators.ts';
import { gauss } from '../../examples/generate/random.ts';
import { cases, country, fillers, gemeenten, regions, type StressWijk } from './cases.ts';
import { catalogue } from './catalogue.ts';

/** The series that a wijk of a course has; all of them unless it stands here. */
const basesOf: Readonly<Partial<Record<StressWijk['course'], readonly Basis[]>>> = {
  counted: ['registratie'],
  estimated: ['model'],
  missing: [],
};
const sources: Readonly<Record<Basis, string>> = {
  model: 'Proefschatting (verzonnen)',
  registratie: 'Proefregister (verzonnen)',
  steekproef: 'Proefpeiling (verzonnen)',
};
const columns = 'gebied;indicator;periode;doelgroep;waarde;ondergrens;bovengrens;n;basis;bron';
/** Respondents of a region: so many more than those of its wijken that a hidden wijk does not follow from it. */
const regionalSample = 90_000;

/** Its figures are those of its region. */
const onlyWijk = 'WK992100';

type Series = Readonly<{ indicator: Indicator; period: number; group: string }>;
type Wanted = Readonly<{ value: number; n: number }>;

/** The figures of every area in one file, with the indicators of the example. */
export function figuresFile(): string {
  const rows = [...THEME_FILES.values()]
    .flat()
    .flatMap((indicator) =>
      PERIODS[indicator.basis].flatMap((period) =>
        groupsOf(indicator).flatMap((group) => rowsOf({ indicator, period, group })),
      ),
    );
  return `${[columns, ...rows].join('\n')}\n`;
}

function groupsOf({ basis, level65 }: Indicator): readonly string[] {
  if (basis === 'registratie') return [''];
  return level65 === undefined ? ['18+'] : ['18+', '65+'];
}

function rowsOf(series: Series): string[] {
  const level = levelOf(series);
  // A figure of a gemeente would give away those of its wijken that are hidden.
  const ofGemeenten =
    series.indicator.basis === 'steekproef' ? [] : gemeenten.filter(({ code }) => code !== 'GM9921');
  const wider = [country, ...regions.filter(({ gemeenten: { length } }) => length > 1), ...ofGemeenten];
  const ofWijken = [...cases, ...fillers].flatMap((wijk) =>
    partsOf(wijk).flatMap((code) => rowOfWijk(code, wijk, series) ?? []),
  );
  const ofAlone = ofWijken.flatMap((one) =>
    one.startsWith(onlyWijk) ? one.replace(onlyWijk, 'GG9920') : [],
  );
  return [
    ...wider.map(({ code }) => row(code, series, { value: level, n: regionalSample })),
    ...ofAlone,
    ...ofWijken,
  ];
}

/** A composed wijk has no figures of its own: its parts have. */
function partsOf({ code, parts }: StressWijk): readonly string[] {
  return parts ?? [code];
}

function levelOf({ indicator, period, group }: Series): number {
  const periods = PERIODS[indicator.basis];
  const [first = period, last = period] = [periods[0], periods.at(-1)];
  const level = group === '65+' ? (indicator.level65 ?? indicator.level) : indicator.level;
  return level + (indicator.before * (last - period)) / (last - first);
}

function rowOfWijk(code: string, wijk: StressWijk, series: Series): string | undefined {
  const { course, inhabitants } = wijk;
  const { id, basis } = series.indicator;
  if (!(basesOf[course] ?? ['model', 'registratie', 'steekproef']).includes(basis)) return undefined;
  if (course === 'one' && id !== 'ervaren_gezondheid') return undefined;
  if (course === 'too-few' && basis !== 'steekproef') return hiddenRow(code, series);
  const n = { 'too-few': 12, wide: 55 }[course as string] ?? Math.min(450, Math.round(inhabitants / 8));
  const value = limited(figureOf(code, course, series), series.indicator);
  return row(code, series, { value, n: series.group === '65+' ? Math.round(n / 3) : n });
}

function figureOf(code: string, course: StressWijk['course'], series: Series): number {
  const { indicator, period, group } = series;
  const { spread, id, basis, counted } = indicator;
  const level = levelOf(series);
  const own = course === 'twins' ? 'twins' : code;
  const far = Math.max(3 * spread, basis === 'steekproef' && level > 10 ? 12 : 0);
  const chance = gauss(`${own} ${id} ${period} ${group}`);
  const usual = level + spread * (0.8 * gauss(`${own} ${id}`) + 0.3 * chance);
  const side = gauss(id) > 0;
  const courses: Readonly<Partial<Record<StressWijk['course'], number>>> = {
    equal: level,
    near: level + 0.05 * spread * chance,
    favourable: level + signOf(id) * far,
    unfavourable: level - signOf(id) * far,
    demonstrable: level + (side ? far : -far),
    lowest: side ? 0.04 : 0,
    highest: side && !counted ? 99.96 : Number.POSITIVE_INFINITY,
  };
  return courses[course] ?? usual;
}

/** Within what the kind of figure allows; a rate may go above 1.000. */
function limited(value: number, { highest, lowest, personalSpread, counted }: Indicator): number {
  if (counted) return Math.min(Math.max(value, 0), 1234.5);
  if (personalSpread !== undefined) return Math.min(Math.max(value, lowest > 1 ? 1 : lowest), highest);
  return Math.min(Math.max(value, 0), 100);
}

/** The direction in which a figure gets more favourable. */
function signOf(id: string): number {
  return catalogue.get(id)?.polarity === 'high-favourable' ? 1 : -1;
}

function hiddenRow(code: string, { indicator, period, group }: Series): string {
  return [code, indicator.id, period, group, 'x', '', '', '', indicator.basis, sources[indicator.basis]].join(
    ';',
  );
}

function row(code: string, { indicator, period, group }: Series, { value, n }: Wanted): string {
  const { id, basis, bounds } = indicator;
  const written = bounds ? boundsOf({ value, n }, indicator) : ['', ''];
  const respondents = basis === 'steekproef' ? String(n) : '';
  return [code, id, period, group, comma(value), ...written, respondents, basis, sources[basis]].join(';');
}

/** Wilson's interval of a percentage, the usual one of a mean. */
function boundsOf({ value, n }: Wanted, { personalSpread, lowest }: Indicator): string[] {
  const z = 1.96;
  if (personalSpread !== undefined) {
    const half = (z * personalSpread) / Math.sqrt(n);
    return [comma(Math.max(Math.floor(lowest), value - half)), comma(Math.min(10, value + half))];
  }
  const share = value / 100;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z / (2 * n)) ** 2);
  return [100 * Math.max(0, middle - half), 100 * Math.min(1, middle + half)].map(comma);
}

function comma(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',');
}
