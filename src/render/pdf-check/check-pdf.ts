import { textAt } from '../pdf/objects.ts';
import { catalogOf } from '../pdf/pages.ts';
import type { PdfFile } from '../pdf/read-pdf.ts';
import type { Dictionary } from '../pdf/values.ts';
import { actionFaults } from './action-faults.ts';
import { alternativeFaults } from './alternative-faults.ts';
import { annotationFaults } from './annotation-faults.ts';
import { annotationLookFaults } from './annotation-look-faults.ts';
import { attachmentFaults } from './attachment-faults.ts';
import { catalogFaults } from './catalog-faults.ts';
import { type CheckedPage, checkedPages, pageNumbers } from './checked-page.ts';
import { containmentFaults, typeFaults } from './containment-faults.ts';
import { type ContentReport, emptyReport } from './content-report.ts';
import { fileFaults } from './file-faults.ts';
import { fontFaults } from './font-faults.ts';
import { headingFaults } from './heading-faults.ts';
import { takeInventory } from './inventory.ts';
import { languageFaults } from './language-faults.ts';
import { metadataFaults, metadataOf } from './metadata-faults.ts';
import { type ParentTree, parentTreeFaults, readParentTree } from './parent-tree.ts';
import { distinct, fault, type PdfFault } from './pdf-fault.ts';
import { pictureFaults } from './picture-faults.ts';
import { placesIn } from './places.ts';
import { colourFaults } from './profile-faults.ts';
import { scanAppearance, scanGlyphs, scanPage } from './scan-content.ts';
import { stateFaults } from './state-faults.ts';
import { tableFaults } from './table-faults.ts';
import { readTags } from './tag-tree.ts';

export type { PdfFault } from './pdf-fault.ts';

/** Everything that keeps a PDF from being PDF/UA-1 and PDF/A-3a as far as a machine can tell. */
export function checkPdf(file: PdfFile, bytes: Uint8Array): readonly PdfFault[] {
  const pdf = file.objects;
  const catalog = catalogOf(pdf) ?? new Map();
  const pages = checkedPages(pdf);
  const content = emptyReport(pdf, readTags(pdf, catalog), placesIn(file));
  scanAll(content, pages);
  const parents = content.tree === undefined ? new Map() : readParentTree(pdf, content.tree.root);
  const xmp = metadataOf(pdf, catalog);
  const inventory = takeInventory(pdf);
  return distinct([
    ...fileFaults(pdf, bytes),
    ...inventory.faults,
    ...catalogFaults(pdf, catalog, pages),
    ...metadataFaults(pdf, catalog, xmp),
    ...languageFaults({ catalog, content, pages, xmp }),
    ...structureFaults(content, parents, pages),
    ...content.faults,
    ...fontFaults(content, hasSpokenText(content)),
    ...lookFaults(content, catalog, pages),
    ...annotationFaults(pdf, content.tree, parents, pages),
    ...annotationLookFaults(pdf, pages),
    ...actionFaults(pdf, catalog, pages),
    ...attachmentFaults(pdf, inventory.attachments),
  ]);
}

function scanAll(content: ContentReport, pages: readonly CheckedPage[]): void {
  for (const page of pages) {
    scanPage(content, page, page.number);
    for (const { dictionary } of page.annotations) scanAppearance(content, dictionary, page.number);
  }
  scanGlyphs(content);
}

function structureFaults(
  { pdf, tree, places }: ContentReport,
  parents: ParentTree,
  pages: readonly CheckedPage[],
): PdfFault[] {
  if (tree === undefined) return [fault('not-tagged', 'StructTreeRoot')];
  return [
    ...typeFaults(tree, places),
    ...containmentFaults(tree, places),
    ...headingFaults(tree, places),
    ...tableFaults(pdf, tree, places),
    ...alternativeFaults(pdf, tree, places),
    ...parentTreeFaults(pdf, tree, parents, pageNumbers(pages)),
  ];
}

function lookFaults(content: ContentReport, catalog: Dictionary, pages: readonly CheckedPage[]): PdfFault[] {
  return [...colourFaults(content, catalog, pages), ...stateFaults(content), ...pictureFaults(content)];
}

/** Some text is said otherwise than it is drawn, so that a sign needs no meaning of its own. */
function hasSpokenText({ pdf, tree, saying }: ContentReport): boolean {
  return (
    saying.length > 0 ||
    (tree?.all ?? []).some(({ dictionary }) => textAt(pdf, dictionary, 'ActualText') !== undefined)
  );
}
