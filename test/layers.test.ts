import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder of src may import besides itself: design section 2. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  statistics: ['lib'],
  domain: ['statistics', 'lib'],
  input: ['domain', 'statistics', 'lib'],
  document: ['domain', 'statistics', 'lib'],
  render: ['lib'],
  batch: ['input', 'document', 'render', 'domain', 'statistics', 'lib'],
  site: ['batch', 'input', 'document', 'render', 'domain', 'statistics', 'lib'],
  cli: ['site', 'batch', 'input', 'document', 'render', 'domain', 'statistics', 'lib'],
};
/** Folders whose functions only compute: no disk, no process, no clock of the system. */
const pure = ['statistics', 'domain', 'document'];
/** Packages that one folder hides from the others; their types may pass. */
const oneFolderOnly = [
  'vega',
  'vega-lite',
  'puppeteer',
  'handlebars',
  'csv-parse',
  'yaml',
  'tar-fs',
  'commander',
];
const mostLines = 200;

/** Path inside src → text. */
type Sources = ReadonlyMap<string, string>;
type Import = Readonly<{ from: string; target: string; isType: boolean }>;

function importsOf(sources: Sources): Import[] {
  return [...sources].flatMap(([from, text]) =>
    [...text.matchAll(/^(?:import|export) (type )?(?:[^'";]* from )?'([^']+)'|\bimport\('([^']+)'\)/gm)].map(
      ([, type, named = '', lazy = '']) => ({ from, target: named || lazy, isType: type !== undefined }),
    ),
  );
}

const folderOf = (path: string): string => path.split('/', 1)[0] ?? '';
const resolved = ({ from, target }: Import): string => posix.join(posix.dirname(from), target);
const isOwn = ({ target }: Import): boolean => target.startsWith('.');

/** "domain/area.ts imports input/csv.ts" for every import that the layers do not allow. */
function upwardImports(sources: Sources): string[] {
  return importsOf(sources)
    .filter(isOwn)
    .filter((one) => {
      const [folder, target] = [folderOf(one.from), folderOf(resolved(one))];
      return folder !== target && !mayImport[folder]?.includes(target);
    })
    .map((one) => `${one.from} imports ${resolved(one)}`);
}

function systemImportsInPureFolders(sources: Sources): string[] {
  return importsOf(sources)
    .filter(({ from, target }) => pure.includes(folderOf(from)) && target.startsWith('node:'))
    .map(({ from, target }) => `${from} imports ${target}`);
}

/** The files that lie on a circle of imports, types included: what is left when all others are taken away. */
function filesInCycles(sources: Sources): string[] {
  let links = importsOf(sources)
    .filter(isOwn)
    .map((one) => ({ from: one.from, to: resolved(one) }));
  for (let before = -1; before !== links.length; ) {
    before = links.length;
    const importing = new Set(links.map(({ from }) => from));
    const imported = new Set(links.map(({ to }) => to));
    links = links.filter(({ from, to }) => importing.has(to) && imported.has(from));
  }
  return [...new Set(links.map(({ from }) => from))].toSorted();
}

/** "yaml: cli, input" for a package that more than one folder imports. */
function sharedPackages(sources: Sources): string[] {
  return oneFolderOnly.flatMap((name) => {
    const users = importsOf(sources)
      .filter(({ target, isType }) => !isType && (target === name || target.startsWith(`${name}/`)))
      .map(({ from }) => folderOf(from));
    const folders = [...new Set(users)].toSorted();
    return folders.length > 1 ? [`${name}: ${folders.join(', ')}`] : [];
  });
}

function longFiles(sources: Sources): string[] {
  return [...sources]
    .map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

function problemsOf(sources: Sources): string[] {
  return [
    ...[...sources.keys()].filter((path) => mayImport[folderOf(path)] === undefined),
    ...upwardImports(sources),
    ...systemImportsInPureFolders(sources),
    ...filesInCycles(sources),
    ...sharedPackages(sources),
    ...longFiles(sources),
  ];
}

const src = join(import.meta.dirname, '..', 'src');
const sources: Sources = new Map(
  globSync('**/*.ts', { cwd: src }).map((path) => [
    path.replaceAll('\\', '/'),
    readFileSync(join(src, path), 'utf8'),
  ]),
);
const planted = (files: Readonly<Record<string, string>>): Sources => new Map(Object.entries(files));

describe('the source', () => {
  it('is found, with all its imports', () => {
    expect(sources.size).toBeGreaterThan(80);
    expect(importsOf(sources).length).toBeGreaterThan(sources.size);
    expect([...importsOf(sources)].filter(isOwn).filter((one) => !sources.has(resolved(one)))).toEqual([]);
  });

  it('has only the folders of the design', () => {
    expect([...new Set([...sources.keys()].map(folderOf))].filter((name) => !mayImport[name])).toEqual([]);
  });

  it('imports only downwards', () => expect(upwardImports(sources)).toEqual([]));

  it('keeps statistics, domain and document free of the system', () =>
    expect(systemImportsInPureFolders(sources)).toEqual([]));

  it('has no circle of imports', () => expect(filesInCycles(sources)).toEqual([]));

  it('hides each heavy package in one folder', () => expect(sharedPackages(sources)).toEqual([]));

  it(`has no file of more than ${mostLines} lines`, () => expect(longFiles(sources)).toEqual([]));
});

describe('the check itself', () => {
  it.for([
    {
      name: 'a folder that is not in the design',
      files: { 'utils/text.ts': '' },
      found: ['utils/text.ts'],
    },
    {
      name: 'an import upwards',
      files: { 'domain/area.ts': "import { readTable } from '../input/csv.ts';", 'input/csv.ts': '' },
      found: ['domain/area.ts imports input/csv.ts'],
    },
    {
      name: 'an import over several lines, of a type, between neighbours',
      files: { 'document/map.ts': "import type {\n  Table,\n} from '../input/csv.ts';" },
      found: ['document/map.ts imports input/csv.ts'],
    },
    {
      name: 'a lazy import upwards',
      files: { 'render/fonts.ts': "const { area } = await import('../domain/area.ts');" },
      found: ['render/fonts.ts imports domain/area.ts'],
    },
    {
      name: 'a passed-on export',
      files: { 'lib/slug.ts': "export { slug } from '../domain/area.ts';" },
      found: ['lib/slug.ts imports domain/area.ts'],
    },
    {
      name: 'the disk in the domain',
      files: { 'domain/area.ts': "import { readFileSync } from 'node:fs';" },
      found: ['domain/area.ts imports node:fs'],
    },
    {
      name: 'a circle of three, and not the file that only hangs on it',
      files: {
        'lib/a.ts': "import { b } from './b.ts';",
        'lib/b.ts': "import type { C } from './c.ts';",
        'lib/c.ts': "import './a.ts';",
        'lib/d.ts': "import { a } from './a.ts';",
        'lib/e.ts': '',
      },
      found: ['lib/a.ts', 'lib/b.ts', 'lib/c.ts'],
    },
    {
      name: 'a package in two folders, but not its types',
      files: {
        'render/svg.ts': "import { compile } from 'vega-lite';",
        'document/bars.ts': "import { compile } from 'vega-lite';",
        'document/dots.ts': "import type { Page } from 'puppeteer';",
        'render/page.ts': "const { launch } = await import('puppeteer');",
        'cli/main.ts': "import { parse } from 'csv-parse/sync';",
        'input/csv.ts': "import { parse } from 'csv-parse/sync';",
      },
      found: ['vega-lite: document, render', 'csv-parse: cli, input'],
    },
    {
      name: 'a file that is one line too long',
      files: { 'lib/long.ts': `${'\n'.repeat(200)}end\n`, 'lib/fits.ts': `${'\n'.repeat(199)}end\n` },
      found: ['lib/long.ts has 201 lines'],
    },
  ])('fails on $name', ({ files, found }) => expect(problemsOf(planted(files))).toEqual(found));

  it('passes what is allowed', () => {
    const files = {
      'lib/pool.ts': "import { cpus } from 'node:os';",
      'domain/area.ts': "import { quantile } from '../statistics/quantiles.ts';",
      'cli/main.ts': "import { area } from '../domain/area.ts';\nimport { Command } from 'commander';",
    };
    expect(problemsOf(planted(files))).toEqual([]);
  });
});
