import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { visibleText } from './html-text.ts';
import { type Ended, runCli } from './run-cli.ts';
import { areas, config, type Files, filesIn, projectFolder } from './small-project.ts';

type Built = Ended & Readonly<{ files: readonly string[]; read: (file: string) => string }>;

const header = 'gebied;indicator;periode;waarde;n;teller;noemer;basis;bron';
const ofRegion = [
  'GG9900;rookt;2024;16,2;3900;;;steekproef;Peiling',
  'GG9900;eenzaam;2024;45,3;3900;;;steekproef;Peiling',
];
const figures = (...rows: readonly string[]): Files => ({
  'cijfers/cijfers.csv': `${[header, ...ofRegion, ...rows].join('\n')}\n`,
});
const cell = (wijk: number, indicator: string, cells: string): string =>
  `WK99010${wijk};${indicator};2024;${cells};steekproef;Peiling`;
const others = [cell(2, 'rookt', '15,4;400;;'), cell(3, 'rookt', '17,1;380;;')];
const showAll = {
  'wijkprofiel.yaml': `${config}suppression: {minRespondents: 0, minCell: 0, groupDisclosure: 100, indicativeBelow: 0, widestInterval: 100}\n`,
};
const oneWijk = { 'gebieden.csv': areas.split('\n').slice(0, 4).join('\n') };

/** Figures of Noord (and the others), and the verdicts that its figures file then holds. */
const extremes: readonly (readonly [name: string, files: Files, verdicts: readonly string[]])[] = [
  [
    'zero cases, too few to show',
    figures(cell(1, 'rookt', '0;200;0;200'), ...others),
    ['niet getoond', 'geen gegevens'],
  ],
  [
    'zero cases, shown',
    { ...figures(cell(1, 'rookt', '0;200;0;200'), ...others), ...showAll },
    ['aantoonbaar gunstiger', 'geen gegevens'],
  ],
  [
    'all cases, shown',
    { ...figures(cell(1, 'rookt', '100;200;200;200'), ...others), ...showAll },
    ['aantoonbaar ongunstiger', 'geen gegevens'],
  ],
  [
    'one respondent, shown',
    { ...figures(cell(1, 'rookt', '0;1;0;1'), ...others), ...showAll },
    ['geen aantoonbaar verschil', 'geen gegevens'],
  ],
  [
    'one wijk in the region',
    { ...figures(cell(1, 'rookt', '16,2;480;;'), cell(1, 'eenzaam', '45,3;480;;')), ...oneWijk },
    ['geen aantoonbaar verschil'],
  ],
  ['no wijk with a figure', figures(), ['geen gegevens']],
  [
    'all figures of a wijk about too few people',
    figures(cell(1, 'rookt', '23,5;17;;'), cell(1, 'eenzaam', '41,2;17;;'), ...others),
    ['niet getoond'],
  ],
  [
    'all figures of an indicator hidden by the source',
    figures(...[1, 2, 3].map((wijk) => cell(wijk, 'rookt', 'x;;;')), cell(1, 'eenzaam', '44,0;480;;')),
    ['niet getoond', 'geen aantoonbaar verschil'],
  ],
];

/** Not a number at all, a percentage below nought, or a word for what is only not shown to differ. */
const nonsense =
  /NaN|Infinity|∞|undefined|(?<![\d–])[-−]\d+([.,]\d+)? ?%|\bgelijk aan\b|even (hoog|vaak|veel)/;

describe.concurrent.each(extremes)('%s', (_, files, verdicts) => {
  let built: Built;
  beforeAll(async () => {
    const project = projectFolder(files);
    const out = join(project, 'uitvoer');
    const ended = await runCli(['build', project, '--format', 'html']);
    built = {
      ...ended,
      files: ended.code === 0 ? filesIn(out) : [],
      read: (file) => readFileSync(join(out, file), 'utf8'),
    };
  });

  it('makes documents of every wijk', () => {
    expect([built.code, built.stderr]).toEqual([0, expect.not.stringMatching(/error|Error/)]);
    const wijken = files['gebieden.csv'] === undefined ? 3 : 1;
    expect(built.files.filter((file) => file.endsWith('.html'))).toHaveLength(2 * wijken + 1);
  });

  it('says what is known and nothing else', () => {
    const [own] = rowsOf(built, 'WK990101-noord');
    expect(new Set(own?.map(({ oordeel }) => oordeel))).toEqual(new Set(verdicts));
    for (const file of built.files) {
      const text = file.endsWith('.html') ? visibleText(built.read(file)) : built.read(file);
      expect([file, nonsense.exec(text)?.[0]]).toEqual([file, undefined]);
    }
  });

  it('has no number outside 0 to 100, and none where nothing is shown', () => {
    for (const { waarde = '', ondergrens = '', bovengrens = '', oordeel } of rowsOf(built).flat()) {
      const numbers = [ondergrens, waarde, bovengrens].filter((text) => text !== '');
      const inOrder = numbers.map((text) => Number(text.replace(',', '.')));
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
      for (const number of inOrder) expect(number >= 0 && number <= 100).toBe(true);
      if (oordeel === 'niet getoond' || oordeel === 'geen gegevens') expect(numbers).toEqual([]);
    }
  });
});

/** The rows of each figures file (of one wijk), by column. */
function rowsOf({ files, read }: Built, wijk = ''): Readonly<Record<string, string>>[][] {
  return files
    .filter((file) => file.endsWith('-cijfers.csv') && file.includes(wijk))
    .map((file) => {
      const [columns = [], ...rows] = read(file)
        .trim()
        .split('\r\n')
        .map((line) => line.split(';'));
      return rows.map((cells) =>
        Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])),
      );
    });
}

describe('a figure that is not shown', () => {
  it.for([
    { name: 'about too few people', row: cell(1, 'rookt', '23,5;17;;') },
    { name: 'hidden by the source', row: cell(1, 'rookt', 'x;;;') },
    { name: 'missing', row: cell(1, 'rookt', ';;;') },
  ])('$name is never 0 on the page', async ({ row }) => {
    const project = projectFolder(figures(row, ...others));
    expect((await runCli(['factsheet', 'Noord', project, '--format', 'html'])).code).toBe(0);
    const page = join(project, 'uitvoer', 'proefstad', 'WK990101-noord-factsheet.html');
    const text = visibleText(readFileSync(page, 'utf8'));
    expect(text).not.toMatch(/(?<![\d.,])0 ?%|rookt 0\b|roken 0\b/i);
    expect(text).toMatch(/geen (gezondheids)?cijfers/);
  });
});
