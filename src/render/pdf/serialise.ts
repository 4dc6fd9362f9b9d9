import { isArray, isDictionary, isName, isRef, type PdfValue } from './values.ts';

/** Gives each object its number in the new file. */
export type Renumber = (object: number) => number;

/** A value as a PDF file writes it, each sign a byte; streams are written by who writes the file. */
export function serialised(value: PdfValue, renumber: Renumber): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return stringText(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (isName(value)) return nameText(value.name);
  if (isRef(value)) return `${renumber(value.object)} 0 R`;
  if (isArray(value)) return `[${value.map((item) => serialised(item, renumber)).join(' ')}]`;
  if (isDictionary(value)) return dictionaryText(value, renumber);
  throw new Error('a stream stands on its own');
}

function dictionaryText(dictionary: ReadonlyMap<string, PdfValue>, renumber: Renumber): string {
  let text = '<<';
  for (const [key, value] of dictionary) text += `${nameText(key)} ${serialised(value, renumber)}`;
  return `${text}>>`;
}

/** Never with an exponent, which PDF does not know. */
function numberText(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(6).replace(/\.?0+$/, '');
}

/** Names are few and come back all the time. */
const nameTexts = new Map<string, string>();
const mostNames = 10_000;

function nameText(name: string): string {
  const known = nameTexts.get(name);
  if (known !== undefined) return known;
  const text = `/${name.replace(/[^\x21-\x7e]|[#()<>[\]{}/%]/g, (sign) => `#${hexOf(sign)}`)}`;
  if (nameTexts.size < mostNames) nameTexts.set(name, text);
  return text;
}

function stringText(bytes: string): string {
  if (/^[\x20-\x7e]*$/.test(bytes)) return `(${bytes.replace(/[()\\]/g, '\\$&')})`;
  return `<${Buffer.from(bytes, 'latin1').toString('hex')}>`;
}

function hexOf(sign: string): string {
  return sign.charCodeAt(0).toString(16).padStart(2, '0');
}
