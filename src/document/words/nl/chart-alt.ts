import type { Basis } from '../../../domain/indicator.ts';
import { capitalise } from './format.ts';

/** What a screen reader says of a chart in one breath; the figures themselves stand in the table beside it. */
export const longestAlt = 150;

/** The first text that is short enough, the fullest first; the last one must be short whatever the names are. */
export function shortEnough(...texts: readonly string[]): string {
  return texts.find(({ length }) => length <= longestAlt) ?? texts.at(-1) ?? '';
}

type Judgement = 'favourable' | 'unfavourable';
type Counted = Readonly<Record<Judgement | 'others', number>>;

/** "2 gunstig, 1 ongunstig", of the signs that a chart shows. */
function judgedWords({ favourable, unfavourable, others }: Counted): string {
  if (favourable + unfavourable === 0) return 'geen gunstig of ongunstig verschil om te noemen';
  const counted = [`${favourable} gunstig`, `${unfavourable} ongunstig`, `${others} overig`];
  return counted.filter((one) => !one.startsWith('0 ')).join(', ');
}

type AltRow = Readonly<{ phrase: string; value: string; outcome: string; judged: Judgement | undefined }>;
/** Rows without a figure are not among `rows`. */
type DotFacts = Readonly<{
  theme: string;
  basis: Exclude<Basis, 'register'>;
  versus: string;
  rows: readonly AltRow[];
}>;

const nouns = {
  sample: { one: 'gemeten cijfer', more: 'gemeten cijfers' },
  model: { one: 'schatting', more: 'schattingen' },
};

/** Tells how many differences there are, and of the first ones which, as far as there is room. */
export function dotsAlt({ theme, basis, versus, rows }: DotFacts): string {
  const told = rows.filter(({ judged }) => judged !== undefined);
  const count = (side: Judgement): number => told.filter(({ judged }) => judged === side).length;
  const sides = { favourable: count('favourable'), unfavourable: count('unfavourable') };
  const figures = `${rows.length} ${nouns[basis][rows.length === 1 ? 'one' : 'more']}`;
  const judged = judgedWords({ ...sides, others: rows.length - told.length });
  const sentences = told.map(({ phrase, value, outcome }) => `${capitalise(phrase)} (${value}): ${outcome}.`);
  const start = `Puntdiagram ${theme}: ${figures} naast ${versus}, ${judged}.`;
  const fuller = [2, 1].map((most) => [start, ...sentences.slice(0, most)].join(' '));
  return shortEnough(
    ...fuller.flatMap((text) => [`${text} Zie de tabel.`, text]),
    `${start} Zie de tabel.`,
    `Puntdiagram: ${figures}, ${judged}.`,
  );
}

/** Of signs without numbers: how many there are of each kind. */
export function signsAlt(
  kind: string,
  { versus, ...counted }: Counted & Readonly<{ versus: string }>,
): string {
  const all = counted.favourable + counted.unfavourable + counted.others;
  const judged = judgedWords(counted);
  const end = 'Zie de woorden ernaast.';
  return shortEnough(
    `Tekens per thema: ${all} ${kind} naast ${versus}, ${judged}. ${end}`,
    `Tekens per thema: ${all} ${kind}, ${judged}. ${end}`,
  );
}

/** Of a map that shows where a wijk lies; names may be long. */
export function locationAlt(wijk: string, within: string, count: number): string {
  const among = count > 1 ? `, een van ${count} wijken` : '';
  return shortEnough(
    `Kaart: ligging van ${wijk} in ${within}${among}.`,
    `Kaart: ligging van ${wijk} in ${within}.`,
    `Kaart: ligging van deze wijk${among}.`,
  );
}
