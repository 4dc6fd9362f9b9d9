import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { names, pathOf } from '../fixtures/import/files.ts';
import { needsOpenData, openData } from '../open-data.ts';
import { visibleText } from './html-text.ts';
import { type Ended, runCli } from './run-cli.ts';
import { contentsOf, filesIn, temporaryFolder } from './small-project.ts';

const { adults2020, over65, kwb } = names;
const into = (): string => join(temporaryFolder(), 'regio');
const statlineIn = (project: string, ...args: string[]): Promise<Ended> =>
  runCli([
    ...['import', 'statline', pathOf(adults2020), pathOf(over65), '--into', project],
    ...['--region', 'GG2209', ...args],
  ]);
const kwbIn = (project: string, ...args: string[]): Promise<Ended> =>
  runCli(['import', 'kwb', pathOf(kwb), '--into', project, ...args]);

describe('import', () => {
  it('makes a project that is in order: stdout is its folder, the rest is told beside it', async () => {
    const project = into();
    const statline = await statlineIn(project);
    expect(statline).toMatchObject({ code: 0, stdout: `${project}\n` });
    expect(statline.stderr).toContain('Written: gebieden.csv, cijfers/rivm-50090ned.csv, wijkprofiel.yaml.');
    expect(statline.stderr).toContain('12 wijken in 6 gemeenten');
    const people = await kwbIn(project);
    expect(people).toMatchObject({ code: 0, stdout: `${project}\n` });
    expect(people.stderr).toMatch(/warning Kerncijfers_\S+ \[import-division\]\n {2}Noordoostpolder/);
    expect(people.stderr).toMatch(/notice Kerncijfers_\S+ \[import-borders\]/);
    expect(filesIn(project)).toEqual([
      `bron/kwb/${kwb}`,
      `bron/statline/${adults2020}`,
      `bron/statline/${over65}`,
      'cijfers/cbs-kwb.csv',
      'cijfers/rivm-50090ned.csv',
      'gebieden.csv',
      'wijkprofiel.yaml',
    ]);
    const valid = await runCli(['validate', project]);
    expect(valid.code).toBe(0);
    expect(valid.stdout).toMatch(/12 wijken/);
    expect(valid.stderr).toContain('[population-missing]');
  });

  it('describes itself as data, with nothing on stderr', async () => {
    const project = into();
    await statlineIn(project);
    const { code, stdout, stderr } = await kwbIn(project, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { problems, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({
      ...{ ok: true, project, wijken: 12, gemeenten: 6, figures: 112 },
      files: ['gebieden.csv', 'cijfers/rivm-50090ned.csv', 'cijfers/cbs-kwb.csv'],
    });
    expect(problems).toMatchObject([
      { code: 'import-division', severity: 'warning', file: kwb, value: 'Noordoostpolder' },
      { code: 'import-borders', severity: 'notice', file: kwb, value: 'Zeewolde' },
    ]);
  });

  it('tells in Dutch when that is asked', async () => {
    const { stderr } = await statlineIn(into(), '--lang', 'nl');
    expect(stderr).toContain('Het project heeft nu 12 wijken in 6 gemeenten');
  });

  it('again gives the same files', async () => {
    const project = into();
    await statlineIn(project);
    await kwbIn(project);
    const before = contentsOf(project);
    await kwbIn(project);
    await statlineIn(project);
    expect(contentsOf(project)).toEqual(before);
  });
});

describe('import refuses', () => {
  const without = ['import', 'kwb', pathOf(kwb)];
  it.for<{ name: string; args: readonly string[]; code: number; says: string }>([
    { name: 'the other table', args: ['statline', pathOf(kwb)], code: 1, says: '[import-other-table]' },
    {
      name: 'a region without wijken',
      args: ['statline', pathOf(adults2020), '--region', 'GG4506'],
      code: 1,
      says: '[import-region-empty]',
    },
    {
      name: 'a region that is not known',
      args: ['statline', pathOf(adults2020), '--region', 'GG2290'],
      code: 2,
      says: 'GG2209?',
    },
    { name: 'a year that is none', args: ['kwb', pathOf(kwb), '--year', 'dit'], code: 2, says: 'dit' },
    {
      name: 'a year of two digits',
      args: ['kwb', pathOf(kwb), '--year', '24'],
      code: 2,
      says: '[import-year]',
    },
    {
      name: 'a file that is not there',
      args: ['kwb', pathOf('kwb_2023.csv')],
      code: 2,
      says: 'kwb_2023.csv',
    },
  ])('$name with exit code $code, and writes nothing', async ({ args, code, says }) => {
    const project = into();
    const ended = await runCli(['import', ...args, '--into', project]);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toContain(says);
    expect(filesIn(join(project, '..'))).toEqual([]);
  });

  it('to work without files or without a folder to import into', async () => {
    for (const args of [['import', 'statline', '--into', into()], without])
      expect(await runCli(args)).toMatchObject({ code: 2, stdout: '' });
  });

  it('as data too', async () => {
    const { code, stdout } = await runCli(['import', 'kwb', pathOf(adults2020), '--into', into(), '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      problems: [{ code: 'import-other-table', file: adults2020, line: 1, value: '50090NED' }],
    });
  });
});

describe.skipIf(openData === undefined)(`import of the real files ${needsOpenData}`, () => {
  it('gives 115 wijken in 18 gemeenten from an empty folder, and a project in order', async () => {
    const project = into();
    const rivm = join(openData ?? '', 'rivm-50090ned');
    const files = readdirSync(rivm).filter((name) => name.endsWith('_hollands_midden_alle_niveaus.csv'));
    const paths = files.map((name) => join(rivm, name));
    const region = ['--region', 'GG4506', '--json'];
    const statline = await runCli(['import', 'statline', ...paths, '--into', project, ...region]);
    expect(statline.code).toBe(0);
    const people = join(openData ?? '', 'cbs-kwb-2024', 'derived_kwb2024_hollands_midden.csv');
    const imported = await runCli(['import', 'kwb', people, '--into', project, '--json']);
    expect(imported.code).toBe(0);
    for (const { stdout } of [statline, imported])
      expect(JSON.parse(stdout)).toMatchObject({ ok: true, wijken: 115, gemeenten: 18, figures: 28_274 });
    const valid = await runCli(['validate', project, '--json']);
    expect(valid.code).toBe(0);
    expect(JSON.parse(valid.stdout)).toMatchObject({ ok: true, wijken: 115 });
    const wijken = readFileSync(join(project, 'gebieden.csv'), 'utf8').match(/^WK.*;wijk;/gm);
    expect(wijken).toHaveLength(115);

    const html = ['--product', 'wijkprofiel', '--format', 'html', '--area', 'Leiden', '--json'];
    const built = await runCli(['build', project, ...html]);
    expect(built.code).toBe(0);
    const made = filesIn(join(project, 'uitvoer'));
    const pages = made.filter((file) => /^leiden\/WK0546\d\d-[a-z-]+-wijkprofiel\.html$/.test(file));
    expect(pages).toHaveLength(10);
    expect(made).toHaveLength(10 * 2 + 2);
    const page = visibleText(readFileSync(join(project, 'uitvoer', pages.at(-1) ?? ''), 'utf8'));
    expect(page).toContain('De 10 wijken van Leiden naast elkaar');
    expect(page).toContain('RIVM');
  });
});
