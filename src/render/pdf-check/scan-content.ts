import { dictionaryAt, dictionaryOf, entry, nameAt, referenceAt, resolved } from '../pdf/objects.ts';
import type { PageNode } from '../pdf/pages.ts';
import { contentOf, resourcesOf } from '../pdf/read-pdf.ts';
import { scanContent } from '../pdf/scanner.ts';
import {
  type Dictionary,
  isDictionary,
  isName,
  isStream,
  nameOf,
  type PdfStream,
  type PdfValue,
} from '../pdf/values.ts';
import { useColourSpace } from './colour-use.ts';
import { contentOperators } from './content-operators.ts';
import { type ContentReport, note, report } from './content-report.ts';
import { closeLoose, paint } from './marked-content.ts';
import { bytesOf } from './stream-bytes.ts';
import { type Drawing, named, type Surface } from './surface.ts';

/** How what surrounds a form counts its content: as part of an element, as an artifact, or not at all. */
type Around = Readonly<{ tagged: number; artifacts: number; last: number }>;

export function scanPage(content: ContentReport, node: PageNode, page: number): void {
  const surface = {
    bytes: contentOf(content.pdf, node.dictionary),
    resources: resourcesOf(node),
    hasOwnResources: node.dictionary.has('Resources'),
    object: node.object,
    page,
    depth: 0,
  };
  scanSurface(content, surface, { tagged: 0, artifacts: 0, last: -1 });
  const group = dictionaryAt(content.pdf, node.dictionary, 'Group');
  if (group !== undefined) useColourSpace(content, group.get('CS'), surface);
}

function scanSurface(content: ContentReport, surface: Surface, around: Around): void {
  const text = { font: undefined, isInvisible: false };
  const drawing: Drawing = { content, surface, ...around, open: [], text, kept: [], loose: undefined };
  content.left.bytes -= surface.bytes.length;
  if (content.left.bytes < 0) return;
  scanContent(surface.bytes, (operator, operands) => {
    const known = contentOperators.get(operator);
    if (known !== undefined) known(drawing, operands);
    else if (operator === 'Do') drawObject(drawing, operands[0]);
    else if (operator === 'scn' || operator === 'SCN') usePattern(drawing, operands.at(-1));
    else report(content, 'unknown-operator', operator, surface.page);
  });
  closeLoose(drawing);
}

function drawObject(drawing: Drawing, name: PdfValue | undefined): void {
  const { content } = drawing;
  const object = named(drawing, 'XObject', name);
  if (!isStream(object)) return;
  const kind = nameAt(content.pdf, object.dictionary, 'Subtype');
  if (kind === 'Form') drawForm(drawing, object, nameOf(name));
  else drawOther(drawing, object, nameOf(name), kind);
}

function drawOther(drawing: Drawing, object: PdfStream, name: string, kind: string | undefined): void {
  const { content, surface } = drawing;
  if (kind === 'PS') report(content, 'postscript', name, surface.page);
  if (kind === 'Image') useImage(content, object, surface);
  if (kind === 'Image' && object.dictionary.has('SMask')) content.transparentPages.add(surface.page);
  paint(drawing, '');
}

function useImage(content: ContentReport, image: PdfStream, surface: Surface): void {
  note(content.images, image, surface.page);
  useColourSpace(content, image.dictionary.get('ColorSpace'), surface);
}

function drawForm(drawing: Drawing, form: PdfStream, name: string): void {
  const { content, surface, tagged, artifacts, last } = drawing;
  const { pdf, forms } = content;
  if (forms.has(form) && form.dictionary.has('StructParents'))
    report(content, 'shared-form', name, surface.page);
  note(forms, form, surface.page);
  const objects = surface.resources && dictionaryAt(pdf, surface.resources, 'XObject');
  const object = (objects && referenceAt(objects, name)) ?? 0;
  scanStream(content, { stream: form, object, around: { tagged, artifacts, last }, surface });
}

type Inner = Readonly<{ stream: PdfStream; object: number; around: Around; surface: Surface }>;

/** Forms may hold forms; one that holds itself ends here. */
const deepest = 12;

function scanStream(content: ContentReport, { stream, object, around, surface }: Inner): void {
  const { pdf, seen } = content;
  const isSeen = `${object} ${around.tagged > 0} ${around.artifacts > 0}`;
  if (surface.depth >= deepest || (object > 0 && seen.has(isSeen))) return;
  seen.add(isSeen);
  const { dictionary } = stream;
  const own = dictionaryAt(pdf, dictionary, 'Resources');
  const group = dictionaryAt(pdf, dictionary, 'Group');
  const resources = own ?? surface.resources;
  const place = { page: surface.page, resources };
  if (group !== undefined && nameAt(pdf, group, 'S') === 'Transparency') {
    content.transparentPages.add(surface.page);
    useColourSpace(content, group.get('CS'), place);
  }
  const inner = { ...place, bytes: bytesOf(pdf, stream), hasOwnResources: own !== undefined, object };
  scanSurface(content, { ...inner, depth: surface.depth + 1 }, around);
}

/** What stands in a pattern or glyph counts with what is painted with it. */
const counted: Around = { tagged: 1, artifacts: 1, last: -1 };

function usePattern(drawing: Drawing, name: PdfValue | undefined): void {
  if (!isName(name)) return;
  const { content, surface } = drawing;
  const pattern = named(drawing, 'Pattern', name);
  if (isStream(pattern)) scanApart(content, pattern, surface);
  const shading = isDictionary(pattern) ? dictionaryAt(content.pdf, pattern, 'Shading') : undefined;
  if (shading !== undefined) useColourSpace(content, shading.get('ColorSpace'), surface);
}

function scanApart(content: ContentReport, stream: PdfStream, surface: Surface): void {
  const key = `apart ${stream.content.byteOffset}`;
  if (content.seen.has(key)) return;
  content.seen.add(key);
  scanStream(content, { stream, object: 0, around: counted, surface });
}

/** Glyphs of fonts that are drawn (Type 3) are content as well. */
export function scanGlyphs(content: ContentReport): void {
  const { pdf, fonts } = content;
  for (const { dictionary, page } of [...fonts.values()]) {
    const glyphs = dictionaryAt(pdf, dictionary, 'CharProcs');
    const resources = dictionaryAt(pdf, dictionary, 'Resources');
    const surface = { bytes: nothing, resources, hasOwnResources: true, object: 0, page, depth: deepest - 2 };
    for (const key of glyphs?.keys() ?? []) {
      const glyph = glyphs && entry(pdf, glyphs, key);
      if (isStream(glyph)) scanApart(content, glyph, surface);
    }
  }
}

const nothing = new Uint8Array();

/** What an annotation looks like; it belongs to the annotation, not to the page. */
export function scanAppearance(content: ContentReport, annotation: Dictionary, page: number): void {
  const { pdf } = content;
  const looks = dictionaryAt(pdf, annotation, 'AP');
  const normal = looks && entry(pdf, looks, 'N');
  const states = isStream(normal) ? [normal] : [...(dictionaryOf(normal)?.values() ?? [])];
  const surface = { bytes: nothing, resources: undefined, hasOwnResources: true, object: 0, page, depth: 0 };
  for (const state of states.map((one) => resolved(pdf, one)))
    if (isStream(state)) scanApart(content, state, surface);
}
