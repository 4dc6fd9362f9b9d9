import type { Comparison } from '../domain/comparison.ts';
import type { Basis } from '../domain/indicator.ts';
import type { Profile } from '../domain/profile.ts';
import { themes } from '../domain/theme.ts';
import type { DocumentInput } from './document-input.ts';
import { capitalise, formatList } from './format-nl.ts';
import { expectedByChance, testedOf, testNotes } from './method-notes.ts';
import { nameList } from './sentences-nl.ts';
import { benchmarkWords, peopleOf } from './words-nl.ts';

export type SourceNotesView = Readonly<{
  reading: readonly string[];
  sources: readonly string[];
  missing: readonly string[];
  /** What the file with all figures holds, and its name. */
  allFigures: string;
  figuresFile: string;
  contact: readonly Readonly<{ before: string; text: string; href: string }>[];
  contactName: readonly string[];
}>;

export function sourceNotes(input: DocumentInput): SourceNotesView {
  const { profile, edition, figuresFile } = input;
  const { contact } = edition;
  return {
    reading: readingNotes(input),
    sources: [...madeOfLine(profile), ...sourceLines(profile.comparisons), ...computedLine(profile)],
    missing: missingNotes(profile.comparisons, Math.max(1, mostNames - input.trim)),
    allFigures: allFiguresText(shownCount([...profile.comparisons, ...profile.over65])),
    figuresFile,
    contactName: contact.name === undefined ? [] : [contact.name],
    contact: [
      ...link('Mail', contact.email, (email) => `mailto:${email}`),
      ...link('Bel', contact.phone, (phone) => `tel:${phone.replace(/[^+\d]/g, '')}`),
      ...link('Kijk op', contact.url, (url) => url),
    ],
  };
}

function allFiguresText(count: number): string {
  if (count === 0) return 'Wat over deze wijk niet bekend is';
  return count === 1 ? 'Het ene cijfer' : `Alle ${count} cijfers, ook wat hier niet staat`;
}

function shownCount(comparisons: readonly Comparison[]): number {
  return comparisons.filter(({ measurement }) => measurement.kind === 'value').length;
}

/** A benchmark that no source gave is said to be computed. */
function computedLine({ comparisons, benchmark }: Profile): string[] {
  const origins = comparisons
    .filter(({ measurement }) => measurement.kind === 'value')
    .map(({ benchmarkOrigin }) => benchmarkOrigin);
  const partly = origins.some(({ kind }) => kind === 'given') ? 'deels ' : '';
  const isApproximate = origins.some((one) => one.kind === 'computed' && one.approximate);
  return origins.some(({ kind }) => kind === 'computed')
    ? [
        `${capitalise(benchmarkWords(benchmark))}: ${partly}berekend uit de gebieden erin, gewogen met hun inwoners${isApproximate ? ' (bij benadering)' : ''}.`,
      ]
    : [];
}

/** A wijk of the municipality itself that is several CBS areas. */
function madeOfLine({ area: { madeOf }, comparisons }: Profile): string[] {
  if (madeOf.length === 0) return [];
  const combined = comparisons.some(
    ({ measurement }) => measurement.kind === 'value' && measurement.combined,
  );
  return [
    `Deze wijk bestaat uit ${formatList(madeOf)} van het CBS.`,
    ...(combined ? ['Haar cijfers zijn samengesteld uit die van haar delen.'] : []),
  ];
}

function link(
  before: string,
  text: string | undefined,
  toHref: (text: string) => string,
): SourceNotesView['contact'] {
  return text === undefined ? [] : [{ before, text: text.replace(/^https?:\/\//, ''), href: toHref(text) }];
}

function readingNotes({ profile, edition }: DocumentInput): string[] {
  const { minRespondents, minCell } = edition.suppression;
  const tests = testedOf(profile).length;
  const tested = [...testNotes(profile), ...chanceText(profile)].join(' ');
  const hidden =
    tests === 0
      ? ''
      : ` Niet getoond: minder dan ${minRespondents} antwoorden, of ${minCell} mensen met of zonder het kenmerk.`;
  return [
    ...(tests === 0 ? [] : [tested]),
    `Gunstig betekent niet dat er niets speelt. Een verschil zegt niets over de oorzaak. Niet gecorrigeerd voor leeftijd. Afgerond.${hidden}`,
  ];
}

/** What chance may have done, and how many differences hold after correction for all tests of the edition. */
function chanceText(profile: Profile): string[] {
  const tests = testedOf(profile);
  const byChance = expectedByChance(tests.length);
  const known = tests.flatMap(({ robust }) => robust ?? []);
  const parts = [
    ...(byChance === 0 ? [] : [`van ${tests.length} toetsen gemiddeld ${byChance} door toeval`]),
    ...(known.length === 0
      ? []
      : [`na correctie blijven ${known.filter(Boolean).length} van ${known.length} staan`]),
  ];
  return parts.length === 0 ? [] : [`${capitalise(parts.join('; '))}.`];
}

const basisHeads: Readonly<Record<Basis, string>> = {
  sample: 'Gemeten',
  model: 'Geschat',
  register: 'Geteld',
};

/** One line per kind of figure: its sources, years and who they are about. */
function sourceLines(comparisons: readonly Comparison[]): string[] {
  const kinds: readonly Basis[] = ['sample', 'model', 'register'];
  return kinds.flatMap((basis) => {
    const own = comparisons.filter((one) => one.basis === basis && one.measurement.kind === 'value');
    if (own.length === 0) return [];
    const sources = [...new Set(own.map(({ source, period }) => `${source}, ${period}`))].toSorted();
    const respondents = basis === 'sample' ? respondentsOf(own) : '';
    const people =
      basis === 'register' ? '' : `, ${formatList([...new Set(own.map(({ group }) => peopleOf(group)))])}`;
    return [`${basisHeads[basis]}: ${sources.join('; ')}${people}${respondents}.`];
  });
}

function respondentsOf(comparisons: readonly Comparison[]): string {
  const counts = comparisons.flatMap(({ measurement }) =>
    measurement.kind === 'value' && measurement.respondents !== undefined ? [measurement.respondents] : [],
  );
  if (counts.length === 0) return '';
  const lowest = Math.min(...counts);
  const highest = Math.max(...counts);
  if (highest === 1) return ' (1 antwoord)';
  return lowest === highest ? ` (${lowest} antwoorden)` : ` (${lowest} tot ${highest} antwoorden per vraag)`;
}

const mostNames = 4;

/** What this document leaves out, and why. */
function missingNotes(comparisons: readonly Comparison[], names: number): string[] {
  const themed = comparisons.filter(({ indicator }) => themes.some((theme) => theme === indicator.theme));
  const hidden = themed.filter(({ measurement }) => measurement.kind === 'hidden');
  const absent = themed.filter(({ measurement }) => measurement.kind === 'absent');
  const bySource = hidden.filter(
    ({ measurement }) => measurement.kind === 'hidden' && measurement.reason === 'source',
  );
  const byUs = hidden.filter((comparison) => !bySource.includes(comparison));
  return [
    ...missing('Niet getoond wegens te weinig antwoorden of privacy', byUs, names),
    ...missing('Niet gegeven door de bron', bySource, names),
    ...missing('Geen cijfers voor deze wijk', absent, names),
    ...agesMissing(comparisons),
    ...(hidden.length + absent.length + agesMissing(comparisons).length === 0
      ? ['Van wat over andere wijken bekend is, ontbreekt hier niets.']
      : []),
  ];
}

function agesMissing(comparisons: readonly Comparison[]): string[] {
  const ages = comparisons.filter(({ indicator }) => indicator.group === 'leeftijd');
  const anyAge = ages.some(({ measurement }) => measurement.kind === 'value');
  return ages.length === 0 || anyAge ? [] : ['Niet bekend: de leeftijden in deze wijk.'];
}

function missing(words: string, comparisons: readonly Comparison[], names: number): string[] {
  if (comparisons.length === 0) return [];
  const named = nameList(comparisons.slice(0, names));
  const more = comparisons.length - names;
  return [capitalise(`${words}: ${more > 0 ? `${named.replace(' en ', ', ')} en ${more} andere` : named}.`)];
}
