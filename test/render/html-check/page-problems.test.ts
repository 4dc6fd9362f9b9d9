import { describe, expect, it } from 'vitest';
import { factsheetView } from '../../../src/document/factsheet.ts';
import { wijkprofielView } from '../../../src/document/wijkprofiel.ts';
import { wording } from '../../../src/lib/messages.ts';
import { pageProblems } from '../../../src/render/html-check/problems.ts';
import { htmlDocument } from '../../../src/render/html-document.ts';
import { loadTemplate } from '../../../src/render/template.ts';
import { example, inputFor } from '../../example.ts';

const prepared = await example();
const factsheet = await htmlDocument(
  factsheetView(inputFor(prepared, 'WK980102')),
  await loadTemplate('factsheet'),
);
const profile = await htmlDocument(
  wijkprofielView(inputFor(prepared, 'WK980102', 'wijkprofiel')),
  await loadTemplate('wijkprofiel'),
);

/** Each: what is wrong, in which page, how it came so, and what the message names. */
const faults: readonly (readonly [string, string, string | RegExp, string, string, readonly string[]])[] = [
  ['no language', factsheet, ' lang="nl"', '', 'html-no-language', ['<html lang="nl">']],
  ['no title', factsheet, /<title>[^<]*/, '<title>', 'html-no-title', ['<title>']],
  ['two main parts', factsheet, '</main>', '</main><main></main>', 'html-no-main', ['2 × <main>']],
  ['no main heading', factsheet, /<(\/?)h1\b/g, '<$1h2', 'html-no-heading', ['0 × <h1>', 'masthead']],
  ['a heading before the main one', profile, '<h1', '<h2>Eerst</h2><h1', 'html-no-heading', ['1 × <h1>']],
  [
    'a level left out',
    factsheet,
    /<h3([\s\S]*?)<\/h3>/,
    '<h4$1</h4>',
    'html-skipped-heading',
    ['<h4>', 'h2 onder h1'],
  ],
  ['an empty heading', factsheet, /(<h2 id="wie">)[^<]*/, '$1&shy;', 'html-empty-heading', ['<h2 id="wie">']],
  ['a photo without words', profile, / alt="[^"]*"/, '', 'html-no-alt', ['<img', 'alt=']],
  [
    'a figure whose photo says nothing',
    profile,
    /(class="photo [\s\S]*?) alt="[^"]*"/,
    '$1 alt=""',
    'html-unnamed-figure',
    ['<figure class="photo'],
  ],
  [
    'a chart without a name',
    factsheet,
    / role="img" aria-label="Puntdiagram[^"]*"/,
    '',
    'html-unnamed-drawing',
    ['<svg', 'aria-label'],
  ],
  [
    'a chart with an empty name',
    factsheet,
    /aria-label="Puntdiagram[^"]*"/,
    'aria-label=" "',
    'html-unnamed-drawing',
    ['<svg'],
  ],
  [
    'a table without a caption',
    factsheet,
    /<caption>[\s\S]*?<\/caption>/,
    '',
    'html-unnamed-table',
    ['<table class="ages">', '<caption>'],
  ],
  ['a head of no column', factsheet, '<th scope="col"', '<th', 'html-no-scope', ['<th> “', 'scope="col"']],
  ['a head of another kind', factsheet, '<th scope="row"', '<th scope="rij"', 'html-no-scope', ['<th> “']],
  [
    'an empty cell',
    factsheet,
    /<td class="own r">[^<]*/,
    '<td class="own r">',
    'html-empty-cell',
    ['<td class="own r"> “'],
  ],
  [
    'a link without text',
    factsheet,
    /(<a href="mailto:[^"]*">)[^<]*/,
    '$1',
    'html-empty-link',
    ['<a href="mailto:'],
  ],
  [
    'a link that does not say where it leads',
    factsheet,
    /(<a href="mailto:[^"]*">)[^<]*/,
    '$1Klik hier',
    'html-vague-link',
    ['“Klik hier”'],
  ],
  [
    'text in nothing',
    factsheet,
    '<div class="ending">',
    '<div class="ending"><span>Los</span>',
    'html-loose-text',
    ['<span> “Los”', '<p>'],
  ],
  [
    'text that is not read aloud',
    factsheet,
    '<p class="years"',
    '<p aria-hidden="true"',
    'html-hidden-text',
    ['aria-hidden'],
  ],
  [
    'a name that is not there',
    factsheet,
    'id="wie"',
    'id="wat"',
    'html-lost-name',
    ['<section class="sec">', 'aria-labelledby'],
  ],
];

describe('a page', () => {
  it.each([
    ['factsheet', factsheet],
    ['wijkprofiel', profile],
  ])('of ours keeps nobody out: %s', (_, html) => expect(pageProblems(html)).toEqual([]));

  it.for(faults)('with %s is refused', ([, html, from, to, code, said]) => {
    const changed = html.replace(from, to);
    expect(changed).not.toBe(html);
    const found = pageProblems(changed);
    expect(found.map((one) => one.code)).toContain(code);
    const message = found
      .filter((one) => one.code === code)
      .map((one) => Object.values(wording(one, 'nl')).join(' '));
    for (const words of said) expect(message.join('\n')).toContain(words);
  });

  it('tells the same fault once', () => {
    const row = '<tr><th>Wijk</th></tr>';
    const found = pageProblems(factsheet.replace('</tbody>', `${row}${row}</tbody>`));
    expect(found.map(({ code }) => code)).toEqual(['html-no-scope']);
  });

  it('is refused before anything is printed', async () => {
    const template = await loadTemplate('factsheet', {
      fonts: { family: 'x', faces: () => '', missing: () => [] },
      css: '',
      templates: new Map([['masthead', '<header><p>{{masthead.name}}</p></header>']]),
    });
    const made = htmlDocument(factsheetView(inputFor(prepared, 'WK980102')), template);
    await expect(made).rejects.toMatchObject({ problems: [{ code: 'html-no-heading' }] });
  });

  it('is read although its tags end by themselves', () => {
    const cells = '<table><caption>Getallen<tr><th scope=row>Een<td>1<tr><th scope=row>Twee<td></table>';
    const page = `<!doctype html><html lang=nl><title>Los</title><body><h1>Los</h1><main>${cells}</main>`;
    expect(pageProblems(page).map(({ code }) => code)).toEqual(['html-empty-cell']);
  });
});
