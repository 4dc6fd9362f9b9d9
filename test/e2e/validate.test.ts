import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { visibleText } from './html-text.ts';
import { runCli } from './run-cli.ts';
import { exampleCopy, figures, filesIn, projectFolder, temporaryFolder } from './small-project.ts';

const example = exampleCopy();
/** Zuid has no figures: a warning. */
const withWarning = projectFolder({
  'cijfers/cijfers.csv': figures.replace(/^WK990102.*\n/gm, ''),
});

describe('validate', () => {
  it('finds the example in order, says how much was read and writes nothing', async () => {
    const before = filesIn(example);
    const { code, stdout } = await runCli(['validate', example]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/26 wijken, \d{4} figures/);
    expect(filesIn(example)).toEqual(before);
  });

  it('gives the same as JSON', async () => {
    const { code, stdout, stderr } = await runCli(['validate', example, '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { ok, wijken, figures: read, problems } = JSON.parse(stdout);
    expect({ ok, wijken }).toEqual({ ok: true, wijken: 26 });
    expect(read).toBeGreaterThan(1000);
    expect(problems).toEqual([]);
  });

  it('passes with warnings, and tells them', async () => {
    const { code, stdout, stderr } = await runCli(['validate', withWarning]);
    expect(code).toBe(0);
    expect(stderr).toContain('[wijk-without-figures]');
    expect(stdout).toContain('1 warning');
  });

  it('fails on warnings with --strict', async () => {
    const { code, stderr } = await runCli(['validate', withWarning, '--strict']);
    expect(code).toBe(1);
    expect(stderr).toContain('WK990102 Zuid');
  });

  it('describes each problem as data', async () => {
    const { code, stdout } = await runCli(['validate', withWarning, '--strict', '--json']);
    expect(code).toBe(1);
    const { ok, problems } = JSON.parse(stdout);
    expect(ok).toBe(false);
    expect(problems).toEqual([
      {
        code: 'wijk-without-figures',
        severity: 'warning',
        file: 'gebieden.csv',
        line: null,
        column: null,
        value: 'WK990102 Zuid',
        what: expect.any(String),
        expected: expect.any(String),
        remedy: expect.any(String),
      },
    ]);
  });
});

describe('validate --report', () => {
  const folder = temporaryFolder();
  const report = join(folder, 'nieuw', 'verslag.html');

  it('writes a page about the data, and says where', async () => {
    const { code, stdout, stderr } = await runCli(['validate', withWarning, '--report', report]);
    expect(code).toBe(0);
    expect(stderr).toContain(report);
    expect(stdout).not.toContain(report);
    const page = visibleText(readFileSync(report, 'utf8'));
    expect(page).toContain('Wijk zonder cijfers gebieden.csv Er zijn geen cijfers voor WK990102 Zuid.');
    expect(page).not.toContain(withWarning);
  });

  it('gives its path as JSON, and the same bytes again', async () => {
    const before = readFileSync(report);
    const { stdout } = await runCli(['validate', withWarning, '--json', '--report', 'nieuw/verslag.html'], {
      cwd: folder,
      env: { TZ: 'Pacific/Auckland' },
    });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, report });
    expect(readFileSync(report).equals(before)).toBe(true);
    expect(filesIn(folder)).toEqual(['nieuw/verslag.html']);
  });

  it('is written when warnings fail too', async () => {
    const strict = join(folder, 'streng.html');
    const { code } = await runCli(['validate', withWarning, '--strict', '--report', strict]);
    expect(code).toBe(1);
    expect(readFileSync(strict).equals(readFileSync(report))).toBe(true);
  });

  it('does not overwrite an input by a slip', async () => {
    const areas = join(withWarning, 'gebieden.csv');
    const before = readFileSync(areas, 'utf8');
    const { code, stderr } = await runCli(['validate', withWarning, '--report', areas]);
    expect({ code, after: readFileSync(areas, 'utf8') }).toEqual({ code: 2, after: before });
    expect(stderr).toContain('[option-invalid-value]');
  });
});

describe('build --strict', () => {
  it('makes nothing when there are warnings', async () => {
    const { code, stderr } = await runCli(['build', withWarning, '--strict']);
    expect(code).toBe(1);
    expect(stderr).toContain('[wijk-without-figures]');
    expect(stderr).toContain('--strict');
    expect(filesIn(withWarning)).toHaveLength(3);
  });

  it('tells why as JSON', async () => {
    const { code, stdout } = await runCli(['build', withWarning, '--strict', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [{ code: 'wijk-without-figures' }] });
  });
});

describe('what can hardly be right', () => {
  /** Margins of which the numbers would tell too much about a figure that is hidden: n is 17. */
  const hidden = figures.replace('25,8;22,0;30,0;480', '25,8193;25,8193;25,8193;17');

  it('is told with place and cause, and without the numbers, also in the report', async () => {
    const project = projectFolder({ 'cijfers/cijfers.csv': hidden });
    const report = join(temporaryFolder(), 'verslag.html');
    const { code, stdout, stderr } = await runCli(['validate', project, '--lang', 'nl', '--report', report]);
    expect(code).toBe(0);
    expect(stderr).toContain('let op cijfers/cijfers.csv:6 (ondergrens) [margin-zero]');
    expect(stderr).toContain('rookt heeft een marge van breedte 0 (aantal rijen: 1)');
    const page = readFileSync(report, 'utf8');
    expect(page).toContain('Marge zonder breedte');
    for (const text of [stdout, stderr, page]) expect(text).not.toMatch(/25[.,]8/);
  });
});
