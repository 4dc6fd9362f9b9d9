import { textAt } from '../pdf/objects.ts';
import type { PdfFile } from '../pdf/read-pdf.ts';
import type { PdfObjects } from '../pdf/values.ts';
import type { Checkpoint } from './checkpoint.ts';
import { fault, type PdfFault } from './pdf-fault.ts';
import { idOfContent, streamOfContent, type Tag } from './tag-tree.ts';

type Place = { page: number; text: string };

/** Tells where elements stand; only looked up when there is something to tell. */
export type Places = Readonly<{
  faultAt: (checkpoint: Checkpoint, tag: Tag) => PdfFault;
  /** The text of a piece of marked content. */
  textOf: (content: number) => string;
}>;

export function placesIn(file: PdfFile): Places {
  let known: ReadonlyMap<string, Place> | undefined;
  const placeOf = (content: number): Place | undefined => {
    known ??= textPlaces(file);
    return known.get(`${streamOfContent(content)}|${idOfContent(content)}`);
  };
  return {
    faultAt: (checkpoint, tag) => {
      const spots = contentBelow(tag).flatMap((content) => placeOf(content) ?? []);
      const words = spots.map(({ text }) => text).join(' ');
      return fault(checkpoint, nameOfTag(file.objects, tag, words), spots[0]?.page);
    },
    textOf: (content) => placeOf(content)?.text ?? '',
  };
}

/** "H4: Lindepark": the type with the text, or what is said for it. */
function nameOfTag(pdf: PdfObjects, { dictionary, written }: Tag, words: string): string {
  const said = words.trim() === '' ? (textAt(pdf, dictionary, 'Alt') ?? '') : words;
  return said === '' ? written : `${written}: ${said}`;
}

function textPlaces({ pages }: PdfFile): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { number, marks } of pages)
    for (const mark of marks) {
      if (mark.content === '') continue;
      const place = places.get(mark.content) ?? { page: number, text: '' };
      if (mark.kind === 'text') place.text += mark.text;
      places.set(mark.content, place);
    }
  return places;
}

/** Enough to name a place by. */
const mostContent = 24;

function contentBelow(tag: Tag): number[] {
  const found: number[] = [];
  const waiting = [tag];
  for (let next = waiting.pop(); next !== undefined && found.length < mostContent; next = waiting.pop()) {
    found.push(...next.content.slice(0, mostContent));
    waiting.push(...next.kids.slice(0, mostContent).toReversed());
  }
  return found;
}
