import { dictionaryAt, dictionaryOf, entry, itemsAt, numbersAt, resolved, textAt } from '../pdf/objects.ts';
import { type Dictionary, isArray, isStream, type PdfObjects, type PdfValue } from '../pdf/values.ts';
import type { CheckedPage } from './checked-page.ts';
import { fault, faultIf, type PdfFault } from './pdf-fault.ts';

/** What a file says of itself as a whole. */
export function catalogFaults(
  pdf: PdfObjects,
  catalog: Dictionary,
  pages: readonly CheckedPage[],
): PdfFault[] {
  const marks = dictionaryAt(pdf, catalog, 'MarkInfo');
  const viewer = dictionaryAt(pdf, catalog, 'ViewerPreferences');
  const isTitleShown = viewer !== undefined && entry(pdf, viewer, 'DisplayDocTitle') === true;
  return [
    ...faultIf(marks === undefined || entry(pdf, marks, 'Marked') !== true, 'not-marked', 'MarkInfo'),
    ...faultIf(marks !== undefined && entry(pdf, marks, 'Suspects') === true, 'suspects', 'Suspects'),
    ...faultIf(!isTitleShown, 'title-not-shown', 'DisplayDocTitle'),
    ...layerFaults(pdf, catalog),
    ...formFaults(pdf, catalog),
    ...forbiddenEntries(pdf, catalog),
    ...pages.flatMap((page) => sizeFaults(pdf, page)),
    ...pages.flatMap((page) =>
      faultIf(page.dictionary.has('PresSteps'), 'forbidden-entry', 'PresSteps', page.number),
    ),
  ];
}

/** Content that can be switched off (ISO 14289-1, 7.10; ISO 19005-3, 6.9). */
function layerFaults(pdf: PdfObjects, catalog: Dictionary): PdfFault[] {
  const properties = dictionaryAt(pdf, catalog, 'OCProperties');
  if (properties === undefined) return [];
  const others = itemsAt(pdf, properties, 'Configs').map((item) => dictionaryOf(resolved(pdf, item)));
  const configurations = [dictionaryAt(pdf, properties, 'D'), ...others].flatMap((one) => one ?? []);
  const names = configurations.map((one) => textAt(pdf, one, 'Name') ?? '');
  const layers = itemsAt(pdf, properties, 'OCGs').map((item) => resolved(pdf, item));
  return [
    ...configurations.flatMap((one, index) => [
      ...faultIf(
        names[index] === '' || names.indexOf(names[index] ?? '') !== index,
        'layer-name',
        names[index] || 'OCConfig',
      ),
      ...faultIf(one.has('AS'), 'layer-automatic', names[index] || 'OCConfig'),
      ...orderFaults(pdf, one, layers),
    ]),
  ];
}

function orderFaults(
  pdf: PdfObjects,
  configuration: Dictionary,
  layers: readonly (PdfValue | undefined)[],
): PdfFault[] {
  const order = entry(pdf, configuration, 'Order');
  if (order === undefined) return [];
  const ordered = new Set<PdfValue | undefined>();
  const add = (value: PdfValue | undefined, depth: number): void => {
    if (!isArray(value)) ordered.add(value);
    else if (depth < deepest) for (const item of value) add(resolved(pdf, item), depth + 1);
  };
  add(order, 0);
  return faultIf(
    layers.some((layer) => !ordered.has(layer)),
    'layer-order',
    textAt(pdf, configuration, 'Name') ?? 'Order',
  );
}

const deepest = 16;

function formFaults(pdf: PdfObjects, catalog: Dictionary): PdfFault[] {
  const form = dictionaryAt(pdf, catalog, 'AcroForm');
  if (form === undefined) return [];
  return [
    ...faultIf(form.has('XFA'), 'form-architecture', isDynamic(pdf, form) ? 'XFA (dynamicRender)' : 'XFA'),
    ...faultIf(entry(pdf, form, 'NeedAppearances') === true, 'form-appearance', 'NeedAppearances'),
  ];
}

function isDynamic(pdf: PdfObjects, form: Dictionary): boolean {
  return itemsAt(pdf, form, 'XFA').some((item) => {
    const part = resolved(pdf, item);
    return isStream(part) && Buffer.from(part.content).includes('dynamicRender');
  });
}

function forbiddenEntries(pdf: PdfObjects, catalog: Dictionary): PdfFault[] {
  const names = dictionaryAt(pdf, catalog, 'Names');
  const permissions = dictionaryAt(pdf, catalog, 'Perms');
  const found = ['Requirements', 'AlternatePresentations'].filter((key) => catalog.has(key));
  if (names?.has('AlternatePresentations') === true) found.push('AlternatePresentations');
  if (entry(pdf, catalog, 'NeedsRendering') === true) found.push('NeedsRendering');
  for (const key of permissions?.keys() ?? [])
    if (key !== 'UR3' && key !== 'DocMDP') found.push(`Perms/${key}`);
  return found.map((key) => fault('forbidden-entry', key));
}

const boxes = ['MediaBox', 'CropBox', 'TrimBox', 'ArtBox', 'BleedBox'];
const [smallest, largest] = [3, 14_400];

/** ISO 19005-3, 6.1.13. */
function sizeFaults(pdf: PdfObjects, { dictionary, inherited, number }: CheckedPage): PdfFault[] {
  return boxes.flatMap((key) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt(
      pdf,
      dictionary.has(key) ? dictionary : inherited,
      key,
    );
    const [width, height] = [Math.abs(right - left), Math.abs(top - bottom)];
    const isGiven = dictionary.has(key) || inherited.has(key);
    const isWrong = Math.min(width, height) < smallest || Math.max(width, height) > largest;
    return faultIf(isGiven && isWrong, 'page-size', `${key} ${width} × ${height}`, number);
  });
}
