import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { falseAlarms, situations } from '../../scripts/simulate/false-alarms.ts';
import { binomialDraws, randomFrom } from '../../scripts/simulate/random.ts';
import { rules } from '../../scripts/simulate/rules.ts';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'simulate.ts');
const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

describe('the simulation', { timeout: 30_000 }, () => {
  it('gives the same table for the same seed, and another one for another', () => {
    const [one, again, other] = ['3', '3', '4'].map((seed) => run('--seed', seed, '--runs', '200').stdout);
    expect(one).toContain('| 300 / 1000 | 30% | 35% |');
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  it.for([['--runs', '0'], ['--runs', 'many'], ['--seed', '1.5'], ['--other']])('refuses %s', (args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^usage: /);
  });

  it('draws as many cases as the proportion says', () => {
    const draw = binomialDraws(200, 0.2, randomFrom(11));
    const drawn = Array.from({ length: 20_000 }, draw);
    expect(drawn.reduce((sum, cases) => sum + cases, 0) / drawn.length).toBeCloseTo(40, 0);
    expect(Math.max(...drawn)).toBeLessThan(75);
  });

  it('finds 4 to 6% of false alarms wherever a rule promises 5%', () => {
    const random = randomFrom(1);
    for (const situation of situations) {
      const found = falseAlarms(situation, 10_000, random);
      for (const [index, { name, claims }] of rules.entries())
        if (claims(situation.wijk / situation.region)) {
          expect(found[index], `${name} ${JSON.stringify(situation)}`).toBeGreaterThan(0.04);
          expect(found[index], `${name} ${JSON.stringify(situation)}`).toBeLessThan(0.06);
        }
    }
  });
});
