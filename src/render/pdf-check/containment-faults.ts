import { containers, mayHold, strictChildren, strictParents } from './containment.ts';
import { fault, type PdfFault } from './pdf-fault.ts';
import type { Places } from './places.ts';
import { meaningfulKids, meaningfulParent, type Tag, type TagTree } from './tag-tree.ts';

/** Elements that stand where they have no meaning. */
export function containmentFaults(tree: TagTree, places: Places): PdfFault[] {
  return [
    ...topFaults(tree, places),
    ...tree.all.flatMap((tag) => [
      ...parentFault(tag, places),
      ...kidFaults(tag, places),
      ...(containers.has(tag.type) && tag.content.length > 0
        ? [places.faultAt('content-in-container', tag)]
        : []),
    ]),
  ];
}

function topFaults({ tops }: TagTree, places: Places): PdfFault[] {
  const wrong = tops.filter(({ type }) => !['Document', 'NonStruct', 'Private', ''].includes(type));
  const documents = tops.filter(({ type }) => type === 'Document');
  return [...wrong, ...documents.slice(1)].map((tag) => places.faultAt('containment', tag));
}

function parentFault(tag: Tag, places: Places): PdfFault[] {
  const strict = strictParents[tag.type];
  if (strict === undefined) return [];
  const parent = meaningfulParent(tag)?.type ?? '';
  return strict.parents.includes(parent) ? [] : [places.faultAt(strict.family, tag)];
}

function kidFaults(tag: Tag, places: Places): PdfFault[] {
  if (tag.kids.length === 0) return [];
  const kids = meaningfulKids(tag);
  const strict = strictChildren[tag.type];
  if (strict === undefined)
    return kids.flatMap((kid) =>
      kid.type !== '' && strictParents[kid.type] === undefined && !mayHold(tag.type, kid.type)
        ? [places.faultAt('containment', kid)]
        : [],
    );
  const isStrange = kids.some(({ type }) => !strict.children.includes(type) && type !== 'Private');
  return isStrange || !isInOrder(tag.type, kids) ? [places.faultAt(strict.family, tag)] : [];
}

/** A caption stands first (in a table also last); heads and feet are single, and stand beside a body. */
function isInOrder(type: string, kids: readonly Tag[]): boolean {
  const count = (kind: string): number => kids.filter((kid) => kid.type === kind).length;
  const captions = count('Caption');
  const isFirst = kids[0]?.type === 'Caption';
  if (type === 'L' || type === 'TOC') return captions === 0 || (captions === 1 && isFirst);
  if (type !== 'Table') return true;
  const hasPlace = captions === 0 || isFirst || kids.at(-1)?.type === 'Caption';
  const [heads, bodies, feet] = [count('THead'), count('TBody'), count('TFoot')];
  return captions <= 1 && hasPlace && heads <= 1 && feet <= 1 && (heads + feet === 0 || bodies > 0);
}

/** What the map of types says (ISO 14289-1, 7.1). */
export function typeFaults({ all, roles }: TagTree, places: Places): PdfFault[] {
  const told = new Set<string>();
  const circles = [...roles.names].filter(([name, target]) => name === target);
  const remapped = [...roles.names].filter(
    ([name, target]) => name !== target && roles.standardOf(name) === name,
  );
  return [
    ...circles.map(([name]) => fault('circular-type', name)),
    ...remapped.map(([name, target]) => fault('remapped-type', `${name} → ${target}`)),
    ...all.flatMap((tag) => {
      if (tag.type !== '' || told.has(tag.written)) return [];
      told.add(tag.written);
      const isCircle = roles.standardOf(tag.written) === 'circle';
      return [places.faultAt(isCircle ? 'circular-type' : 'unmapped-type', tag)];
    }),
    ...all.flatMap((tag) => (tag.dictionary.has('P') ? [] : [places.faultAt('element-without-parent', tag)])),
  ];
}
