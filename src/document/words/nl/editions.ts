import type { Comparison } from '../../../domain/comparison.ts';
import type { EditionChanges } from '../../../domain/edition-changes.ts';
import { decapitalise, formatList } from './format.ts';
import { shownValue } from './sentences.ts';

/** So many are named; the others are counted. */
const mostNames = 3;

/** What changed since an earlier edition. */
export const editions = {
  heading: 'Vorige editie',
  unknownWijk: (edition: string): string => `Deze wijk stond niet in de editie ${edition}.`,
  /** "Sinds de editie Voorjaar 2025: 12 cijfers van een nieuwer jaar; herzien: roken (2022: 18 werd 19)." */
  changes: ({ edition, newer, revised, replaced, added, gone }: EditionChanges): string => {
    const again = revised.map(
      ({ comparison, was }) =>
        `${nameOf(comparison)} (${comparison.period}: ${was} werd ${shownValue(comparison)})`,
    );
    const parts = [
      ...(newer.length === 0 ? [] : [`${figures(newer.length)} van een nieuwer jaar`]),
      ...named('herzien', again),
      ...named('uit een andere bron', replaced.map(nameOf)),
      ...named('nieuw', added.map(nameOf)),
      ...named('niet meer getoond', gone.map(nameOf)),
    ];
    const text = parts.length === 0 ? 'is geen cijfer veranderd' : parts.join('; ');
    return `Sinds de editie ${edition}${parts.length === 0 ? ' ' : ': '}${text}.`;
  },
};

function named(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  if (names.length <= mostNames) return [`${what}: ${formatList(names)}`];
  return [`${what}: ${figures(names.length)}, waaronder ${formatList(names.slice(0, mostNames))}`];
}

function figures(count: number): string {
  return count === 1 ? '1 cijfer' : `${count} cijfers`;
}

function nameOf({ indicator }: Comparison): string {
  return decapitalise(indicator.name);
}
