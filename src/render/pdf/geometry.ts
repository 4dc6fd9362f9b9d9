/** A rectangle on a page in points from the bottom left corner. */
export type Box = Readonly<{ left: number; bottom: number; right: number; top: number }>;
/** As PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. An object, because these are made by the thousand. */
export type Matrix = Readonly<{ a: number; b: number; c: number; d: number; e: number; f: number }>;
export type Point = Readonly<{ x: number; y: number }>;

export const identity: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
/** The box that nothing lies in; growing it by a box gives that box. */
export const nowhere: Box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };

/** First `inner`, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const { a, b, c, d, e, f } = inner;
  return {
    a: a * outer.a + b * outer.c,
    b: a * outer.b + b * outer.d,
    c: c * outer.a + d * outer.c,
    d: c * outer.b + d * outer.d,
    e: e * outer.a + f * outer.c + outer.e,
    f: e * outer.b + f * outer.d + outer.f,
  };
}

/** `matrix` with its origin moved, in its own units. */
export function moved({ a, b, c, d, e, f }: Matrix, x: number, y: number): Matrix {
  return { a, b, c, d, e: x * a + y * c + e, f: x * b + y * d + f };
}

export function pointAt({ a, b, c, d, e, f }: Matrix, x: number, y: number): Point {
  return { x: x * a + y * c + e, y: x * b + y * d + f };
}

/** The upright box around a box that `matrix` may have turned. */
export function transformed({ left, bottom, right, top }: Box, matrix: Matrix): Box {
  const corners = [
    pointAt(matrix, left, bottom),
    pointAt(matrix, left, top),
    pointAt(matrix, right, bottom),
    pointAt(matrix, right, top),
  ];
  return corners.reduce<Box>(
    (box, { x, y }) => union(box, { left: x, bottom: y, right: x, top: y }),
    nowhere,
  );
}

export function union(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
    top: Math.max(one.top, other.top),
  };
}

export function intersection(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  };
}

/** True for a box without a side of its own; a line has a length and is not empty. */
export function isEmpty({ left, bottom, right, top }: Box): boolean {
  return right < left || top < bottom;
}

/** How far two boxes reach into each other: the smaller of width and height in common, negative when apart. */
export function overlapDepth(one: Box, other: Box): number {
  const common = intersection(one, other);
  return Math.min(common.right - common.left, common.top - common.bottom);
}
