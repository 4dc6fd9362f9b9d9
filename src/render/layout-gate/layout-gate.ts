import type { PdfFile, PdfPage } from '../pdf/read-pdf.ts';
import { distinct, type Finding } from './finding.ts';
import { drawnLines } from './lines.ts';
import { nonsenseIn } from './nonsense.ts';
import { pageFills } from './page-fill.ts';
import { elementsIn, type Placed, placeStructure, textRuns } from './placed.ts';
import { isHeading, structureFaults } from './structure-faults.ts';
import { textFaults } from './text-faults.ts';

/** Everything that is wrong with the pages of a PDF; `given` are texts of the user, which may hold any sign. */
export function layoutFindings(pdf: PdfFile, given: readonly string[] = []): readonly Finding[] {
  const tree = placeStructure(pdf);
  return distinct([
    ...blankPages(pdf, tree),
    ...pdf.pages.flatMap(textFaults),
    ...structureFaults(tree),
    ...nonsense(pdf, tree, given),
  ]);
}

const leastFill = 0.25;
/** The end of a chapter may be short; a page with a line of text on it is not. */
const blankFill = 0.02;

function blankPages(pdf: PdfFile, tree: readonly Placed[]): Finding[] {
  const headings = elementsIn(tree).filter((one) => isHeading(one) && /[12]/.test(one.type));
  const begins = (page: PdfPage | undefined): boolean =>
    page === undefined ||
    headings.some(({ spots: [spot] }) => spot?.page === page.number && isAtTop(spot.box.top, page));
  return pageFills(pdf).flatMap((fill, index) => {
    const least = begins(pdf.pages[index + 1]) ? blankFill : leastFill;
    return fill < least
      ? [{ fault: 'blank' as const, page: index + 1, what: `${Math.round(fill * 100)}%` }]
      : [];
  });
}

/** A chapter begins a page when its heading stands in the upper fifth. */
function isAtTop(y: number, { box: { top, bottom } }: PdfPage): boolean {
  return y > top - (top - bottom) / 5;
}

/** Words of a page are read over the ends of its lines. */
function nonsense(pdf: PdfFile, tree: readonly Placed[], given: readonly string[]): Finding[] {
  const drawn = pdf.pages.map(({ number, marks }) => ({
    page: number,
    text: drawnLines(textRuns(marks)).join(' '),
  }));
  const said = elementsIn(tree).flatMap(({ alt, spots: [spot] }) =>
    alt === undefined ? [] : [{ page: spot?.page, text: alt }],
  );
  return [...drawn, ...said, { page: undefined, text: pdf.title }].flatMap(({ page, text }) =>
    nonsenseIn(text, given).map((what) => ({ fault: 'nonsense' as const, page, what })),
  );
}
