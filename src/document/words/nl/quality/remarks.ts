import { formatNumber } from '../format.ts';
import { rules } from './rules.ts';

type Place = Readonly<{ file: string | undefined; column: string | undefined; lines: string }>;
const nouns = { lines: 'regels', names: 'namen' };

/** Warnings and notices about the data of a project. */
export const remarks = {
  heading: 'Meldingen',
  none: 'Er zijn geen meldingen: alles wat gelezen is, voldoet aan de regels.',
  rules,
  severity: { warning: 'Let op', notice: 'Ter info' },
  expected: 'Verwacht',
  instead: 'In de documenten',
  remedy: 'Wat te doen',
  code: (code: string): string => `Code: ${code}`,
  place: ({ file, column, lines }: Place): string =>
    [
      file ?? 'Hele project',
      ...(column === undefined ? [] : [`kolom ${column}`]),
      ...(lines === '' ? [] : [`regel ${lines}`]),
    ].join(', '),
  expectedHere: (text: string): string => `Verwacht: ${text}.`,
  remedyHere: (text: string): string => `Wat te doen: ${text}`,
  morePlaces: (count: number): string => `Nog ${formatNumber(count, 0)} andere plaatsen`,
  /** A list that is cut short. */
  andOthers: (names: readonly string[], more: number): string =>
    `${names.join(', ')} en ${formatNumber(more, 0)} andere`,
  all: (count: number, what: keyof typeof nouns): string => `Alle ${formatNumber(count, 0)} ${nouns[what]}`,
};
