import type { Indicator } from '../../../domain/indicator.ts';
import type { ShownClaim } from '../../claim.ts';
import { peopleOf } from '../../words-nl.ts';
import { capitalise, formatDate, formatFigure, formatList, formatNumber } from './format.ts';
import { fractionWords } from './fraction.ts';

/** Why there is nothing but estimates. */
type OnlyEstimates = 'too-few-answers' | 'not-measured';

const onlyEstimates: Readonly<Record<OnlyEstimates, string>> = {
  'too-few-answers': 'Te weinig mensen vulden de vragenlijst in.',
  'not-measured': 'Voor deze wijk zijn er geen gemeten cijfers.',
};

/** What a document opens with. */
export const masthead = {
  region: (name: string): string => `regio ${name}`,
  noFigures: 'Voor deze wijk zijn er geen gezondheidscijfers.',
  good: (finding: string): string => `Gaat goed: ${finding}.`,
  attention: (finding: string): string => `Vraagt aandacht: ${finding}.`,
  fewPeople: (people: number): string =>
    `Hier wonen ongeveer ${formatNumber(people, 0)} mensen. Cijfers van de 100 zeggen over zo weinig mensen bijna niets.`,
  /** "Ongeveer 3 op de 4 volwassenen voelden zich gezond in 2024." */
  lead: (claim: ShownClaim, versus: string): string => {
    const { indicator, group, period, basis } = claim;
    const about = basis === 'model' ? 'naar schatting ' : '';
    const fraction = fractionWords(claim);
    const share = fraction ?? `${formatFigure(claim.value, indicator)} van de 100`;
    // Beside each other two figures look like a difference, so the other one is named only when there is one.
    const differs = claim.versus !== undefined && claim.certainty !== 'not-demonstrable';
    const compared =
      differs && fraction === undefined
        ? `; in ${versus} ${formatFigure(claim.versus?.benchmark ?? 0, indicator)}`
        : '';
    return `${capitalise(`${about}${share}`)} ${peopleOf(group)} ${past(indicator)} in ${period}${compared}.`;
  },
  noneShown: (tested: number, versus: string): string =>
    `Op ${tested === 1 ? 'het gemeten punt' : `de ${tested} gemeten punten`} is geen groot verschil met ${versus} aangetoond.`,
  onlyCounts:
    'Over de gezondheid in deze wijk zijn er geen gemeten of geschatte cijfers. Wel zijn er tellingen.',
  onlyEstimates: (why: OnlyEstimates): string =>
    `${onlyEstimates[why]} De cijfers over gezondheid zijn schattingen.`,
  /** "Samengesteld op 22 november 2026. Gemeten in 2024, geschat over 2022." */
  years: (
    date: string,
    { sample, model, register }: Readonly<Record<'sample' | 'model' | 'register', readonly string[]>>,
  ): string => {
    const parts = [
      ...inYears('gemeten in', sample),
      ...inYears('geschat over', model),
      ...inYears('geteld in', register),
    ];
    const about = parts.length === 0 ? '' : ` ${capitalise(parts.join(', '))}.`;
    return `Samengesteld op ${formatDate(date)}.${about}`;
  },
  unusualYear: (year: string): string => ` ${year} was een coronajaar.`,
  mapAlt: (wijk: string, within: string): string => `Kaart: ligging van ${wijk} in ${within}.`,
  mapCaption: (count: number, within: string): string =>
    `Donker: deze wijk. Lijnen: de ${count} wijken in ${within}.`,
};

function past({ pastPhrase, pluralPhrase, phrase }: Indicator): string {
  return pastPhrase ?? pluralPhrase ?? phrase;
}

function inYears(words: string, years: readonly string[]): string[] {
  return years.length === 0 ? [] : [`${words} ${formatList(years)}`];
}
