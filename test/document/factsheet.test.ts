import { describe, expect, it } from 'vitest';
import { factsheetView } from '../../src/document/factsheet.ts';
import { htmlDocument } from '../../src/render/html-document.ts';
import { loadTemplate } from '../../src/render/template.ts';
import { example, inputFor } from '../example.ts';

const prepared = await example();
const template = await loadTemplate('factsheet');
const viewOf = (code: string) => factsheetView(inputFor(prepared, code));

/** The document without the font files, one element a line, so that a change can be read. */
async function readable(code: string): Promise<string> {
  const html = await htmlDocument(viewOf(code), template);
  return `${html
    .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
    .replace(/>\s*</g, '>\n<')
    .trim()}\n`;
}

describe('the factsheet of the example', () => {
  it.for([
    { what: 'richest wijk', code: 'WK980102' },
    { what: 'emptiest wijk', code: 'WK980105' },
    { what: 'longest name', code: 'WK980402' },
    { what: 'wijk with a code of its own', code: 'HEL-NOORD' },
  ])('is as reviewed for the $what', async ({ code }) => {
    await expect(await readable(code)).toMatchFileSnapshot(`../golden/factsheet-${code}.html`);
  });

  it('is the same when others were made before it', async () => {
    const first = await readable('WK980102');
    await readable('WK980301');
    expect(await readable('WK980102')).toBe(first);
  });

  it('has no empty cell, one h1 and no skipped heading level', async () => {
    for (const { code } of prepared.wijken) {
      const html = await readable(code);
      expect(html).not.toMatch(/<t[dh][^>]*>\s*<\/t[dh]>/);
      const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [index, level] of levels.entries())
        expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it('says what a wijk without health figures lacks, instead of an empty page', () => {
    const { masthead, findings, figures } = viewOf('WK980105');
    expect(masthead.message.map(({ text }) => text).join(' ')).toContain('geen gemeten of geschatte cijfers');
    expect(findings.columns).toMatchObject([
      { items: [], empty: [expect.stringContaining('Daarom noemen we')] },
    ]);
    expect(figures.blocks.map(({ notes }) => notes)).toEqual([
      ['Voor deze wijk zijn er geen gemeten cijfers.'],
      ['Voor deze wijk zijn er geen schattingen: niet gegeven door de bron.'],
    ]);
  });

  it('keeps measured and estimated figures in blocks of their own', () => {
    const { blocks } = viewOf('WK980102').figures;
    expect(blocks.map(({ title }) => title)).toEqual([
      'Gemeten en getoetst, 2024',
      'Geschat, niet getoetst, 2022',
    ]);
    expect(blocks[1]?.notes).toEqual([expect.stringContaining('Deze cijfers zijn schattingen')]);
  });

  it('has a row for every figure that it names', () => {
    for (const { code } of prepared.wijken) {
      const { findings } = inputFor(prepared, code).profile;
      const { figures } = viewOf(code);
      const rows = [
        ...figures.blocks.flatMap(({ themes }) => themes.flatMap((theme) => theme.rows)),
        ...figures.others,
      ].map(({ label }) => label);
      const judged = [...findings.strengths, ...findings.attention].map(({ comparison }) => comparison);
      for (const { indicator } of [...judged, ...findings.widespread, ...findings.largest]) {
        const { phrase, name, pluralPhrase } = indicator;
        expect(rows).toContain(pluralPhrase === undefined ? name : phrase);
      }
    }
  });

  it('shows the same figures for two wijken of which none is named', () => {
    const labels = (code: string): string[] =>
      viewOf(code).figures.blocks.flatMap(({ themes }) =>
        themes.flatMap(({ rows }) => rows.map(({ label }) => label)),
      );
    expect(labels('WK980108')).toEqual(labels('WK980303'));
  });

  it.for([
    { level: 'gemeente', head: 'Gemeente', tag: '(schatting; gemeente 46)', map: '5 wijken in Oosterlinde' },
    { level: 'land', head: 'Land', tag: '(schatting; Nederland 50)', map: '26 wijken in Duinstreek' },
  ] as const)('names a $level as benchmark with its own words', ({ level, head, tag, map }) => {
    const comparison = { ...prepared.rules.comparison, level };
    const view = factsheetView(
      inputFor({ ...prepared, rules: { ...prepared.rules, comparison } }, 'WK980301'),
    );
    expect(view.figures.benchmarkHead).toBe(head);
    expect(view.findings.lines[0]?.text).toContain(tag);
    expect(view.masthead.map[0]?.caption).toContain(map);
  });

  it('marks every page of made-up figures', () => {
    const view = viewOf('WK980102');
    expect(view.fictional).toEqual(['Verzonnen voorbeeldcijfers']);
  });

  it('leaves out more at each step of trim, measured figures last and never all of them', () => {
    const rows = (trim: number): number[] => {
      const { figures } = factsheetView({ ...inputFor(prepared, 'WK980102'), trim });
      const [measured, estimated] = figures.blocks.map(({ themes }) =>
        themes.reduce((sum, theme) => sum + theme.rows.length, 0),
      );
      return [measured ?? 0, estimated ?? 0, figures.others.length];
    };
    expect([0, 1, 2, 3, 4, 5].map(rows)).toEqual([
      [10, 4, 4],
      [10, 4, 3],
      [10, 3, 2],
      [10, 2, 1],
      [7, 2, 1],
      [5, 2, 1],
    ]);
  });
});
