import type { Chart } from '../../../src/document/charts/chart.ts';
import { nl } from '../../../src/document/words/nl.ts';
import type { Words } from '../../../src/document/words/words.ts';

/** A text in letters that Dutch does not have, each for its own, so that words still differ from each other. */
function inOtherLetters(text: string): string {
  return text.replace(/\p{Script=Latin}/gu, (letter) => {
    const [first = ''] = letter.normalize('NFD').toLowerCase();
    const other = String.fromCodePoint(0x430 + Math.max(0, 'abcdefghijklmnopqrstuvwxyz'.indexOf(first)));
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  });
}

/** Every text in it, and every text that a function of it gives, in other letters. */
function translated(value: unknown): unknown {
  if (typeof value === 'string') return inOtherLetters(value);
  if (typeof value === 'function') return (...facts: unknown[]) => translated(value(...facts));
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, translated(part)]));
}

/** A made second language: the shape of Dutch with nothing of its words. */
export const madeLanguage = { ...(translated(nl) as Words), language: nl.language };

/** Texts of an HTML document that are read or spoken, without what is inside styles. */
export function textsOf(html: string): string[] {
  const body = html.replace(/<style>[\s\S]*?<\/style>/g, '');
  const spoken = [
    ...body.matchAll(/\s(?:aria-label|alt|title)="([^"]*)"/g),
    ...body.matchAll(/<meta name="(?:author|description)" content="([^"]*)"/g),
    ...html.matchAll(/\scontent: (?:counter\(page\) )?"((?:[^"\\]|\\.)*)"/g),
  ].map(([, text = '']) => text);
  const read = body.split(/<[^>]*>/);
  return [...read, ...spoken].map(decoded).filter((text) => /\p{Script=Latin}/u.test(text));
}

function decoded(text: string): string {
  return text
    .replace(/&#x([\da-f]+);|\\([\da-f]+) /gi, (_, html?: string, css?: string) =>
      String.fromCodePoint(Number.parseInt(html ?? css ?? '', 16)),
    )
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00ad', '')
    .trim();
}

/** Every text anywhere in it, in maps and sets too; those of a project are nobody's to translate but its own. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map || value instanceof Set) return [...value.values()].flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** What is left of these texts without those of the project, as far as it has letters. */
export function leftOver(texts: readonly string[], ofProject: readonly string[]): string[] {
  const letters = /\p{Script=Latin}/u;
  const own = [...new Set(ofProject.map((text) => text.trim()))]
    .filter((text) => letters.test(text))
    .sort((a, b) => b.length - a.length);
  const lower = own.map((text) => text.toLowerCase());
  return texts.flatMap((text) => {
    const left = lower.reduce((rest, one) => rest.replaceAll(one, ' '), text.toLowerCase());
    return letters.test(left) ? [text] : [];
  });
}

/** Every chart anywhere in a view model. */
export function chartsIn(value: unknown): Chart[] {
  if (typeof value !== 'object' || value === null) return [];
  return isChart(value) ? [value] : Object.values(value).flatMap(chartsIn);
}

function isChart(value: object): value is Chart {
  return 'spec' in value && 'rows' in value && 'alt' in value;
}
