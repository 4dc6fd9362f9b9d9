import { binomialDraws, type Random } from './random.ts';
import { rules } from './rules.ts';

/** Respondents of a wijk and of its region, and the proportion that is the same everywhere. */
export type Situation = Readonly<{ wijk: number; region: number; proportion: number }>;

/** Wijken of 2%, 10% and 30% of the region, and small ones; each with a low and a middling proportion. */
export const situations: readonly Situation[] = [
  { wijk: 100, region: 5000 },
  { wijk: 200, region: 2000 },
  { wijk: 300, region: 1000 },
  { wijk: 40, region: 2000 },
  { wijk: 40, region: 400 },
].flatMap((sizes) => [0.2, 0.35].map((proportion) => ({ ...sizes, proportion })));

/** How often each rule finds a difference in `runs` draws where there is none, in the order of the rules. */
export function falseAlarms(
  { wijk, region, proportion }: Situation,
  runs: number,
  random: Random,
): readonly number[] {
  const drawWijk = binomialDraws(wijk, proportion, random);
  const drawRest = binomialDraws(region - wijk, proportion, random);
  const found = rules.map(() => 0);
  for (let run = 0; run < runs; run++) {
    const [cases, others, laterCases] = [drawWijk(), drawRest(), drawWijk()];
    const drawn = {
      wijk: { cases, size: wijk },
      region: { cases: cases + others, size: region },
      later: { cases: laterCases, size: wijk },
    };
    for (const [index, rule] of rules.entries())
      if (rule.finds(drawn)) found[index] = (found[index] ?? 0) + 1;
  }
  return found.map((count) => count / runs);
}
