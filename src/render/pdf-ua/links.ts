import { dictionaryAt, dictionaryOf, entry, resolved, textAt } from '../pdf/objects.ts';
import { encodedText } from '../pdf/text-string.ts';
import { type Dictionary, nameOf, type PdfObjects, type PdfValue } from '../pdf/values.ts';
import { elementsOf, type TreeElement } from './structure-tree.ts';

/** A link of the page in the order of the document: where it leads, as the browser writes it, and its text. */
export type LinkText = Readonly<{ href: string; text: string }>;

/**
 * Every link that lies on a page with the text that a screen reader says of it (ISO 14289-1, 7.18.5), by the number
 * of its object; elements that hold one are called Link.
 */
export function describeLinks(
  pdf: PdfObjects,
  tops: readonly TreeElement[],
  texts: readonly LinkText[],
): ReadonlyMap<number, Dictionary> {
  const waiting = new Map<string, string[]>();
  for (const { href, text } of texts) waiting.set(href, [...(waiting.get(href) ?? []), text]);
  const described = new Map<number, Dictionary>();
  for (const element of elementsOf(tops)) {
    const links = linksOf(pdf, element);
    if (links[0] === undefined) continue;
    element.type = 'Link';
    const target = targetOf(pdf, links[0].link);
    // One link over two lines is two things on the page.
    const text = waiting.get(target)?.shift() ?? target;
    for (const { object, link } of links)
      described.set(object, new Map<string, PdfValue>([...link, ['Contents', encodedText(text)]]));
  }
  return described;
}

type Link = Readonly<{ object: number; link: Dictionary }>;

function linksOf(pdf: PdfObjects, { kids }: TreeElement): Link[] {
  return kids.flatMap((kid) => {
    if (kid.kind !== 'annotation') return [];
    const link = dictionaryOf(resolved(pdf, kid));
    return link !== undefined && nameOf(link.get('Subtype')) === 'Link' ? [{ object: kid.object, link }] : [];
  });
}

function targetOf(pdf: PdfObjects, link: Dictionary): string {
  const destination = entry(pdf, link, 'Dest');
  if (nameOf(destination) !== '') return `#${nameOf(destination)}`;
  if (typeof destination === 'string') return `#${destination}`;
  const action = dictionaryAt(pdf, link, 'A');
  return action === undefined ? '' : (textAt(pdf, action, 'URI') ?? '');
}
