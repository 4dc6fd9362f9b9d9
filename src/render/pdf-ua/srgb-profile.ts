/**
 * The ICC profile of sRGB, made from its published numbers (IEC 61966-2-1: primaries, white point and curve), so that
 * no profile of others has to be bundled. Version 4.2 (ICC.1:2004-10), display, as PDF/A-3 asks for.
 */
export function srgbProfile(): Uint8Array {
  const name = localised('sRGB IEC61966-2.1');
  const terms = localised('No copyright, use freely');
  const curve = parametricCurve();
  const [red, green, blue] = columns(adapted(toXyz()));
  const tags: [string, Uint8Array][] = [
    ['desc', name],
    ['cprt', terms],
    ['wtpt', xyz(d50)],
    ['chad', tag('sf32', fixed(bradfordToD50().flat()))],
    ['rXYZ', xyz(red)],
    ['gXYZ', xyz(green)],
    ['bXYZ', xyz(blue)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return assembled(tags);
}

type Triple = readonly [number, number, number];
type Square = readonly [Triple, Triple, Triple];

/** Chromaticities of red, green, blue and of white (D65). */
const primaries: Square = [
  [0.64, 0.33, 0.03],
  [0.3, 0.6, 0.1],
  [0.15, 0.06, 0.79],
];
const white: Triple = [0.3127 / 0.329, 1, 0.3583 / 0.329];
/** The white of profiles: D50 as ICC.1 gives it. */
const d50: Triple = [0.9642, 1, 0.8249];
/** Bradford's responses of the eye. */
const bradford: Square = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];

/** Linear red, green and blue to XYZ: each primary as strong as it takes for their sum to be white. */
function toXyz(): Square {
  const chromaticities = transposed(primaries);
  const strengths = times(inverse(chromaticities), white);
  return mapped(chromaticities, (value, _, column) => value * (strengths[column] ?? 0));
}

function bradfordToD50(): Square {
  const from = times(bradford, white);
  const to = times(bradford, d50);
  const scaled = mapped(bradford, (value, row) => (value * (to[row] ?? 0)) / (from[row] ?? 1));
  return product(inverse(bradford), scaled);
}

function adapted(matrix: Square): Square {
  return product(bradfordToD50(), matrix);
}

function mapped(matrix: Square, change: (value: number, row: number, column: number) => number): Square {
  const row = (index: 0 | 1 | 2): Triple => {
    const [one, two, three] = matrix[index];
    return [change(one, index, 0), change(two, index, 1), change(three, index, 2)];
  };
  return [row(0), row(1), row(2)];
}

function times(matrix: Square, [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple): number => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function transposed([one, two, three]: Square): Square {
  return [
    [one[0], two[0], three[0]],
    [one[1], two[1], three[1]],
    [one[2], two[2], three[2]],
  ];
}

function columns(matrix: Square): Square {
  return transposed(matrix);
}

function product(left: Square, right: Square): Square {
  const [one, two, three] = columns(right);
  return transposed([times(left, one), times(left, two), times(left, three)]);
}

function inverse([a, b, c]: Square): Square {
  const cross = (left: Triple, right: Triple): Triple => [
    left[1] * right[2] - left[2] * right[1],
    left[2] * right[0] - left[0] * right[2],
    left[0] * right[1] - left[1] * right[0],
  ];
  const cofactors: Square = [cross(b, c), cross(c, a), cross(a, b)];
  const determinant = a[0] * cofactors[0][0] + a[1] * cofactors[0][1] + a[2] * cofactors[0][2];
  return transposed(mapped(cofactors, (value) => value / determinant));
}

const unit = 65_536;

/** Numbers as profiles write them: a whole part and sixty-five thousandths. */
function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeInt32BE(Math.round(value * unit), index * 4);
  return bytes;
}

function tag(type: string, content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(type, 'latin1'), Buffer.alloc(4), content]);
}

function xyz(values: Triple): Buffer {
  return tag('XYZ ', fixed(values));
}

/** Linear up to 0.04045, above it a power of 2.4 (ICC.1:2004-10, 10.15, function type 3). */
function parametricCurve(): Buffer {
  const kind = Buffer.from([0, 3, 0, 0]);
  return tag('para', Buffer.concat([kind, fixed([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])]));
}

/** A text in one language (ICC.1:2004-10, 10.13). */
function localised(text: string): Buffer {
  const letters = Buffer.from(text, 'utf16le').swap16();
  const head = Buffer.alloc(20);
  head.writeUInt32BE(1, 0);
  head.writeUInt32BE(12, 4);
  head.write('enUS', 8, 'latin1');
  head.writeUInt32BE(letters.length, 12);
  head.writeUInt32BE(28, 16);
  return tag('mluc', Buffer.concat([head, letters]));
}

const headerSize = 128;

function assembled(tags: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length, 0);
  const parts: Buffer[] = [];
  const places = new Map<Uint8Array, number>();
  let size = headerSize + table.length;
  for (const [index, [name, content]] of tags.entries()) {
    const at = places.get(content) ?? size;
    // What several tags share stands in the file once.
    if (!places.has(content)) {
      const padded = Buffer.concat([content, Buffer.alloc((4 - (content.length % 4)) % 4)]);
      parts.push(padded);
      places.set(content, at);
      size += padded.length;
    }
    table.write(name, 4 + index * 12, 'latin1');
    table.writeUInt32BE(at, 8 + index * 12);
    table.writeUInt32BE(content.length, 12 + index * 12);
  }
  return Buffer.concat([header(size), table, ...parts]);
}

/** ICC.1:2004-10, 7.2; the date is that of the standard, so that the bytes are always the same. */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(headerSize);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  for (const [index, part] of [1999, 10, 18, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + index * 2);
  bytes.write('acsp', 36, 'latin1');
  fixed(d50).copy(bytes, 68);
  return bytes;
}
