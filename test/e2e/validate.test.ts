import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { exampleCopy, figures, filesIn, projectFolder } from './small-project.ts';

const example = exampleCopy();
/** Zuid has no figures: a warning. */
const withWarning = projectFolder({
  'cijfers/cijfers.csv': figures.replace(/^WK990102.*\n/gm, ''),
});

describe('validate', () => {
  it('finds the example in order, says how much was read and writes nothing', async () => {
    const before = filesIn(example);
    const { code, stdout } = await runCli(['validate', example]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/26 wijken, \d{4} figures/);
    expect(filesIn(example)).toEqual(before);
  });

  it('gives the same as JSON', async () => {
    const { code, stdout, stderr } = await runCli(['validate', example, '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { ok, wijken, figures: read, problems } = JSON.parse(stdout);
    expect({ ok, wijken }).toEqual({ ok: true, wijken: 26 });
    expect(read).toBeGreaterThan(1000);
    expect(problems).toEqual([]);
  });

  it('passes with warnings, and tells them', async () => {
    const { code, stdout, stderr } = await runCli(['validate', withWarning]);
    expect(code).toBe(0);
    expect(stderr).toContain('[wijk-without-figures]');
    expect(stdout).toContain('1 warning');
  });

  it('fails on warnings with --strict', async () => {
    const { code, stderr } = await runCli(['validate', withWarning, '--strict']);
    expect(code).toBe(1);
    expect(stderr).toContain('WK990102 Zuid');
  });

  it('describes each problem as data', async () => {
    const { code, stdout } = await runCli(['validate', withWarning, '--strict', '--json']);
    expect(code).toBe(1);
    const { ok, problems } = JSON.parse(stdout);
    expect(ok).toBe(false);
    expect(problems).toEqual([
      {
        code: 'wijk-without-figures',
        severity: 'warning',
        file: 'gebieden.csv',
        line: null,
        column: null,
        value: 'WK990102 Zuid',
        what: expect.any(String),
        expected: expect.any(String),
        remedy: expect.any(String),
      },
    ]);
  });
});

describe('build --strict', () => {
  it('makes nothing when there are warnings', async () => {
    const { code, stderr } = await runCli(['build', withWarning, '--strict']);
    expect(code).toBe(1);
    expect(stderr).toContain('[wijk-without-figures]');
    expect(stderr).toContain('--strict');
    expect(filesIn(withWarning)).toHaveLength(3);
  });

  it('tells why as JSON', async () => {
    const { code, stdout } = await runCli(['build', withWarning, '--strict', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [{ code: 'wijk-without-figures' }] });
  });
});
