import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WrittenFile } from '../../src/batch/output-record.ts';
import { publish } from '../../src/batch/publish.ts';
import { writeFilesAtomic } from '../../src/lib/atomic-file.ts';
import { contentHash } from '../../src/lib/content-hash.ts';
import type { Disk } from '../../src/lib/disk.ts';
import { UserError } from '../../src/lib/errors.ts';
import { type FaultyDisk, faultyDisk } from '../faulty-disk.ts';
import { useMemoryDisk } from '../memory-disk.ts';
import { expectFilled, problemsOf } from '../problems.ts';
import { withProject } from '../project-folder.ts';

useMemoryDisk();

const names = ['datakwaliteit.html', 'stad/noord.pdf', 'stad/zuid.pdf', 'dorp/plein.html'];

/** Builds an edition as the batch would: files by rename, the manifest last. */
async function built(out: string, edition: string): Promise<WrittenFile[]> {
  const contents = names.map((name): [string, string] => [name, `${name} of ${edition}`]);
  await writeFilesAtomic(contents.map(([name, text]) => [join(out, name), text]));
  const files = contents.map(([file, text]) => ({ file, sha256: contentHash(text), size: text.length }));
  await writeFilesAtomic([[join(out, 'manifest.json'), JSON.stringify({ edition, files })]]);
  return files;
}

/** The edition that readers see: all its files are of one build. */
function seen(dir: string): string | undefined {
  if (!existsSync(dir)) return undefined;
  const { edition } = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
  for (const name of names) expect(readFileSync(join(dir, name), 'utf8')).toBe(`${name} of ${edition}`);
  return edition;
}

const editionsIn = (www: string): string[] =>
  readdirSync(join(www, '.wijken-editions')).filter((name) => name !== 'lock');

async function withFolders(use: (folders: { out: string; www: string; dir: string }) => Promise<void>) {
  await withProject({ 'www/leesmij.txt': 'of somebody else' }, (folder) => {
    const www = join(folder, 'www');
    return use({ out: join(folder, 'uitvoer'), www, dir: join(www, 'wijken') });
  });
}

describe('publishing', () => {
  it('shows an edition, then the next, keeps the one before and removes older ones', () =>
    withFolders(async ({ out, www, dir }) => {
      const names: string[] = [];
      for (const edition of ['2024', '2025', '2026']) {
        const { edition: name, changed } = await publish(out, await built(out, edition), dir);
        names.push(name);
        expect(changed).toBe(true);
        expect(seen(dir)).toBe(edition);
        expect(readlinkSync(dir)).toBe(join('.wijken-editions', name));
      }
      expect(editionsIn(www).toSorted()).toEqual(names.slice(1).toSorted());
      expect(readdirSync(www).toSorted()).toEqual(['.wijken-editions', 'leesmij.txt', 'wijken']);
    }));

  it('changes nothing when the same edition is published again', () =>
    withFolders(async ({ out, www, dir }) => {
      const first = await publish(out, await built(out, '2026'), dir);
      const inode = lstatSync(dir).ino;
      expect(await publish(out, await built(out, '2026'), dir)).toEqual({ ...first, changed: false });
      expect(lstatSync(dir).ino).toBe(inode);
      expect(editionsIn(www)).toEqual([first.edition]);
    }));

  it('goes back to an edition that is still there', () =>
    withFolders(async ({ out, www, dir }) => {
      const old = await publish(out, await built(out, '2025'), dir);
      await publish(out, await built(out, '2026'), dir);
      expect(await publish(out, await built(out, '2025'), dir)).toEqual(old);
      expect(seen(dir)).toBe('2025');
      expect(editionsIn(www)).toHaveLength(2);
    }));

  it('leaves what was published as it is while the next edition is built', () =>
    withFolders(async ({ out, dir }) => {
      await publish(out, await built(out, '2025'), dir);
      await built(out, '2026');
      expect(seen(dir)).toBe('2025');
    }));

  it('takes no room for files that have not moved, and copies where links are refused', () =>
    withFolders(async ({ out, www, dir }) => {
      const files = await built(out, '2026');
      await publish(out, files, dir);
      expect(statSync(join(dir, 'stad/noord.pdf')).ino).toBe(statSync(join(out, 'stad/noord.pdf')).ino);
      const elsewhere = join(www, 'kopie');
      const noLinks = faultyDisk((operation) => (operation === 'link' ? { code: 'EXDEV' } : undefined));
      await publish(out, files, elsewhere, noLinks.on);
      expect(seen(elsewhere)).toBe('2026');
      expect(statSync(join(elsewhere, 'stad/noord.pdf')).ino).not.toBe(
        statSync(join(dir, 'stad/noord.pdf')).ino,
      );
    }));

  it('makes a published edition anew that was damaged by hand', () =>
    withFolders(async ({ out, dir }) => {
      const files = await built(out, '2026');
      const noLinks = faultyDisk((operation) => (operation === 'link' ? { code: 'EXDEV' } : undefined));
      const first = await publish(out, files, dir, noLinks.on);
      writeFileSync(join(dir, 'stad/noord.pdf'), 'scribble');
      expect(await publish(out, files, dir)).toEqual({ ...first, edition: `${first.edition}-2` });
      expect(seen(dir)).toBe('2026');
    }));

  it('takes the place of an empty folder', () =>
    withFolders(async ({ out, dir }) => {
      mkdirSync(dir);
      await publish(out, await built(out, '2026'), dir);
      expect(seen(dir)).toBe('2026');
    }));
});

describe('what is not published', () => {
  const cases: readonly [title: string, code: string, prepare: (dir: string) => void][] = [
    [
      'over a folder with files',
      'publish-not-empty',
      (dir) => mkdirSync(join(dir, 'foto'), { recursive: true }),
    ],
    ['over a file', 'publish-not-a-folder', (dir) => writeFileSync(dir, 'a file')],
    ['over a link to elsewhere', 'publish-foreign-link', (dir) => symlinkSync('/srv/elders', dir)],
  ];
  it.each(cases)('%s', (_, code, prepare) =>
    withFolders(async ({ out, www, dir }) => {
      prepare(dir);
      const before = readdirSync(www, { recursive: true });
      const problems = await problemsOf(publish(out, await built(out, '2026'), dir));
      expect(problems).toMatchObject([{ code, place: { file: dir } }]);
      expectFilled(problems);
      expect(readdirSync(www, { recursive: true })).toEqual(before);
    }),
  );

  it('into the folder of the documents, or with that inside', () =>
    withFolders(async ({ out }) => {
      const files = await built(out, '2026');
      for (const dir of [out, join(out, 'web'), dirname(out)])
        expect(await problemsOf(publish(out, files, dir))).toMatchObject([{ code: 'publish-inside-output' }]);
    }));

  it.each([
    ['was changed', (file: string) => writeFileSync(file, 'scribble')],
    ['is gone', (file: string) => rmSync(file)],
  ])('a build of which a file %s', (_, change) =>
    withFolders(async ({ out, www, dir }) => {
      await publish(out, await built(out, '2025'), dir);
      const files = await built(out, '2026');
      change(join(out, 'stad/zuid.pdf'));
      expect(await problemsOf(publish(out, files, dir))).toMatchObject([
        { code: 'publish-file-differs', place: { file: join(out, 'stad/zuid.pdf') } },
      ]);
      expect(seen(dir)).toBe('2025');
      expect(editionsIn(www)).toHaveLength(1);
    }),
  );
});

describe('a fault at any one operation of publishing', () => {
  it.each(['ENOSPC', 'EIO', 'EROFS'])(
    '%s leaves the old edition or shows the new one, both whole',
    async (code) => {
      const { shown, count } = await publishingWithFaults((nth) =>
        faultyDisk((_, index) => (index === nth ? { code } : undefined)),
      );
      expect(count).toBeGreaterThan(40);
      expect(new Set(shown)).toEqual(new Set(['2025', '2026']));
    },
  );

  it('and the same for a process that does nothing any more after it', async () => {
    const { shown } = await publishingWithFaults((nth) =>
      faultyDisk((_, index) => (index >= nth ? { code: 'EIO' } : undefined)),
    );
    expect(new Set(shown)).toEqual(new Set(['2025', '2026']));
  });
});

/** Publishes 2026 over 2025 with a fault at each operation in turn; then once more without, which must succeed. */
async function publishingWithFaults(
  faultAt: (nth: number) => FaultyDisk,
): Promise<{ shown: (string | undefined)[]; count: number }> {
  const shown: (string | undefined)[] = [];
  for (let nth = 0; ; nth += 1) {
    const faulty = faultAt(nth);
    await withFolders(async ({ out, www, dir }) => {
      await publish(out, await built(out, '2025'), dir);
      const files = await built(out, '2026');
      await expectUserError(publish(out, files, dir, faulty.on));
      shown.push(seen(dir));
      const { edition } = await publish(out, files, dir);
      expect(seen(dir)).toBe('2026');
      expect(editionsIn(www)).toContain(edition);
      expect(editionsIn(www).length).toBeLessThanOrEqual(3);
    });
    if (faulty.operations.length <= nth) return { shown, count: nth };
  }
}

async function expectUserError(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    expect(error).toBeInstanceOf(UserError);
    if (error instanceof UserError) expectFilled(error.problems);
  });
}

it('is refused to a second process, which is told who is at it', () =>
  withFolders(async ({ out, dir }) => {
    const files = await built(out, '2026');
    const gate = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const { on } = faultyDisk(() => undefined);
    const symlink: Disk['symlink'] = async (...args) => {
      begun.resolve();
      await gate.promise;
      await on.symlink(...args);
    };
    const first = publish(out, files, dir, { ...on, symlink });
    await begun.promise;
    expect(await problemsOf(publish(out, files, dir))).toMatchObject([{ code: 'output-locked' }]);
    gate.resolve();
    await first;
    expect(seen(dir)).toBe('2026');
  }));
