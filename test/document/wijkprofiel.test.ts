import { describe, expect, it } from 'vitest';
import { type Prepared, prepare } from '../../src/batch/prepare.ts';
import { wijkprofielView } from '../../src/document/wijkprofiel.ts';
import { htmlDocument } from '../../src/render/html-document.ts';
import { loadTemplate } from '../../src/render/template.ts';
import { visibleText } from '../e2e/html-text.ts';
import { example, inputFor } from '../example.ts';
import { agelessWijk, aloneWijk, combinedWijk, madeRegion, studentWijk, tinyWijk } from '../made-region.ts';
import { withProject } from '../project-folder.ts';
import { pageFaults, viewFaults } from './wijkprofiel-rules.ts';

const template = await loadTemplate('wijkprofiel');
const duinstreek = await example();
const proefland = await withProject(madeRegion(), (folder) => prepare(folder, undefined));

const viewOf = (prepared: Prepared, code: string) => wijkprofielView(inputFor(prepared, code, 'wijkprofiel'));
const htmlOf = (prepared: Prepared, code: string) => htmlDocument(viewOf(prepared, code), template);
const textOf = async (prepared: Prepared, code: string) => visibleText(await htmlOf(prepared, code));

/** The document without fonts and without what is inside a chart (that has a golden file of its own), one element a line. */
async function readable(prepared: Prepared, code: string): Promise<string> {
  const html = await htmlOf(prepared, code);
  return `${html
    .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
    .replace(/(<svg\b[^>]*role="img"[^>]*>)[\s\S]*?<\/svg>/g, '$1</svg>')
    .replace(/>\s*</g, '>\n<')
    .trim()}\n`;
}

describe('the wijkprofiel', () => {
  it.for([
    { what: 'richest wijk of the example', prepared: duinstreek, code: 'WK980102' },
    { what: 'emptiest wijk', prepared: duinstreek, code: 'WK980105' },
    { what: 'longest name', prepared: duinstreek, code: 'WK980402' },
    { what: 'wijk with a code of its own', prepared: duinstreek, code: 'HEL-NOORD' },
    { what: 'only wijk of a gemeente, with age peers', prepared: proefland, code: aloneWijk },
  ])('is as reviewed for the $what', async ({ prepared, code }) => {
    await expect(await readable(prepared, code)).toMatchFileSnapshot(`../golden/wijkprofiel-${code}.html`);
  });

  it('is the same when others were made before it', async () => {
    const first = await htmlOf(duinstreek, 'WK980102');
    await htmlOf(duinstreek, 'WK980301');
    const fresh = await example();
    await htmlOf(fresh, 'WK980402');
    expect(await htmlOf(fresh, 'WK980102')).toBe(first);
  });
});

describe.each([
  { region: 'the example', prepared: duinstreek },
  { region: 'the made region', prepared: proefland },
])('every wijkprofiel of $region', ({ prepared }) => {
  it.each(prepared.wijken.map(({ code, name }) => [code, name]))(
    'keeps to the rules: %s %s',
    async (code) => {
      const input = inputFor(prepared, code, 'wijkprofiel');
      const view = wijkprofielView(input);
      expect(viewFaults(input, view)).toEqual([]);
      expect(pageFaults(await htmlDocument(view, template))).toEqual([]);
    },
  );
});

describe('what is left out to fit the pages', () => {
  it.each([1, 2, 3])('at step %i breaks no rule, and no table of figures goes', (trim) => {
    for (const code of ['WK980102', 'WK980105', 'WK980304']) {
      const input = { ...inputFor(duinstreek, code, 'wijkprofiel'), trim };
      const view = wijkprofielView(input);
      expect(viewFaults(input, view)).toEqual([]);
      const rows = (themes: typeof view.themes) =>
        themes.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
      expect(rows(view.themes)).toEqual(rows(viewOf(duinstreek, code).themes));
    }
  });
});

describe('a wijk alone in its gemeente', () => {
  it('stands beside wijken of about the same ages, with their gemeenten', () => {
    const [section] = viewOf(proefland, aloneWijk).neighbours;
    expect(section?.title).toBe('Deze wijk naast wijken met ongeveer dezelfde leeftijden');
    expect(section?.intro).toContain('Eiland is één wijk.');
    const [own, ...others] = section?.tables[0]?.groups[0]?.rows.map(({ name }) => name) ?? [];
    expect(own).toBe('Eiland');
    expect(others).toHaveLength(11);
    for (const name of others) expect(name).toMatch(/, (Proefstad|Dorpen)$/);
  });

  it('has nothing to stand beside when there are no such wijken', async () => {
    const few = { ...proefland, rules: { ...proefland.rules, peers: { count: 20, maxDistance: 0.001 } } };
    expect(viewOf(few, aloneWijk).neighbours).toEqual([]);
    expect(await textOf(few, aloneWijk)).not.toContain('naast elkaar');
  });
});

describe('a wijk whose ages are not known', () => {
  it('shows those of its gemeente, as such', () => {
    const { people } = viewOf(proefland, agelessWijk).peoplePage;
    const [ages] = people.ages;
    expect(people.empty).toEqual(['Over de leeftijden in deze wijk zijn er geen cijfers.']);
    expect(ages).toMatchObject({ title: 'De leeftijden in heel Nieuwstad', note: [] });
    expect(ages?.ownHead.replaceAll('\u00ad', '')).toBe('Gemeente');
    expect(ages?.rows.map(({ value }) => value)).toEqual(['8', '50', '21', '12', '9']);
    expect(ages?.chart.alt).toBe(
      'Staafdiagram: de leeftijden in heel Nieuwstad. 15 tot 25 jaar: 50 van de 100, regio 13. Zie de tabel.',
    );
  });

  it('names no strengths, for the right reason, everywhere', async () => {
    const text = await textOf(proefland, agelessWijk);
    expect(text.match(/De leeftijden in deze wijk zijn niet bekend\. Daarom/g)).toHaveLength(4);
    expect(text).not.toContain('te weinig wijken om een groep');
    expect(await textOf(proefland, studentWijk)).toContain(
      'Te weinig andere wijken hebben ongeveer dezelfde leeftijden. Daarom',
    );
  });

  it('is still told what other wijken have a figure about', async () => {
    expect(await textOf(proefland, agelessWijk)).toContain(
      'Andere wijken hebben wel een cijfer over: Ervaren gezondheid, Roken en Eenzaamheid.',
    );
  });
});

describe('a wijk of few people', () => {
  const caution = 'Hier wonen ongeveer';

  it('carries a caution below a hundred inhabitants', async () => {
    expect(await textOf(proefland, tinyWijk)).toContain(`${caution} 60 mensen.`);
    for (const code of [aloneWijk, combinedWijk])
      expect(await textOf(proefland, code)).not.toContain(caution);
    expect(await textOf(duinstreek, 'WK980105')).not.toContain(caution);
  });

  it('names no difference of its people of 65 and over either', () => {
    const over65 = (code: string) =>
      viewOf(proefland, code).themes.flatMap((chapter) => chapter.over65.map(({ text }) => text));
    expect(over65(aloneWijk)).not.toEqual([]);
    expect(over65(tinyWijk)).toEqual([]);
  });
});

describe('figures in other units than of every hundred people', () => {
  const wijken = ['WK990100', 'WK990101', 'WK990102', 'WK990103'];
  const survey = [2023, 2024].flatMap((year) =>
    wijken.map(
      (code, index) => `${code};rapportcijfer_woonomgeving;${year};18+;7,${index};45;steekproef;Peiling`,
    ),
  );
  const air = ['2019', '2020'].flatMap((year) =>
    wijken.map((code, index) => `${code};fijnstof;${year};alle;1${index},4;;model;Luchtmodel`),
  );
  const region = 'GG9900;rapportcijfer_woonomgeving;2024;18+;6,1;900;steekproef;Peiling';
  const columns = 'gebied;indicator;periode;doelgroep;waarde;n;basis;bron';
  const extra = { 'cijfers/buurt.csv': `${[columns, ...survey, ...air, region].join('\n')}\n` };

  it('stand apart too when they are estimated, and no column “van elke 100” holds them', async () => {
    const prepared = await withProject({ ...madeRegion(), ...extra }, (folder) => prepare(folder, undefined));
    const input = inputFor(prepared, 'WK990103', 'wijkprofiel');
    const view = wijkprofielView(input);
    expect(viewFaults(input, view)).toEqual([]);
    const chapter = view.themes.find(({ id }) => id === 'fysieke-omgeving');
    expect(chapter?.tables.map(({ title, rows }) => [title, rows.map(({ label }) => label)])).toEqual([
      ['Rapportcijfers en tellingen, 2024', ['Rapportcijfer woonomgeving']],
      ['Geschat, in andere eenheden, 2020', ['Fijnstof']],
    ]);
    const trends = view.themes.flatMap(({ trend }) => trend.flatMap(({ rows }) => rows));
    expect(trends.map(({ label }) => label)).not.toContain('cijfer voor de buurt');
  });
});

describe('the rules', () => {
  const page =
    '<h1 id="a">Wijk</h1><section class="page" id="b"></section><nav class="contents"><a href="#b">B</a></nav>';

  it.each([
    ['an empty cell', '<td class="r"> </td>'],
    ['a second h1', '<h1>Nog een</h1>'],
    ['a skipped heading', '<h2>Twee</h2><h4>Vier</h4>'],
    ['an id twice', '<p id="a"></p>'],
    ['a link to nothing', '<a href="#weg">x</a>'],
    ['a label from nothing', '<table aria-labelledby="a weg"></table>'],
    ['a chapter that is not in the contents', '<section class="page follows" id="c"></section>'],
    ['a forgotten value', '<p>NaN van de 100</p>'],
    ['equal figures', '<p>dat is gelijk aan de regio</p>'],
    ['a word of a test', '<p>Significant meer</p>'],
    ['a superlative, told to a screen reader', '<svg aria-label="Het hoogste van de regio"></svg>'],
    ['a minus before a number', '<td>− 51</td>'],
    ['a plus in a sentence', '<p>verschil (+3)</p>'],
    ['a claim about a change', '<p>Roken is sinds 2016 minder gewoon</p>'],
  ])('find %s in a page', (_, planted) => {
    expect(pageFaults(page)).toEqual([]);
    expect(pageFaults(page + planted)).toHaveLength(1);
  });

  const input = inputFor(proefland, 'WK990100', 'wijkprofiel');
  const coloured = { path: '', colour: 'unfavourable', open: false } as const;
  const named = {
    sign: [{ sign: coloured, words: '' }],
    text: '1',
    missing: '',
    tint: 'unfavourable',
  } as const;
  type View = ReturnType<typeof wijkprofielView>;
  type Tables = View['themes'][number]['tables'];
  const withTables = (view: View, change: (tables: Tables) => Tables): View => {
    return { ...view, themes: view.themes.map((theme) => ({ ...theme, tables: change(theme.tables) })) };
  };
  const withHeat = (view: View, cells: (cells: readonly object[]) => readonly object[]): View =>
    ({
      ...view,
      neighbours: view.neighbours.map((section) => ({
        ...section,
        tables: section.tables.map((table) => ({
          ...table,
          groups: table.groups.map((group) => ({
            ...group,
            rows: group.rows.map((row) => ({ ...row, cells: cells(row.cells) })),
          })),
        })),
      })),
    }) as View;

  it.each<[string, (view: View) => View]>([
    [
      'a colour on an estimate',
      (view) =>
        withTables(view, (tables) =>
          tables.map((table) => ({
            ...table,
            rows: table.rows.map((row) => ({ ...row, sign: [coloured] })),
          })),
        ),
    ],
    [
      'comparators in another order',
      (view) =>
        withTables(view, (tables) => tables.map((table) => ({ ...table, heads: table.heads.toReversed() }))),
    ],
    [
      'an estimate among measured figures',
      (view) =>
        withTables(view, ([first, ...rest]) => {
          const rows = [first, ...rest].flatMap((table) => table?.rows ?? []);
          return first === undefined ? [] : [{ ...first, rows }, ...rest];
        }),
    ],
    ['no row for what is named', (view) => withTables(view, () => [])],
    ['a sign that is not earned', (view) => withHeat(view, (cells) => cells.map(() => named))],
    ['no account of a figure', (view) => ({ ...view, account: view.account.slice(1) })],
    [
      'people of 65 and over in the summary only',
      (view) => ({ ...view, themes: view.themes.map((theme) => ({ ...theme, over65: [] })) }),
    ],
  ])('find %s', (_, change) => {
    const view = wijkprofielView(input);
    expect(viewFaults(input, view)).toEqual([]);
    expect(viewFaults(input, change(view))).not.toEqual([]);
  });
});
