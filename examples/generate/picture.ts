/** The made-up picture of the example: a long table in a garden, drawn in flat colours. Nobody is on it. */

import { constants, crc32, deflateSync } from 'node:zlib';

const WIDTH = 960;
const HEIGHT = 600;
const COLOURS = [
  ...['dcebee', 'f3e3b3', 'b9a48c', '8c7a68', 'f7f3ea', '6f8f6a', '8fae7f', '4f6f4f', 'c9dcb9', '9a6b48'],
  ...['c8946a', 'efe6d6', '5d7f8c', 'b5654a', 'd9a441', '3f4a45'],
];

type Paint = (x: number, y: number) => boolean;
type Grid = readonly Uint8Array[];

function draw(grid: Grid, colour: number, paint: Paint): void {
  for (const [y, row] of grid.entries()) for (let x = 0; x < WIDTH; x += 1) if (paint(x, y)) row[x] = colour;
}

function box(left: number, top: number, width: number, height: number): Paint {
  return (x, y) => x >= left && x < left + width && y >= top && y < top + height;
}

function disc(centreX: number, centreY: number, radius: number): Paint {
  return (x, y) => (x - centreX) ** 2 + (y - centreY) ** 2 < radius ** 2;
}

/** A disc that lies on the table. */
function plate(centreX: number, centreY: number, radius: number): Paint {
  return (x, y) => (x - centreX) ** 2 + (2 * (y - centreY)) ** 2 < radius ** 2;
}

/** A table top: wider in front than behind. */
function slope(
  top: number,
  bottom: number,
  narrow: readonly [number, number],
  wide: readonly [number, number],
): Paint {
  return (x, y) => {
    const part = (y - top) / (bottom - top);
    const edge = (side: 0 | 1): number => narrow[side] + part * (wide[side] - narrow[side]);
    return part >= 0 && part < 1 && x >= edge(0) && x < edge(1);
  };
}

function flats(grid: Grid, left: number, top: number, floors: number): void {
  draw(grid, 2, box(left, top, 250, 330 - top));
  draw(grid, 3, box(left, top, 250, 8));
  for (let floor = 0; floor < floors; floor += 1)
    for (let window = 0; window < 5; window += 1) {
      draw(grid, 4, box(left + 16 + window * 46, top + 24 + floor * 44, 30, 24));
      draw(grid, 12, box(left + 19 + window * 46, top + 27 + floor * 44, 11, 18));
    }
}

function tree(grid: Grid, x: number, y: number, size: number): void {
  draw(grid, 9, box(x - size / 12, y, size / 6, size * 1.2));
  draw(grid, 7, disc(x, y - size * 0.1, size * 0.55));
  draw(grid, 5, disc(x - size * 0.2, y - size * 0.25, size * 0.4));
}

function scene(): Grid {
  const grid = Array.from({ length: HEIGHT }, () => new Uint8Array(WIDTH));
  draw(grid, 1, disc(800, 95, 52));
  flats(grid, 60, 70, 5);
  flats(grid, 390, 135, 4);
  draw(grid, 6, (_, y) => y >= 322);
  draw(grid, 8, (x, y) => y >= 322 + 14 * Math.sin(x / 150) + 60);
  tree(grid, 350, 240, 120);
  tree(grid, 730, 230, 140);
  tree(grid, 905, 255, 100);
  draw(grid, 3, box(0, 560, WIDTH, 40));
  draw(grid, 11, slope(396, 560, [160, 800], [-20, 980]));
  for (const [index, x] of [250, 400, 560, 710].entries()) {
    draw(grid, 4, plate(x, 450 + (index % 2) * 40, 34));
    draw(grid, [13, 14, 5, 14][index] ?? 13, plate(x, 448 + (index % 2) * 40, 20));
  }
  for (const x of [120, 330, 625, 835]) {
    draw(grid, 10, box(x - 34, 360, 68, 30));
    draw(grid, 7, disc(x - 16, 352, 16));
    draw(grid, 5, disc(x + 14, 350, 18));
  }
  return grid;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'ascii'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Sixteen colours, two pixels to a byte; each row as its difference from the one above, of which most is nothing. */
function pixels(grid: Grid): Buffer {
  const packed = grid.map((row) => Uint8Array.from({ length: WIDTH / 2 }, (_, at) => pair(row, at)));
  const rows = packed.map((row, y) => {
    const above = packed[y - 1];
    return [2, ...row.map((byte, x) => byte - (above?.[x] ?? 0))];
  });
  return Buffer.from(rows.flat());
}

function pair(row: Uint8Array, at: number): number {
  return (row[2 * at] ?? 0) * 16 + (row[2 * at + 1] ?? 0);
}

export function picture(): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([4, 3, 0, 0, 0], 8);
  // Runs only: the search for longer repeats differs between processors.
  const data = deflateSync(pixels(scene()), { level: 9, strategy: constants.Z_RLE });
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(COLOURS.join(''), 'hex')),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ]);
}
