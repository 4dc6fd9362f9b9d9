import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withOutputLock } from '../../src/batch/lock.ts';
import { isDead, thisProcess } from '../../src/batch/lock-holder.ts';
import { wording } from '../../src/lib/messages.ts';
import { useMemoryDisk } from '../memory-disk.ts';
import { expectFilled, problemsOf } from '../problems.ts';
import { withProject } from '../project-folder.ts';
import { trials } from '../trials.ts';

useMemoryDisk();

const lockOf = (out: string): string => join(out, '.wijkprofiel', 'lock');
const nothing = async (): Promise<void> => undefined;

/** A lock as another process would have left it. */
function leaveLock(out: string, content: string | object): void {
  mkdirSync(lockOf(out), { recursive: true });
  const written = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(lockOf(out), 'aaaaaaaaaaaaaaaa.json'), written);
}

const here = thisProcess(new Date('2026-11-26T09:30:00Z'));

describe('a folder that is held', () => {
  it('is refused to a second build, which is told who holds it, and changes nothing', () =>
    withProject({ 'manifest.json': 'old' }, async (out) => {
      await withOutputLock(out, async () => {
        const before = readdirSync(out, { recursive: true });
        const problems = await problemsOf(withOutputLock(out, nothing));
        expect(problems).toMatchObject([
          { code: 'output-locked', place: { file: out }, details: { pid: process.pid, host: hostname() } },
        ]);
        expectFilled(problems);
        expect(readdirSync(out, { recursive: true })).toEqual(before);
      });
      expect(readdirSync(out, { recursive: true })).toEqual(['manifest.json']);
    }));

  it('is free again after a failure', () =>
    withProject({}, async (out) => {
      const failing = withOutputLock(out, () => Promise.reject(new Error('no paper')));
      await expect(failing).rejects.toThrow('no paper');
      expect(await withOutputLock(out, async () => 'mine')).toBe('mine');
    }));

  it('keeps what else stands in the folder of the state', () =>
    withProject({ '.wijkprofiel/journal': 'wijk by wijk' }, async (out) => {
      await withOutputLock(out, nothing);
      expect(readdirSync(join(out, '.wijkprofiel'))).toEqual(['journal']);
    }));

  it('is lost when the folder is removed while it is held', () =>
    withProject({}, async (out) => {
      await withOutputLock(out, async (lock) => {
        lock.check();
        rmSync(lockOf(out), { recursive: true });
        expect(() => lock.check()).toThrow('lock-lost');
      });
    }));
});

describe('the lock of a process that is gone', () => {
  it.each([
    ['whose number nobody has', { ...here, pid: 2 ** 22 + 1 }],
    ['whose number another process has now', { ...here, start: 'another boot 17' }],
  ])('%s is taken over', (_, holder) =>
    withProject({}, async (out) => {
      leaveLock(out, holder);
      expect(await withOutputLock(out, async () => readdirSync(lockOf(out)))).toHaveLength(1);
      expect(existsSync(join(out, '.wijkprofiel'))).toBe(false);
    }),
  );

  it.each([
    ['empty', ''],
    ['cut off', JSON.stringify(here).slice(0, 40)],
    ['not text', '\u0000\u0000\u0000'],
  ])('that is %s is taken over: a living one is whole', (_, content) =>
    withProject({}, async (out) => {
      leaveLock(out, content);
      expect(await withOutputLock(out, async () => 'mine')).toBe('mine');
    }),
  );

  it('that was killed while it took over is no obstacle', () =>
    withProject({ '.wijkprofiel/lock.0123456789ab.tmp/x.json': '' }, async (out) => {
      mkdirSync(lockOf(out), { recursive: true });
      expect(await withOutputLock(out, async () => 'mine')).toBe('mine');
    }));
});

describe('a lock that is never taken over', () => {
  it('is that of another computer, also when the same number is free here; the message says how to remove it', () =>
    withProject({}, async (out) => {
      leaveLock(out, { ...here, host: 'elders', pid: 2 ** 22 + 1 });
      const problems = await problemsOf(withOutputLock(out, nothing));
      expect(problems).toMatchObject([{ code: 'output-locked-elsewhere', details: { host: 'elders' } }]);
      const [first] = problems.map((one) => wording(one, 'nl'));
      expect(first?.what).toContain('elders, sinds 2026-11-26 09:30:00 UTC');
      expect(first?.remedy).toContain(lockOf(out));
      expect(readdirSync(lockOf(out))).toEqual(['aaaaaaaaaaaaaaaa.json']);
    }));

  it('is one of another version', () =>
    withProject({}, async (out) => {
      leaveLock(out, { lock: 2, holder: 'somebody' });
      const problems = await problemsOf(withOutputLock(out, nothing));
      expect(problems).toMatchObject([{ code: 'output-locked-unknown' }]);
      expectFilled(problems);
    }));

  it('is that of a living process', () => expect(isDead(here)).toBe(false));
});

describe('twenty builds at once', () => {
  it.each([
    ['a free folder', () => undefined],
    ['that of a dead holder', (out: string) => leaveLock(out, { ...here, pid: 2 ** 22 + 1 })],
    ['that with a damaged lock', (out: string) => leaveLock(out, '')],
  ])('exactly one gets %s, time after time', (_, prepare) =>
    withProject({}, async (folder) => {
      for (let trial = 0; trial < trials(10, 200); trial += 1) {
        const out = join(folder, String(trial));
        prepare(out);
        const results = race(out, 20);
        expect((await results).toSorted()).toEqual([...Array(19).fill('output-locked'), 'won']);
        expect(existsSync(join(out, '.wijkprofiel'))).toBe(false);
      }
    }),
  );

  it('one after the other gets it when each leaves at once', () =>
    withProject({}, async (folder) => {
      let within = 0;
      const visit = async (): Promise<void> => {
        within += 1;
        expect(within).toBe(1);
        await setImmediate();
        within -= 1;
      };
      const attempts = Array.from({ length: trials(100, 2000) }, () =>
        withOutputLock(join(folder, 'uitvoer'), visit),
      );
      const settled = await Promise.allSettled(attempts);
      for (const one of settled)
        if (one.status === 'rejected') expect(String(one.reason)).toContain('output-locked');
      expect(settled.some(({ status }) => status === 'fulfilled')).toBe(true);
    }));
});

/** What became of each of `count` attempts at once; the winner keeps the lock until all others know. */
async function race(out: string, count: number): Promise<string[]> {
  let others = count - 1;
  const known = Promise.withResolvers<void>();
  const attempt = async (): Promise<string> => {
    try {
      await withOutputLock(out, () => known.promise);
      return 'won';
    } catch (error) {
      others -= 1;
      if (others === 0) known.resolve();
      return error instanceof Error ? error.message : String(error);
    }
  };
  return await Promise.all(Array.from({ length: count }, attempt));
}
