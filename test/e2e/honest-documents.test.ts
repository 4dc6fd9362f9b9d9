import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { aloneWijk, combinedWijk, madeRegion, tooFew } from '../made-region.ts';
import { visibleText, withoutCounts } from './html-text.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { type Ended, runCli } from './run-cli.ts';
import { config, contentsOf, type Files, figures, projectFolder } from './small-project.ts';

type Built = Ended & Readonly<{ project: string; read: (file: string) => Buffer; files: readonly string[] }>;

async function build(changes: Files, args: readonly string[] = []): Promise<Built> {
  const project = projectFolder(changes);
  const out = join(project, 'uitvoer');
  const ended = await runCli(['build', project, ...args]);
  return {
    ...ended,
    project,
    read: (file) => readFileSync(join(out, file)),
    files: ended.code === 0 ? Object.keys(contentsOf(out)) : [],
  };
}

/** Only a tested difference may have the colour of a verdict. */
const verdictColours = /class="[^"]*\b(?:un)?favourable\b|#2166ac|#b35806/;
const noStyle = (html: string): string => html.replace(/<style\b.*?<\/style>/gs, '');

describe('a wijk without any figures', () => {
  let built: Built;
  beforeAll(async () => {
    built = await build({ 'cijfers/cijfers.csv': figures.replace(/^WK990103.*\n/gm, '') });
  });

  it('gives a warning that names it, not a failure', () => {
    expect(built.code).toBe(0);
    expect(built.stderr).toMatch(/warning .*\[wijk-without-figures\][^[]*WK990103 Havenbuurt/);
  });

  it('gets a document of two pages that says so', () => {
    const pdf = inspectPdf(built.read('proefstad/WK990103-havenbuurt-factsheet.pdf'));
    expect(pdf).toMatchObject({ whole: true, pages: 2, tagged: true });
    const page = visibleText(built.read('proefstad/WK990103-havenbuurt-factsheet.html').toString());
    for (const text of [pdf.text, page]) {
      expect(text).toContain('Havenbuurt');
      expect(text).toMatch(/geen (gezondheids)?cijfers/i);
    }
  });

  it('gets no verdict', () => {
    const html = built.read('proefstad/WK990103-havenbuurt-factsheet.html').toString();
    expect(noStyle(html)).not.toMatch(verdictColours);
    expect(verdicts(built, 'WK990103-havenbuurt')).toEqual(new Set(['geen gegevens']));
  });
});

describe('a region without figures', () => {
  let built: Built;
  let usual: Built;
  beforeAll(async () => {
    [built, usual] = await Promise.all([
      build({ 'cijfers/cijfers.csv': figures.replace(/^GG9900.*\n/gm, '') }, ['--area', 'Noord']),
      build({}, ['--area', 'Noord', '--format', 'html']),
    ]);
  });

  it('gives a warning that names it and what is missing', () => {
    expect(built.code).toBe(0);
    expect(built.stderr).toMatch(/warning .*\[benchmark-missing\][^[]*Proefland[^[]*rookt/);
  });

  it('gives documents that show the figures, without any verdict', () => {
    const html = built.read('proefstad/WK990101-noord-factsheet.html').toString();
    expect(verdicts(built, 'WK990101-noord')).toEqual(new Set(['niet getoetst']));
    expect(noStyle(html)).not.toMatch(verdictColours);
    expect(visibleText(html)).toMatch(/\b26\b/);
    expect(inspectPdf(built.read('proefstad/WK990101-noord-factsheet.pdf'))).toMatchObject({ pages: 2 });
  });

  it('is what makes the difference: with its figures there are verdicts', () => {
    const html = usual.read('proefstad/WK990101-noord-factsheet.html').toString();
    expect(verdicts(usual, 'WK990101-noord')).toContain('aantoonbaar ongunstiger');
    expect(noStyle(html)).toMatch(verdictColours);
  });
});

/** The column “oordeel” of the figures file of a wijk. */
function verdicts({ read }: Built, wijk: string): Set<string | undefined> {
  const [header = '', ...rows] = read(`proefstad/${wijk}-cijfers.csv`).toString().trim().split('\r\n');
  const column = header.split(';').indexOf('oordeel');
  return new Set(rows.map((row) => row.split(';')[column]));
}

/** Each must stay hidden for a reason of its own; printed they would be 73, 97 and 94. */
const hiddenFigures = `GG9900;angst_depressie;2024;90,0;89,0;91,0;3900;steekproef;Peiling 2024
WK990101;angst_depressie;2024;93,8273;88,1937;96,7719;200;steekproef;Peiling 2024
WK990102;angst_depressie;2024;55,2;52,1;58,3;470;steekproef;Peiling 2024
WK990103;angst_depressie;2024;52,4;47,1;57,6;310;steekproef;Peiling 2024
`;
const withHidden: Files = {
  'cijfers/cijfers.csv': figures
    .replace('WK990103;eenzaam;2024;38,2;33,0;43,8;310', 'WK990103;eenzaam;2024;73,4191;61,2837;82,5519;12')
    .replace('WK990102;rookt;2024;15,1;12,1;18,7;470', 'WK990102;rookt;2024;97,2807;91,6283;99,1747;60'),
  'cijfers/gevoelig.csv': `gebied;indicator;periode;waarde;ondergrens;bovengrens;n;basis;bron\n${hiddenFigures}`,
};
const sentinels = [
  ...['73,4191', '73.4191', '73,42', '73.42', '61,28', '61.28', '82,55', '82.55'],
  ...['97,2807', '97.2807', '97,28', '97.28', '91,63', '91.63', '99,17', '99.17'],
  ...['93,8273', '93.8273', '93,83', '93.83', '88,19', '88.19', '96,77', '96.77'],
];
const rounded = /(?<![\d.,])(73|97|94)(?![\d]|[.,]\d)/;

describe('a figure about too few people', () => {
  let hiding: Built;
  let asData: Ended;
  let showing: Built;
  beforeAll(async () => {
    hiding = await build(withHidden);
    asData = await runCli(['validate', hiding.project, '--json']);
    const off =
      'suppression: {minRespondents: 0, minCell: 0, groupDisclosure: 100, indicativeBelow: 0, minDenominator: 0, widestInterval: 100}';
    showing = await build({ ...withHidden, 'wijkprofiel.yaml': `${config}${off}\n` });
  });

  it('stands in no file that is made, nor in what the program says', () => {
    expect(hiding.code).toBe(0);
    expect(found(hiding)).toEqual([]);
    for (const text of [hiding.stdout, hiding.stderr, asData.stdout, asData.stderr])
      expect(sentinels.filter((sentinel) => text.includes(sentinel))).toEqual([]);
  });

  it('is not printed in whole numbers either', () => {
    for (const text of printedTexts(hiding)) expect(rounded.exec(text)?.[0]).toBeUndefined();
  });

  it('is listed as left out', () => {
    const page = visibleText(hiding.read('proefstad/WK990103-havenbuurt-factsheet.html').toString());
    expect(page).toMatch(/te weinig antwoorden/i);
    expect(verdicts(hiding, 'WK990103-havenbuurt')).toContain('niet getoond');
    expect(verdicts(hiding, 'WK990102-zuid')).toContain('niet getoond');
    expect(verdicts(hiding, 'WK990101-noord')).toContain('niet getoond');
  });

  it('would have been found here: without thresholds all of them are shown', () => {
    expect(showing.code).toBe(0);
    const shown = ['73,42', '61,28', '82,55', '97,28', '91,63', '99,17', '93,83', '88,19', '96,77'];
    expect(new Set(found(showing))).toEqual(new Set(shown));
    const printed = printedTexts(showing).join(' ').match(new RegExp(rounded, 'g'));
    expect(new Set(printed)).toEqual(new Set(['73', '97', '94']));
  });
});

describe('a figure about too few people in a region with more than one of everything', () => {
  /** Two wijken with hidden figures, one beside them, one alone in its gemeente, one composed of two. */
  const areas = [...tooFew.slice(0, 2), 'WK990100', aloneWijk, combinedWijk].flatMap((code) => [
    '--area',
    code,
  ]);
  const raw = /61[.,](7193|8417|9281|72|84|93)/;
  const inWords = /(?<![\d.,–])(62|61[.,][789]\d?)(?![\d]|[.,]\d)/;
  const off =
    'suppression: {minRespondents: 0, minCell: 0, groupDisclosure: 100, indicativeBelow: 0, minDenominator: 0, widestInterval: 100}\n';

  it('is in no page, PDF, figures file or report, and would have been found', async () => {
    const small = { 'cijfers/cijfers.csv': undefined };
    const hiding = await build({ ...small, ...madeRegion() }, areas);
    const showing = await build({ ...small, ...madeRegion(undefined, off) }, areas);
    expect([hiding.code, showing.code]).toEqual([0, 0]);
    const kinds = ['factsheet.pdf', 'factsheet.html', 'wijkprofiel.pdf', 'wijkprofiel.html', 'cijfers.csv'];
    expect(hiding.files).toHaveLength(5 * kinds.length + 2);
    const leaks = ({ files, read }: Built): string[] =>
      files.filter((file) => {
        if (file.endsWith('.json')) return raw.test(read(file).toString());
        const text = file.endsWith('.pdf')
          ? inspectPdf(read(file)).text
          : visibleText(withoutCounts(read(file).toString()));
        return raw.test(text) || inWords.test(text);
      });
    expect(leaks(hiding)).toEqual([]);
    for (const kind of kinds)
      expect(leaks(showing).filter((file) => file.endsWith(kind)).length, kind).toBeGreaterThan(1);
  });
});

/** The sentinels in every byte of the files that were made, PDFs unpacked; there a number with a point may be a place on the page. */
function found({ files, read }: Built): string[] {
  const texts = files.flatMap((file) => {
    const bytes = read(file);
    if (!file.endsWith('.pdf')) return [bytes.toString()];
    const { text, attachments, everything } = inspectPdf(bytes);
    return [text, ...attachments, everything.replace(/\d+\.\d+/g, '')];
  });
  return sentinels.filter((sentinel) => texts.some((text) => text.includes(sentinel)));
}

function printedTexts({ files, read }: Built): string[] {
  return files.flatMap((file) => {
    if (file.endsWith('.pdf')) return [inspectPdf(read(file)).text];
    return file.endsWith('.html') ? [visibleText(withoutCounts(read(file).toString()))] : [];
  });
}
