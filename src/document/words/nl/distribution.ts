import type { Comparison } from '../../../domain/comparison.ts';
import { shortEnough } from './chart-alt.ts';
import { capitalise, formatFigure } from './format.ts';
import { peopleOf } from './groups.ts';

const fifths: readonly string[] = [
  'laagste',
  'op één na laagste',
  'middelste',
  'op één na hoogste',
  'hoogste',
];

/** `near` is what the darker dots are; undefined without them. */
type NoteFacts = Readonly<{ near: string | undefined; fifth: number | undefined; estimated: boolean }>;
type AltFacts = Readonly<{ title: string; own: string; benchmark: string }>;

/** One figure over all wijken. */
export const distribution = {
  heading: 'Verschil tussen wijken',
  title: ({ indicator, group, spread, basis }: Comparison): string => {
    const at = (value: number): string => formatFigure(value, indicator);
    const range = `van ${at(spread?.lowest ?? 0)} tot ${at(spread?.highest ?? 0)}`;
    const unit = indicator.pluralPhrase === undefined ? indicator.unit : `van de 100 ${peopleOf(group)}`;
    const estimated = basis === 'model' ? ' (schatting)' : '';
    return `${capitalise(indicator.name)} in ${spread?.count ?? 0} wijken: ${range} ${unit}${estimated}.`;
  },
  alt: ({ title, own, benchmark }: AltFacts): string =>
    shortEnough(
      `Stippendiagram: ${title} ${capitalise(own)}, ${benchmark}.`,
      `Stippendiagram van de wijken: ${own}, ${benchmark}.`,
    ),
  own: (value: string): string => `deze wijk ${value}`,
  benchmark: (tag: string, value: string): string => `${tag} ${value}`,
  gemeente: 'de gemeente',
  note: ({ near, fifth, estimated }: NoteFacts): string => {
    const dots = near === undefined ? '' : `; donkergrijs: ${near}`;
    const place = fifth === undefined ? '' : ` Deze wijk: ${fifths[fifth - 1]} vijfde deel.`;
    const order = estimated ? 'Schattingen, geen' : 'Geen';
    return `Elke stip is een wijk${dots}.${place} ${order} ranglijst. Niet gecorrigeerd voor leeftijd.`;
  },
};
