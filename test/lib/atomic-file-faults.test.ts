import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type NewFile, writeFilesAtomic } from '../../src/lib/atomic-file.ts';
import { type Disk, disk } from '../../src/lib/disk.ts';
import { UserError } from '../../src/lib/errors.ts';
import { messages } from '../../src/lib/messages.ts';
import { type Fault, type FaultyDisk, faultyDisk } from '../faulty-disk.ts';
import { useMemoryDisk } from '../memory-disk.ts';
import { expectFilled, problemsOf } from '../problems.ts';
import { withProject } from '../project-folder.ts';

useMemoryDisk();

const names = ['dorp/a.pdf', 'dorp/b.html', 'stad/c.csv'];
const earlier: Readonly<Record<string, string>> = {
  'dorp/a.pdf': 'old a',
  'stad/c.csv': 'an older and longer c',
};

/** Writes the three files on a disk with faults; the error it ended in, if any. */
async function write(folder: string, { on }: FaultyDisk): Promise<unknown> {
  const files = names.map((name): NewFile => [join(folder, name), `new ${name}`]);
  return await writeFilesAtomic(files, on).then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** Every file under its final name is the old or the new one; returns what else there is. */
async function expectOldOrNew(folder: string): Promise<string[]> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  for (const name of names) {
    const text = found.includes(name) ? await readFile(join(folder, name), 'utf8') : undefined;
    expect([earlier[name], `new ${name}`]).toContain(text);
  }
  return found.filter((name) => !names.includes(name));
}

/** Repeats with the fault at the first operation, the second, …, until none is reached any more. */
async function atEveryOperation(
  fault: Fault,
  { lasting }: Readonly<{ lasting: boolean }>,
  check: (folder: string, error: unknown) => Promise<void>,
): Promise<number> {
  for (let nth = 0; ; nth += 1) {
    const faulty = faultyDisk((_, index) => (index === nth || (lasting && index > nth) ? fault : undefined));
    const reached = await withProject(earlier, async (folder) => {
      const error = await write(folder, faulty);
      await check(folder, error);
      return faulty.operations.length > nth;
    });
    if (!reached) return nth;
  }
}

describe('a fault at any one operation', () => {
  it.each(['ENOSPC', 'EIO', 'EROFS', 'EDQUOT', 'EMFILE'])(
    '%s: old or new file, no temporary left, told as a problem',
    async (code) => {
      const operations = await atEveryOperation({ code }, { lasting: false }, async (folder, error) => {
        expect(await expectOldOrNew(folder)).toEqual([]);
        if (error === undefined) return;
        expect(error).toBeInstanceOf(UserError);
        if (error instanceof UserError) expectFilled(error.problems);
      });
      expect(operations).toBeGreaterThan(20);
    },
  );

  it.each([0, 1, 2])('half a write (the %i-th) without an error is a full disk, never a file', (nth) =>
    withProject(earlier, async (folder) => {
      let writes = 0;
      const faulty = faultyDisk((operation) => {
        if (operation === 'writeFile') writes += 1;
        return operation === 'writeFile' && writes === nth + 1 ? { half: true } : undefined;
      });
      expect(await write(folder, faulty)).toMatchObject({ problems: [{ code: 'disk-full' }] });
      expect(await expectOldOrNew(folder)).toEqual([]);
      expect(await readFile(join(folder, 'dorp/a.pdf'), 'utf8')).toBe('old a');
    }),
  );

  it('that lasts leaves old or new files too', async () => {
    await atEveryOperation({ code: 'EIO' }, { lasting: true }, async (folder) => {
      await expectOldOrNew(folder);
    });
  });
});

it('gives no file its final name when one of them cannot be written', () =>
  withProject(earlier, async (folder) => {
    let syncs = 0;
    const faulty = faultyDisk((operation) => {
      if (operation === 'sync') syncs += 1;
      return operation === 'sync' && syncs === 3 ? { code: 'ENOSPC' } : undefined;
    });
    expect(await write(folder, faulty)).toBeInstanceOf(UserError);
    expect(await readFile(join(folder, 'dorp/a.pdf'), 'utf8')).toBe('old a');
    expect(await readFile(join(folder, 'stad/c.csv'), 'utf8')).toBe('an older and longer c');
    expect(await readdir(join(folder, 'dorp'))).toEqual(['a.pdf']);
  }));

describe('a file that a reader holds open', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('is replaced when the reader lets go of it (%s)', (code) =>
    withProject(earlier, async (folder) => {
      let refused = 0;
      const faulty = faultyDisk((operation) => {
        if (operation !== 'rename' || refused === 4) return undefined;
        refused += 1;
        return { code };
      });
      expect(await write(folder, faulty)).toBeUndefined();
      expect(refused).toBe(4);
      expect(await readFile(join(folder, 'dorp/a.pdf'), 'utf8')).toBe('new dorp/a.pdf');
    }),
  );

  it('stays as it is when the reader does not, and only its wijk fails', () =>
    withProject(earlier, async (folder) => {
      const faulty = faultyDisk((operation) => (operation === 'rename' ? { code: 'EBUSY' } : undefined));
      const problems = await problemsOf(writeFilesAtomic([[join(folder, 'dorp/a.pdf'), 'new']], faulty.on));
      expect(problems).toMatchObject([{ code: 'file-held', found: 'EBUSY' }]);
      expect(messages['file-held'].kind).toBe('input');
      expect(await readFile(join(folder, 'dorp/a.pdf'), 'utf8')).toBe('old a');
      expect(await readdir(join(folder, 'dorp'))).toEqual(['a.pdf']);
    }));
});

it('writes again what another build took for the remains of a dead one', () =>
  withProject(earlier, async (folder) => {
    let taken = false;
    const rename: Disk['rename'] = async (from, to) => {
      if (!taken) await disk.rm(from);
      taken = true;
      await disk.rename(from, to);
    };
    await writeFilesAtomic([[join(folder, 'dorp/a.pdf'), 'new dorp/a.pdf']], { ...disk, rename });
    expect(await expectOldOrNew(folder)).toEqual([]);
    expect(await readFile(join(folder, 'dorp/a.pdf'), 'utf8')).toBe('new dorp/a.pdf');
  }));
