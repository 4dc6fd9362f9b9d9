import { type Area, hasEnoughPeople } from '../domain/area.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Profile } from '../domain/profile.ts';
import { isTested } from '../domain/verdict.ts';
import type { Chart } from './charts/chart.ts';
import { locatorMap } from './charts/locator-map.ts';
import type { DocumentInput } from './document-input.ts';
import { capitalise, formatDate, formatList, formatNumber } from './format-nl.ts';
import { mapArea } from './map-area.ts';
import { asFraction, findingSentence, shownBenchmark, shownValue } from './sentences-nl.ts';
import { benchmarkWords, peopleOf } from './words-nl.ts';

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
  const { profile, edition } = input;
  const { name } = profile.area;
  return {
    kicker: edition.title,
    name,
    nameClass: name.length > 40 ? 'longest' : name.length > 24 ? 'long' : '',
    place: placeOf(profile),
    years: yearsOf(profile, edition.date),
    map: mapOf(input),
  };
}

/** "Leiden, regio Hollands Midden". */
export function placeOf({ gemeente, benchmark }: Profile): string {
  const region = benchmark?.level === 'regio' ? `regio ${benchmark.name}` : benchmark?.name;
  const names = [gemeente?.name, region === gemeente?.name ? undefined : region];
  return names.filter((name) => name !== undefined).join(', ');
}

/** The message of the document: how people feel, then the first strength and the first point of attention. */
export function messageOf(profile: Profile): string[] {
  const { comparisons, findings } = profile;
  const shown = comparisons.filter(({ measurement }) => measurement.kind === 'value');
  if (!shown.some(({ indicator }) => indicator.theme !== 'bevolking'))
    return ['Voor deze wijk zijn er geen gezondheidscijfers.'];
  const lead = leadOf(comparisons);
  const versus = benchmarkWords(profile.benchmark);
  const [strength] = findings.strengths.map((finding) => findingSentence(finding, versus));
  const [attention] = findings.attention.map((finding) => findingSentence(finding, versus));
  const few = fewPeople(profile.area);
  if (few.length > 0) return few;
  return [
    ...(lead ? [leadSentence(lead, versus)] : []),
    ...(strength ? [`Gaat goed: ${strength}.`] : []),
    ...(attention ? [`Vraagt aandacht: ${attention}.`] : []),
    ...(strength || attention ? [] : [nothingNamed(comparisons, versus)]),
  ];
}

/** The caution that comes before everything else in a wijk of very few people. */
export function fewPeople(area: Area): string[] {
  if (hasEnoughPeople(area)) return [];
  const people = formatNumber(area.population ?? 0, 0);
  return [
    `Hier wonen ongeveer ${people} mensen. Cijfers van de 100 zeggen over zo weinig mensen bijna niets.`,
  ];
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

function leadSentence(lead: Comparison, versus: string): string {
  const { indicator, measurement, group, period, benchmark } = lead;
  const value = measurement.kind === 'value' ? measurement.value : 0;
  const fraction = asFraction(value);
  // Beside each other two figures look like a difference, so the other one is named only when there is one.
  const differs = benchmark.kind === 'value' && lead.verdict.kind !== 'not-demonstrable';
  const compared = differs && fraction === undefined ? `; in ${versus} ${shownBenchmark(lead)}` : '';
  const about = lead.basis === 'model' ? 'Naar schatting ' : '';
  const share =
    fraction === undefined
      ? `${shownValue(lead)} van de 100`
      : `${about === '' ? 'Ongeveer ' : ''}${fraction}`;
  return `${about}${share} ${peopleOf(group)} ${indicator.pastPhrase} in ${period}${compared}.`;
}

function nothingNamed(comparisons: readonly Comparison[], versus: string): string {
  const shown = comparisons.filter(({ measurement }) => measurement.kind === 'value');
  const tested = shown.filter(({ verdict }) => isTested(verdict)).length;
  if (tested > 0)
    return `Op ${tested === 1 ? 'het gemeten punt' : `de ${tested} gemeten punten`} is geen groot verschil met ${versus} aangetoond.`;
  if (!shown.some(({ basis }) => basis === 'model'))
    return 'Over de gezondheid in deze wijk zijn er geen gemeten of geschatte cijfers. Wel zijn er tellingen.';
  const tooFew = comparisons.some(
    ({ measurement }) => measurement.kind === 'hidden' && measurement.reason.startsWith('few-'),
  );
  const why = tooFew
    ? 'Te weinig mensen vulden de vragenlijst in.'
    : 'Voor deze wijk zijn er geen gemeten cijfers.';
  return `${why} De cijfers over gezondheid zijn schattingen.`;
}

/** What people answered in this year was about a year unlike others. */
const coronaYear = '2020';

/** When the document was made, and which years it is about. */
export function yearsOf({ comparisons }: Profile, date: string): string {
  const years = (basis: Comparison['basis']): string[] =>
    [
      ...new Set(
        comparisons
          .filter(({ basis: own, measurement }) => own === basis && measurement.kind === 'value')
          .map(({ period = '' }) => period),
      ),
    ].toSorted();
  const parts = [
    ...described('gemeten in', years('sample')),
    ...described('geschat over', years('model')),
    ...described('geteld in', years('register')),
  ];
  const about = parts.length === 0 ? '' : ` ${capitalise(parts.join(', '))}.`;
  const asked = [...years('sample'), ...years('model')];
  const corona = asked.some((year) => year.includes(coronaYear)) ? ` ${coronaYear} was een coronajaar.` : '';
  return `Samengesteld op ${formatDate(date)}.${about}${corona}`;
}

function described(words: string, years: readonly string[]): string[] {
  return years.length === 0 ? [] : [`${words} ${formatList(years)}`];
}

function mapOf({ dataset, profile, boundaries, style }: DocumentInput): MastheadView['map'] {
  const shown = mapArea(dataset.areas, profile, boundaries);
  if (shown === undefined) return [];
  const { codes, within } = shown;
  const { code, name } = profile.area;
  const alt = `Kaart: ligging van ${name} in ${within.name}.`;
  const chart = locatorMap(boundaries, { wijk: code, others: codes }, style, { id: 'kaart', alt });
  return [{ chart, caption: `Donker: deze wijk. Lijnen: de ${codes.length} wijken in ${within.name}.` }];
}
