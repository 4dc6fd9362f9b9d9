import { type Area, hasEnoughPeople } from '../domain/area.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Finding } from '../domain/priorities.ts';
import type { Profile } from '../domain/profile.ts';
import { isTested } from '../domain/verdict.ts';
import type { Chart } from './charts/chart.ts';
import { locatorMap } from './charts/locator-map.ts';
import type { DocumentInput } from './document-input.ts';
import { mapArea } from './map-area.ts';
import type { Words } from './words/words.ts';

export type MastheadView = Readonly<{
  kicker: string;
  name: string;
  /** Class that makes long names smaller: '', 'long' or 'longest'. */
  nameClass: string;
  place: string;
  /** When it was made and which years it is about. */
  years: string;
  /** One map, or none. */
  map: readonly Readonly<{ chart: Chart; caption: string }>[];
}>;

export function masthead(input: DocumentInput): MastheadView {
  const { profile, edition, words } = input;
  const { name } = profile.area;
  return {
    kicker: edition.title,
    name,
    nameClass: name.length > 40 ? 'longest' : name.length > 21 ? 'long' : '',
    place: placeOf(profile, words),
    years: yearsOf(profile, edition.date, words),
    map: mapOf(input),
  };
}

/** "Leiden, regio Hollands Midden". */
export function placeOf({ gemeente, benchmark }: Profile, words: Words): string {
  const region = benchmark?.level === 'regio' ? words.masthead.region(benchmark.name) : benchmark?.name;
  const names = [gemeente?.name, region === gemeente?.name ? undefined : region];
  return names.filter((name) => name !== undefined).join(', ');
}

/** The message of the document: how people feel, then the first strength and the first point of attention. */
export function messageOf(profile: Profile, words: Words): string[] {
  const { comparisons, findings } = profile;
  const said = words.masthead;
  const shown = comparisons.filter(({ measurement }) => measurement.kind === 'value');
  if (!shown.some(({ indicator }) => indicator.theme !== 'bevolking')) return [said.noFigures];
  const lead = leadOf(comparisons);
  const versus = words.areas.benchmark(profile.benchmark);
  // The two comparisons of an estimate stand below, where there is room for what they are worth.
  const told = ({ comparison, peers }: Finding): string =>
    comparison.basis === 'model'
      ? words.sentences.beside(comparison, words.areas.tag(profile.benchmark))
      : words.sentences.finding({ comparison, peers }, versus);
  const isEstimate = ({ comparison }: Finding): boolean => comparison.basis === 'model';
  const [strength] = findings.strengths.map((one) => said.strength(told(one), isEstimate(one)));
  const [attention] = findings.attention.map((one) => said.attention(told(one), isEstimate(one)));
  const few = fewPeople(profile.area, words);
  if (few.length > 0) return few;
  return [
    ...(lead ? [said.lead(lead, versus)] : []),
    ...(strength ? [strength] : []),
    ...(attention ? [attention] : []),
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

function nothingNamed(comparisons: readonly Comparison[], versus: string, { masthead: said }: Words): string {
  const shown = comparisons.filter(({ measurement }) => measurement.kind === 'value');
  const tested = shown.filter(({ verdict }) => isTested(verdict)).length;
  if (tested > 0) return said.nothingTested(tested, versus);
  if (shown.some(({ basis }) => basis === 'sample')) return said.notTested;
  if (!shown.some(({ basis }) => basis === 'model')) return said.onlyCounts;
  const tooFew = comparisons.some(
    ({ measurement }) => measurement.kind === 'hidden' && measurement.reason === 'few-respondents',
  );
  return said.onlyEstimates(tooFew);
}

/** What people answered in this year was about a year unlike others. */
const coronaYear = '2020';

/** When the document was made, and which years it is about. */
export function yearsOf({ comparisons }: Profile, date: string, words: Words): string {
  const yearsBy = (basis: Comparison['basis']): string[] =>
    [
      ...new Set(
        comparisons
          .filter(({ basis: own, measurement }) => own === basis && measurement.kind === 'value')
          .map(({ period = '' }) => period),
      ),
    ].toSorted();
  const years = (['sample', 'model', 'register'] as const)
    .map((basis) => ({ basis, years: yearsBy(basis) }))
    .filter((one) => one.years.length > 0);
  const asked = years.filter(({ basis }) => basis !== 'register').flatMap((one) => one.years);
  const unusual = asked.some((year) => year.includes(coronaYear)) ? coronaYear : undefined;
  return words.masthead.years({ date, years, unusual });
}

function mapOf({ dataset, profile, boundaries, style, words }: DocumentInput): MastheadView['map'] {
  const shown = mapArea(dataset.areas, profile, boundaries);
  if (shown === undefined) return [];
  const { codes, within } = shown;
  const { code, name } = profile.area;
  const alt = words.masthead.mapAlt(name, within.name, codes.length);
  const chart = locatorMap(boundaries, { wijk: code, others: codes }, style, { id: 'kaart', alt });
  return [{ chart, caption: words.masthead.mapCaption(codes.length, within.name) }];
}
