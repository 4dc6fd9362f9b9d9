import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { contentsOf, filesIn, projectFolder, temporaryFolder } from './small-project.ts';

const project = projectFolder();

describe('a document whose wijk does not exist', () => {
  it('leaves nothing of the browser that was starting meanwhile', async () => {
    const [TMPDIR, XDG_CACHE_HOME] = [temporaryFolder(), process.env['XDG_CACHE_HOME']];
    const before = contentsOf(project);
    const { code, stdout, stderr } = await runCli(['factsheet', 'Nergens', project], {
      env: { TMPDIR, XDG_CACHE_HOME },
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('[unknown-wijk]');
    expect(stderr).not.toContain('sandbox');
    expect(contentsOf(project)).toEqual(before);
    expect(filesIn(TMPDIR)).toEqual([]);
  });
});

describe('compiled code', () => {
  it('is kept where nobody else can write, and makes no difference to what is made', async () => {
    const XDG_CACHE_HOME = temporaryFolder();
    const page = async (): Promise<unknown> => {
      const out = temporaryFolder();
      const { code } = await runCli(['build', project, '--format', 'html', '--out', out], {
        env: { XDG_CACHE_HOME },
      });
      expect(code).toBe(0);
      return contentsOf(out);
    };
    const first = await page();
    const kept = join(XDG_CACHE_HOME, 'wijkprofiel');
    expect(statSync(kept).mode & 0o777).toBe(0o700);
    expect(filesIn(kept).length).toBeGreaterThan(50);
    expect(await page()).toEqual(first);
  });

  it('is not needed: a cache that others can write to is left alone', async () => {
    const XDG_CACHE_HOME = projectFolder({ 'wijkprofiel/readme': '' });
    chmodSync(join(XDG_CACHE_HOME, 'wijkprofiel'), 0o777);
    const { code } = await runCli(['validate', project], {
      env: { XDG_CACHE_HOME, TMPDIR: temporaryFolder() },
    });
    expect(code).toBe(0);
    expect(filesIn(join(XDG_CACHE_HOME, 'wijkprofiel'))).toEqual(['readme']);
  });
});
