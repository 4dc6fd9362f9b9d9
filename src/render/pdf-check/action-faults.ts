import { dictionaryAt, dictionaryOf, entry, itemsAt, nameAt, resolved } from '../pdf/objects.ts';
import { type Dictionary, isDictionary, type PdfObjects } from '../pdf/values.ts';
import type { CheckedPage } from './checked-page.ts';
import { faultIf, type PdfFault } from './pdf-fault.ts';

/** Nothing happens by itself, and nothing leads out of the file but a link (ISO 19005-3, 6.5). */
export function actionFaults(
  pdf: PdfObjects,
  catalog: Dictionary,
  pages: readonly CheckedPage[],
): PdfFault[] {
  const opening = entry(pdf, catalog, 'OpenAction');
  return [
    ...(isDictionary(opening) ? faultsOfAction(pdf, opening, undefined) : []),
    ...faultIf(catalog.has('AA'), 'automatic-action', 'Catalog'),
    ...faultIf(namesScripts(pdf, catalog), 'forbidden-action', 'JavaScript'),
    ...outlineActions(pdf, catalog).flatMap((action) => faultsOfAction(pdf, action, undefined)),
    ...pages.flatMap((page) => pageActions(pdf, page)),
    ...fieldsOf(pdf, catalog).flatMap((field) => [
      ...faultIf(field.has('AA'), 'automatic-action', 'AcroForm'),
      ...faultsAt(pdf, field, undefined),
    ]),
  ];
}

function pageActions(pdf: PdfObjects, { dictionary, number, annotations }: CheckedPage): PdfFault[] {
  return [
    ...faultIf(dictionary.has('AA'), 'automatic-action', 'Page', number),
    ...annotations.flatMap((annotation) => [
      ...faultIf(annotation.dictionary.has('AA'), 'automatic-action', 'Annot', number),
      ...faultIf(isActiveField(pdf, annotation.dictionary), 'automatic-action', 'Widget', number),
      ...faultsAt(pdf, annotation.dictionary, number),
    ]),
  ];
}

function isActiveField(pdf: PdfObjects, annotation: Dictionary): boolean {
  return nameAt(pdf, annotation, 'Subtype') === 'Widget' && annotation.has('A');
}

function faultsAt(pdf: PdfObjects, owner: Dictionary, page: number | undefined): PdfFault[] {
  const action = dictionaryAt(pdf, owner, 'A');
  return action === undefined ? [] : faultsOfAction(pdf, action, page);
}

const allowed = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm']);
const steps = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage']);
const deepest = 12;

function faultsOfAction(
  pdf: PdfObjects,
  action: Dictionary,
  page: number | undefined,
  depth = 0,
): PdfFault[] {
  const kind = nameAt(pdf, action, 'S') ?? '';
  const step = nameAt(pdf, action, 'N') ?? '';
  const isStrange = !allowed.has(kind) || (kind === 'Named' && !steps.has(step));
  const next =
    depth < deepest ? itemsAt(pdf, action, 'Next').map((item) => dictionaryOf(resolved(pdf, item))) : [];
  return [
    ...faultIf(isStrange, 'forbidden-action', kind === 'Named' ? step : kind, page),
    ...next.flatMap((one) => (one === undefined ? [] : faultsOfAction(pdf, one, page, depth + 1))),
  ];
}

function namesScripts(pdf: PdfObjects, catalog: Dictionary): boolean {
  return dictionaryAt(pdf, catalog, 'Names')?.has('JavaScript') === true;
}

function outlineActions(pdf: PdfObjects, catalog: Dictionary): Dictionary[] {
  const found: Dictionary[] = [];
  const seen = new Set<Dictionary>();
  const waiting = [dictionaryAt(pdf, catalog, 'Outlines')];
  while (waiting.length > 0) {
    const item = waiting.pop();
    if (item === undefined || seen.has(item)) continue;
    seen.add(item);
    const action = dictionaryAt(pdf, item, 'A');
    if (action !== undefined) found.push(action);
    waiting.push(dictionaryAt(pdf, item, 'First'), dictionaryAt(pdf, item, 'Next'));
  }
  return found;
}

/** The fields of the form of the document, with those below them. */
export function fieldsOf(pdf: PdfObjects, catalog: Dictionary): Dictionary[] {
  const form = dictionaryAt(pdf, catalog, 'AcroForm');
  const fields = new Set<Dictionary>();
  if (form !== undefined) addFields(pdf, form, 'Fields', fields);
  // What is added while this goes on is met as well.
  for (const field of fields) addFields(pdf, field, 'Kids', fields);
  return [...fields];
}

function addFields(pdf: PdfObjects, owner: Dictionary, key: string, fields: Set<Dictionary>): void {
  for (const item of itemsAt(pdf, owner, key)) {
    const field = dictionaryOf(resolved(pdf, item));
    if (field !== undefined) fields.add(field);
  }
}
