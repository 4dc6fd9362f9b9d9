import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandPattern, findProject, readProjectFile } from '../../src/input/project-files.ts';
import { problemsOf } from '../problems.ts';
import { withProject } from '../project-folder.ts';

const files = {
  'wijkprofiel.yaml': 'organisation: GGD',
  'cijfers/b.csv': 'b',
  'cijfers/a.csv': 'a',
  'cijfers/leesmij.txt': 'x',
  'cijfers/oud/c.csv': 'c',
};

describe('the project', () => {
  it('is found in the folder itself and in one above', () =>
    withProject(files, async (folder) => {
      expect(await findProject(folder)).toBe(folder);
      expect(await findProject(join(folder, 'cijfers/oud'))).toBe(folder);
    }));

  it('is reported when it is nowhere', () =>
    withProject({ 'cijfers/a.csv': 'a' }, async (folder) => {
      expect(await problemsOf(findProject(join(folder, 'cijfers')))).toMatchObject([
        { code: 'no-project', place: { file: join(folder, 'cijfers') } },
      ]);
    }));
});

describe('a file of the project', () => {
  it('is read with its name', () =>
    withProject(files, async (folder) => {
      const { name, bytes } = await readProjectFile(folder, 'cijfers/a.csv', 'figures');
      expect([name, new TextDecoder().decode(bytes)]).toEqual(['cijfers/a.csv', 'a']);
    }));

  it.for([
    { name: 'is missing', path: 'cijfers/z.csv', code: 'file-missing' },
    { name: 'lies below a file', path: 'cijfers/a.csv/z.csv', code: 'file-missing' },
    { name: 'is a folder', path: 'cijfers', code: 'file-unreadable' },
  ])('that $name is reported', ({ path, code }) =>
    withProject(files, async (folder) => {
      expect(await problemsOf(readProjectFile(folder, path, 'figures'))).toMatchObject([
        { code, place: { file: path } },
      ]);
    }),
  );
});

describe('a pattern stands for', () => {
  it.for([
    { pattern: 'cijfers/*.csv', expected: ['cijfers/a.csv', 'cijfers/b.csv'] },
    { pattern: 'cijfers/**/*.csv', expected: ['cijfers/a.csv', 'cijfers/b.csv', 'cijfers/oud/c.csv'] },
    { pattern: '*/b.csv', expected: ['cijfers/b.csv'] },
    { pattern: 'cijfers/a.csv', expected: ['cijfers/a.csv'] },
    { pattern: 'figures/*.csv', expected: ['figures/*.csv'] },
  ])('$pattern: $expected', ({ pattern, expected }) =>
    withProject(files, async (folder) => expect(await expandPattern(folder, pattern)).toEqual(expected)),
  );
});
