import type { Comparison } from '../../../domain/comparison.ts';
import type { Basis } from '../../../domain/indicator.ts';
import { dotsAlt } from './chart-alt.ts';
import { formatNumber } from './format.ts';
import { peopleOf } from './groups.ts';

const mark = 'Teken: hoeveel meer of minder van de 100.';
const peersNote = 'Zelfde leeftijd: wijken met ongeveer evenveel jongeren en ouderen.';
/** Flags a benchmark that no source gave. */
const computedNote = 'Regiocijfer: berekend.';
const knownBy: Readonly<Record<Basis, string>> = { sample: 'gemeten', model: 'geschat', register: 'geteld' };
const titles: Readonly<Record<Basis | 'other-model', string>> = {
  sample: 'Gemeten en getoetst',
  model: 'Geschat, niet getoetst',
  register: 'Rapportcijfers en tellingen',
  'other-model': 'Geschat, in andere eenheden',
};

/** Tables of figures, with the chart beside them. */
export const tables = {
  title: (kind: keyof typeof titles, periods: readonly string[]): string =>
    `${titles[kind]}, ${periods.join(', ')}`,
  ofEach100: (group: string): string => `Van elke 100 ${peopleOf(group)} …`,
  figure: 'Cijfer',
  wijk: 'Wijk',
  peers: 'Zelfde leeftijd',
  difference: 'Verschil',
  less: '10 minder',
  more: '10 meer',
  indicative: 'indicatief',
  combined: 'samengesteld',
  respondents: (count: number): string => `n = ${formatNumber(count, 0)}`,

  /** What the marks of the chart are. */
  measuredCaption: `${mark} Streep met eindjes: de marge (95%) om het cijfer van de wijk.`,
  countedCaption:
    'Gemeten: getoetst. Geteld in registraties: geen steekproef, dus zonder marge; niet getoetst.',
  estimatedCaption: ({ wijken, peers, computed }: EstimatedFacts): string =>
    [
      mark,
      ...(wijken === 0
        ? []
        : [`Stippellijn: de ${wijken} wijken met een schatting, geen marge; balk: de middelste helft.`]),
      ...(peers ? [peersNote] : []),
      ...(computed ? [computedNote] : []),
    ].join(' '),
  otherEstimatesCaption: (peers: boolean): string =>
    ['Niet getoetst.', ...(peers ? [peersNote] : [])].join(' '),

  /** "van elke 100 volwassenen; geteld 2024", where figures in different units stand together. */
  rowUnit: ({ indicator: { kind, unit }, group, basis, period }: Comparison): string => {
    const of = kind === 'percentage' && unit === '%' ? `van elke 100 ${peopleOf(group)}` : unit;
    return `${of}; ${knownBy[basis]} ${period ?? ''}`;
  },

  chartAlt: dotsAlt,
};

/** How many wijken the line spans, whether wijken of the same ages stand beside, and whether the benchmark was computed. */
type EstimatedFacts = Readonly<{ wijken: number; peers: boolean; computed: boolean }>;
