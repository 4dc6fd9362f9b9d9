import type { Comparison } from '../domain/comparison.ts';
import type { Basis } from '../domain/indicator.ts';
import type { Profile } from '../domain/profile.ts';
import { expectedByChance } from '../domain/test-family.ts';
import { themes } from '../domain/theme.ts';
import { isTested } from '../domain/verdict.ts';
import type { DocumentInput } from './document-input.ts';
import { testedOf, testNotes } from './method-notes.ts';
import type { Words } from './words/words.ts';

export type SourceNotesView = Readonly<{
  /** What readers are asked. */
  next: string;
  /** What happens next, as the wijk itself tells it. */
  steps: readonly string[];
  reading: readonly string[];
  sources: readonly string[];
  missing: readonly string[];
  /** What the file with all figures holds, and its name. */
  allFigures: string;
  /** The same as a link to it. */
  allFiguresCsv: string;
  figuresFile: string;
  contact: readonly Readonly<{ text: string; href: string }>[];
  contactName: readonly string[];
}>;

export function sourceNotes(input: DocumentInput): SourceNotesView {
  const { profile, edition, figuresFile, words } = input;
  const { contact } = edition;
  const story = input.stories.get(profile.area.code);
  const hasThemes = (story?.chosenThemes ?? []).length > 0;
  const links = [
    ...link(contact.email, (email) => `mailto:${email}`),
    ...link(contact.phone, (phone) => `tel:${phone.replace(/[^+\d]/g, '')}`),
    ...link(contact.url, (url) => url),
  ];
  const allFigures = words.sources.allFigures(shownCount([...profile.comparisons, ...profile.over65]));
  return {
    next: words.sources.nextText(hasThemes, links.length > 0),
    steps: story?.nextSteps ?? [],
    reading: readingNotes(input),
    sources: [...madeOfLine(input), ...sourceLines(profile.comparisons, words), ...computedLine(input)],
    missing: missingNotes(input, Math.max(1, mostNames - input.trim)),
    allFigures,
    allFiguresCsv: words.sources.csv(allFigures),
    figuresFile,
    contactName: contact.name === undefined ? [] : [contact.name],
    contact: links,
  };
}

function shownCount(comparisons: readonly Comparison[]): number {
  return comparisons.filter(({ measurement }) => measurement.kind === 'value').length;
}

/** A benchmark that no source gave is said to be computed. */
function computedLine({ profile: { comparisons, benchmark }, words }: DocumentInput): string[] {
  const origins = comparisons
    .filter(({ measurement }) => measurement.kind === 'value')
    .map(({ benchmarkOrigin }) => benchmarkOrigin);
  const isPartly = origins.some(({ kind }) => kind === 'given');
  const isApproximate = origins.some((one) => one.kind === 'computed' && one.approximate);
  return origins.some(({ kind }) => kind === 'computed')
    ? [words.sources.computed(benchmark, isPartly, isApproximate)]
    : [];
}

/** A wijk of the municipality itself that is several CBS areas. */
function madeOfLine({ profile: { area, comparisons }, words }: DocumentInput): string[] {
  if (area.madeOf.length === 0) return [];
  const combined = comparisons.some(
    ({ measurement }) => measurement.kind === 'value' && measurement.combined,
  );
  return [words.sources.madeOf(area.madeOf), ...(combined ? [words.sources.combined] : [])];
}

function link(text: string | undefined, toHref: (text: string) => string): SourceNotesView['contact'] {
  return text === undefined ? [] : [{ text: text.replace(/^https?:\/\//, ''), href: toHref(text) }];
}

function readingNotes({ profile, edition, words }: DocumentInput): string[] {
  const { minRespondents, minCell } = edition.suppression;
  if (testedOf(profile).length === 0) return [words.method.caution];
  return [
    [...testNotes(profile, words), ...chanceText(profile, words)].join(' '),
    `${words.method.caution} ${words.method.hiddenRule(minRespondents, minCell)}`,
  ];
}

function chanceText(profile: Profile, words: Words): string[] {
  const tests = testedOf(profile);
  const known = tests.flatMap(({ robust }) => robust ?? []);
  return words.method.chance({
    anyOlder: profile.over65.some(({ verdict }) => isTested(verdict)),
    tests: tests.length,
    byChance: expectedByChance(tests.length),
    robust: known.filter(Boolean).length,
    corrected: known.length,
  });
}

/** One line per kind of figure: its sources, years and who they are about. */
function sourceLines(comparisons: readonly Comparison[], words: Words): string[] {
  const kinds: readonly Basis[] = ['sample', 'model', 'register'];
  return kinds.flatMap((basis) => {
    const own = comparisons.filter((one) => one.basis === basis && one.measurement.kind === 'value');
    if (own.length === 0) return [];
    return [
      words.sources.line({
        basis,
        sources: [...new Set(own.map(({ source, period }) => `${source}, ${period}`))].toSorted(),
        groups: basis === 'register' ? [] : own.map(({ group }) => group),
        respondents: basis === 'sample' ? respondentsOf(own) : [],
      }),
    ];
  });
}

function respondentsOf(comparisons: readonly Comparison[]): number[] {
  return comparisons.flatMap(({ measurement }) =>
    measurement.kind === 'value' && measurement.respondents !== undefined ? [measurement.respondents] : [],
  );
}

const mostNames = 4;

/** What this document leaves out, and why. */
function missingNotes({ profile, stories, words }: DocumentInput, names: number): string[] {
  const { comparisons } = profile;
  const themed = comparisons.filter(({ indicator }) => themes.some((theme) => theme === indicator.theme));
  const hidden = themed.filter(({ measurement }) => measurement.kind === 'hidden');
  const absent = themed.filter(({ measurement }) => measurement.kind === 'absent');
  const bySource = hidden.filter(
    ({ measurement }) => measurement.kind === 'hidden' && measurement.reason === 'source',
  );
  const byUs = hidden.filter((comparison) => !bySource.includes(comparison));
  const absentAges = agesMissing(comparisons);
  const hasVoices = (stories.get(profile.area.code)?.quotes ?? []).length > 0;
  const none = hidden.length + absent.length === 0 && !absentAges;
  const line = (why: 'byUs' | 'bySource' | 'absent', own: readonly Comparison[]): string[] => {
    const named = own.slice(0, names).map(({ indicator }) => indicator.name);
    return own.length === 0 ? [] : [words.sources.missing(why, named, own.length - named.length)];
  };
  const lines = [
    ...line('byUs', byUs),
    ...line('bySource', bySource),
    ...line('absent', absent),
    ...(absentAges ? [words.sources.agesMissing] : []),
    ...(none ? [words.sources.nothingMissing] : []),
  ];
  // On the line of the last: a paragraph of its own costs a row of figures on a full page.
  const voices = hasVoices ? [] : [words.story.missingVoices];
  return [...lines.slice(0, -1), [...lines.slice(-1), ...voices].join(' ')];
}

function agesMissing(comparisons: readonly Comparison[]): boolean {
  const ages = comparisons.filter(({ indicator }) => indicator.group === 'leeftijd');
  return ages.length > 0 && !ages.some(({ measurement }) => measurement.kind === 'value');
}
