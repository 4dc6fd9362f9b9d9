import { type Dictionary, isArray, isDictionary, isStream, nameOf, type PdfValue } from '../pdf/values.ts';
import { useColourSpace, useDevice } from './colour-use.ts';
import { type Device, type FontUse, note, report } from './content-report.ts';
import { useFont } from './font-use.ts';
import { checkInlineImage } from './inline-image.ts';
import { closeContent, openContent, paint } from './marked-content.ts';
import { isIntent } from './rendering-intents.ts';
import { type Drawing, named } from './surface.ts';

export type ContentOperator = (drawing: Drawing, operands: readonly PdfValue[]) => void;

const nothing: ContentOperator = () => undefined;
const painting: ContentOperator = (drawing) => paint(drawing, '');
const coloured =
  (device: Device): ContentOperator =>
  ({ content, surface }) =>
    useDevice(content, device, surface);

/** Every operator of ISO 32000-1, annex A, but `Do`: that one leads to other content. */
export const contentOperators: ReadonlyMap<string, ContentOperator> = new Map<string, ContentOperator>([
  ...words(
    'w J j M d i cm m l c v y h re W W* n BX EX BT ET Tc Tw Tz TL Ts Td TD Tm T* d0 d1 MP DP BI',
    nothing,
  ),
  ...words('S s f F f* B B* b b* EI', painting),
  ...words('BMC BDC', openContent),
  ['EMC', closeContent],
  ['q', keep],
  ['Q', bringBack],
  ['gs', useState],
  ['ri', (drawing, [name]) => checkIntent(drawing, name)],
  ...words('rg RG', coloured('rgb')),
  ...words('k K', coloured('cmyk')),
  ...words('g G', coloured('gray')),
  ...words('cs CS', (drawing, [name]) => useColourSpace(drawing.content, name, drawing.surface)),
  ...words('sc SC', nothing),
  ['ID', (drawing, operands) => checkInlineImage(drawing.content, operands, drawing.surface)],
  ['sh', useShading],
  ['Tf', (drawing, [name]) => setFont(drawing, name)],
  ['Tr', (drawing, [mode]) => setMode(drawing, mode)],
  ...words("Tj '", (drawing, [text]) => show(drawing, text)),
  ['"', (drawing, operands) => show(drawing, operands[2])],
  ['TJ', showAll],
]);

function words(names: string, operator: ContentOperator): [string, ContentOperator][] {
  return names.split(' ').map((name) => [name, operator]);
}

/** ISO 19005-3, 6.1.13. */
const deepestState = 28;
const mostKept = 512;

function keep({ content, surface, kept, text }: Drawing): void {
  if (kept.length === deepestState) report(content, 'state-nesting', 'q', surface.page);
  if (kept.length < mostKept) kept.push(text);
}

function bringBack(drawing: Drawing): void {
  drawing.text = drawing.kept.pop() ?? drawing.text;
}

function useState(drawing: Drawing, [name]: readonly PdfValue[]): void {
  const state = named(drawing, 'ExtGState', name);
  if (!isDictionary(state)) return;
  const { content, surface } = drawing;
  note(content.states, state, surface.page);
  const mask = state.get('SMask');
  const isClear = [state.get('ca'), state.get('CA')].some(
    (opacity) => typeof opacity === 'number' && opacity < 1,
  );
  const mode = nameOf(state.get('BM'));
  const isBlended = mode !== '' && mode !== 'Normal' && mode !== 'Compatible';
  if (isClear || isBlended || (mask !== undefined && nameOf(mask) !== 'None'))
    content.transparentPages.add(surface.page);
}

function checkIntent({ content, surface }: Drawing, name: PdfValue | undefined): void {
  if (!isIntent(nameOf(name))) report(content, 'rendering-intent', nameOf(name), surface.page);
}

function useShading(drawing: Drawing, [name]: readonly PdfValue[]): void {
  const found = named(drawing, 'Shading', name);
  const shading: Dictionary | undefined = isStream(found)
    ? found.dictionary
    : isDictionary(found)
      ? found
      : undefined;
  if (shading !== undefined) useColourSpace(drawing.content, shading.get('ColorSpace'), drawing.surface);
  paint(drawing, '');
}

function setFont(drawing: Drawing, name: PdfValue | undefined): void {
  const dictionary = named(drawing, 'Font', name);
  if (!isDictionary(dictionary)) return;
  const font = useFont(drawing.content, dictionary, drawing.surface.page);
  drawing.text = { ...drawing.text, font };
}

/** Text that is neither filled nor stroked; its font need not be in the file. */
const invisible = 3;

function setMode(drawing: Drawing, mode: PdfValue | undefined): void {
  drawing.text = { ...drawing.text, isInvisible: mode === invisible };
}

const longestString = 32_767;

function show(drawing: Drawing, bytes: PdfValue | undefined): void {
  if (typeof bytes !== 'string') return;
  const { content, surface, text } = drawing;
  if (bytes.length > longestString) report(content, 'limit', `${bytes.length} bytes`, surface.page);
  if (text.font !== undefined && !text.isInvisible) noteCodes(text.font, bytes, surface.page);
  if (drawing.tagged === 0 && drawing.artifacts === 0) paint(drawing, drawing.text.font?.textOf(bytes) ?? '');
}

function noteCodes({ width, codes, shown }: FontUse, bytes: string, page: number): void {
  shown.yes = true;
  if (width === 0) return;
  for (let at = 0; at + width <= bytes.length; at += width) {
    const code = width === 1 ? bytes.charCodeAt(at) : bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1);
    if (!codes.has(code)) codes.set(code, page);
  }
}

function showAll(drawing: Drawing, [items]: readonly PdfValue[]): void {
  if (isArray(items)) for (const item of items) show(drawing, item);
}
