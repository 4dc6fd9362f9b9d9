import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { visibleText, withoutCounts } from './html-text.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { type Ended, runCli } from './run-cli.ts';
import { config, contentsOf, type Files, projectFolder } from './small-project.ts';

/** Numbers that must stay hidden, one set for each reason; nothing else in the project lies between 71 and 79. */
const secrets = {
  fewRespondents: '73,1417;71,2839;75,0193;12',
  earlier: '75,6291;72,9183;78,0274;14',
  elderly: '78,1382;76,4719;78,8361;17',
  fewCases: '74,2618;73,8172;74,7264;3971;3',
  fewOthers: '74,9371;74,3382;75,4917;3957;3955',
  disclosing: '76,3925;75,1736;77,5281;2917',
  unreliable: '77,4836;76,1294;78,4173;2953;;11',
  secondary: '72,5174;71,6283;73,4827;1607',
} as const;
type Secrets = Readonly<Record<keyof typeof secrets, string>>;
/** Others in their place that are hidden for the same reasons. */
const otherSecrets: Secrets = {
  fewRespondents: '41,9;30,1;52,8;21',
  earlier: '22,3;14,3;30,4;14',
  elderly: '23,1;15,2;33,4;17',
  fewCases: '44,6;43,1;46,2;3884;2',
  fewOthers: '46,1;45,2;47,3;3801;3799',
  disclosing: '83,3;82,2;84,4;2702',
  unreliable: '37,4;36,1;38,8;2846;;9',
  secondary: '42,2;41,1;43,3;1609',
};

const wijken = ['Noord', 'Oost', 'Zuid', 'West', 'Haven', 'Polder'].map((name, index) => ({
  code: `WK99010${index}`,
  name,
}));
const codeOf = (index: number): string => wijken[index]?.code ?? '';

/** Which wijk has which secret: series → number of the wijk → secret. */
const places: Readonly<Record<string, Readonly<Record<number, keyof Secrets | 'x'>>>> = {
  'rookt;2024;18+': { 0: 'fewRespondents', 1: 'fewCases' },
  'rookt;2020;18+': { 0: 'earlier', 1: 'earlier' },
  'eenzaam;2024;18+': { 1: 'fewOthers', 2: 'unreliable' },
  'eenzaam;2024;65+': { 0: 'elderly', 3: 'elderly' },
  'angst_depressie;2024;18+': { 0: 'disclosing', 3: 'disclosing' },
  // The file itself hides one, and the gemeente gives it away unless another is hidden too.
  'ervaren_gezondheid;2024;18+': { 4: 'x', 5: 'secondary' },
};

function figuresCsv(own: Secrets): string {
  const rows = Object.entries(places).flatMap(([series, hidden], number) => [
    `GG9900;${series};${40 + number},5;39,1;60,2;15000;;;steekproef;Peiling`,
    ...(series.startsWith('ervaren') ? [`GM9901;${series};55,5;54,1;56,9;15000;;;steekproef;Peiling`] : []),
    ...wijken.map(({ code }, index) => {
      const secret = hidden[index];
      const value = 30 + number + 3 * index;
      const usual = `${value},3;${value - 2},6;${value + 2},8;${1800 + 10 * index};;`;
      const cells = secret === undefined ? usual : secret === 'x' ? 'x;;;;;' : padded(own[secret]);
      return `${code};${series};${cells};steekproef;Peiling`;
    }),
  ]);
  const columns =
    'gebied;indicator;periode;doelgroep;waarde;ondergrens;bovengrens;n;teller;n_effectief;basis;bron';
  return `${columns}\n${rows.join('\n')}\n`;
}

/** Six cells: value, bounds, n, teller, n_effectief. */
function padded(cells: string): string {
  return [...cells.split(';'), '', '', ''].slice(0, 6).join(';');
}

function project(own: Secrets, suppression: string): Files {
  const rows = wijken.map(({ code, name }) => `${code};${name};wijk;GM9901;6000`);
  return {
    'wijkprofiel.yaml': `${config}suppression: {${suppression}}\n`,
    'gebieden.csv': `code;naam;niveau;ouder;inwoners\nGG9900;Proefland;regio;;36000\nGM9901;Proefstad;gemeente;GG9900;36000\n${rows.join('\n')}\n`,
    'cijfers/cijfers.csv': `${figuresCsv(own)}${repeated(own)}`,
  };
}

/** The same hidden figure again: a warning, which must not quote it. */
function repeated(own: Secrets): string {
  return `${codeOf(0)};rookt;2024;18+;${padded(own.fewRespondents)};steekproef;Peiling\n`;
}

type Built = Ended &
  Readonly<{ asData: Ended; inWords: Ended; read: (file: string) => Buffer; files: readonly string[] }>;

async function build(files: Files, args: readonly string[]): Promise<Built> {
  const folder = projectFolder(files);
  const out = join(folder, 'uitvoer');
  const ended = await runCli(['build', folder, '--json', ...args]);
  const asData = await runCli(['validate', folder, '--json']);
  const inWords = await runCli(['validate', folder]);
  const read = (file: string): Buffer => readFileSync(join(out, file));
  return { ...ended, asData, inWords, read, files: ended.code === 0 ? Object.keys(contentsOf(out)) : [] };
}

/** As delivered, with two decimals or with one, with a comma or a point; and the counts. */
function writings(own: Secrets): string[] {
  return Object.values(own).flatMap((cells) => {
    const [value = '', lower = '', upper = '', ...counts] = cells.split(';');
    const decimals = [value, lower, upper].flatMap((one) => {
      const number = Number(one.replace(',', '.'));
      return [one, number.toFixed(2), number.toFixed(1)];
    });
    const large = counts.filter((count) => count.length === 4);
    const points = large.map((count) => `${count.slice(0, 1)}.${count.slice(1)}`);
    return [
      ...decimals.flatMap((one) => [one.replace('.', ','), one.replace(',', '.')]),
      ...large,
      ...points,
    ];
  });
}

const wanted = new RegExp(
  `(?<![\\d.,])(${[...new Set(writings(secrets))].map((one) => one.replaceAll('.', '\\.')).join('|')})(?![\\d]|[.,]\\d)`,
  'g',
);
/** In whole numbers, as readers see them; ages and years are no figures. */
const whole = /(?<![\d.,–-])7[1-8](?= van de 100|%| procent|(?= ))(?! (jaar|plus))/g;

/** What of the secrets stands in a text that is read, or in all bytes of a file. */
function found(built: Built, isWanted: (file: string) => boolean): string[] {
  return built.files.filter(isWanted).flatMap((file) => {
    const { text, all } = contentOf(built.read(file), file);
    // Charts and the structure of a PDF hold coordinates: there only what has four decimals can be nothing else.
    const raw = (all.match(/(?<!\d)7[1-8][.,]\d{4}(?!\d)/g) ?? []).filter((one) => isSecret.has(one));
    const numbers = file.endsWith('.json') ? [] : (text.match(whole) ?? []);
    return [...raw, ...(text.match(wanted) ?? []), ...numbers].map((one) => `${file}: ${one}`);
  });
}

const isSecret = new Set(writings(secrets));

/** What a reader sees, and everything with its streams unpacked. */
function contentOf(bytes: Buffer, file: string): Readonly<{ text: string; all: string }> {
  if (file.endsWith('.pdf')) {
    const { text, everything } = inspectPdf(bytes);
    return { text, all: everything };
  }
  const all = bytes.toString();
  return { text: file.endsWith('.html') ? visibleText(withoutCounts(all)) : all, all };
}

const on = 'groupDisclosure: 70';
const off =
  'minRespondents: 0, minCell: 0, groupDisclosure: 100, indicativeBelow: 0, minDenominator: 0, widestInterval: 100';
const kinds = ['factsheet.pdf', 'factsheet.html', 'wijkprofiel.pdf', 'wijkprofiel.html', 'cijfers.csv'];

describe('numbers that must stay hidden, for each reason', () => {
  let hiding: Built;
  let other: Built;
  let showing: Built;
  beforeAll(async () => {
    const some = ['--area', 'Noord', '--area', 'Oost'];
    hiding = await build(project(secrets, on), ['--area', 'Zuid', '--area', 'Polder', ...some]);
    other = await build(project(otherSecrets, on), ['--format', 'html']);
    showing = await build(project(secrets, off), some);
  });

  it('are hidden for that reason', () => {
    const { suppressed } = JSON.parse(hiding.asData.stdout);
    const reasons = new Set(suppressed.map(({ reason }: { reason: string }) => reason));
    for (const reason of [
      'few-respondents',
      'few-cases',
      'group-disclosure',
      'unreliable',
      'secondary',
      'source',
    ])
      expect(reasons).toContain(reason);
  });

  it('stand in no document, figures file, manifest or report', () => {
    expect(hiding.code).toBe(0);
    for (const kind of kinds)
      expect(
        hiding.files.some((file) => file.endsWith(kind)),
        kind,
      ).toBe(true);
    expect(found(hiding, () => true)).toEqual([]);
  });

  it('are in nothing that the program says, also not in a warning about their row', () => {
    expect(hiding.stdout + hiding.stderr).toContain('figure-repeated');
    const { asData, inWords } = hiding;
    for (const { stdout, stderr } of [hiding, asData, inWords])
      expect([...`${stdout} ${stderr}`.matchAll(wanted)].map(([one]) => one)).toEqual([]);
  });

  it('move nothing: every byte of page, figures and report is the same when they are other numbers', () => {
    const readable = hiding.files.filter((file) => !file.endsWith('.pdf') && file !== 'manifest.json');
    const plain = ({ read }: Built, file: string): string =>
      read(file)
        .toString()
        .replace(/\b[0-9a-f]{64}\b|[\d.]+ bytes/g, '');
    expect(readable.filter((file) => plain(hiding, file) !== plain(other, file))).toEqual([]);
    expect(JSON.parse(hiding.asData.stdout).suppressed).toEqual(JSON.parse(other.asData.stdout).suppressed);
  });

  it('would have been found: without thresholds they stand in each kind of file', () => {
    expect(showing.code).toBe(0);
    for (const kind of kinds) {
      const hits = found(showing, (file) => file.endsWith(kind));
      expect(hits.length, kind).toBeGreaterThan(1);
    }
  });
});

describe('a total of the user from which a hidden figure follows', () => {
  const rows = ['GM9901;rookt;2024;45,7;31', 'WK990101;rookt;2024;73,1417;12'];
  const files = {
    'cijfers/cijfers.csv': `gebied;indicator;periode;waarde;n;bron\n${rows.map((row) => `${row};Peiling\n`).join('')}`,
  };

  it('stops the build with exit code 4, names it with its row, and tells no number', async () => {
    const folder = projectFolder(files);
    const { code, stdout, stderr } = await runCli(['build', folder]);
    expect(code).toBe(4);
    expect(stderr).toMatch(
      /cijfers\/cijfers\.csv:2 \[total-discloses\][^[]*GM9901 Proefstad[^[]*WK990101 Noord/,
    );
    expect(stdout + stderr).not.toMatch(/73|45[.,]7|\b31\b|\b12\b/);
    expect(Object.keys(contentsOf(folder)).filter((file) => file.startsWith('uitvoer'))).toEqual([]);
  });
});
