import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkVector } from '../../scripts/vectors/check.ts';
import { readVectors } from '../../scripts/vectors/vector-files.ts';
import { needsOpenData, openData } from '../open-data.ts';

const own = join(import.meta.dirname, '..', 'vectors');
const script = join(import.meta.dirname, '..', '..', 'scripts', 'vectors.ts');
/** What must be supported, whatever a folder holds. */
const required =
  `wilson wilson_cc wilson_clip wilson_missing clopper_pearson binom_exact_test byar poisson_exact rate_ci mean_ci_t
  newcombe_score_diff two_prop_z_pooled prop_vs_fixed overlap_correction_factor part_vs_rest chisq_trend
  fingertips_trend_proportion fingertips_trend_ci p_adjust_BH quantile_type7 percentiles quartile_bounds quintile_bounds
  quintile_category spine_rescale_0_1 weighted_mean nchs_percent ci_contains_benchmark ci_two_levels pnorm qnorm qt
  pt_two_sided qchisq pchisq_upper phe_quantile`.split(/\s+/);

describe('the statistics', () => {
  it('meet every vector of our own, and none of a method they do not know', () => {
    const checked = readVectors(own).map(checkVector);
    expect(checked.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect(new Set(checked.map(({ vector }) => vector.method))).toEqual(new Set(required));
  });

  it.skipIf(openData === undefined)(
    `meet every published vector of the same methods ${needsOpenData}`,
    () => {
      const checked = readVectors(join(openData ?? '', 'stat-vectors')).map(checkVector);
      const ours = checked.filter(({ vector }) => required.includes(vector.method));
      expect(ours.length).toBeGreaterThan(1000);
      expect(ours.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
      expect(checked.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    },
  );
});

describe('the vectors command', { timeout: 30_000 }, () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vectors-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  const plant = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const wilson = { id: 'planted', method: 'wilson', input: { x: 7, n: 31 }, tol: 1e-9 };

  it('ends with 0 and a line per method when all is met', () => {
    plant('values.json', readFileSync(join(own, 'values.json'), 'utf8'));
    const { status, stdout } = run(folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^percentiles +4 +0 +0$/m);
  });

  it('ends with 1 and says which field of which vector is wrong', () => {
    plant('wrong.json', JSON.stringify([{ ...wilson, expected: { lower: 0.1139513557, upper: 0.4 } }]));
    const { status, stdout } = run(folder);
    expect(status).toBe(1);
    expect(stdout).toContain('planted (wilson) upper: got 0.3981241838');
    expect(stdout).not.toContain('lower: got');
  });

  it('counts a value where none may be, and none where one must be, as wrong', () => {
    plant('null.json', JSON.stringify([{ ...wilson, expected: { lower: null, middle: 1 } }]));
    expect(run(folder).stdout).toMatch(
      /lower: got 0\.11\d+, expected no value[\s\S]*middle: got no value, expected 1/,
    );
  });

  it('counts what it does not know, and that is no failure', () => {
    plant('other.json', JSON.stringify([{ ...wilson, method: 'constructor', expected: { lower: 1 } }]));
    plant('funnel.csv', 'area,limit\nA,3\nB,4\n');
    const { status, stdout } = run(folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^funnel +0 +0 +2$/m);
    expect(stdout).toMatch(/^constructor +0 +0 +1$/m);
  });

  it.for([
    { name: 'no JSON', file: 'broken.json', text: '[{"id":' },
    { name: 'no list', file: 'object.json', text: '{"id": "a"}' },
    {
      name: 'a record without a method',
      file: 'record.json',
      text: '[{"id": "a", "input": {}, "expected": {}}]',
    },
    { name: 'a row that is too long', file: 'row.csv', text: 'a,b\n1,2,3\n' },
    {
      name: 'a rank group of which the value is no number',
      file: 'rank.csv',
      text: 'group,groupset,nquantiles,invert,area,value,expected_quantile\na,b,5,TRUE,c,?,1\n',
    },
  ])('ends with 2 and the name of a file with $name, without a stack', ({ file, text }) => {
    plant(file, text);
    const { status, stdout, stderr } = run(folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^${file}: .+\n$`));
  });

  it.for([
    { name: 'a folder that is not there', args: ['no-such-folder'], message: /^no-such-folder: ENOENT/ },
    { name: 'no folder', args: [], message: /^usage: / },
  ])('ends with 2 for $name', ({ args, message }) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('ends with 2 for a folder without vectors', () => {
    plant('readme.txt', 'nothing');
    expect(run(folder)).toMatchObject({ status: 2, stderr: expect.stringContaining('no vectors in') });
  });
});
