/** Names that Windows reserves for devices, whatever the extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** A file or folder name that is safe on every file system, made from any text; `fallback` when nothing is left. */
export function slug(text: string, fallback: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return plain === '' || reserved.test(plain) ? fallback : plain;
}
