import { isUtf8 } from 'node:buffer';
import { type Problem, problem } from '../lib/problem.ts';

export type Encoding = 'utf-8' | 'windows-1252';
export type Decoded = Readonly<{ text: string; problems: readonly Problem[] }>;

/**
 * Bytes of a file as text without byte order mark: what the mark says, else UTF-8. Only a file that is not UTF-8 is
 * read in the encoding of the configuration, so that one old file does not garble the others.
 */
export function decode(bytes: Uint8Array, file: string, encoding: Encoding = 'utf-8'): Decoded {
  const found = markedEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : encoding);
  try {
    const text = new TextDecoder(found, { fatal: true }).decode(bytes);
    return { text, problems: controlCharacters(text, file) };
  } catch {
    const valid = validBeginning(bytes, found);
    const byte = found === 'utf-8' ? Buffer.byteLength(valid) : valid.length * 2;
    const place = { file, line: linesIn(valid) };
    return { text: '', problems: [problem('file-encoding', place, '', { byte })] };
  }
}

/** The encoding that a byte order mark names. */
function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The longest beginning of whole characters, found by halving. */
function validBeginning(bytes: Uint8Array, encoding: string): string {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decodeBeginning(bytes.subarray(0, middle), encoding) === undefined) high = middle - 1;
    else low = middle;
  }
  return decodeBeginning(bytes.subarray(0, low), encoding) ?? '';
}

/** The text so far, or undefined when it is not valid: a character that is cut off at the end is left out. */
function decodeBeginning(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** Control characters, and U+FFFD: what an earlier program made of a letter that it could not read. */
function controlCharacters(text: string, file: string): Problem[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  const found = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/.exec(text);
  if (found === null) return [];
  const name = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return [problem('file-control-character', { file, line: linesIn(text.slice(0, found.index)) }, name)];
}

function linesIn(text: string): number {
  return text.split(/\r\n?|\n/).length;
}
