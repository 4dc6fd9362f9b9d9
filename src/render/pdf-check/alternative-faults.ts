import { textAt } from '../pdf/objects.ts';
import { isArray, type PdfObjects } from '../pdf/values.ts';
import type { PdfFault } from './pdf-fault.ts';
import type { Places } from './places.ts';
import { attributeOf, type Tag, type TagTree } from './tag-tree.ts';

/** Pictures and formulas say what they show; notes can be found (ISO 14289-1, 7.3, 7.7 and 7.9). */
export function alternativeFaults(pdf: PdfObjects, { all }: TagTree, places: Places): PdfFault[] {
  return [
    ...all.flatMap((tag) => {
      if (tag.type === 'Figure') return figureFaults(pdf, tag, places);
      const isMute = tag.type === 'Formula' && !isSaid(pdf, tag);
      return isMute ? [places.faultAt('formula-without-alt', tag)] : [];
    }),
    ...noteFaults(pdf, all, places),
  ];
}

function isSaid(pdf: PdfObjects, { dictionary }: Tag): boolean {
  const alt = textAt(pdf, dictionary, 'Alt')?.trim() ?? '';
  return alt !== '' || textAt(pdf, dictionary, 'ActualText') !== undefined;
}

const fileName = /^\S+\.(?:png|jpe?g|gif|svg|webp|tiff?|bmp|pdf|eps)$/i;

function figureFaults(pdf: PdfObjects, figure: Tag, places: Places): PdfFault[] {
  const box = attributeOf(pdf, figure, 'Layout', 'BBox');
  const isBoxless = figure.content.length > 0 && !(isArray(box) && box.length === 4);
  const isNamedAfterFile = fileName.test(textAt(pdf, figure.dictionary, 'Alt')?.trim() ?? '');
  return [
    ...(isSaid(pdf, figure) ? [] : [places.faultAt('figure-without-alt', figure)]),
    ...(isNamedAfterFile ? [places.faultAt('alt-is-file-name', figure)] : []),
    ...(isBoxless ? [places.faultAt('figure-without-box', figure)] : []),
  ];
}

function noteFaults(pdf: PdfObjects, all: readonly Tag[], places: Places): PdfFault[] {
  const known = new Set<string>();
  return all
    .filter(({ type }) => type === 'Note')
    .flatMap((note) => {
      const id = textAt(pdf, note.dictionary, 'ID') ?? '';
      if (id === '') return [places.faultAt('note-without-id', note)];
      if (known.has(id)) return [places.faultAt('note-id-repeated', note)];
      known.add(id);
      return [];
    });
}
