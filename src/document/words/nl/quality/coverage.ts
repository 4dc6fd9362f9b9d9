import { leastCoverage } from '../../../../domain/average.ts';
import type { BenchmarkFigure } from '../../../../domain/benchmark.ts';
import type { Basis } from '../../../../domain/indicator.ts';
import type { IndicatorTheme } from '../../../../domain/theme.ts';
import { capitalise, formatNumber } from '../format.ts';
import { peopleOf } from '../groups.ts';
import { shortMissingWords } from '../missing.ts';

type ComparisonKind = BenchmarkFigure['origin']['kind'] | 'hidden';
/** How the figures that wijken are compared with are known; `share` is that of the people, as "81 tot 97%". */
type KindWords = (share: string) => Readonly<{ what: string; why: string }>;
const comparisons: Readonly<Record<ComparisonKind, KindWords>> = {
  given: () => ({ what: 'gegeven', why: '' }),
  computed: (share) => ({ what: 'berekend', why: `uit gebieden met ${share} van de inwoners` }),
  hidden: () => ({ what: 'geen', why: 'het cijfer is verborgen' }),
  none: () => ({ what: 'geen', why: 'er is geen cijfer uit dezelfde bron en periode' }),
  'low-coverage': (share) => ({
    what: 'geen',
    why: `gebieden met een cijfer tellen ${share} van de inwoners, minstens ${leastCoverage * 100}% is nodig`,
  }),
};
const known: Readonly<Record<Basis, string>> = { sample: 'gemeten', model: 'geschat', register: 'geteld' };

/** "1 wijk", "26 wijken". */
export function wijkCount(count: number): string {
  return `${formatNumber(count, 0)} ${count === 1 ? 'wijk' : 'wijken'}`;
}

/** The name of a theme as policy has it: "Sociale omgeving". */
export function themeName(theme: IndicatorTheme): string {
  return capitalise(theme.replace('_', ' '));
}

/** How many wijken have each figure. */
export const coverage = {
  heading: 'Per indicator',
  lead: (wijken: number, benchmark: string): string =>
    `Van ${wijkCount(wijken)}: hoeveel een cijfer hebben dat documenten mogen tonen, bij hoeveel het verborgen is en bij hoeveel het er niet is. Wijken worden vergeleken met ${benchmark}.`,
  indicator: 'Indicator',
  toShow: 'Te tonen',
  hidden: 'Verborgen',
  absent: 'Geen cijfer',
  benchmark: 'Vergelijkingscijfer',
  theme: themeName,
  source: (source: string): string => `Bron: ${source}`,
  /** "gemeten, volwassenen, 2024". */
  about: (bases: readonly Basis[], group: string, period: string): string =>
    `${bases.map((basis) => known[basis]).join(' en ')}, ${peopleOf(group)}, ${period}`,
  part: (shown: number, total: number): string => `${formatNumber(shown, 0)} van ${formatNumber(total, 0)}`,
  reasons: { ...shortMissingWords, source: 'door de bron' },
  countedReason: (count: number, reason: string): string => `${formatNumber(count, 0)} ${reason}`,
  comparisons,
  atWijken: (what: string, wijken: number): string => `${what} bij ${wijkCount(wijken)}`,
  approximate: 'weging bij benadering',
  notNeeded: { what: 'niet nodig', why: 'geen wijk heeft een cijfer' },
  /** "93%", or "81 tot 97%". */
  shares: (lowest: number, highest: number): string =>
    lowest === highest ? `${lowest}%` : `${lowest} tot ${highest}%`,
};
