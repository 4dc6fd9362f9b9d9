/** Values as a PDF file holds them. A string is a PDF string: each sign is a byte. */
export type PdfValue =
  | number
  | string
  | boolean
  | null
  | Name
  | Ref
  | readonly PdfValue[]
  | Dictionary
  | PdfStream;
export type Name = Readonly<{ name: string }>;
/** Points to an object by its number; generations are of no use in files that are not edited by hand. */
export type Ref = Readonly<{ object: number }>;
export type Dictionary = ReadonlyMap<string, PdfValue>;
/** A dictionary with bytes, packed as its `Filter` says. */
export type PdfStream = Readonly<{ dictionary: Dictionary; content: Uint8Array }>;

/** The objects of a file by number, and where they begin. */
export type PdfObjects = Readonly<{ objects: ReadonlyMap<number, PdfValue>; trailer: Dictionary }>;

type Anything = PdfValue | undefined;

export function isDictionary(value: Anything): value is Dictionary {
  return value instanceof Map;
}

export function isArray(value: Anything): value is readonly PdfValue[] {
  return Array.isArray(value);
}

export function isName(value: Anything): value is Name {
  return typeof value === 'object' && value !== null && 'name' in value;
}

export function isRef(value: Anything): value is Ref {
  return typeof value === 'object' && value !== null && 'object' in value;
}

export function isStream(value: Anything): value is PdfStream {
  return typeof value === 'object' && value !== null && 'content' in value;
}

/** A name without its slash; '' for anything else. */
export function nameOf(value: Anything): string {
  return isName(value) ? value.name : '';
}

const names = new Map<string, Name>();
const mostNames = 10_000;

/** Names are few and come back all the time: each is made once. */
export function pdfName(name: string): Name {
  const known = names.get(name);
  if (known !== undefined) return known;
  const made = { name };
  if (names.size < mostNames) names.set(name, made);
  return made;
}
