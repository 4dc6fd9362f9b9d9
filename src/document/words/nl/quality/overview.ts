import type { BenchmarkLevel } from '../../../../domain/benchmark.ts';
import type { SuppressionRules } from '../../../../domain/suppression.ts';
import type { IndicatorTheme } from '../../../../domain/theme.ts';
import { formatDate, formatNumber } from '../format.ts';
import { absentWords, hiddenWords } from '../missing.ts';
import { themeName, wijkCount } from './coverage.ts';

const levels: Readonly<Record<BenchmarkLevel, string>> = {
  regio: 'de regio',
  gemeente: 'de gemeente',
  land: 'Nederland',
};
const gaps = {
  hiddenByUs: 'verbergen we wegens te weinig antwoorden of privacy',
  hiddenBySource: 'geeft de bron niet',
  absent: 'ontbreken',
};
type GapFacts = Readonly<{
  gap: keyof typeof gaps;
  count: number;
  total: number;
  theme: IndicatorTheme;
  inTheme: number;
}>;
const hidden = hiddenWords;

/** Counts with the noun of one and of several. */
const facts = {
  wijken: ['wijk', 'wijken'],
  gemeenten: ['gemeente', 'gemeenten'],
  indicators: ['indicator', 'indicatoren met cijfers'],
  possible: ['cijfer mogelijk', 'cijfers mogelijk'],
} satisfies Readonly<Record<string, readonly [one: string, more: string]>>;

/** The report about the data of a project as a whole. */
export const overview = {
  title: 'Datakwaliteit',
  documentTitle: (title: string): string => `Datakwaliteit, ${title}`,
  about: (organisation: string, edition: string, date: string): string =>
    `${organisation}, ${edition}, ${formatDate(date)}`,
  onThisPage: 'Op deze bladzijde',
  heading: 'Overzicht',
  caption: 'Alle cijfers van alle wijken, uit de nieuwste periode, ook die van 65-plussers',
  what: 'Wat',
  count: 'Aantal',
  part: 'Deel',
  fact: (what: keyof typeof facts, count: number): string => {
    const [one = '', more = ''] = facts[what];
    return count === 1 ? one : more;
  },
  totals: {
    shown: 'Te tonen',
    hiddenByUs: 'Verborgen door ons',
    hiddenBySource: 'Verborgen door de bron',
    absent: 'Geen cijfer',
  },
  /** Rounded, but a few of very many are never none, and a gap is never nothing. */
  percent: (percent: number): string => {
    if (percent > 0 && percent < 0.1) return 'minder dan 0,1%';
    return percent < 100 && percent > 99.9 ? 'meer dan 99,9%' : `${formatNumber(percent, 1)}%`;
  },
  uncompared: (series: number, all: number): string =>
    `Bij ${series} van de ${all} reeksen cijfers is er niets om de wijken mee te vergelijken.`,
  /** `share` is a part of one; `names` when they are few. */
  poor: (wijken: number, share: number, names: readonly string[]): string => {
    const told = names.length === 0 ? '' : `: ${names.join('; ')}`;
    return `${wijkCount(wijken)} ${wijken === 1 ? 'heeft' : 'hebben'} minder dan ${share * 10} op de 10 cijfers${told}.`;
  },
  gap: ({ gap, count, total, theme, inTheme }: GapFacts): string =>
    `${formatNumber(count, 0)} van de ${formatNumber(total, 0)} cijfers ${gaps[gap]}, waarvan ${formatNumber(inTheme, 0)} bij ${themeName(theme)}.`,
  noGap: 'Er ontbreekt niets: elke wijk heeft elk cijfer.',
  unused: (count: number): string =>
    `Wel gelezen, niet in de documenten (andere doelgroep): ${formatNumber(count, 0)}`,
  unmeasured: (count: number): string =>
    `Indicatoren uit de catalogus zonder cijfers in dit project: ${formatNumber(count, 0)}`,
  level: (level: BenchmarkLevel): string => levels[level],
  readersSee: 'Wat lezers zien',
  insteadHeading: 'Wat lezers zien als er iets ontbreekt',
  instead: (
    { minRespondents, minCell, groupDisclosure, minDenominator, widestInterval }: SuppressionRules,
    level: BenchmarkLevel,
  ): Readonly<{ term: string; text: string }>[] => [
    {
      term: 'Verborgen door ons',
      text: `“${hidden['few-respondents']}” (minder dan ${minRespondents} antwoorden, of minder dan ${minCell} mensen met of zonder het kenmerk), “${hidden['few-people']}” (gevoelig, en over minder dan ${minDenominator} mensen), “${hidden['group-disclosure']}” (gevoelig, en boven ${groupDisclosure}% of onder ${100 - groupDisclosure}%), “${hidden.unreliable}” (een marge van ${widestInterval} procentpunt of meer) of “${hidden.secondary}”. Het getal zelf staat in geen enkel bestand.`,
    },
    {
      term: 'Verborgen door de bron',
      text: `“${hidden.source}”. Het blijft verborgen en wordt niet teruggerekend.`,
    },
    {
      term: 'Geen cijfer',
      text: `“${absentWords.missing}”, “${absentWords['not-measured']}” of “${absentWords['not-applicable']}”; nooit een 0.`,
    },
    {
      term: 'Geen vergelijking',
      text: 'Het cijfer alleen: zonder verschil, oordeel of plaats in de kolommen.',
    },
    {
      term: 'Geen wijken met ongeveer dezelfde leeftijden',
      text: `Schattingen staan niet bij “Dit gaat goed” en “Dit vraagt aandacht”. Zijn er alleen schattingen, dan staat er “Grootste verschillen met ${levels[level]}”, zonder oordeel.`,
    },
    { term: 'Geen kaart', text: 'De kop zonder kaart. Een kaart met een gat erin tekenen we niet.' },
  ],
  files: 'Bestanden',
  filesHeading: 'Gelezen bestanden',
  filesCaption: 'Invoer van dit project',
  file: 'Bestand',
  size: 'Grootte',
  hash: 'SHA-256',
  bytes: (size: number): string => `${formatNumber(size, 0)} bytes`,
  closing:
    'Dit verslag bevat geen cijfers over gezondheid, alleen aantallen cijfers. Het staat los van de documenten voor lezers.',
};
