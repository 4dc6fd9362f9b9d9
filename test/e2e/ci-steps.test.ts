import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { mergeJob, partsJob, workflow } from '../examples/ci-files.ts';
import { program, repository, runCli } from './run-cli.ts';
import { config, contentsOf, projectFolder, temporaryFolder } from './small-project.ts';

type Environment = Readonly<Record<string, string>>;
const run = promisify(execFile);
const whole = temporaryFolder();
const project = projectFolder({ 'wijkprofiel.yaml': `${config}products: [factsheet]\n` });

beforeAll(async () => {
  expect((await runCli(['build', project, '--out', whole])).code).toBe(0);
}, 120_000);

/** A program as a machine has it on its path, with the Node that runs this test. */
function pathWith(folder: string): string {
  return [folder, dirname(process.execPath), process.env['PATH']].join(delimiter);
}

describe('the workflow for GitHub Actions', () => {
  /** A repository of a user, which names this program in its package.json. */
  const home = temporaryFolder();
  /** What is not on a runner: registries are out of reach here, and what is linked has been built. */
  const npm = { npm_config_offline: 'true', npm_config_ignore_scripts: 'true' };

  beforeAll(async () => {
    const dependencies = { wijkprofiel: `file:${repository}` };
    writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, dependencies }));
    await run('npm', ['install', '--package-lock-only'], { cwd: home, env: { ...process.env, ...npm } });
  });

  /** Runs the shell steps of a job as a runner does, and gives what they wrote for later jobs. */
  async function runSteps(job: string, inputs: Environment): Promise<Environment> {
    const outputs = join(home, `outputs-${job}`);
    writeFileSync(outputs, '');
    const env = { ...process.env, ...npm, PATH: pathWith(home), GITHUB_OUTPUT: outputs, ...inputs };
    for (const step of workflow.jobs[job]?.steps ?? [])
      if ('run' in step)
        await run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], { cwd: home, env });
    const lines = readFileSync(outputs, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    return Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
  }

  it('makes in parts what one build makes', { timeout: 240_000 }, async () => {
    const inputs = { PROJECT: project, PARTS: '2' };
    const { parts = '' } = await runSteps('plan', inputs);
    expect(JSON.parse(parts)).toEqual([1, 2]);
    for (const part of JSON.parse(parts)) {
      await runSteps('build', { ...inputs, PART: String(part) });
      const [upload] = (workflow.jobs['build']?.steps ?? []).filter(
        (step) => 'uses' in step && step.uses.includes('upload'),
      );
      const path = upload !== undefined && 'with' in upload ? String(upload.with?.['path']) : '';
      expect(contentsOf(join(home, path.replace(/\$\{\{.*\}\}/, part)))).toHaveProperty('manifest.json');
    }
    await runSteps('merge', inputs);
    expect(contentsOf(join(home, 'uitvoer'))).toEqual(contentsOf(whole));
  });

  it.each(['257', '08'])('does not begin with %j parts', async (PARTS) => {
    const refused = { stdout: expect.stringContaining('::error::The number of parts is 1 to 256') };
    await expect(runSteps('plan', { PROJECT: project, PARTS })).rejects.toMatchObject(refused);
  });
});

describe('the Jobs for Kubernetes', () => {
  const output = temporaryFolder();
  const count = 3;
  const path = temporaryFolder();

  beforeAll(() => {
    symlinkSync(program, join(path, 'wijkprofiel'));
  });

  /** Runs the command of a container with its variables; only the folders are those of this machine. */
  async function runContainer(job: typeof partsJob | typeof mergeJob, given: Environment): Promise<void> {
    const [{ command, args, env }] = job.spec.template.spec.containers;
    const named = Object.fromEntries(env.map(({ name, value }) => [name, value]));
    const { XDG_CACHE_HOME: _mounted, ...own } = named;
    const [shell, ...rest] = command;
    const tmp = join(output, 'tmp');
    mkdirSync(tmp, { recursive: true });
    const folders = { PROJECT: project, OUTPUT: output, HOME: process.env['HOME'] ?? tmp };
    await run(shell, [...rest, ...args], {
      cwd: path,
      env: { PATH: pathWith(path), ...own, ...folders, WIJKPROFIEL_SHARDS: String(count), ...given },
    });
  }

  it('make in pods what one build makes', { timeout: 240_000 }, async () => {
    for (let index = 0; index < count; index += 1)
      await runContainer(partsJob, { JOB_COMPLETION_INDEX: String(index) });
    await runContainer(mergeJob, {});
    expect(contentsOf(join(output, 'uitvoer'))).toEqual(contentsOf(whole));
  });

  it('fail, and say why, when a part is missing', async () => {
    await expect(runContainer(mergeJob, { WIJKPROFIEL_SHARDS: '4' })).rejects.toThrow(/merge-no-manifest/);
  });
});
