import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { withOutputLock } from '../../src/batch/lock.ts';
import { isDead, thisProcess } from '../../src/batch/lock-holder.ts';
import { writeFileAtomic } from '../../src/lib/atomic-file.ts';
import { type Disk, disk } from '../../src/lib/disk.ts';
import { withinLimit } from '../../src/render/time-limit.ts';
import { problemsOf } from '../problems.ts';
import { withProject } from '../project-folder.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** Only the clock of the wall jumps: what is measured in seconds passed is not on it. */
function wallClock(time: string): void {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(time));
}

it.each([
  ['a day back', '2026-11-25T09:00:00Z'],
  ['a year ahead', '2027-11-26T09:00:00Z'],
  ['to the night in which an hour comes twice', '2026-10-25T00:59:59Z'],
])('a clock that jumps %s ends no limit early and keeps none from ending', async (_, time) => {
  wallClock('2026-11-26T09:00:00Z');
  const quick = withinLimit(Promise.resolve('ready'), 1000, () => 'too late');
  const slow = withinLimit(new Promise<string>(() => undefined), 20, () => 'too late');
  vi.setSystemTime(new Date(time));
  expect(await quick).toBe('ready');
  expect(await slow).toBe('too late');
});

it('a lock is held whatever the clock says', () =>
  withProject({}, async (out) => {
    wallClock('2020-01-01T00:00:00Z');
    await withOutputLock(out, async () => {
      vi.setSystemTime(new Date('2040-01-01T00:00:00Z'));
      expect(await problemsOf(withOutputLock(out, async () => undefined))).toMatchObject([
        { code: 'output-locked', details: { since: '2020-01-01 00:00:00 UTC' } },
      ]);
    });
    expect(isDead(thisProcess(new Date(0)))).toBe(false);
  }));

it('a file that is held open is tried again when the clock jumps meanwhile', () =>
  withProject({}, async (folder) => {
    wallClock('2026-11-26T09:00:00Z');
    let refused = 0;
    const rename: Disk['rename'] = async (from, to) => {
      refused += 1;
      vi.setSystemTime(new Date(`20${26 + refused}-11-26T09:00:00Z`));
      if (refused < 4) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY', syscall: 'rename' });
      await disk.rename(from, to);
    };
    await writeFileAtomic(join(folder, 'wijk.pdf'), 'new', { ...disk, rename });
    expect(refused).toBe(4);
  }));
