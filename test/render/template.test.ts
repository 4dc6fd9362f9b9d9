import { describe, expect, it } from 'vitest';
import { factsheetView } from '../../src/document/factsheet.ts';
import { UserError } from '../../src/lib/errors.ts';
import { htmlDocument } from '../../src/render/html-document.ts';
import { sealed } from '../../src/render/sealed-view.ts';
import { loadTemplate } from '../../src/render/template.ts';
import { example, inputFor } from '../example.ts';

const input = inputFor(await example(), 'WK980301');
const template = await loadTemplate('factsheet');

describe('the template', () => {
  it('refuses a view model that lacks something it asks for, also inside if and each', async () => {
    const { people: _, ...without } = factsheetView(input);
    await expect(htmlDocument(without, template)).rejects.toThrow(UserError);
  });

  it('shows a hostile name as it is and never interprets it', async () => {
    const name = `<b onclick=x>"'{{constructor}} \${1} </style><script>`;
    const area = { ...input.profile.area, name };
    const html = await htmlDocument(
      factsheetView({ ...input, profile: { ...input.profile, area } }),
      template,
    );
    expect(html).not.toMatch(/<script|<b onclick/);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain('{{constructor}}');
    expect(html).toContain('&lt;b onclick&#x3D;x&gt;');
  });

  it('carries all it needs and forbids the rest', async () => {
    const html = await htmlDocument(factsheetView(input), template);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/\b(?:src|srcset|poster|data)="|<link|@import|url\((?!data:|#)/);
  });

  it('embeds the second font file only when a letter asks for it', async () => {
    const area = { ...input.profile.area, name: 'Čapekbuurt' };
    const plain = await htmlDocument(factsheetView(input), template);
    const other = await htmlDocument(
      factsheetView({ ...input, profile: { ...input.profile, area } }),
      template,
    );
    expect(plain.match(/@font-face/g)).toHaveLength(3);
    expect(other.match(/@font-face/g)).toHaveLength(6);
  });

  it('refuses a character that no font file has, and says which', async () => {
    const area = { ...input.profile.area, name: 'Wijk ☃' };
    const made = htmlDocument(factsheetView({ ...input, profile: { ...input.profile, area } }), template);
    await expect(made).rejects.toMatchObject({ problems: [{ code: 'missing-glyph', found: '☃' }] });
  });
});

describe('a sealed view', () => {
  it('throws on a property it does not have, at any depth', () => {
    const view: Record<string, unknown> = sealed({ list: [{ name: 'a' }] });
    expect(() => view['lisst']).toThrow('"lisst" is not in the view model');
    const [first] = view['list'] as Record<string, unknown>[];
    expect(first?.['name']).toBe('a');
    expect(() => first?.['nam']).toThrow('"nam" is not in the view model');
  });
});
