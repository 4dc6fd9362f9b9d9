import { type Dictionary, isDictionary } from '../../../src/render/pdf/values.ts';
import { type Draft, map, name, stream } from './damaged-pdf.ts';

const profile = (draft: Draft): number => draft.at('OutputIntents', 'DestOutputProfile');
const append =
  (text: string) =>
  ({ rewrite, at }: Draft): void =>
    rewrite(at('Pages', 'Kids', 'Contents'), (content) => `${content}\n${text}\n`);
/** Something of a page's own to draw with. */
const withResource =
  (kind: string, one: string, value: (draft: Draft) => Parameters<Draft['add']>[0]) =>
  (draft: Draft): void => {
    const { page, set, add } = draft;
    const resources = entriesOf(entriesOf(draft.value(page)).get('Resources'));
    const items = entriesOf(resources.get(kind));
    set(page, { Resources: new Map([...resources, [kind, new Map([...items, [one, add(value(draft))]])]]) });
  };
const state =
  (entries: Parameters<typeof map>[0]) =>
  (draft: Draft): void => {
    withResource('ExtGState', 'Eigen', () => map(entries))(draft);
    append('/Eigen gs')(draft);
  };
const colour =
  (value: (draft: Draft) => Parameters<Draft['add']>[0]) =>
  (draft: Draft): void => {
    withResource('ColorSpace', 'Kleur', value)(draft);
    append('/Kleur cs')(draft);
  };
const image =
  (entries: Parameters<typeof map>[0]) =>
  (draft: Draft): void => {
    const about = {
      Subtype: name('Image'),
      Width: 1,
      Height: 1,
      BitsPerComponent: 8,
      ColorSpace: name('DeviceRGB'),
    };
    withResource('XObject', 'Foto', () => stream({ ...about, ...entries }, 'rgb'))(draft);
    append('/Artifact BMC /Foto Do EMC')(draft);
  };
/** Without a colour of the screen the page needs no profile for it. */
const inGray = (draft: Draft): void => {
  const gray = (text: string): string => text.replace(/[\d.]+ [\d.]+ [\d.]+ (?:rg|RG)/g, '');
  for (const object of [draft.at('Pages', 'Kids', 'Contents'), draft.form]) draft.rewrite(object, gray);
  draft.set(draft.catalog, { OutputIntents: undefined });
};
const meaning =
  (text: string) =>
  ({ set, add, font }: Draft): void => {
    const codes = Array.from(
      { length: 0x200 },
      (_, code) => `<${code.toString(16).padStart(4, '0')}> <${text}>`,
    );
    set(font, { ToUnicode: add(stream({}, `512 beginbfchar\n${codes.join('\n')}\nendbfchar`)) });
  };
const glyphs =
  (byte: number) =>
  ({ set, add, shapes }: Draft): void =>
    set(shapes, { CIDToGIDMap: add(stream({}, new Uint8Array(0x400).fill(byte))) });

/** What goes wrong with colours, pictures, content and fonts. */
export const pageDamages = {
  'output-profile': (draft: Draft) => draft.set(profile(draft), { N: 4 }),
  'color-profile': colour((draft) => [name('ICCBased'), draft.add(stream({ N: 3 }, 'dit is geen profiel'))]),
  'device-rgb': (draft: Draft) => {
    draft.rewrite(profile(draft), (bytes) => bytes.replace('RGB ', 'GRAY'));
    draft.set(profile(draft), { N: 1 });
  },
  'device-cmyk': append('0 0 0 1 k'),
  'device-gray': (draft: Draft) => {
    inGray(draft);
    append('0 g')(draft);
    const CS = [name('CalRGB'), map({ WhitePoint: [0.95, 1, 1.09] })];
    draft.set(draft.page, { Group: map({ S: name('Transparency'), CS }) });
  },
  'transparency-group': inGray,
  'spot-color': colour(() => [
    name('DeviceN'),
    [name('Steenrood')],
    name('DeviceRGB'),
    map({ FunctionType: 2 }),
  ]),
  'transfer-function': state({ TR: name('Identity') }),
  'rendering-intent': append('/Mooi ri'),
  'image-entry': image({ Interpolate: true }),
  'reference-object': ({ set, form }: Draft) => set(form, { Ref: map({}) }),
  'shared-form': append('/X6 Do'),
  postscript: ({ set, form }: Draft) => set(form, { Subtype2: name('PS') }),
  'blend-mode': state({ BM: name('Toveren') }),
  opacity: state({ ca: 1.5 }),
  'unknown-operator': append('zz'),
  'missing-resource': append('/Nergens gs'),
  'state-nesting': append(`${'q '.repeat(29)}${'Q '.repeat(29)}`),
  'font-not-embedded': ({ set, descriptor }: Draft) => set(descriptor, { FontFile2: undefined }),
  'font-damaged': ({ set, add, descriptor }: Draft) =>
    set(descriptor, { FontFile2: add(stream({}, 'geen lettertype')) }),
  'font-entry': ({ set, font }: Draft) => set(font, { Type: undefined }),
  'character-collection': ({ set, shapes }: Draft) => set(shapes, { CIDSystemInfo: undefined }),
  'glyph-map': ({ set, shapes }: Draft) => set(shapes, { CIDToGIDMap: undefined }),
  'code-map': ({ set, font }: Draft) => set(font, { Encoding: name('Eigen-H') }),
  'writing-direction': ({ set, add, font, shapes, value }: Draft) => {
    const own = value(shapes);
    const info = own instanceof Map ? own.get('CIDSystemInfo') : undefined;
    const about = { Type: name('CMap'), CMapName: name('Eigen'), CIDSystemInfo: info ?? null };
    set(font, { Encoding: add(stream(about, '/CMapName /Eigen def /WMode 1 def')) });
  },
  'glyph-missing': glyphs(0xee),
  'notdef-glyph': glyphs(0),
  'subset-list': ({ set, add, descriptor }: Draft) => set(descriptor, { CIDSet: add(stream({}, '\0\0')) }),
  'glyph-width': ({ set, shapes }: Draft) => set(shapes, { W: [] }),
  'font-encoding': (draft: Draft) => {
    const { descriptor, value } = draft;
    const entries = { Type: name('Font'), Subtype: name('TrueType'), BaseFont: name('Gewoon') };
    const old = value(descriptor);
    const about = new Map([...(old instanceof Map ? old : []), ['Flags', 32]]);
    const widths = { FirstChar: 32, LastChar: 32, Widths: [200] };
    withResource('Font', 'Gewoon', ({ add }) => map({ ...entries, ...widths, FontDescriptor: add(about) }))(
      draft,
    );
    append('/Artifact BMC BT /Gewoon 9 Tf ET EMC')(draft);
  },
  'text-without-meaning': ({ set, font }: Draft) => set(font, { ToUnicode: undefined }),
  'text-meaning-invalid': meaning('feff'),
  'private-use-text': meaning('e000'),
} as const;

function entriesOf(value: ReturnType<Draft['value']>): Dictionary {
  return isDictionary(value) ? value : new Map();
}
