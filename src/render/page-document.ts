import type { Page } from 'puppeteer';
import { callText } from './in-page.ts';

/** The little of the DOM that `become` uses; the function itself runs in the page. */
type Node = {
  readonly nodeName: string;
  readonly nodeType: number;
  nodeValue: string | null;
  readonly childNodes: ArrayLike<Node>;
  readonly attributes: Iterable<Readonly<{ name: string; value: string }>>;
  isEqualNode: (other: Node) => boolean;
  replaceWith: (other: Node) => void;
  replaceChildren: (...nodes: Node[]) => void;
  hasAttribute: (name: string) => boolean;
  getAttribute: (name: string) => string | null;
  setAttribute: (name: string, value: string) => void;
  removeAttribute: (name: string) => void;
};
type Parsed = Readonly<{ documentElement: Node; head: Node }>;
declare const document: Parsed & Readonly<{ images: Iterable<Readonly<{ decode: () => Promise<void> }>> }>;
declare const DOMParser: new () => { parseFromString: (html: string, type: string) => Parsed };

/** The styles of the document in a page, when the next one of its series may take its place. */
const stylesIn = new WeakMap<Page, readonly string[]>();
const kept = 'data-kept';

/** True when the document in `page` begins with the same style, which holds the fonts. */
export function isOfSeries(page: Page, html: string): boolean {
  const { styles } = partsOf(html);
  return styles[0] !== undefined && stylesIn.get(page)?.[0] === styles[0];
}

/** Shows a document on its own in an empty page. */
export async function showAlone(page: Page, html: string): Promise<void> {
  stylesIn.delete(page);
  await page.goto('about:blank');
  await page.setContent(html, { waitUntil: 'load' });
}

/**
 * Shows a document of a series in a page. It takes the place of the one before: what is the same in both stays, and
 * with it fonts, styles and layout, which take longer than printing. What is on the page is the same either way.
 */
export async function showInSeries(page: Page, html: string): Promise<void> {
  const { styles, withStyles } = partsOf(html);
  const before = stylesIn.get(page) ?? [];
  stylesIn.set(page, styles);
  if (before.length === styles.length && before[0] === styles[0]) {
    const text = withStyles((style, index) =>
      style === before[index] ? `<style ${kept}></style>` : `<style>${style}</style>`,
    );
    if (await page.evaluate<[], () => Promise<boolean>>(callText(become, text, kept))) return;
  }
  await page.setContent(
    withStyles((style) => `<style>${style}</style>`),
    { waitUntil: 'load' },
  );
}

type Parts = Readonly<{
  styles: readonly string[];
  withStyles: (write: (style: string, index: number) => string) => string;
}>;

/** What is of one document only in the style that all documents of a series share stands between these. */
const ownRules = /\/\*own\*\/|\/\*shared\*\//;

/** The styles in the head of a document, and the document with others in their place. */
function partsOf(html: string): Parts {
  const end = Math.max(0, html.indexOf('</head>'));
  const [head, rest] = [html.slice(0, end), html.slice(end)];
  const pieces = head.split(/<style>([\s\S]*?)<\/style>/);
  const perElement = pieces.filter((_, at) => at % 2 === 1).map((style) => style.split(ownRules));
  return {
    styles: perElement.flat(),
    withStyles: (write) => {
      let index = 0;
      const written = perElement.map((styles) => {
        const texts = styles.map((style) => {
          const text = write(style, index);
          index += 1;
          return text;
        });
        return texts.join('');
      });
      const around = pieces.filter((_, at) => at % 2 === 0);
      return around.map((text, at) => text + (written[at] ?? '')).join('') + rest;
    },
  };
}

/**
 * Makes the document that stands in the page equal to `html`, where a style with the attribute `keptStyle` stays as it
 * is. False when its head has another shape. Runs in the browser.
 */
async function become(html: string, keptStyle: string): Promise<boolean> {
  const next = new DOMParser().parseFromString(html, 'text/html');
  if (next.head.childNodes.length !== document.head.childNodes.length) return false;
  const sameAttributes = (old: Node, fresh: Node): void => {
    for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of [...fresh.attributes])
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  };
  const merge = (old: Node, fresh: Node): void => {
    if (old.isEqualNode(fresh)) return;
    if (old.nodeName !== fresh.nodeName || old.nodeName === 'svg') old.replaceWith(fresh);
    else if (old.nodeType !== 1) old.nodeValue = fresh.nodeValue;
    else if (!fresh.hasAttribute(keptStyle)) mergeElements(old, fresh);
  };
  const mergeElements = (old: Node, fresh: Node): void => {
    sameAttributes(old, fresh);
    const [before, after] = [Array.from(old.childNodes), Array.from(fresh.childNodes)];
    if (before.length !== after.length) old.replaceChildren(...after);
    else
      before.forEach((child, index) => {
        const other = after[index];
        if (other !== undefined) merge(child, other);
      });
  };
  merge(document.documentElement, next.documentElement);
  await Promise.allSettled([...document.images].map((image) => image.decode()));
  return true;
}
