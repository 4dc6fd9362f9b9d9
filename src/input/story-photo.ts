import { type Place, type Problem, problem } from '../lib/problem.ts';
import { readJpeg } from './photo/jpeg.ts';
import { asciiAt, type Picture } from './photo/picture.ts';
import { readPng } from './photo/png.ts';

/** In bytes: a wijkprofiel of 390 kB may become 600 kB. A JPEG stays as it is in a PDF, a PNG grows at most by half. */
const mostBytes = 120_000;
/** In pixels: narrower is blurred in print, larger is never seen. */
const leastWidth = 400;
const mostPixels = 2400;

export type ReadPhoto = Readonly<{ picture: Picture | undefined; problems: readonly Problem[] }>;

/** Tells by its bytes what a picture is, and refuses one that documents cannot hold; `name` is for messages. */
export function readPhoto(bytes: Uint8Array, name: string, place: Place): ReadPhoto {
  const picture = readJpeg(bytes) ?? readPng(bytes);
  if (picture === undefined)
    return { picture, problems: [problem(isWebp(bytes) ? 'photo-webp' : 'photo-kind', place, name)] };
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

function isWebp(bytes: Uint8Array): boolean {
  return asciiAt(bytes, 0, 4) === 'RIFF' && asciiAt(bytes, 8, 4) === 'WEBP';
}

function tooLarge(bytes: number, place: Place): Problem {
  return problem('photo-size', place, String(Math.ceil(bytes / 1000)), { most: mostBytes / 1000 });
}
