import { type Area, ancestor } from '../domain/area.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { DocumentInput } from './document-input.ts';

/** The wijken of like background, and what may be learned from them. */
export type SimilarWijkenView = Readonly<{
  text: string;
  head: string;
  favourable: readonly string[];
  question: string;
}>;

/** Nothing when no wijken can be said to be like this one. */
export function similarWijken({ dataset, profile, words }: DocumentInput): SimilarWijkenView[] {
  const { similar, favourable, area } = profile;
  if (similar.kind === 'none') return [];
  const names = similar.areas.map((other) => nameOf(other, area, dataset));
  const wijken = new Set(favourable.map((one) => one.area.code)).size;
  return [
    {
      text: words.neighbours.similarText(names, similar.indicators),
      head: wijken === 0 ? '' : words.neighbours.favourableHead(wijken),
      favourable: favourable.map((one) => words.neighbours.favourable(one, nameOf(one.area, area, dataset))),
      question: wijken === 0 ? '' : words.neighbours.favourableQuestion,
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
