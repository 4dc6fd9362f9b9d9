import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../src/cli/exit-code.ts';
import { ciFile, mergeJob, partsJob, workflow } from './ci-files.ts';
import { IndexedJob, Workflow } from './ci-schemas.ts';

const { plan, build, merge } = workflow.jobs;
const podOf = ({ spec }: typeof partsJob | typeof mergeJob) => spec.template.spec;
const environmentOf = (job: typeof partsJob | typeof mergeJob) =>
  Object.fromEntries(podOf(job).containers[0].env.map(({ name, value }) => [name, value]));

describe('the workflow for GitHub Actions', () => {
  it('plans, makes the parts and merges them, in that order', () => {
    expect(Object.keys(workflow.jobs)).toEqual(['plan', 'build', 'merge']);
    expect([plan?.needs, build?.needs, merge?.needs]).toEqual([undefined, 'plan', ['plan', 'build']]);
    expect(build?.strategy?.matrix).toEqual({ part: `\${{ fromJSON(needs.plan.outputs.parts) }}` });
  });

  it('gives what a user fills in to a shell as a variable only', () => {
    for (const { steps } of Object.values(workflow.jobs))
      for (const step of steps) if ('run' in step) expect(step.run).not.toContain('${{');
    expect(workflow.env).toEqual({ PROJECT: `\${{ inputs.project }}`, PARTS: `\${{ inputs.parts }}` });
  });

  it('keeps the schema from passing a slip', () => {
    const slip = JSON.parse(JSON.stringify(ciFile('github/wijkprofielen.yml')));
    slip.jobs.merge['timeout-minuts'] = 30;
    expect(Workflow.safeParse(slip).success).toBe(false);
  });
});

describe('the Jobs for Kubernetes', () => {
  it('say the number of parts the same wherever it stands', () => {
    const { completions, maxFailedIndexes } = partsJob.spec;
    expect(environmentOf(partsJob)['WIJKPROFIEL_SHARDS']).toBe(String(completions));
    expect(environmentOf(mergeJob)['WIJKPROFIEL_SHARDS']).toBe(String(completions));
    expect(maxFailedIndexes).toBe(completions);
    expect(partsJob.spec.parallelism).toBeLessThanOrEqual(completions);
  });

  it('try again what may go better, and not what will fail again', () => {
    const values = partsJob.spec.podFailurePolicy.rules.flatMap((rule) =>
      'onExitCodes' in rule ? rule.onExitCodes.values : [],
    );
    expect(values).toEqual([exitCodes.input, exitCodes.setup, exitCodes.disclosure]);
  });

  it('can write in the volumes that the program writes to, and nowhere else', () => {
    for (const job of [partsJob, mergeJob]) {
      const { volumes, containers } = podOf(job);
      const mounts = containers[0].volumeMounts;
      expect(mounts.map(({ name }) => name)).toEqual(volumes.map(({ name }) => name));
      const { OUTPUT, HOME = '/output', XDG_CACHE_HOME = '/output' } = environmentOf(job);
      const paths = mounts.filter(({ readOnly }) => !readOnly).map(({ mountPath }) => mountPath);
      for (const path of [OUTPUT, HOME, XDG_CACHE_HOME]) expect(paths).toContain(path);
    }
  });

  it('use the same image and the same volume for what is made', () => {
    expect(podOf(mergeJob).containers[0].image).toBe(podOf(partsJob).containers[0].image);
    const [output] = podOf(mergeJob).volumes;
    expect(podOf(partsJob).volumes).toContainEqual(output);
  });

  it('keep the schema from passing a slip', () => {
    const slip = JSON.parse(JSON.stringify(ciFile('kubernetes/delen.yaml')));
    slip.spec.template.spec.containers[0].securityContext.privileged = true;
    expect(IndexedJob.safeParse(slip).success).toBe(false);
  });
});
