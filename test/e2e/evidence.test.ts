import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Ended } from './run-cli.ts';
import { example, repository, runCli } from './run-cli.ts';
import { figures, projectFolder } from './small-project.ts';

/** A small project, so that the numbers can be followed by hand: Noord has 25.8 (22.0-30.0) beside 16.2 (15.0-17.4). */
const project = projectFolder();
/** The same with a figure of too few answers, whose digits must be nowhere. */
const hiding = projectFolder({
  'cijfers/cijfers.csv': figures.replace('10,3;7,4;14,2;310', '61,7193;50,1;70,4;17'),
});

const linesOf = ({ stdout }: Ended): string[] => stdout.split(/\r?\n/).filter((line) => line !== '');
const cellsOf = (line = ''): string[] => line.split(/ {2,}/);

describe('compare', () => {
  let table: Ended;
  let csv: Ended;
  let json: Ended;
  beforeAll(async () => {
    [table, csv, json] = await Promise.all([
      runCli(['compare', project]),
      runCli(['compare', project, '--format', 'csv']),
      runCli(['compare', project, '--format', 'json']),
    ]);
  });

  it('writes its results to standard output, and what is strange about the figures beside it', () => {
    for (const { code, stderr } of [table, csv]) {
      expect(code).toBe(0);
      expect(stderr.match(/^warning \[benchmark-differs\]$/gm)).toHaveLength(3);
    }
    for (const { stdout } of [table, csv]) expect(stdout).not.toContain('benchmark-differs');
    expect({ code: json.code, stderr: json.stderr }).toEqual({ code: 0, stderr: '' });
    const codes = JSON.parse(json.stdout).problems.map(({ code }: Readonly<{ code: string }>) => code);
    expect(codes).toEqual(Array(3).fill('benchmark-differs'));
  });

  it('prints a line for every figure of every wijk, in a table by default', () => {
    const [head, ...rows] = linesOf(table);
    expect(cellsOf(head)).toEqual([
      ...['area', 'name', 'indicator', 'period', 'wijk', 'benchmark', 'difference', 'verdict', 'remark'],
    ]);
    expect(rows).toHaveLength(9);
    expect(cellsOf(rows.find((row) => /^WK990101 .* rookt /.test(row)))).toEqual([
      ...[
        'WK990101',
        'Noord',
        'rookt',
        '2024',
        '25.8',
        '16.2',
        '9.6',
        'demonstrably less favourable',
        'robust',
      ],
    ]);
  });

  it('prints it in Dutch when asked', async () => {
    const { stdout } = await runCli([
      'compare',
      project,
      '--lang',
      'nl',
      '--area',
      'Noord',
      '--indicator',
      'rookt',
    ]);
    expect(stdout).toMatch(/^gebied +naam +indicator .* oordeel +opmerking\n/);
    expect(stdout).toMatch(/25,8 +16,2 +9,6 {2}aantoonbaar ongunstiger +robuust\n$/);
  });

  it('gives the file with all figures as CSV', () => {
    const [head = '', ...rows] = linesOf(csv);
    const columns = head.split(';');
    expect(columns.slice(0, 3)).toEqual(['gebied', 'naam', 'thema']);
    expect(rows.map((row) => row.split(';').length)).toEqual(Array(9).fill(columns.length));
    const row = rows.find((one) => one.startsWith('WK990101') && one.includes(';rookt;'))?.split(';') ?? [];
    const cell = (name: string): string | undefined => row[columns.indexOf(name)];
    expect([cell('waarde'), cell('vergelijkingswaarde'), cell('verschil')]).toEqual(['25,8', '16,2', '9,6']);
  });

  it('gives everything as JSON, with p and bounds by hand', () => {
    const { family, comparisons } = JSON.parse(json.stdout);
    expect(family).toMatchObject({ tests: 9 });
    expect(comparisons).toHaveLength(9);
    const noord = comparisons.find(
      (one: Readonly<Record<string, unknown>>) => one['area'] === 'WK990101' && one['indicator'] === 'rookt',
    );
    // Noord is 4000 of 9000: z = z95 9.6 / sqrt(3.8^2 (1 - 2 4/9) + 1.2^2) = z95 9.6 / 1.744834.
    expect(noord).toMatchObject({
      ...{ figure: { value: 25.8, lower: 22, upper: 30, interval: 'delivered', n: 480 } },
      ...{ benchmark: { area: 'GG9900', value: 16.2, origin: 'given' }, verdict: 'unfavourable' },
      ...{ rung: 'bounds', method: 'interval-part', share: 4 / 9, z: expect.closeTo(10.7836, 3) },
    });
  });

  it('gives the same as JSON by --json, with the same keys for every figure, and documents them', async () => {
    const again = await runCli(['compare', project, '--json']);
    expect(again).toEqual(json);
    const { comparisons } = JSON.parse((await runCli(['compare', hiding, '--json'])).stdout);
    const keys = new Set(comparisons.map((one: object) => Object.keys(one).join()));
    expect(keys.size).toBe(1);
    const manual = readFileSync(join(repository, 'docs', 'formaten.md'), 'utf8');
    for (const key of [...keys].join().split(',')) expect(manual, key).toContain(`\`${key}\``);
  });

  it('takes only what is named: wijken, a gemeente, indicators, people of 65 and over', async () => {
    const asked = async (...args: string[]): Promise<number> =>
      linesOf(await runCli(['compare', example, ...args])).length - 1;
    const of = (indicator: string): string[] => ['--indicator', indicator];
    expect(await asked('--area', 'Lindepark', ...of('eenzaam'))).toBe(2);
    expect(await asked('--area', 'Lindepark', ...of('eenzaam@65+'))).toBe(1);
    expect(await asked('--area', 'Lindepark', ...of('eenzaam@65+'), ...of('Roken'))).toBe(2);
    expect(await asked('--area', 'gemeente:Oosterlinde', ...of('rookt'))).toBe(5);
  });

  it('counts the tests of the whole edition, also when one wijk is asked for', async () => {
    const one = await runCli(['compare', project, '--json', '--area', 'Noord', '--indicator', 'rookt']);
    const [all, some] = [json, one].map(({ stdout }) => JSON.parse(stdout));
    expect(some.comparisons).toHaveLength(1);
    expect(some.family).toEqual(all.family);
    expect(all.comparisons).toContainEqual(some.comparisons[0]);
  });

  it.for([
    {
      args: ['--indicator', 'rokt'],
      code: 'unknown-indicator',
      says: 'No indicator is called “rokt”. → rookt?',
    },
    { args: ['--indicator', 'rookt@18-64'], code: 'indicator-not-shown', says: 'rookt@18-64' },
    { args: ['--area', 'Nord'], code: 'unknown-wijk', says: '→ Noord?' },
    { args: ['--format', 'xml'], code: 'option-invalid-value', says: 'xml' },
  ])('refuses $args: $code', async ({ args, code, says }) => {
    const ended = await runCli(['compare', project, ...args]);
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 2, stdout: '' });
    expect(ended.stderr).toContain(`[${code}]`);
    expect(ended.stderr).toContain(says);
    const asData = await runCli(['compare', project, '--json', ...args]);
    expect(JSON.parse(asData.stdout)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it.for(['table', 'csv', 'json'])(
    'has no number of a figure that must stay hidden, as %s',
    async (format) => {
      const { code, stdout, stderr } = await runCli(['compare', hiding, '--format', format]);
      expect(code).toBe(0);
      expect(stdout + stderr).not.toMatch(/61[.,]7|50[.,]1|70[.,]4/);
      expect(stdout).toMatch(/niet getoond|not shown|not-shown/);
    },
  );
});

describe('compare of the example, read as data', () => {
  type Numbers = Readonly<Record<string, unknown>>;
  type Row = Readonly<{ figure: Numbers; benchmark: Numbers; unit: string }> & Numbers;
  let text: string;
  let rows: readonly Row[];
  beforeAll(async () => {
    const { stdout } = await runCli(['compare', example, '--json']);
    [text, rows] = [stdout, JSON.parse(stdout).comparisons];
  });
  const number = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

  it('has every kind of row, so that the tests below can fail', () => {
    const kinds = new Set(rows.map((row) => row['rung']));
    for (const rung of ['bounds', 'proportion', 'model', 'full-count', 'no-figure'])
      expect(kinds).toContain(rung);
    expect(rows.length).toBeGreaterThan(1000);
  });

  it('has no number that is none, and no percentage or margin outside 0-100', () => {
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
    const outside = rows
      .filter(({ unit }) => unit === '%')
      .flatMap(({ figure, benchmark }) => [figure, benchmark])
      .flatMap(({ value, lower, upper }) => [value, lower, upper])
      .filter((one) => one !== null && one !== undefined && !(number(one) >= 0 && number(one) <= 100));
    expect(outside).toEqual([]);
  });

  it('has margins around their value, and probabilities from 0 to 1 that agree with the verdict', () => {
    const shown = rows.filter(({ figure }) => typeof figure['lower'] === 'number');
    expect(shown.length).toBeGreaterThan(300);
    for (const { figure, ...row } of shown) {
      expect(number(figure['lower'])).toBeLessThanOrEqual(number(figure['value']));
      expect(number(figure['upper'])).toBeGreaterThanOrEqual(number(figure['value']));
      expect(number(row['p']), JSON.stringify(row)).toBeGreaterThanOrEqual(0);
      expect(number(row['p']) < 0.05).toBe(row['verdict'] !== 'not-demonstrable');
    }
  });

  it('has no number about a wijk in a row that is not shown', () => {
    const hidden = rows.filter(({ verdict }) => verdict === 'not-shown' || verdict === 'no-data');
    expect(hidden.length).toBeGreaterThan(50);
    for (const { figure, z, p, difference, adjustedP, robust, size, position, trend } of hidden) {
      expect(figure).toEqual({ value: null, reason: expect.any(String) });
      expect([z, p, difference, adjustedP, robust, size, position]).toEqual(Array(7).fill(null));
      expect(trend).toEqual({ kind: 'undetermined', reason: expect.any(String) });
    }
  });
});

describe('explain', () => {
  it('tells step by step on standard output why the documents say what they say', async () => {
    const { code, stdout, stderr } = await runCli(['explain', 'Noord', 'rookt', project]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^The figure\n {2}Roken, 18\+, 2024, Noord \(WK990101\): 25\.8 % \(cijfers\/cijfers\.csv, line 6\)\./,
    );
    expect(stdout).toContain(
      'Compared with\n  Proefland: 16.2, given by the same source (cijfers/cijfers.csv, line 3).',
    );
    expect(stdout).toContain('The wijk is 44.4% of the whole.');
  });

  it('tells it in Dutch, of people of 65 and over too', async () => {
    const { code, stdout } = await runCli(['explain', 'WK980102', 'eenzaam@65+', example, '--lang', 'nl']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Het cijfer\n {2}Eenzaamheid, 65\+, 2024, Vogelbuurt \(WK980102\): /);
    expect(stdout).toContain('\nDe toets\n  Trede ‘');
  });

  it('gives the comparison and the same steps as JSON', async () => {
    const [asText, asData, compared] = await Promise.all([
      runCli(['explain', 'Noord', 'rookt', project]),
      runCli(['explain', 'Noord', 'rookt', project, '--json']),
      runCli(['compare', project, '--json', '--area', 'Noord', '--indicator', 'rookt']),
    ]);
    const { comparison, steps } = JSON.parse(asData.stdout);
    const told = steps.map(({ step, text }: Record<string, string>) => `${step}\n  ${text}\n`);
    expect(told.join('')).toBe(asText.stdout);
    expect(JSON.parse(compared.stdout).comparisons).toEqual([comparison]);
  });

  it.for([
    { args: ['Noord', 'rokt'], code: 'unknown-indicator' },
    { args: ['Noord', 'rookt@65+'], code: 'indicator-not-shown' },
    { args: ['Nord', 'rookt'], code: 'unknown-wijk' },
    { args: ['Proefstad', 'rookt'], code: 'no-such-area-level' },
  ])('refuses $args: $code', async ({ args, code }) => {
    const ended = await runCli(['explain', ...args, project]);
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 2, stdout: '' });
    expect(ended.stderr).toContain(`[${code}]`);
  });

  it('of a hidden figure says why and nothing more', async () => {
    const { stdout, stderr } = await runCli(['explain', 'Havenbuurt', 'rookt', hiding]);
    expect(stdout).toContain('No: too few answers.');
    expect(stdout + stderr).not.toMatch(/61[.,]7|50[.,]1|70[.,]4/);
  });
});

describe('the examples in the help', () => {
  it.for(['compare', 'explain'])('of %s can be run as they are', async (command) => {
    const { stdout } = await runCli([command, '--help']);
    const lines = [...stdout.matchAll(/^ {2}\$ wijkprofiel (.*)$/gm)].map(([, line = '']) => line);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      const ended = await runCli(line.replace(/ > .*/, '').split(' '));
      expect({ code: ended.code, stderr: ended.stderr }, line).toEqual({ code: 0, stderr: '' });
      expect(ended.stdout.length).toBeGreaterThan(100);
    }
  });
});
