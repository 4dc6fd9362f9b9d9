import type { Finding } from './layout-gate/finding.ts';
import type { ContentKey } from './pdf/marks.ts';
import type { PdfFile } from './pdf/read-pdf.ts';
import type { StructureElement } from './pdf/structure.ts';

/** Stands between texts that are apart in their document, whether or not there is a space. */
const edge = '\u0001';
/** Around the place where two texts part, enough to find it by. */
const [before, after] = [15, 40];

/**
 * Where what a screen reader says of a PDF parts from the texts of the document: one that is missing, said twice or in
 * another order, words that are joined or cut. Hyphens do not count, because lines break elsewhere on paper.
 */
export function readingOrder(pdf: PdfFile, texts: readonly string[]): Finding[] {
  const [written, said] = [texts.join(edge), saidBy(pdf)];
  const at = parting(written, said);
  if (at === undefined) return [];
  const shown = (text: string, index: number): string =>
    text
      .slice(Math.max(0, index - before), index + after)
      .replaceAll(edge, '|')
      .replace(/\s+/g, ' ');
  return [
    {
      fault: 'reading-order',
      page: undefined,
      what: `${shown(written, at.written)} ≠ ${shown(said, at.said)}`,
    },
  ];
}

type Parting = Readonly<{ written: number; said: number }>;

/** Where two texts differ first; undefined when they say the same. */
function parting(written: string, said: string): Parting | undefined {
  let [at, saidAt] = [0, 0];
  for (;;) {
    const [gap, saidGap] = [gapAt(written, at), gapAt(said, saidAt)];
    if (gap.end === written.length && saidGap.end === said.length) return undefined;
    const isSame = written[gap.end] === said[saidGap.end] && (agree(gap, saidGap) || at === 0);
    if (!isSame) return { written: gap.end, said: saidGap.end };
    at = gap.end + 1;
    saidAt = saidGap.end + 1;
  }
}

type Gap = Readonly<{ end: number; isApart: boolean; isJoint: boolean }>;

const [space, joints] = [/\s/, /[\u00ad\u2010-]/];

/** What stands between two signs: spaces and edges, which keep words apart, and hyphens. */
function gapAt(text: string, from: number): Gap {
  let [end, isApart, isJoint] = [from, false, false];
  for (; end < text.length; end += 1) {
    const sign = text[end] ?? '';
    const keepsApart = sign === edge || space.test(sign);
    if (!keepsApart && !joints.test(sign)) break;
    isApart ||= keepsApart;
    isJoint ||= !keepsApart;
  }
  return { end, isApart, isJoint };
}

function agree(gap: Gap, other: Gap): boolean {
  return gap.isApart === other.isApart || gap.isJoint || other.isJoint;
}

/** All that is said, in the order of the structure; the signs before list items are the browser's own. */
export function saidBy({ pages, structure }: PdfFile): string {
  const texts = new Map<ContentKey, string>();
  for (const { marks } of pages)
    for (const mark of marks)
      if (mark.kind === 'text') texts.set(mark.content, (texts.get(mark.content) ?? '') + mark.text);
  const said = ({ type, alt, children }: StructureElement): string[] => {
    if (alt !== undefined) return [alt];
    if (type === 'Lbl') return [];
    return children.flatMap((child) => (typeof child === 'string' ? [texts.get(child) ?? ''] : said(child)));
  };
  return (structure ?? []).flatMap(said).join(edge);
}
