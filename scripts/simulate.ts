import { parseArgs } from 'node:util';
import { falseAlarms, type Situation, situations } from './simulate/false-alarms.ts';
import { randomFrom } from './simulate/random.ts';
import { rules } from './simulate/rules.ts';

const usage = 'usage: npm run simulate -- [--seed <whole number>] [--runs <whole number from 1>]';

/** Markdown table of how often each rule finds a difference when there is none; * where the rule promises 5%. */
function simulation(seed: number, runs: number): string {
  const random = randomFrom(seed);
  const rows = situations.map((situation) => row(situation, falseAlarms(situation, runs, random)));
  return [
    `False alarms in ${runs} runs without any difference, seed ${seed}; * marks what should be about 5%.`,
    '',
    cells(['wijk / region', 'share', 'proportion', ...rules.map(({ name }) => name)]),
    cells(['---', '---:', '---:', ...rules.map(() => '---:')]),
    ...rows,
    '',
  ].join('\n');
}

function row({ wijk, region, proportion }: Situation, found: readonly number[]): string {
  const share = wijk / region;
  const rates = rules.map(
    (rule, index) => `${percentage(found[index] ?? 0, 2)}${rule.claims(share) ? '*' : ''}`,
  );
  return cells([`${wijk} / ${region}`, percentage(share, 0), percentage(proportion, 0), ...rates]);
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}

function percentage(fraction: number, decimals: number): string {
  return `${(100 * fraction).toFixed(decimals)}%`;
}

/** The numbers asked for, or undefined when they are not whole numbers or the options are unknown. */
function settings(): Readonly<{ seed: number; runs: number }> | undefined {
  try {
    const { values } = parseArgs({
      options: { seed: { type: 'string', default: '1' }, runs: { type: 'string', default: '100000' } },
    });
    const [seed, runs] = [Number(values.seed), Number(values.runs)];
    return Number.isSafeInteger(seed) && Number.isSafeInteger(runs) && runs >= 1 ? { seed, runs } : undefined;
  } catch {
    return undefined;
  }
}

const asked = settings();
if (asked === undefined) process.stderr.write(`${usage}\n`);
else process.stdout.write(simulation(asked.seed, asked.runs));
process.exitCode = asked === undefined ? 2 : 0;
