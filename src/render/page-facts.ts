import { callText } from './in-page.ts';

/** What a document says of itself, and what it says, in the order of its elements: what its PDF has to hold. */
export type PageFacts = Readonly<{
  title: string;
  language: string;
  author: string;
  description: string;
  links: readonly Link[];
  /** Texts of the headings, which become bookmarks. */
  headings: readonly string[];
  /** Texts as they are seen, and the alternative texts of pictures where these stand. */
  texts: readonly string[];
}>;
type Link = Readonly<{ href: string; text: string }>;

/** The little of the DOM that the functions below use; they themselves run in the page. */
type Node = Readonly<{ nodeType: number; nodeValue: string | null; childNodes: Iterable<Node> }>;
type Box = Node &
  Readonly<{
    tagName: string;
    href?: unknown;
    innerText: string;
    getAttribute: (name: string) => string | null;
    checkVisibility: (options: object) => boolean;
  }>;
type Style = Readonly<Record<'content' | 'textTransform' | 'clipPath', string>>;
/** A rule of a style sheet, or a group of them. */
type Rule = Readonly<{ type: number; style?: Readonly<{ content: string }>; cssRules?: Iterable<Rule> }>;
declare const document: Readonly<{
  title: string;
  styleSheets: Iterable<Readonly<{ cssRules: Iterable<Rule> }>>;
  documentElement: Readonly<{ lang: string }>;
  body: Box;
  querySelector: (selector: string) => Box | null;
  querySelectorAll: (selector: string) => Iterable<Box>;
}>;
declare const getComputedStyle: (box: Box, part?: string) => Style;

/** The facts of the document that is laid out in a page, as text to be run there. */
export const pageFacts = `({ ...${callText(aboutDocument)}, links: ${callText(seenLinks)}, headings: ${callText(seenHeadings)}, texts: ${callText(saidTexts)} })`;

function aboutDocument(): Omit<PageFacts, 'links' | 'headings' | 'texts'> {
  const meta = (name: string): string =>
    document.querySelector(`meta[name=${name}]`)?.getAttribute('content') ?? '';
  const { title, documentElement } = document;
  return { title, language: documentElement.lang, author: meta('author'), description: meta('description') };
}

function seenLinks(): Link[] {
  return [...document.querySelectorAll('a[href]')]
    .filter((link) => link.checkVisibility({ visibilityProperty: true }))
    .map((link) => {
      const href = link.getAttribute('href') ?? '';
      const text = link.getAttribute('aria-label') ?? link.innerText;
      // So it stands in the PDF: an address as a whole, a place in the document by its name.
      const target = href.startsWith('#') ? decodeURIComponent(href) : String(link.href);
      return { href: target, text: text.replace(/\s+/g, ' ').trim() };
    });
}

function seenHeadings(): string[] {
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
    .map(({ innerText }) => innerText.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim());
}

function saidTexts(): string[] {
  const isHidden = (box: Box): boolean =>
    box.getAttribute('aria-hidden') === 'true' || !box.checkVisibility({ visibilityProperty: true });
  // What only a screen reader gets on a screen never reaches paper.
  const isCutToNothing = ({ clipPath }: Style): boolean => clipPath.startsWith('inset(50%');
  const label = (box: Box): string | undefined => {
    const tag = box.tagName.toLowerCase();
    if (tag === 'img') return box.getAttribute('alt') ?? '';
    if (box.getAttribute('role') === 'img') return box.getAttribute('aria-label') ?? '';
    return tag === 'svg' ? '' : undefined;
  };
  const hasSign = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
  const [importRule, pageRule] = [3, 6];
  // Asking each box what is added to it takes longer than all the rest, and words hardly ever are.
  const addsWords = ({ type, style, cssRules }: Rule): boolean =>
    type === importRule ||
    (type !== pageRule &&
      (hasSign((style?.content ?? '').replace(/^(none|normal)$/, '')) ||
        [...(cssRules ?? [])].some(addsWords)));
  const mayAdd = [...document.styleSheets].some((sheet) => {
    try {
      return [...sheet.cssRules].some(addsWords);
    } catch {
      // A sheet from elsewhere does not show its rules.
      return true;
    }
  });
  // What a style sheet adds is not read out; a sign may be decoration, a word or number may not.
  const added = (box: Box, part: string): string => {
    if (!mayAdd) return '';
    const [, content = ''] = /^"(.*)"$/s.exec(getComputedStyle(box, part).content) ?? [];
    return hasSign(content) ? content : '';
  };
  const written = ({ nodeType, nodeValue }: Node, { textTransform }: Style): string => {
    const text = nodeType === 3 ? (nodeValue ?? '') : '';
    return textTransform === 'uppercase' ? text.toUpperCase() : text;
  };
  const isBox = (node: Node): node is Box => node.nodeType === 1;
  const inside = (box: Box, style: Style): string[] => [
    added(box, '::before'),
    ...[...box.childNodes].flatMap((node) => (isBox(node) ? said(node) : written(node, style))),
    added(box, '::after'),
  ];
  const said = (box: Box): string[] => {
    if (isHidden(box)) return [];
    const style = getComputedStyle(box);
    if (isCutToNothing(style)) return [];
    const instead = label(box);
    return instead === undefined ? inside(box, style) : [instead];
  };
  return said(document.body).filter((text) => text.trim() !== '');
}
