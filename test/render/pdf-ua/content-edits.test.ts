import { describe, expect, it } from 'vitest';
import { identity } from '../../../src/render/pdf/geometry.ts';
import { type ContentEdits, contentEdits } from '../../../src/render/pdf-ua/content-edits.ts';
import type { Role } from '../../../src/render/pdf-ua/content-scan.ts';
import { editedContent } from '../../../src/render/pdf-ua/decorate-content.ts';

function editsOf(
  content: string,
  roles: readonly Role[] = [],
  taggedForms: readonly string[] = [],
): ContentEdits {
  return contentEdits(Buffer.from(content), {
    matrix: identity,
    roleOf: (id) => roles[id] ?? 'text',
    enterForm: (name) => taggedForms.includes(name),
    fontNamed: () => undefined,
    words: { all: new Set(), written: '' },
  });
}

/** The content as it becomes, with one space between all that stands in it. */
function edited(content: string, roles: readonly Role[] = [], taggedForms: readonly string[] = []): string {
  const { edits } = editsOf(content, roles, taggedForms);
  return editedContent(Buffer.from(content), edits).toString().replace(/\s+/g, ' ').trim();
}

const artifact = (content: string): string => `/Artifact BMC ${content} EMC`;
const tagged = (id: number, content: string): string => `/P <</MCID ${id}>> BDC ${content} EMC`;

describe('what no element holds', () => {
  it.each([
    ['a filled area', '0 0 9 9 re f'],
    ['a line', '0 0 m 9 9 l S'],
    ['a text', 'BT /F1 9 Tf 1 1 Td (A) Tj ET'],
    ['an image', '/Im1 Do'],
    ['an image in the content', 'BI /W 1 ID x EI'],
    ['a shading', '/Sh1 sh'],
  ])('becomes decoration: %s', (_, content) => {
    expect(edited(content)).toBe(artifact(content));
  });

  it('becomes one decoration when it stands together, and not over the bounds of a state', () => {
    expect(edited('0 0 9 9 re f 1 1 2 2 re f')).toBe(artifact('0 0 9 9 re f 1 1 2 2 re f'));
    expect(edited('0 0 9 9 re f q 1 1 2 2 re f Q')).toBe(
      `${artifact('0 0 9 9 re f')} q ${artifact('1 1 2 2 re f')} Q`,
    );
  });

  it('leaves clips, colours and empty text as they are', () => {
    const content = '0 0 9 9 re W n 1 0 0 rg BT ET';
    expect(edited(content)).toBe(content);
  });

  it('is decoration within a text that is content too, piece by piece', () => {
    const content = `BT /F1 9 Tf (A) Tj ${tagged(0, '(B) Tj')} (C) Tj ET`;
    expect(edited(content)).toBe(
      `BT /F1 9 Tf ${artifact('(A) Tj')} ${tagged(0, '(B) Tj')} ${artifact('(C) Tj')} ET`,
    );
  });
});

describe('what an element holds', () => {
  it('stays as it is', () => {
    const content = tagged(0, 'BT /F1 9 Tf (A) Tj ET');
    expect(edited(content)).toBe(content);
  });

  it('becomes decoration when it is the background or rule of something that is no picture', () => {
    const content = tagged(0, '0 0 9 9 re f');
    expect(edited(content)).toBe(artifact('0 0 9 9 re f'));
    expect([...editsOf(content).dropped]).toEqual([0]);
    for (const role of ['picture', 'sign'] as const) expect(edited(content, [role])).toBe(content);
  });

  it('stays when a text stands on the background', () => {
    const content = tagged(0, '0 0 9 9 re f BT /F1 9 Tf (A) Tj ET');
    expect(edited(content)).toBe(content);
  });

  it('becomes decoration when it is a head that was said before', () => {
    const content = tagged(0, 'BT /F1 9 Tf (Wijk) Tj ET');
    expect(edited(content, ['repeated'])).toBe(artifact('BT /F1 9 Tf (Wijk) Tj ET'));
  });

  it('in a form is left to the form', () => {
    expect(edited('/Fm1 Do', [], ['Fm1'])).toBe('/Fm1 Do');
  });
});

it('knows where a picture stands, with its lines, letters and images', () => {
  const content = tagged(
    0,
    'q 2 0 0 2 10 10 cm 0 0 5 5 re f 20 0 m 20 9 l S Q BT /F1 10 Tf 1 0 0 1 80 4 Tm <00010002> Tj ET',
  );
  const { left, bottom, right, top } = editsOf(content, ['picture']).boxes.get(0) ?? {};
  expect([left, bottom, right, top]).toEqual([10, 4, 90, 28]);
  expect(editsOf(content).boxes.size).toBe(0);
});
