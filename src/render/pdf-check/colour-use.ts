import { dictionaryAt, entry, itemsAt, resolved } from '../pdf/objects.ts';
import { serialised } from '../pdf/serialise.ts';
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
import { type ContentReport, type Device, note, report } from './content-report.ts';

const devices: Readonly<Record<string, Device>> = {
  DeviceRGB: 'rgb',
  RGB: 'rgb',
  DeviceCMYK: 'cmyk',
  CMYK: 'cmyk',
  DeviceGray: 'gray',
  G: 'gray',
};
const defaults: Readonly<Record<Device, string>> = {
  rgb: 'DefaultRGB',
  cmyk: 'DefaultCMYK',
  gray: 'DefaultGray',
};

/** Where a colour is used: its page, and the resources in which names are looked up. */
export type ColourPlace = Readonly<{ page: number; resources: Dictionary | undefined }>;

/** A colour of the device, unless the page says what those mean (ISO 32000-1, 8.6.5.6). */
export function useDevice(content: ContentReport, device: Device, { page, resources }: ColourPlace): void {
  if (content.devices.has(device)) return;
  const spaces = resources && dictionaryAt(content.pdf, resources, 'ColorSpace');
  if (spaces?.has(defaults[device]) !== true) content.devices.set(device, page);
}

const deepest = 6;

/** A colour space and all that it rests on. */
export function useColourSpace(
  content: ContentReport,
  value: PdfValue | undefined,
  place: ColourPlace,
  depth = 0,
): void {
  const { pdf } = content;
  const space = resolved(pdf, value);
  if (depth > deepest) return;
  if (isName(space)) useNamed(content, space.name, place, depth);
  else if (isArray(space)) useFamily(content, space, place, depth);
}

function useFamily(
  content: ContentReport,
  space: readonly PdfValue[],
  place: ColourPlace,
  depth: number,
): void {
  const { pdf } = content;
  const family = nameOf(resolved(pdf, space[0]));
  const rest = (part: PdfValue | undefined): void => useColourSpace(content, part, place, depth + 1);
  if (family === 'Indexed' || family === 'I' || family === 'Pattern') rest(space[1]);
  else if (family === 'Separation' || family === 'DeviceN') useSpots(content, space, place, rest);
  else if (family === 'ICCBased') useProfile(content, space[1], place);
  else if (space.length === 1) useNamed(content, family, place, depth);
}

function useNamed(content: ContentReport, name: string, place: ColourPlace, depth: number): void {
  const device = devices[name];
  if (device !== undefined) useDevice(content, device, place);
  if (device !== undefined || builtIn.has(name)) return;
  const spaces = place.resources && dictionaryAt(content.pdf, place.resources, 'ColorSpace');
  const named = spaces && entry(content.pdf, spaces, name);
  if (named !== undefined) useColourSpace(content, named, place, depth + 1);
  else report(content, 'missing-resource', name, place.page);
}

const builtIn = new Set([
  'Pattern',
  'CalRGB',
  'CalGray',
  'Lab',
  'Indexed',
  'Separation',
  'DeviceN',
  'ICCBased',
  '',
]);

function useProfile(
  { pdf, profiles }: ContentReport,
  value: PdfValue | undefined,
  { page }: ColourPlace,
): void {
  const profile = resolved(pdf, value);
  if (isStream(profile)) note(profiles, profile, page);
}

const mostColorants = 32;

function useSpots(
  content: ContentReport,
  space: readonly PdfValue[],
  { page }: ColourPlace,
  rest: (part: PdfValue | undefined) => void,
): void {
  const [family, names] = space.slice(0, 2).map((part) => resolved(content.pdf, part));
  rest(space[2]);
  if (nameOf(family) === 'DeviceN') useInks(content, space, page, rest);
  else checkSpot(content, nameOf(names), [space[2], space[3]], page);
}

/** Several inks in one colour: each is known, or described with the colour. */
function useInks(
  content: ContentReport,
  space: readonly PdfValue[],
  page: number,
  rest: (part: PdfValue | undefined) => void,
): void {
  const { pdf } = content;
  const [, names, , , attributes] = space.map((part) => resolved(pdf, part));
  const inks = isArray(names) ? names.map((ink) => nameOf(resolved(pdf, ink))) : [];
  if (inks.length > mostColorants) report(content, 'limit', `DeviceN: ${inks.length}`, page);
  const about = isDictionary(attributes) ? attributes : new Map();
  const colorants = dictionaryAt(pdf, about, 'Colorants') ?? new Map<string, PdfValue>();
  const process = dictionaryAt(pdf, about, 'Process') ?? new Map<string, PdfValue>();
  const known = new Set([
    ...colorants.keys(),
    ...itemsAt(pdf, process, 'Components').map(nameOf),
    ...processInks,
  ]);
  for (const ink of inks) if (!known.has(ink)) report(content, 'spot-color', ink, page);
  for (const own of colorants.values()) rest(own);
}

const processInks = ['None', 'Cyan', 'Magenta', 'Yellow', 'Black'];

/** The same ink with another meaning elsewhere is a fault. */
function checkSpot(
  content: ContentReport,
  name: string,
  [alternate, tint]: readonly (PdfValue | undefined)[],
  page: number,
): void {
  if (name === 'All' || name === 'None') return;
  const spot = { alternate: signature(content.pdf, alternate), tint: signature(content.pdf, tint) };
  const known = content.spots.get(name);
  content.spots.set(name, known ?? spot);
  if (known !== undefined && (known.alternate !== spot.alternate || known.tint !== spot.tint))
    report(content, 'spot-color', name, page);
}

/** Equal for what is equal, wherever it stands in the file. */
function signature(pdf: PdfObjects, value: PdfValue | undefined): string {
  const found = resolved(pdf, value) ?? null;
  if (isArray(found)) return `[${found.map((part) => signature(pdf, part)).join(' ')}]`;
  if (!isStream(found)) return serialised(found, (object) => object);
  return Buffer.from(found.content).toString('base64');
}
