import { fingerprint } from '../lib/fingerprint.ts';
import type { Dress } from './dress.ts';
import { partials, stylesheets, templateSource } from './template-source.ts';

/**
 * A hash of everything that a template lays a document out with: itself, the partials and style sheets it reaches, and
 * what a project puts in their place. A partial that it does not use does not count.
 */
export async function templateLook(name: string, { fonts, css, templates }: Dress): Promise<string> {
  const parts = new Map([...(await partials()), ...templates]);
  const sheets = new Map([...(await stylesheets()), ['own', css]]);
  const source = await templateSource(name);
  const used = usedParts(source, parts);
  const texts = [source, ...used.values()];
  const styles = new Set(texts.flatMap((text) => [...text.matchAll(cssCall)].map(([, sheet = '']) => sheet)));
  const usedSheets = [...styles].toSorted().map((sheet) => sheets.get(sheet === 'page' ? name : sheet) ?? '');
  // With letters of both parts of our font, so that all of its files are in it.
  return fingerprint([source, [...used], usedSheets, css, fonts.family, fonts.faces('a\u0100')]);
}

const partialCall = /\{\{#?>\s*([\w-]+)/g;
const cssCall = /\{\{css "([\w-]+)"\}\}/g;

/** The partials that a template calls, and those that they call, by name. */
function usedParts(source: string, parts: ReadonlyMap<string, string>): Map<string, string> {
  const used = new Map<string, string>();
  const follow = (text: string): void => {
    for (const [, name = ''] of text.matchAll(partialCall)) {
      const part = parts.get(name);
      if (part === undefined || used.has(name)) continue;
      used.set(name, part);
      follow(part);
    }
  };
  follow(source);
  return new Map([...used].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
