import type { Photo } from '../../domain/story.ts';

/** A picture as it will be printed: without what a camera wrote about place, time and owner. */
export type Picture = Pick<Photo, 'mediaType' | 'bytes' | 'width' | 'height'> &
  Readonly<{
    /** A note of the camera says that it must be turned to stand upright. */
    turned: boolean;
  }>;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function asciiAt(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}
