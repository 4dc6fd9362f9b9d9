import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { program, runCli } from './run-cli.ts';
import { config, contentsOf, filesIn, projectFolder, temporaryFolder } from './small-project.ts';

const project = projectFolder();
const build = (...args: readonly string[]) => ['build', project, ...args];
const before = contentsOf(project);

describe.concurrent('a command line that is wrong', () => {
  it.each([
    ['an unknown command', ['bild', project], 'command-unknown', ['“bild”', '→ build?']],
    ['an unknown option', build('--ot', 'x'), 'option-unknown', ['--ot', '→ --out?']],
    ['a format it does not know', build('--format', 'docx'), 'option-invalid-value', ['“docx”', 'pdf, html']],
    [
      'a product it does not know',
      build('--product', 'poster'),
      'option-invalid-value',
      ['“poster”', 'factsheet, wijkprofiel'],
    ],
    ['no number of jobs', build('--jobs', '0'), 'option-invalid-value', ['“0”', '--jobs']],
    ['a date that does not exist', build('--date', '2026-02-30'), 'option-invalid-value', ['“2026-02-30”']],
    ['a language it does not speak', build('--lang', 'fy'), 'option-invalid-value', ['“fy”', 'nl, en']],
    ['an option without its value', build('--out'), 'option-without-value', ['--out']],
    ['no wijk', ['factsheet'], 'argument-missing', ['<wijk>']],
    ['too many words', build('Havenbuurt', 'Oost'), 'arguments-too-many', ['Havenbuurt, Oost']],
    ['a folder without a project', ['validate', join(project, '..')], 'no-project', ['wijkprofiel.yaml']],
    ['a folder that is not there', ['build', join(project, 'nergens')], 'no-project', ['nergens']],
    ['an unknown area', build('--area', 'Zuidd'), 'unknown-wijk', ['“Zuidd”', '→ Zuid?']],
    ['the project as output', build('--out', project), 'output-inside-inputs', ['--out']],
  ])('%s: exit code 2 with finding and remedy; nothing is written', async (_, args, problem, says) => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`[${problem}]`);
    for (const words of says) expect(stderr).toContain(words);
    expect(stderr).toMatch(/^ {2}To do: \S/m);
    expect(contentsOf(project)).toEqual(before);
  });

  it('is told in Dutch and as data too', async () => {
    const { code, stdout } = await runCli(build('--format', 'docx', '--json', '--lang', 'nl'));
    expect(code).toBe(2);
    const what = expect.stringContaining('kan niet bij');
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      problems: [{ code: 'option-invalid-value', value: 'docx', what }],
    });
  });

  it('shows the help on standard error when there is nothing on it at all', async () => {
    const { code, stdout, stderr } = await runCli([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: wijkprofiel');
  });
});

it.skipIf(process.platform === 'win32')('goes on when nobody reads its results any more', async () => {
  const out = temporaryFolder();
  const command = `'${process.execPath}' '${program}' build '${project}' --product factsheet --format html --out '${out}' --json | true`;
  const { stderr } = await promisify(execFile)('sh', ['-c', command]);
  expect(stderr).toContain('"done":3,"total":3');
  expect(stderr).not.toContain('EPIPE');
  expect(filesIn(out)).toHaveLength(8);
});

describe('build --area', () => {
  it('makes only the wijken that are named, by code, name or gemeente, each once', async () => {
    const out = temporaryFolder();
    const areas = ['--area', 'zuid', '--area', 'wk990103', '--area', 'WK990102'];
    const html = ['--product', 'factsheet', '--format', 'html'];
    const one = await runCli(build(...html, '--out', out, ...areas));
    expect(one.code).toBe(0);
    expect(codesIn(out)).toEqual(['WK990102', 'WK990103']);
    const all = await runCli(build(...html, '--out', out, '--area', 'Proefstad'));
    expect(all.code).toBe(0);
    expect(codesIn(out)).toEqual(['WK990101', 'WK990102', 'WK990103']);
  });
});

describe('products', () => {
  const kindsIn = (out: string): Set<string> =>
    new Set(filesIn(out).flatMap((file) => /-(\w+\.\w+)$/.exec(file)?.[1] ?? []));

  it('are made as the configuration says, unless --product says otherwise', async () => {
    const own = projectFolder({ 'wijkprofiel.yaml': `${config}products: [factsheet]\n` });
    const [usual, asked] = [temporaryFolder(), temporaryFolder()];
    const html = ['--format', 'html', '--area', 'Zuid'];
    expect((await runCli(['build', own, '--out', usual, ...html])).code).toBe(0);
    expect(kindsIn(usual)).toEqual(new Set(['cijfers.csv', 'factsheet.html']));
    const product = ['--product', 'wijkprofiel'];
    expect((await runCli(['build', own, '--out', asked, ...html, ...product])).code).toBe(0);
    expect(kindsIn(asked)).toEqual(new Set(['cijfers.csv', 'wijkprofiel.html']));
  });

  it('are both made when asked for by name, each once', async () => {
    const out = temporaryFolder();
    const both = ['--product', 'wijkprofiel', '--product', 'factsheet', '--product', 'wijkprofiel'];
    const { code } = await runCli(build('--format', 'html', '--area', 'Zuid', '--out', out, ...both));
    expect(code).toBe(0);
    expect(kindsIn(out)).toEqual(new Set(['cijfers.csv', 'factsheet.html', 'wijkprofiel.html']));
    const { wijken } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(wijken[0].outputs).toHaveLength(3);
  });
});

function codesIn(out: string): string[] {
  return filesIn(out).flatMap((file) => /(WK\d+)-.*-factsheet\.html$/.exec(file)?.[1] ?? []);
}
