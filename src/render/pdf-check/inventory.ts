import { resolved } from '../pdf/objects.ts';
import {
  type Dictionary,
  isArray,
  isDictionary,
  isName,
  isStream,
  nameOf,
  type PdfObjects,
  type PdfValue,
} from '../pdf/values.ts';
import { fault, type PdfFault } from './pdf-fault.ts';

/** What was found on one walk over all objects of the file. */
export type Inventory = Readonly<{ faults: PdfFault[]; attachments: Set<Dictionary> }>;

/** ISO 19005-3, 6.1.13. */
const [longestName, longestString, largestInteger, mostObjects] = [127, 32_767, 2 ** 31 - 1, 8_388_607];

/** Packings that everyone can undo (ISO 19005-3, 6.1.7.2). */
const packings = new Set(
  `ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode JBIG2Decode DCTDecode JPXDecode`.split(
    ' ',
  ),
);

export function takeInventory(pdf: PdfObjects): Inventory {
  const { objects } = pdf;
  const inventory: Inventory = { faults: [], attachments: new Set() };
  if (objects.size > mostObjects) inventory.faults.push(fault('limit', `${objects.size} objects`));
  const names = new Set<string>();
  for (const [object, value] of objects) {
    visit(value, names, inventory);
    if (isStream(value)) checkStream(pdf, object, value.dictionary, inventory);
  }
  for (const name of names) checkName(name, inventory);
  return inventory;
}

function visit(value: PdfValue, names: Set<string>, inventory: Inventory): void {
  if (typeof value === 'number') checkNumber(value, inventory);
  else if (typeof value === 'string') checkString(value, inventory);
  else if (isArray(value)) for (const item of value) visit(item, names, inventory);
  else if (isDictionary(value)) visitDictionary(value, names, inventory);
  else if (isStream(value)) visitDictionary(value.dictionary, names, inventory);
  else if (isName(value)) names.add(value.name);
}

function visitDictionary(dictionary: Dictionary, names: Set<string>, inventory: Inventory): void {
  for (const [key, value] of dictionary) {
    names.add(key);
    if (key === 'EF') inventory.attachments.add(dictionary);
    visit(value, names, inventory);
  }
}

function checkNumber(value: number, { faults }: Inventory): void {
  if (value > largestInteger || value < -largestInteger - 1) faults.push(fault('limit', String(value)));
}

function checkString(value: string, { faults }: Inventory): void {
  if (value.length > longestString) faults.push(fault('limit', `${value.length} bytes`));
}

function checkName(name: string, { faults }: Inventory): void {
  if (name.length > longestName) faults.push(fault('limit', name));
}

function checkStream(pdf: PdfObjects, object: number, dictionary: Dictionary, { faults }: Inventory): void {
  for (const key of ['F', 'FFilter', 'FDecodeParms'])
    if (dictionary.has(key)) faults.push(fault('external-stream', `${key}, ${object} 0 obj`));
  const given = dictionary.get('Filter');
  if (given === undefined) return;
  const found = resolved(pdf, given) ?? null;
  for (const filter of isArray(found) ? found : [found])
    if (!packings.has(nameOf(resolved(pdf, filter))))
      faults.push(fault('stream-packing', `${nameOf(resolved(pdf, filter))}, ${object} 0 obj`));
}
