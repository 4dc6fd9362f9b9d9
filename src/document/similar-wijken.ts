import { type Area, ancestor } from '../domain/area.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { FavourablePeer } from '../domain/favourable-peers.ts';
import type { Indicator } from '../domain/indicator.ts';
import { firstOfEach } from '../lib/first-of-each.ts';
import type { DocumentInput } from './document-input.ts';
import { capitalise, decapitalise, formatFigure, formatList } from './format-nl.ts';
import { shownValue, unitWords } from './sentences-nl.ts';

/** The wijken of like background, and what may be learned from them. */
export type SimilarWijkenView = Readonly<{
  text: string;
  head: string;
  favourable: readonly string[];
  question: string;
}>;

/** Nothing when no wijken can be said to be like this one. */
export function similarWijken({ dataset, profile }: DocumentInput): SimilarWijkenView[] {
  const { similar, favourable, area } = profile;
  if (similar.kind === 'none') return [];
  const names = similar.areas.map((other) => nameOf(other, area, dataset));
  const many = new Set(favourable.map((one) => one.area.code)).size > 1;
  return [
    {
      text: `Lijkt het meest op: ${formatList(names)}. Gekeken is naar ${factsText(similar.indicators)}.`,
      head:
        favourable.length === 0
          ? ''
          : many
            ? 'Vergelijkbare wijken die hier gunstiger uitkomen'
            : 'Vergelijkbare wijk die hier gunstiger uitkomt',
      favourable: favourable.map((one) => favourableText(one, nameOf(one.area, area, dataset))),
      question: favourable.length === 0 ? '' : 'Wat kan daar meespelen?',
    },
  ];
}

/** The name, with the gemeente of a wijk that lies in another one. */
function nameOf(other: Area, own: Area, { areas }: Dataset): string {
  const gemeente = ancestor(areas, other, 'gemeente');
  const isElsewhere = gemeente?.code !== ancestor(areas, own, 'gemeente')?.code;
  return gemeente !== undefined && isElsewhere && gemeente.name !== other.name
    ? `${other.name} (${gemeente.name})`
    : other.name;
}

/** "leeftijden, eenpersoonshuishoudens en huishoudens met een laag inkomen": ages are one thing. */
function factsText(indicators: readonly Indicator[]): string {
  const isAge = ({ group }: Indicator): boolean => group === 'leeftijd';
  const facts = firstOfEach(indicators, (one) => (isAge(one) ? one.group : one.id));
  return formatList(facts.map((one) => (isAge(one) ? 'leeftijden' : decapitalise(one.name))));
}

/** "Rookt: Zeewijk, 18 tegen 26 van de 100 volwassenen". */
function favourableText({ comparison, value }: FavourablePeer, name: string): string {
  const { indicator } = comparison;
  const figures = `${formatFigure(value, indicator)} tegen ${shownValue(comparison)}`;
  const unit = indicator.pluralPhrase === undefined ? `(${unitWords(comparison)})` : unitWords(comparison);
  return `${capitalise(indicator.phrase)}: ${name}, ${figures} ${unit}.`;
}
