import { type Area, hasEnoughPeople } from '../domain/area.ts';
import type { Comparison } from '../domain/comparison.ts';
import { isTested } from '../domain/verdict.ts';
import type { Chart } from './charts/chart.ts';
import { locatorMap } from './charts/locator-map.ts';
import { claimOf } from './claim.ts';
import type { DocumentInput } from './document-input.ts';
import { mapArea } from './map-area.ts';
import type { Words } from './words/words.ts';

export type MastheadView = Readonly<{
  kicker: string;
  name: string;
  /** Class that makes long names smaller: '', 'long' or 'longest'. */
  nameClass: string;
  place: string;
  /** The message, sentence by sentence. */
  message: readonly string[];
  /** When it was made and which years it is about. */
  years: string;
  /** One map, or none. */
  map: readonly Readonly<{ chart: Chart; caption: string }>[];
}>;

export function masthead(input: DocumentInput): MastheadView {
  const { profile, edition } = input;
  const { name } = profile.area;
  return {
    kicker: edition.title,
    name,
    nameClass: name.length > 40 ? 'longest' : name.length > 24 ? 'long' : '',
    place: placeOf(input),
    message: messageOf(input),
    years: yearsOf(input),
    map: mapOf(input),
  };
}

/** What the words at the top are written from. */
type Opening = Pick<DocumentInput, 'profile' | 'words'>;

/** "Leiden, regio Hollands Midden". */
export function placeOf({ profile: { gemeente, benchmark }, words }: Opening): string {
  const region = benchmark?.level === 'regio' ? words.masthead.region(benchmark.name) : benchmark?.name;
  const names = [gemeente?.name, region === gemeente?.name ? undefined : region];
  return names.filter((name) => name !== undefined).join(', ');
}

/** The message of the document: how people feel, then the first strength and the first point of attention. */
export function messageOf({ profile, words }: Opening): string[] {
  const { comparisons, findings } = profile;
  const shown = comparisons.filter(({ measurement }) => measurement.kind === 'value');
  if (!shown.some(({ indicator }) => indicator.theme !== 'bevolking')) return [words.masthead.noFigures];
  const versus = words.areas.benchmark(profile.benchmark);
  const [strength] = findings.strengths.map((finding) => words.sentences.finding(finding, versus));
  const [attention] = findings.attention.map((finding) => words.sentences.finding(finding, versus));
  const few = fewPeople(profile.area, words);
  if (few.length > 0) return few;
  return [
    ...leadSentence(leadOf(comparisons), versus, words),
    ...(strength ? [words.masthead.good(strength)] : []),
    ...(attention ? [words.masthead.attention(attention)] : []),
    ...(strength || attention ? [] : [nothingNamed(comparisons, versus, words)]),
  ];
}

/** The caution that comes before everything else in a wijk of very few people. */
export function fewPeople(area: Area, words: Words): string[] {
  return hasEnoughPeople(area) ? [] : [words.masthead.fewPeople(area.population ?? 0)];
}

/** The figure the document opens with: the first shown share of people about how they feel. */
export function leadOf(comparisons: readonly Comparison[]): Comparison | undefined {
  return comparisons.find(
    ({ indicator, measurement }) =>
      indicator.theme === 'gezondheidsbeleving' &&
      indicator.pastPhrase !== undefined &&
      indicator.polarity === 'high-favourable' &&
      measurement.kind === 'value',
  );
}

function leadSentence(lead: Comparison | undefined, versus: string, words: Words): string[] {
  const claim = lead && claimOf(lead);
  return claim !== undefined && 'value' in claim ? [words.masthead.lead(claim, versus)] : [];
}

function nothingNamed(comparisons: readonly Comparison[], versus: string, { masthead: told }: Words): string {
  const shown = comparisons.filter(({ measurement }) => measurement.kind === 'value');
  const tested = shown.filter(({ verdict }) => isTested(verdict)).length;
  if (tested > 0) return told.noneShown(tested, versus);
  if (!shown.some(({ basis }) => basis === 'model')) return told.onlyCounts;
  const tooFew = comparisons.some(
    ({ measurement }) => measurement.kind === 'hidden' && measurement.reason.startsWith('few-'),
  );
  return told.onlyEstimates(tooFew ? 'too-few-answers' : 'not-measured');
}

/** What people answered in this year was about a year unlike others. */
const coronaYear = '2020';

/** When the document was made, and which years it is about. */
export function yearsOf({ profile, edition, words }: Opening & Pick<DocumentInput, 'edition'>): string {
  const of = (basis: Comparison['basis']): string[] => {
    const own = profile.comparisons.filter(
      ({ basis: known, measurement }) => known === basis && measurement.kind === 'value',
    );
    return [...new Set(own.map(({ period = '' }) => period))].toSorted();
  };
  const years = { sample: of('sample'), model: of('model'), register: of('register') };
  const isUnusual = [...years.sample, ...years.model].some((year) => year.includes(coronaYear));
  return `${words.masthead.years(edition.date, years)}${isUnusual ? words.masthead.unusualYear(coronaYear) : ''}`;
}

function mapOf({ dataset, profile, boundaries, style, words }: DocumentInput): MastheadView['map'] {
  const shown = mapArea(dataset.areas, profile, boundaries);
  if (shown === undefined) return [];
  const { codes, within } = shown;
  const { code, name } = profile.area;
  const alt = words.masthead.mapAlt(name, within.name);
  const chart = locatorMap(boundaries, { wijk: code, others: codes }, style, { id: 'kaart', alt });
  return [{ chart, caption: words.masthead.mapCaption(codes.length, within.name) }];
}
