import { chmod, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeTemporaryFiles, writeFileAtomic } from '../../src/lib/atomic-file.ts';
import { problemsOf } from '../problems.ts';
import { withProject } from '../project-folder.ts';

it('writes text as UTF-8 and bytes as they are, in folders that it makes', () =>
  withProject({}, async (folder) => {
    await writeFileAtomic(join(folder, 'zandegeest/wijk.html'), 'Sint-Daniëlsduin');
    await writeFileAtomic(join(folder, 'zandegeest/wijk.pdf'), Uint8Array.of(0, 255, 13));
    expect(await readFile(join(folder, 'zandegeest/wijk.html'), 'utf8')).toBe('Sint-Daniëlsduin');
    expect([...(await readFile(join(folder, 'zandegeest/wijk.pdf')))]).toEqual([0, 255, 13]);
  }));

it('replaces an older file and leaves nothing else behind', () =>
  withProject({ 'wijk.html': 'an older and much longer text' }, async (folder) => {
    await writeFileAtomic(join(folder, 'wijk.html'), 'new');
    expect(await readFile(join(folder, 'wijk.html'), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['wijk.html']);
  }));

it('leaves a folder of that name whole, with no temporary file beside it', () =>
  withProject({ 'wijk.pdf/note.txt': 'keep me' }, async (folder) => {
    const path = join(folder, 'wijk.pdf');
    expect(await problemsOf(writeFileAtomic(path, 'new'))).toMatchObject([
      { code: 'cannot-write', place: { file: path }, found: expect.stringMatching(/^[A-Z]+$/) },
    ]);
    expect(await readdir(folder)).toEqual(['wijk.pdf']);
    expect(await readFile(join(path, 'note.txt'), 'utf8')).toBe('keep me');
  }));

it('says so when a file stands where a folder is needed', () =>
  withProject({ uitvoer: 'a file' }, async (folder) => {
    const path = join(folder, 'uitvoer/wijk.pdf');
    expect(await problemsOf(writeFileAtomic(path, 'new'))).toMatchObject([{ code: 'cannot-write' }]);
    expect(await readFile(join(folder, 'uitvoer'), 'utf8')).toBe('a file');
  }));

it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'leaves the older file whole when the folder may not be written (not as root)',
  () =>
    withProject({ 'wijk.html': 'old' }, async (folder) => {
      await chmod(folder, 0o555);
      expect(await problemsOf(writeFileAtomic(join(folder, 'wijk.html'), 'new'))).toHaveLength(1);
      await chmod(folder, 0o755);
      expect(await readFile(join(folder, 'wijk.html'), 'utf8')).toBe('old');
    }),
);

it('has nothing to remove when nothing is being written', () =>
  withProject({ 'wijk.html.tmp': 'of somebody else' }, async (folder) => {
    await writeFileAtomic(join(folder, 'wijk.html'), 'new');
    removeTemporaryFiles();
    expect((await readdir(folder)).toSorted()).toEqual(['wijk.html', 'wijk.html.tmp']);
  }));

it('keeps one whole text when two are written at once', () =>
  withProject({}, async (folder) => {
    const path = join(folder, 'manifest.json');
    const texts = ['a'.repeat(100_000), 'b'.repeat(90_000)];
    await Promise.all(texts.map((text) => writeFileAtomic(path, text)));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['manifest.json']);
  }));
