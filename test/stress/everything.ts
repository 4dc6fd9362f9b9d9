import { gauss } from '../../examples/generate/random.ts';
import { type Indicator, type IndicatorKind, rangeOf } from '../../src/domain/indicator.ts';
import { catalogue } from './catalogue.ts';

/** Wijken with every figure that the catalogue knows, none of them hidden. */
export const fullWijken = [
  { code: 'WK993000', name: 'Alleshoek', what: 'every indicator of the catalogue', course: 'usual' },
  { code: 'WK993001', name: 'Nulpolder', what: 'every indicator, 0 and 0,04, shown', course: 'lowest' },
  { code: 'WK993002', name: 'Volpolder', what: 'every indicator, 100 and 99,96, shown', course: 'highest' },
] as const;
type Course = (typeof fullWijken)[number]['course'];

const words = { sample: 'steekproef', register: 'registratie', model: 'model' } as const;
const periods = { sample: ['2016', '2024'], register: ['2023', '2025'], model: ['2016', '2022'] } as const;

const config = `title: Gezondheid in de wijk
organisation: GGD Volmaat (verzonnen)
edition: Proef met alles
date: 2026-11-22
fictional: true
benchmark: {level: regio, method: given, extra: [gemeente, land]}
suppression: {minRespondents: 0, minCell: 0, groupDisclosure: 100, indicativeBelow: 0, widestInterval: 100}
contact: {name: Onderzoek, url: https://www.ggd-volmaat.example}
`;

/** A project with all indicators of the catalogue for every wijk, and no map. */
export function everythingFiles(): Readonly<Record<string, string>> {
  return {
    'wijkprofiel.yaml': config,
    'gebieden.csv': [
      'code;naam;niveau;ouder;inwoners',
      'NL00;Nederland;land;;18000000',
      'GG9930;Volmaat;regio;NL00;400000',
      'GM9930;Volmaat;gemeente;GG9930;400000',
      ...fullWijken.map(({ code, name }) => `${code};${name};wijk;GM9930;120000`),
      '',
    ].join('\n'),
    'cijfers/cijfers.csv': figuresFile(),
  };
}

function figuresFile(): string {
  const wider = ['NL00', 'GG9930', 'GM9930'].map((code) => ({ code, course: 'region' }) as const);
  const rows = [...catalogue.values()].flatMap((indicator) =>
    periods[indicator.basis].flatMap((period) =>
      [...wider, ...fullWijken].map(({ code, course }) => {
        const value = String(figureOf(indicator, code, course)).replace('.', ',');
        const n = indicator.basis === 'sample' ? (course === 'region' ? 20_000 : 600) : '';
        return [code, indicator.id, period, value, n, words[indicator.basis], 'Proefbron (verzonnen)'].join(
          ';',
        );
      }),
    ),
  );
  return `gebied;indicator;periode;waarde;n;basis;bron\n${rows.join('\n')}\n`;
}

/** High figures of kinds without an end. */
const most: Readonly<Record<IndicatorKind, number>> = {
  percentage: 100,
  score: 9.99,
  mean: 999.9,
  rate: 1234.5,
  ratio: 1234.5,
  count: 812_345,
};

/** As far out as a wijk lies, within what its kind allows. */
function figureOf(indicator: Indicator, code: string, course: Course | 'region'): number {
  const { id, kind, unit } = indicator;
  const [lowest, highest] = rangeOf(kind, unit);
  const step = kind === 'count' ? 1 : 0.01;
  const side = gauss(id) > 0 && kind !== 'count' ? 0.04 : 0;
  const level = levelOf(indicator);
  const values = {
    region: level,
    usual: level * (1 + 0.2 * gauss(`${code} ${id}`)),
    lowest: Math.max(lowest, 0) + side,
    highest: Number.isFinite(highest) ? highest - side : most[kind],
  };
  return Math.min(highest, Math.max(lowest, Math.round(values[course] / step) / Math.round(1 / step)));
}

function levelOf({ id, kind, unit }: Indicator): number {
  const [lowest, highest] = rangeOf(kind, unit);
  if (kind === 'percentage') return 20 + 20 * Math.abs(gauss(id));
  if (kind === 'count') return 123_456;
  if (Number.isFinite(highest) && Number.isFinite(lowest)) return (lowest + highest) / 2;
  return kind === 'rate' ? 40 : 8;
}
