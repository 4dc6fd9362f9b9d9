import { around, attribute, type Element, within } from './elements.ts';

/** What an element says to everyone, a picture by its name; white space and marks of hyphenation say nothing. */
export function saidBy(element: Element): string {
  if (isHidden(element)) return '';
  const name = nameOfPicture(element);
  if (name !== undefined) return name;
  const parts = element.children.map((child) => (typeof child === 'string' ? child : saidBy(child)));
  return plain(parts.join(''));
}

/** Whether it says anything at all; quicker than what. */
export function says(element: Element): boolean {
  if (isHidden(element)) return false;
  const name = nameOfPicture(element);
  if (name !== undefined) return name !== '';
  return element.children.some((child) => (typeof child === 'string' ? plain(child) !== '' : says(child)));
}

function plain(text: string): string {
  return text
    .replace(/&shy;|\u00ad/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** The name of a picture, empty when it has none; undefined for what is no picture. */
export function nameOfPicture(element: Element): string | undefined {
  if (element.tag === 'img') return (attribute(element, 'alt') ?? '').trim();
  const isNamed = attribute(element, 'role') === 'img';
  if (!isNamed) return element.tag === 'svg' ? '' : undefined;
  return (attribute(element, 'aria-label') ?? attribute(element, 'aria-labelledby') ?? '').trim();
}

export function isHidden(element: Element): boolean {
  return attribute(element, 'aria-hidden') === 'true';
}

/** Whether it, or anything around it, is kept from screen readers. */
export function isOutOfHearing(element: Element): boolean {
  return isHidden(element) || around(element).some(isHidden);
}

const longest = 60;

/** An element as a person would look for it: `<td class="r"> “Rookt”`. */
export function shown(element: Element): string {
  const text = saidBy(element) || saidBy(element.parent ?? element);
  const mark = ['id', 'class', 'href', 'src']
    .flatMap((name) =>
      [attribute(element, name)].flatMap((value) => (value ? [` ${name}="${cut(value, 30)}"`] : [])),
    )
    .at(0);
  return `<${element.tag}${mark ?? ''}>${text === '' ? '' : ` “${cut(text, longest)}”`}`;
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).trimEnd()}…`;
}

/** The ids of a page. */
export function idsIn(root: Element): ReadonlySet<string> {
  return new Set(within(root).flatMap((one) => attribute(one, 'id') ?? []));
}
