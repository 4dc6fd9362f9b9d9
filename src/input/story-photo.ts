import { type Place, type Problem, problem } from '../lib/problem.ts';
import { readJpeg } from './photo/jpeg.ts';
import type { Picture } from './photo/picture.ts';
import { readPng } from './photo/png.ts';
import { readWebp } from './photo/webp.ts';

/**
 * In bytes. A document is at most 600 kB, of which the figures and the fonts take about 300; text in HTML makes a
 * picture a third larger.
 */
const mostBytes = 150_000;
/** In pixels: narrower is blurred in print, larger is never seen. */
const leastWidth = 400;
const mostPixels = 2400;

export type ReadPhoto = Readonly<{ picture: Picture | undefined; problems: readonly Problem[] }>;

/** Tells by its bytes what a picture is, and refuses one that documents cannot hold; `name` is for messages. */
export function readPhoto(bytes: Uint8Array, name: string, place: Place): ReadPhoto {
  const picture = readJpeg(bytes) ?? readPng(bytes) ?? readWebp(bytes);
  if (picture === undefined) return { picture, problems: [problem('photo-kind', place, name)] };
  const { width, height } = picture;
  const found = `${width} × ${height}`;
  const problems = [
    ...(picture.bytes.length > mostBytes ? [tooLarge(picture.bytes.length, place)] : []),
    ...(picture.turned ? [problem('photo-turned', place)] : []),
    ...(width < leastWidth || Math.max(width, height) > mostPixels || height < 1
      ? [problem('photo-pixels', place, found, { expected: `${leastWidth} … ${mostPixels}` })]
      : []),
  ];
  return { picture, problems };
}

function tooLarge(bytes: number, place: Place): Problem {
  return problem('photo-size', place, String(Math.ceil(bytes / 1000)), { most: mostBytes / 1000 });
}
