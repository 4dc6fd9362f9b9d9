import { isVagueLink } from '../../lib/link-text.ts';
import { idsIn, isHidden, isOutOfHearing, nameOfPicture, saidBy, says, shown } from './content.ts';
import { around, attribute, type Element, elementsOf, within } from './elements.ts';

/** What can be wrong with a part of a page, whatever stands around it. */
export type PartFault =
  | 'no-alt'
  | 'unnamed-drawing'
  | 'unnamed-figure'
  | 'unnamed-table'
  | 'no-scope'
  | 'empty-cell'
  | 'empty-link'
  | 'vague-link'
  | 'empty-heading'
  | 'skipped-heading'
  | 'loose-text'
  | 'hidden-text';
/** What only a whole page can lack. */
export type PageFault = 'no-language' | 'no-title' | 'no-main' | 'no-heading' | 'lost-name';
/** `found` is the element; `at` is where it begins in the text. */
export type HtmlFault<Kind = PartFault | PageFault> = Readonly<{ fault: Kind; found: string; at: number }>;

/** What keeps people from a page who do not see it, or see it otherwise: of a whole page. */
export function pageFaults(html: string): HtmlFault[] {
  const root = elementsOf(html);
  const all = within(root);
  return [...wholeFaults(all), ...lostNames(all, idsIn(root)), ...faultsOf(all)];
}

/** The same for a part that will stand in a page. */
export function partFaults(html: string): HtmlFault<PartFault>[] {
  return faultsOf(within(elementsOf(html)));
}

function faultsOf(all: readonly Element[]): HtmlFault<PartFault>[] {
  const single = all.flatMap((element) =>
    (checks[element.tag] ?? []).flatMap(([fault, isWrong]) =>
      isWrong(element) ? [told(fault, element)] : [],
    ),
  );
  const anywhere = all.flatMap((element) => [
    ...(hasLooseText(element) ? [told('loose-text' as const, element)] : []),
    ...(hidesText(element) ? [told('hidden-text' as const, element)] : []),
  ]);
  return [...single, ...skippedHeadings(all.filter(({ tag }) => isHeading(tag))), ...anywhere];
}

function told<Kind>(fault: Kind, element: Element): HtmlFault<Kind> {
  return { fault, found: shown(element), at: element.at };
}

type Check = readonly [PartFault, (element: Element) => boolean];
const cell: readonly Check[] = [['empty-cell', (one) => !says(one) && !isOutOfHearing(one)]];
const heading: readonly Check[] = [['empty-heading', (one) => !says(one)]];
const scopes: readonly (string | undefined)[] = ['col', 'row', 'colgroup', 'rowgroup'];

const checks: Readonly<Record<string, readonly Check[]>> = {
  img: [['no-alt', (one) => attribute(one, 'alt') === undefined]],
  svg: [['unnamed-drawing', (one) => nameOfPicture(one) === '' && !isOutOfHearing(one)]],
  figure: [['unnamed-figure', (one) => !within(one).some((part) => Boolean(nameOfPicture(part)))]],
  table: [['unnamed-table', (one) => !isNamedTable(one)]],
  th: [...cell, ['no-scope', (one) => !scopes.includes(attribute(one, 'scope'))]],
  td: cell,
  a: [
    ['empty-link', (one) => attribute(one, 'href') !== undefined && !says(one)],
    ['vague-link', (one) => isVagueLink(saidBy(one))],
  ],
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, heading])),
};

function isNamedTable(table: Element): boolean {
  const caption = table.children.find((child) => typeof child !== 'string' && child.tag === 'caption');
  if (caption !== undefined && typeof caption !== 'string') return says(caption);
  return Boolean(attribute(table, 'aria-label') || attribute(table, 'aria-labelledby'));
}

function isHeading(tag: string): boolean {
  return /^h[1-6]$/.test(tag);
}

function skippedHeadings(headings: readonly Element[]): HtmlFault<'skipped-heading'>[] {
  const level = ({ tag }: Element): number => Number(tag.slice(1));
  return headings.flatMap((one, index) => {
    const before = headings[index - 1];
    return before !== undefined && level(one) > level(before) + 1
      ? [told('skipped-heading' as const, one)]
      : [];
  });
}

const inline = /^(?:a|abbr|b|bdi|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u)$/;
const holdsText =
  /^(?:p|li|td|th|h[1-6]|figcaption|caption|dt|dd|summary|legend|pre|button|label|title|option|svg|style|script)$/;

/** Text that no paragraph, cell, item or heading holds is not a piece of a document that can be tagged. */
function hasLooseText(element: Element): boolean {
  if (holdsText.test(element.tag) || !element.children.some((child) => typeof child === 'string'))
    return false;
  // A way past the beginning is on no page.
  const holders = [element, ...around(element)];
  if (holders.some((one) => /\bscreen-only\b/.test(attribute(one, 'class') ?? '') || isHidden(one)))
    return false;
  const holder = holders.find(({ tag }) => !inline.test(tag))?.tag ?? '';
  // What is around a part is for the page to tell.
  return holder !== '' && !holdsText.test(holder);
}

function hidesText(element: Element): boolean {
  return isHidden(element) && element.tag !== 'svg' && says({ ...element, attributes: '' });
}

function wholeFaults(all: readonly Element[]): HtmlFault<PageFault>[] {
  const of = (...tags: string[]): Element[] => all.filter(({ tag }) => tags.includes(tag));
  const [page, mains, titles] = [of('html')[0], of('main'), of('title')];
  const headings = all.filter(({ tag }) => isHeading(tag));
  const names = headings.filter(({ tag }) => tag === 'h1');
  const missing = (fault: PageFault, found: string): HtmlFault<PageFault> => ({ fault, found, at: 0 });
  return [
    ...(page !== undefined && attribute(page, 'lang') ? [] : [missing('no-language', '<html>')]),
    ...(titles.some(says) ? [] : [missing('no-title', '<title>')]),
    ...(mains.length === 1 ? [] : [missing('no-main', `${mains.length} × <main>`)]),
    ...(names.length === 1 && names[0] === headings[0]
      ? []
      : [missing('no-heading', `${names.length} × <h1>`)]),
  ];
}

/** Names that come from an element which is not there. */
function lostNames(all: readonly Element[], ids: ReadonlySet<string>): HtmlFault<PageFault>[] {
  return all
    .filter((one) =>
      (attribute(one, 'aria-labelledby') ?? '').split(/\s+/).some((id) => id !== '' && !ids.has(id)),
    )
    .map((one) => told('lost-name' as const, one));
}
