import type { Indicator } from '../../../domain/indicator.ts';
import { roundTo } from '../../../lib/rounding.ts';
import { hyphenated } from './hyphens.ts';

/** A number as Dutch readers write it: decimal comma, point for thousands, halves rounded away from zero. */
export function formatNumber(value: number, decimals: number): string {
  return formatOf(decimals).format(roundTo(value, decimals));
}

/** Making a number format takes longer than using it a thousand times. */
const formats = new Map<number, Intl.NumberFormat>();

function formatOf(decimals: number): Intl.NumberFormat {
  const known = formats.get(decimals);
  if (known !== undefined) return known;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat('nl-NL', { ...digits, useGrouping: true });
  formats.set(decimals, made);
  return made;
}

/** A figure with the decimals of its indicator. */
export function formatFigure(value: number, { decimals }: Pick<Indicator, 'decimals'>): string {
  return formatNumber(value, decimals);
}

const dateFormat = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** "22 november 2026" for 2026-11-22. */
export function formatDate(date: string): string {
  return dateFormat.format(new Date(`${date}T00:00:00Z`));
}

const listFormat = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** "a, b en c". */
export function formatList(items: readonly string[]): string {
  return listFormat.format(items);
}

/** First letter as a capital: "bijstand" → "Bijstand". */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nl-NL') + text.slice(1);
}

/** First letter small, unless the word is an abbreviation: "Roken" → "roken", "WW-uitkering" stays. */
export function decapitalise(text: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('nl-NL') + text.slice(1);
}

const tickFormat = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6 });

/** A round number as it stands at an axis: "2,5", "20.000". */
export function formatTick(value: number): string {
  return tickFormat.format(value);
}

/** How numbers, dates, lists and names are written. */
export const format = {
  number: formatNumber,
  figure: formatFigure,
  tick: formatTick,
  date: formatDate,
  list: formatList,
  capitalise,
  decapitalise,
  hyphenated,
};
