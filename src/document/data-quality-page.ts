import type { BenchmarkLevel } from '../domain/benchmark.ts';
import type { Boundaries } from '../domain/boundary.ts';
import type { Counts, Coverage } from '../domain/coverage.ts';
import type { Problem } from '../lib/problem.ts';
import { type RemarkView, remarkViews } from './data-quality-remarks.ts';
import {
  type SuppressedInput,
  type SuppressedSection,
  suppressedSection,
} from './data-quality-suppressed.ts';
import { type ThemeTable, themeName, themeTables, wijkCount } from './data-quality-tables.ts';
import { type WijkSection, wijkSection } from './data-quality-wijken.ts';
import type { Edition } from './document-input.ts';
import { formatDate, formatNumber } from './format-nl.ts';
import type { HouseStyle } from './house-style.ts';
import { absentWords, hiddenWords } from './words-nl.ts';

/** Everything the report about the data of a project is written from. */
export type DataQualityInput = SuppressedInput &
  Readonly<{
    edition: Edition;
    style: HouseStyle;
    level: BenchmarkLevel;
    boundaries: Boundaries;
    problems: readonly Problem[];
    coverage: Coverage;
    files: readonly Readonly<{ name: string; size: number; sha256: string }>[];
  }>;

type Total = Readonly<{ what: string; count: string; part: string; share: string }>;
type Names = Readonly<{ summary: string; names: string }>;
export type DataQualityView = Readonly<{
  title: string;
  organisation: string;
  about: string;
  fictional: readonly string[];
  style: HouseStyle;
  worst: string;
  facts: readonly Readonly<{ number: string; label: string }>[];
  totals: readonly Total[];
  remarks: readonly RemarkView[];
  wijkCount: string;
  /** What wijken are compared with. */
  benchmark: string;
  themes: readonly ThemeTable[];
  notes: readonly Names[];
  wijken: WijkSection;
  suppressed: SuppressedSection;
  instead: readonly Readonly<{ term: string; text: string }>[];
  files: readonly Readonly<{ name: string; size: string; sha256: string }>[];
}>;

/** The report for the analyst: what is wrong, what is missing, and what documents show instead. Holds no figures of of wijken. */
export function dataQualityView(input: DataQualityInput): DataQualityView {
  const { edition, style, level, coverage } = input;
  const { title, organisation, fictional } = edition;
  const { wijken, series } = coverage;
  return {
    ...{ title, organisation, style },
    about: `${organisation}, ${edition.edition}, ${formatDate(edition.date)}`,
    fictional: fictional ? ['Verzonnen voorbeeldcijfers'] : [],
    worst: worstOf(coverage),
    facts: [
      fact(wijken.length, 'wijk', 'wijken'),
      fact(new Set(wijken.flatMap(({ gemeente }) => gemeente?.code ?? [])).size, 'gemeente', 'gemeenten'),
      fact(new Set(series.map(({ indicator }) => indicator.id)).size, 'indicator', 'indicatoren met cijfers'),
      fact(coverage.total.total, 'cijfer mogelijk', 'cijfers mogelijk'),
    ],
    totals: totalsOf(coverage.total),
    remarks: remarkViews(input.problems),
    wijkCount: wijkCount(wijken.length),
    benchmark: levelWords[level],
    themes: themeTables(coverage),
    notes: notesOf(coverage),
    wijken: wijkSection(coverage, input),
    suppressed: suppressedSection(input),
    instead: insteadOf(edition, level),
    files: input.files.map(({ size, ...file }) => ({ ...file, size: `${formatNumber(size, 0)} bytes` })),
  };
}

function fact(count: number, one: string, more: string): DataQualityView['facts'][number] {
  return { number: formatNumber(count, 0), label: count === 1 ? one : more };
}

function totalsOf({ total, shown, hiddenByUs, hiddenBySource, absent }: Counts): Total[] {
  const counts = {
    'Te tonen': shown,
    'Verborgen door ons': hiddenByUs,
    'Verborgen door de bron': hiddenBySource,
    'Geen cijfer': absent,
  };
  return Object.entries(counts).map(([what, count]) => {
    const percent = (100 * count) / Math.max(1, total);
    const share = `${percent.toFixed(1)}%`;
    return { what, count: formatNumber(count, 0), part: partWords(percent), share };
  });
}

/** Rounded, but a few of very many are never none, and a gap is never nothing. */
function partWords(percent: number): string {
  if (percent > 0 && percent < 0.1) return 'minder dan 0,1%';
  return percent < 100 && percent > 99.9 ? 'meer dan 99,9%' : `${formatNumber(percent, 1)}%`;
}

/** What costs readers most: figures without a comparison, or wijken with next to nothing to say; else the largest gap. */
function worstOf({ wijken, series, total }: Coverage): string {
  const alone = series.filter(
    ({ benchmarks }) =>
      benchmarks.length > 0 && benchmarks.every(({ measurement }) => measurement.kind !== 'value'),
  );
  const poor = wijken.filter(({ counts }) => counts.shown < leastShown * counts.total);
  const uncompared = alone.reduce((sum, { counts }) => sum + counts.shown, 0);
  const lost = poor.reduce((sum, { counts }) => sum + counts.total - counts.shown, 0);
  if (uncompared > lost)
    return `Bij ${alone.length} van de ${series.length} reeksen cijfers is er niets om de wijken mee te vergelijken.`;
  if (poor.length === 0) return largestGap(series, total);
  const verb = poor.length === 1 ? 'heeft' : 'hebben';
  const names = poor.length > 5 ? '' : `: ${poor.map(({ area }) => area.name).join('; ')}`;
  return `${wijkCount(poor.length)} ${verb} minder dan ${leastShown * 10} op de 10 cijfers${names}.`;
}

/** Below this share of its figures a wijkprofiel gets short (design section 6). */
const leastShown = 0.6;
type Gap = keyof Pick<Counts, 'hiddenByUs' | 'hiddenBySource' | 'absent'>;
const gapWords: Readonly<Record<Gap, string>> = {
  hiddenByUs: 'verbergen we wegens te weinig antwoorden of privacy',
  hiddenBySource: 'geeft de bron niet',
  absent: 'ontbreken',
};

function largestGap(series: Coverage['series'], total: Counts): string {
  const gaps: readonly Gap[] = ['hiddenByUs', 'hiddenBySource', 'absent'];
  const largest = gaps.reduce((worst, gap) => (total[gap] > total[worst] ? gap : worst));
  if (total[largest] === 0) return 'Er ontbreekt niets: elke wijk heeft elk cijfer.';
  const themes = [...Map.groupBy(series, ({ indicator }) => indicator.theme)].map(([theme, own]) => ({
    theme,
    count: own.reduce((sum, { counts }) => sum + counts[largest], 0),
  }));
  const most = themes.reduce((worst, one) => (one.count > worst.count ? one : worst));
  const head = `${formatNumber(total[largest], 0)} van de ${formatNumber(total.total, 0)} cijfers ${gapWords[largest]}`;
  return `${head}, waarvan ${formatNumber(most.count, 0)} bij ${themeName(most.theme)}.`;
}

function notesOf({ unmeasured, unused }: Coverage): Names[] {
  const note = (words: string, names: readonly string[]): Names[] =>
    names.length === 0
      ? []
      : [{ summary: `${words}: ${formatNumber(names.length, 0)}`, names: `${names.join(', ')}.` }];
  return [
    ...note(
      'Wel gelezen, niet in de documenten (andere doelgroep)',
      unused.map(({ indicator, group }) => `${indicator.name} (${group})`),
    ),
    ...note(
      'Indicatoren uit de catalogus zonder cijfers in dit project',
      unmeasured.map(({ name }) => name),
    ),
  ];
}

function insteadOf({ suppression }: Edition, level: BenchmarkLevel): DataQualityView['instead'] {
  const { minRespondents, minCell, groupDisclosure, minDenominator, widestInterval } = suppression;
  return [
    {
      term: 'Verborgen door ons',
      text: `“${hiddenWords['few-respondents']}” (minder dan ${minRespondents} antwoorden, of minder dan ${minCell} mensen met of zonder het kenmerk), “${hiddenWords['few-people']}” (gevoelig, en over minder dan ${minDenominator} mensen), “${hiddenWords['group-disclosure']}” (gevoelig, en boven ${groupDisclosure}% of onder ${100 - groupDisclosure}%), “${hiddenWords.unreliable}” (een marge van ${widestInterval} procentpunt of meer) of “${hiddenWords.secondary}”. Het getal zelf staat in geen enkel bestand.`,
    },
    {
      term: 'Verborgen door de bron',
      text: `“${hiddenWords.source}”. Het blijft verborgen en wordt niet teruggerekend.`,
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
      text: `Schattingen staan niet bij “Dit gaat goed” en “Dit vraagt aandacht”. Zijn er alleen schattingen, dan staat er “Grootste verschillen met ${levelWords[level]}”, zonder oordeel.`,
    },
    { term: 'Geen kaart', text: 'De kop zonder kaart. Een kaart met een gat erin tekenen we niet.' },
  ];
}

const levelWords: Readonly<Record<BenchmarkLevel, string>> = {
  regio: 'de regio',
  gemeente: 'de gemeente',
  land: 'Nederland',
};
