import type { Page } from 'puppeteer';

/** What a document says of itself, and what it says, in the order of its elements: what its PDF has to hold. */
export type PageFacts = Readonly<{
  title: string;
  language: string;
  author: string;
  description: string;
  links: readonly Readonly<{ href: string; text: string }>[];
  /** Texts as they are seen, and the alternative texts of pictures where these stand. */
  texts: readonly string[];
}>;

/** The little of the DOM that `collect` uses; the function itself runs in the page. */
type Node = Readonly<{ nodeType: number; nodeValue: string | null; childNodes: Iterable<Node> }>;
type Box = Node &
  Readonly<{
    tagName: string;
    href?: unknown;
    getAttribute: (name: string) => string | null;
    checkVisibility: (options: object) => boolean;
  }>;
type Style = Readonly<Record<'content' | 'textTransform' | 'clipPath', string>>;
declare const document: Readonly<{
  title: string;
  documentElement: Readonly<{ lang: string }>;
  body: Box;
  querySelector: (selector: string) => Box | null;
}>;
declare const getComputedStyle: (box: Box, part?: string) => Style;

/** Reads the facts of the document that is laid out in `page`. */
export async function pageFacts(page: Page): Promise<PageFacts> {
  return await page.evaluate(collect);
}

function collect(): PageFacts {
  const links: { href: string; text: string }[] = [];
  const texts: string[] = [];
  const isBox = (node: Node): node is Box => node.nodeType === 1;
  const isHidden = (box: Box): boolean =>
    box.getAttribute('aria-hidden') === 'true' ||
    !box.checkVisibility({ visibilityProperty: true }) ||
    // What only a screen reader gets on a screen never reaches paper.
    getComputedStyle(box).clipPath.startsWith('inset(50%');
  const insteadOf = (box: Box): string | undefined => {
    const tag = box.tagName.toLowerCase();
    if (tag === 'img') return box.getAttribute('alt') ?? '';
    if (box.getAttribute('role') === 'img') return box.getAttribute('aria-label') ?? '';
    return tag === 'svg' ? '' : undefined;
  };
  // What a style sheet adds is not read out; a sign may be decoration, a word or number may not.
  const addPart = (box: Box, part: string): void => {
    const [, content = ''] = /^"(.*)"$/s.exec(getComputedStyle(box, part).content) ?? [];
    if (/[\p{L}\p{N}]/u.test(content)) texts.push(content);
  };
  const cased = (text: string, box: Box): string =>
    getComputedStyle(box).textTransform === 'uppercase' ? text.toUpperCase() : text;
  const walk = (box: Box): void => {
    if (isHidden(box)) return;
    const instead = insteadOf(box);
    if (instead !== undefined) {
      texts.push(instead);
      return;
    }
    const first = texts.length;
    addPart(box, '::before');
    for (const node of box.childNodes) {
      if (isBox(node)) walk(node);
      else if (node.nodeType === 3) texts.push(cased(node.nodeValue ?? '', box));
    }
    addPart(box, '::after');
    const href = box.tagName === 'A' ? box.getAttribute('href') : null;
    if (href === null) return;
    const text = box.getAttribute('aria-label') ?? texts.slice(first).join('').replace(/\s+/g, ' ').trim();
    links.push({ href: href.startsWith('#') ? decodeURIComponent(href) : String(box.href), text });
  };
  walk(document.body);
  const meta = (name: string): string =>
    document.querySelector(`meta[name=${name}]`)?.getAttribute('content') ?? '';
  const { title, documentElement } = document;
  const about = { author: meta('author'), description: meta('description') };
  return {
    title,
    language: documentElement.lang,
    ...about,
    links,
    texts: texts.filter((text) => text.trim() !== ''),
  };
}
