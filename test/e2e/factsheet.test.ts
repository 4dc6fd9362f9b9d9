import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { inspectPdf } from './inspect-pdf.ts';
import { runCli } from './run-cli.ts';
import { exampleCopy, filesIn, temporaryFolder } from './small-project.ts';

const project = exampleCopy();
const built = temporaryFolder();
const lindepark = 'oosterlinde/WK980301-lindepark-factsheet';

beforeAll(async () => {
  const { code } = await runCli(['build', project, '--area', 'Lindepark', '--out', built]);
  expect(code).toBe(0);
}, 60_000);

describe('factsheet', () => {
  it('writes the file that build would write and prints only its path', async () => {
    const { code, stdout } = await runCli(['factsheet', 'Lindepark', project]);
    const path = join(project, 'uitvoer', `${lindepark}.pdf`);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${path}\n` });
    expect(readFileSync(path).equals(readFileSync(join(built, `${lindepark}.pdf`)))).toBe(true);
  });

  it('understands a code in small letters, finds the project upwards and writes where --out says', async () => {
    const here = temporaryFolder();
    const inside = join(project, 'cijfers');
    const { code, stdout } = await runCli(['factsheet', 'wk980301', inside, '--out', 'map/wijk.pdf'], {
      cwd: here,
    });
    const path = join(here, 'map', 'wijk.pdf');
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${path}\n` });
    expect(filesIn(here)).toEqual(['map/wijk.pdf']);
    expect(readFileSync(path).equals(readFileSync(join(built, `${lindepark}.pdf`)))).toBe(true);
  });

  it('makes the web page with --format html', async () => {
    const out = join(temporaryFolder(), 'wijk.html');
    const { code } = await runCli(['factsheet', 'Lindepark', project, '--format', 'html', '--out', out]);
    expect(code).toBe(0);
    expect(readFileSync(out).equals(readFileSync(join(built, `${lindepark}.html`)))).toBe(true);
  });

  it('takes another date with --date, in the document and as that of the file', async () => {
    const out = join(temporaryFolder(), 'wijk.pdf');
    const { code } = await runCli(['factsheet', 'Lindepark', project, '--date', '2031-05-06', '--out', out]);
    expect(code).toBe(0);
    const { text, everything } = inspectPdf(readFileSync(out));
    expect(text).toContain('6 mei 2031');
    expect(everything).toContain('/CreationDate (D:20310506');
  });

  it('gives its result as JSON with --json', async () => {
    const out = join(temporaryFolder(), 'wijk.html');
    const { code, stdout } = await runCli([
      'factsheet',
      'Rak',
      project,
      '--format',
      'html',
      '--out',
      out,
      '--json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ ok: true, area: 'WK980205', file: out });
  });
});

describe('profile', () => {
  const profile = lindepark.replace('factsheet', 'wijkprofiel');

  it('writes the wijkprofiel that build would write and prints only its path', async () => {
    const { code, stdout } = await runCli(['profile', 'Lindepark', project]);
    const path = join(project, 'uitvoer', `${profile}.pdf`);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${path}\n` });
    expect(readFileSync(path).equals(readFileSync(join(built, `${profile}.pdf`)))).toBe(true);
  });

  it('makes the web page where --out says, and nothing else', async () => {
    const here = temporaryFolder();
    const out = join(here, 'wijk.html');
    const { code, stdout } = await runCli(['profile', 'wk980301', project, '--out', out, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ ok: true, area: 'WK980301', file: out });
    expect(readFileSync(out).equals(readFileSync(join(built, `${profile}.html`)))).toBe(true);
    expect(filesIn(here)).toEqual(['wijk.html']);
  });
});

describe('a name that is not that of one wijk', () => {
  it.each([
    ['a typing error gets a suggestion', 'Lindepak', 'unknown-wijk', 'Lindepark'],
    ['a name of two wijken lists their codes', 'Centrum', 'ambiguous-wijk', /WK980100.*WK980200/],
    ['the name of a gemeente is no wijk', 'Oosterlinde', 'no-such-area-level', 'build --area Oosterlinde'],
    ['a name without anything like it points to the list', 'Xyzzyplugh', 'unknown-wijk', 'gebieden.csv'],
  ])('%s', async (_, name, problem, words) => {
    const before = filesIn(project);
    const { code, stdout, stderr } = await runCli(['factsheet', name, project]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`[${problem}]`);
    expect(stderr).toMatch(words);
    expect(stderr).toContain(name);
    expect(filesIn(project)).toEqual(before);
  });

  it('is found by its code', async () => {
    const out = join(temporaryFolder(), 'centrum.html');
    const { code } = await runCli(['factsheet', 'WK980200', project, '--format', 'html', '--out', out]);
    expect(code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('Zandegeest');
  });
});
