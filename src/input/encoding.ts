import { type Problem, problem } from '../lib/problem.ts';

export type Encoding = 'utf-8' | 'windows-1252';
export type Decoded = Readonly<{ text: string; problems: readonly Problem[] }>;

/** Bytes of a file as text without byte order mark; UTF-8 unless a mark or the configuration says otherwise. */
export function decode(bytes: Uint8Array, file: string, encoding: Encoding = 'utf-8'): Decoded {
  const found = markedEncoding(bytes) ?? encoding;
  try {
    const text = new TextDecoder(found, { fatal: true }).decode(bytes);
    return { text, problems: controlCharacters(text, file) };
  } catch {
    const byte = firstInvalidByte(bytes);
    const line = bytes.subarray(0, byte).filter((value) => value === 10).length + 1;
    return { text: '', problems: [problem('file-encoding', { file, line }, '', { byte })] };
  }
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The longest valid beginning, found by halving. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isValid(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Valid so far: a character that is cut off at the end is no fault. */
function isValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function controlCharacters(text: string, file: string): Problem[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  const found = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(text);
  if (found === null) return [];
  const line = text.slice(0, found.index).split('\n').length;
  const name = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return [problem('file-control-character', { file, line }, name)];
}
