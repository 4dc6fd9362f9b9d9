import { contentHash } from './content-hash.ts';

/**
 * A short hash of plain data: 16 hexadecimal digits of its SHA-256 as JSON. Functions do not count, because they come
 * with the program; nor does what a Map or Set holds, which JSON loses, so none may stand in it.
 */
export function fingerprint(value: unknown): string {
  return shortHash(JSON.stringify(value) ?? '');
}

/** The same of a text as it is. */
export function shortHash(text: string): string {
  return contentHash(text).slice(0, 16);
}
