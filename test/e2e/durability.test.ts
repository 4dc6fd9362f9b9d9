import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { trials } from '../trials.ts';
import { mountDisk, mountItself, remount, whyNoMounts } from './mounted.ts';
import { repository, runCli, startCli } from './run-cli.ts';
import { contentsOf, exampleCopy, filesIn, projectFolder, temporaryFolder } from './small-project.ts';
import {
  expectOldOrNext,
  expectRecovery,
  killedBuild,
  type TwoEditions,
  twoEditions,
} from './two-editions.ts';

let editions: TwoEditions;

beforeAll(async () => {
  editions = await twoEditions();
});

/** A title that says why a test is left out. */
const unless = (why: string): string => (why === '' ? '' : ` (left out: ${why})`);
/** A trial is two builds of three wijken. */
const manyBuilds = { timeout: trials(180_000, 7_200_000) };

/** The state of a build is for builds only. */
function isPublic(file: string): boolean {
  return !file.startsWith('.wijkprofiel/');
}

describe('a build that is killed', () => {
  it(
    'at any moment leaves whole files of one edition or the other, and the next build ends its work',
    manyBuilds,
    async () => {
      for (let trial = 0; trial < trials(2, 100); trial += 1) {
        const out = editions.oldOutput();
        await killedBuild(out, editions, (0.4 + 0.6 * Math.random()) * editions.milliseconds);
        expectOldOrNext(out, editions);
        await expectRecovery(out, editions);
        rmSync(out, { recursive: true });
      }
    },
  );

  it('at any operation on a file does so too', manyBuilds, async () => {
    const preload = ['--import', join(import.meta.dirname, 'dying-disk.mjs')];
    const counted = await runCli(editions.build(temporaryFolder()), { nodeOptions: preload });
    const [, operations = 0] = /disk operations: (\d+)/.exec(counted.stderr) ?? [];
    expect(Number(operations)).toBeGreaterThan(50);
    const step = trials(Math.ceil(Number(operations) / 3), 1);
    const renewed = new Set<number>();
    for (let nth = 1; nth <= Number(operations); nth += step) {
      const out = editions.oldOutput();
      const env = { WIJKPROFIEL_TEST_DIE_AT: String(nth) };
      expect(await runCli(editions.build(out), { nodeOptions: preload, env })).toMatchObject({ code: null });
      renewed.add(expectOldOrNext(out, editions));
      await expectRecovery(out, editions);
      rmSync(out, { recursive: true });
    }
    expect(renewed.size).toBeGreaterThan(1);
  });
});

describe('a folder at which another build is at work', () => {
  it(
    'is left alone: of builds that start at once one makes everything, the others end with 75',
    manyBuilds,
    async () => {
      const out = editions.oldOutput();
      const count = trials(4, 20);
      const all = await Promise.all(Array.from({ length: count }, () => runCli(editions.build(out))));
      const refused = all.filter(({ code }) => code === 75);
      // One that starts when the first is ready already is in its right.
      expect(all.filter(({ code }) => code === 0).length + refused.length).toBe(count);
      for (const { stdout, stderr } of refused) {
        expect(stdout).toBe('');
        expect(stderr).toMatch(new RegExp(`\\[output-locked\\]\n.*process \\d+ on ${hostname()}, since 20`));
      }
      expect(contentsOf(out)).toMatchObject(editions.next);
    },
  );

  it('is not touched, and the second build is told in its own language and as data', async () => {
    const out = editions.oldOutput();
    const lock = join(out, '.wijkprofiel', 'lock');
    mkdirSync(lock, { recursive: true });
    const holder = { lock: 1, pid: 4711, host: 'elders', start: '', since: '2026-11-26T09:30:00.000Z' };
    writeFileSync(join(lock, 'aaaa.json'), JSON.stringify(holder));
    const before = contentsOf(out);
    const { code, stdout } = await runCli([...editions.build(out), '--json', '--lang', 'nl']);
    expect(code).toBe(75);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      problems: [{ code: 'output-locked-elsewhere', what: expect.stringContaining('proces 4711 op elders') }],
    });
    expect(contentsOf(out)).toEqual(before);
  });
});

describe('a disk that fails', () => {
  it.skipIf(whyNoMounts)(
    `that is full ends the build with what is needed; nothing is cut off${unless(whyNoMounts)}`,
    async () => {
      const out = temporaryFolder();
      const size = Object.values(editions.old).reduce(
        (sum, { length }) => sum + Math.ceil(length / 4096) * 4,
        0,
      );
      mountDisk(out, size + 100);
      cpSync(editions.oldOutput(), out, { recursive: true });
      const { code, stdout, stderr } = await runCli(editions.build(out));
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toMatch(/\[disk-full\]\n.*1 MB needed, 0 MB free/);
      expectOldOrNext(out, editions);
      expect(filesIn(out).filter(isPublic)).toEqual(Object.keys(editions.old));
      remount(out, `size=${4 * size}k`);
      await expectRecovery(out, editions);
    },
  );

  it.skipIf(whyNoMounts)(
    `that may only be read ends it before anything is made${unless(whyNoMounts)}`,
    async () => {
      const out = editions.oldOutput();
      mountItself(out);
      remount(out, 'bind,ro');
      const { code, stdout, stderr } = await runCli(editions.build(out));
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toContain(`${out} [cannot-write]`);
      expect(stderr).toContain('(EROFS)');
      expect(stderr).not.toContain('1/3');
      expect(contentsOf(out)).toEqual(editions.old);
    },
  );

  it('that is gone during the build ends it, instead of making a new folder of half an edition', async () => {
    const out = join(temporaryFolder(), 'uitvoer');
    const { child, ended } = startCli([
      'build',
      exampleCopy(),
      '--out',
      out,
      '--format',
      'html',
      '--jobs',
      '1',
    ]);
    child.stderr?.on('data', (chunk: Buffer) => {
      if (chunk.includes('3/26')) rmSync(out, { recursive: true, force: true, maxRetries: 5 });
    });
    const { code, stdout, stderr } = await ended;
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`${out} [lock-lost]`);
    expect(existsSync(join(out, 'manifest.json'))).toBe(false);
  });
});

describe('the same bytes come', () => {
  it.each([
    ['in a C locale', { LANG: 'C', LC_ALL: 'C' }],
    ['in a Turkish locale, where i has no dot', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['on the other side of the world', { TZ: 'Pacific/Kiritimati' }],
  ])('%s', async (_, env) => {
    const out = temporaryFolder();
    expect(await runCli(editions.build(out), { env })).toMatchObject({ code: 0 });
    expect(contentsOf(out)).toEqual(editions.next);
  });

  it('under a clock that jumps by years', async () => {
    const out = temporaryFolder();
    const nodeOptions = ['--import', join(import.meta.dirname, 'jumping-clock.mjs')];
    expect(await runCli(editions.build(out), { nodeOptions })).toMatchObject({ code: 0 });
    expect(contentsOf(out)).toEqual(editions.next);
  });

  it('within 128 MB of memory for what is kept', async () => {
    const out = temporaryFolder();
    const nodeOptions = ['--max-old-space-size=128'];
    expect(await runCli(editions.build(out), { nodeOptions })).toMatchObject({ code: 0 });
    expect(contentsOf(out)).toEqual(editions.next);
  });
});

const whyNoNetworkless = reasonAgainst(['unshare', '-n', 'true']);

function reasonAgainst([command = '', ...args]: readonly string[]): string {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return '';
  } catch {
    return 'the system does not allow it';
  }
}

it.skipIf(whyNoNetworkless)(
  `a machine without any network makes the same PDF${unless(whyNoNetworkless)}`,
  async () => {
    const project = projectFolder();
    const [near, far] = [join(temporaryFolder(), 'noord.pdf'), join(temporaryFolder(), 'noord.pdf')];
    const args = (file: string) => ['factsheet', 'Noord', project, '--out', file];
    expect(await runCli(args(near))).toMatchObject({ code: 0 });
    execFileSync('unshare', ['-n', process.execPath, join(repository, 'bin/wijkprofiel.js'), ...args(far)]);
    expect(readFileSync(far).equals(readFileSync(near))).toBe(true);
  },
);

describe('build --publish', () => {
  it.each([
    ['--area', ['--area', 'Noord']],
    ['--product', ['--product', 'factsheet']],
    ['--format', ['--format', 'html']],
  ])('is refused with %s, which makes part of an edition', async (option, more) => {
    const [out, www] = [temporaryFolder(), temporaryFolder()];
    const args = ['build', projectFolder(), '--out', out, '--publish', join(www, 'wijken'), ...more];
    const { code, stderr } = await runCli(args);
    expect([code, stderr]).toEqual([2, expect.stringMatching(`\\[publish-partial\\]\n.*${option}`)]);
    expect([...filesIn(out), ...readdirSync(www)]).toEqual([]);
  });

  it('shows the whole edition, and once more changes nothing', async () => {
    const [out, dir] = [temporaryFolder(), join(temporaryFolder(), 'wijken')];
    const args = ['build', projectFolder(), '--out', out, '--publish', dir];
    const first = await runCli(args);
    expect([first.code, first.stderr]).toEqual([0, expect.stringContaining(`Published in ${dir}`)]);
    expect(contentsOf(dir)).toEqual(contentsOf(out));
    const second = await runCli(args);
    expect([second.code, second.stderr]).toEqual([0, expect.stringContaining('shows this edition already')]);
  });
});
