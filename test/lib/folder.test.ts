import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../src/lib/folder.ts';
import { withProject } from '../project-folder.ts';

it('makes a folder and those above it, and leaves one that is there as it is', () =>
  withProject({ 'uitvoer/wijk.html': 'text' }, async (folder) => {
    await makeFolder(join(folder, 'uitvoer/helmerdam/oud'));
    await makeFolder(join(folder, 'uitvoer'));
    expect((await readdir(join(folder, 'uitvoer'))).toSorted()).toEqual(['helmerdam', 'wijk.html']);
    expect(await readdir(join(folder, 'uitvoer/helmerdam'))).toEqual(['oud']);
  }));

it('makes the same folder for two at once', () =>
  withProject({}, async (folder) => {
    await Promise.all([1, 2, 3].map(() => makeFolder(join(folder, 'a/b/c'))));
    expect(await readdir(join(folder, 'a/b'))).toEqual(['c']);
  }));

it('fails where a file stands in the way', () =>
  withProject({ uitvoer: 'a file' }, async (folder) => {
    await expect(makeFolder(join(folder, 'uitvoer/helmerdam'))).rejects.toThrow(/ENOTDIR|EEXIST|ENOENT/);
    await expect(makeFolder(join(folder, 'uitvoer'))).rejects.toThrow(/EEXIST/);
  }));
