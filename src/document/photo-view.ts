import type { Photo } from '../domain/story.ts';

export type PhotoView = Readonly<{
  src: string;
  width: number;
  height: number;
  alt: string;
  credit: readonly string[];
  /** A standing one has the column at the side, a lying one the width of the text. */
  shape: 'lying' | 'standing';
}>;

/** From this share of width to height on a picture has the width of the text. */
const lyingRatio = 1.15;

export function isLying({ width, height }: Photo): boolean {
  return width >= lyingRatio * height;
}

export function photoView(photo: Photo, creditOf: (maker: string) => string): PhotoView {
  const { mediaType, bytes, width, height, alt, credit } = photo;
  return {
    src: `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`,
    ...{ width, height, alt },
    credit: credit === undefined ? [] : [creditOf(credit)],
    shape: isLying(photo) ? 'lying' : 'standing',
  };
}
