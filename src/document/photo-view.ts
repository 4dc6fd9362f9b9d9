import type { Photo } from '../domain/story.ts';
import { wijkprofielDrops } from './document-input.ts';

export type PhotoView = Readonly<{
  src: string;
  width: number;
  height: number;
  alt: string;
  credit: readonly string[];
  /** A lying one has the width of the text when there is room, others the column at the side. */
  place: 'wide' | 'aside';
}>;

/** From this share of width to height on a picture has the width of the text. */
const lyingRatio = 1.15;

export function photoPlace({ width, height }: Photo, trim: number): PhotoView['place'] {
  return width >= lyingRatio * height && trim < wijkprofielDrops.widePhoto ? 'wide' : 'aside';
}

export function photoView(
  photo: Photo,
  place: PhotoView['place'],
  creditOf: (maker: string) => string,
): PhotoView {
  const { mediaType, bytes, width, height, alt, credit } = photo;
  return {
    src: `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`,
    ...{ width, height, alt },
    credit: credit === undefined ? [] : [creditOf(credit)],
    place,
  };
}
