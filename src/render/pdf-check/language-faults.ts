import { dictionaryAt, textAt } from '../pdf/objects.ts';
import type { Dictionary, PdfObjects } from '../pdf/values.ts';
import { fieldsOf } from './action-faults.ts';
import type { CheckedPage } from './checked-page.ts';
import type { ContentReport } from './content-report.ts';
import { isLanguage } from './marked-content.ts';
import { fault, faultIf, type PdfFault } from './pdf-fault.ts';
import type { Tag } from './tag-tree.ts';
import type { XmlElement } from './xml.ts';
import type { Xmp } from './xmp.ts';

type Document = Readonly<{
  catalog: Dictionary;
  content: ContentReport;
  pages: readonly CheckedPage[];
  xmp: Xmp | undefined;
}>;

/** A reader knows in which language to read each text (ISO 14289-1, 7.2). */
export function languageFaults({ catalog, content, pages, xmp }: Document): PdfFault[] {
  const { pdf, tree } = content;
  const language = textAt(pdf, catalog, 'Lang');
  const own = tree?.all.flatMap(({ dictionary }) => textAt(pdf, dictionary, 'Lang') ?? []) ?? [];
  const wrong = [...(language === undefined ? [] : [language]), ...own].filter((one) => !isLanguage(one));
  return [
    ...wrong.map((one) => fault('language-invalid', one)),
    ...(language === undefined ? textsWithoutLanguage({ catalog, content, pages, xmp }) : []),
  ];
}

/** Without a language of the whole, each text needs one of its own. */
function textsWithoutLanguage({ catalog, content, pages, xmp }: Document): PdfFault[] {
  const { pdf, tree, saying } = content;
  const outlines = dictionaryAt(pdf, catalog, 'Outlines');
  return [
    ...faultIf(outlines?.has('First') === true, 'language-missing', 'Outlines'),
    ...faultIf(hasDefaultText(xmp), 'language-missing', 'XMP x-default'),
    ...(tree?.all ?? []).flatMap((tag) => tagFaults(content, tag)),
    ...saying
      .filter((one) => !hasLanguage(pdf, tree?.ownerOfContent.get(one.content)))
      .map(({ text, page }) => fault('language-missing', text, page)),
    ...pages.flatMap(({ annotations, number }) =>
      annotations
        .filter(({ object }) => !hasLanguage(pdf, tree?.ownerOfAnnotation.get(object)))
        .flatMap(({ dictionary }) => annotationFault(pdf, dictionary, number)),
    ),
    ...fieldsOf(pdf, catalog).flatMap((field) => fieldFault(pdf, field)),
  ];
}

/** A text for every language, and for none in particular. */
function hasDefaultText(xmp: Xmp | undefined): boolean {
  return (xmp?.properties ?? []).some(({ kind, element }) => kind === 'Alt' && isOnlyDefault(element));
}

function isOnlyDefault(element: XmlElement | undefined): boolean {
  const [list] = element?.kids ?? [];
  const languages = (list?.kids ?? []).flatMap(({ attributes }) =>
    attributes.filter(({ local }) => local === 'lang'),
  );
  return languages.length > 0 && languages.every(({ value }) => value === 'x-default');
}

function hasLanguage(pdf: PdfObjects, tag: Tag | undefined): boolean {
  for (let at = tag; at !== undefined; at = at.parent)
    if (textAt(pdf, at.dictionary, 'Lang') !== undefined) return true;
  return false;
}

const saidInstead = ['Alt', 'ActualText', 'E'];

function tagFaults({ pdf, places, withLanguage }: ContentReport, tag: Tag): PdfFault[] {
  const says = saidInstead.some((key) => textAt(pdf, tag.dictionary, key) !== undefined);
  const isText = tag.content.some((one) => !withLanguage.has(one) && places.textOf(one).trim() !== '');
  return (says || isText) && !hasLanguage(pdf, tag) ? [places.faultAt('language-missing', tag)] : [];
}

function annotationFault(pdf: PdfObjects, annotation: Dictionary, page: number): PdfFault[] {
  const words = textAt(pdf, annotation, 'Contents');
  const isMute = words === undefined || textAt(pdf, annotation, 'Lang') !== undefined;
  return faultIf(!isMute, 'language-missing', words ?? '', page);
}

function fieldFault(pdf: PdfObjects, field: Dictionary): PdfFault[] {
  const words = textAt(pdf, field, 'TU');
  const isMute = words === undefined || textAt(pdf, field, 'Lang') !== undefined;
  return faultIf(!isMute, 'language-missing', words ?? '');
}
