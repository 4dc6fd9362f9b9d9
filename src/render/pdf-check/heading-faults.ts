import type { PdfFault } from './pdf-fault.ts';
import type { Places } from './places.ts';
import { meaningfulKids, type TagTree } from './tag-tree.ts';

/** Headings in their order (ISO 14289-1, 7.4). */
export function headingFaults({ all, tops }: TagTree, places: Places): PdfFault[] {
  const numbered = all.filter(({ type }) => /^H[1-6]$/.test(type));
  const plain = all.filter(({ type }) => type === 'H');
  const mixed = numbered.length > 0 && plain.length > 0 ? plain.slice(0, 1) : [];
  const nodes = plain.length > 1 ? [tops, ...all.map(meaningfulKids)] : [];
  const repeated = nodes
    .map((kids) => kids.filter(({ type }) => type === 'H'))
    .flatMap(([, second]) => second ?? []);
  return [
    ...numbered.flatMap((tag, index) => {
      const before = numbered[index - 1];
      const level = levelOf(tag.type);
      if (before === undefined) return level === 1 ? [] : [places.faultAt('first-heading', tag)];
      return level > levelOf(before.type) + 1 ? [places.faultAt('heading-skipped', tag)] : [];
    }),
    ...mixed.map((tag) => places.faultAt('heading-mixed', tag)),
    ...repeated.map((tag) => places.faultAt('heading-repeated', tag)),
  ];
}

function levelOf(type: string): number {
  return Number(type.slice(1));
}
