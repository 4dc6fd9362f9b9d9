import { rememberedPer } from '../lib/remembered.ts';
import { benjaminiHochberg } from '../statistics/multiple-testing.ts';
import { type Area, partsIn } from './area.ts';
import { compareFigure, type TestRules } from './compared-figure.ts';
import { type Dataset, latestFigure } from './dataset.ts';
import { figureKey } from './figures.ts';
import { over65Group } from './indicator.ts';
import { isDemonstrable, type Verdict } from './verdict.ts';

/** All tests of one edition: every wijk of the project against its benchmark, for every figure that documents show. */
export type TestFamily = Readonly<{
  /** Number of tests with a known probability. */
  tests: number;
  /** Those that demonstrated a difference. */
  demonstrable: number;
  /** Probability after correction for the number of tests, by key of the figure. */
  adjusted: ReadonlyMap<string, number>;
  /** Differences that hold after that correction. */
  robust: number;
}>;

/** A difference holds after correction when its adjusted probability is at most this (Benjamini-Hochberg). */
const mostFalse = 0.05;

/** How many of that many tests can come out by chance when nothing differs. */
export function expectedByChance(tests: number): number {
  return Math.round(tests * 0.05);
}

const families = rememberedPer<TestFamily>();

/** The tests of a whole project, counted once; a wijk that is a part of a composed one is not in it. */
export function testFamily(dataset: Dataset, rules: TestRules): TestFamily {
  const { level, method, testModelEstimates } = rules;
  return families(dataset, [level, method, testModelEstimates].join(' '), () => familyOf(dataset, rules));
}

/** True when a demonstrable difference holds after correction for the number of tests; undefined when that is not known. */
export function isRobust(adjusted: number | undefined): boolean | undefined {
  return adjusted === undefined ? undefined : adjusted <= mostFalse;
}

function familyOf(dataset: Dataset, rules: TestRules): TestFamily {
  const parts = partsIn(dataset.areas);
  const wijken = [...dataset.areas.values()].filter(
    ({ code, level }) => level === 'wijk' && !parts.has(code),
  );
  const tests = wijken.flatMap((wijk) => testsOf(dataset, wijk, rules));
  const adjusted = benjaminiHochberg(tests.map(({ p }) => p));
  const byKey = new Map(tests.map(({ key }, index) => [key, adjusted[index] ?? 1]));
  const demonstrable = tests.filter(({ verdict }) => isDemonstrable(verdict));
  return {
    tests: tests.length,
    demonstrable: demonstrable.length,
    adjusted: byKey,
    robust: demonstrable.filter(({ key }) => isRobust(byKey.get(key))).length,
  };
}

type Test = Readonly<{ key: string; verdict: Verdict; p: number }>;

/** A test of the source without a probability cannot be corrected, and is not counted. */
function testsOf(dataset: Dataset, wijk: Area, rules: TestRules): Test[] {
  return [...dataset.indicators.values()]
    .filter(({ theme }) => theme !== 'bevolking')
    .flatMap((indicator) =>
      [...new Set([indicator.targetGroup, over65Group])].flatMap((group): Test[] => {
        // Most figures of a large project are estimates, which need no benchmark to be passed over.
        const figure = latestFigure(dataset, wijk.code, indicator.id, group);
        const tellsNothing = figure?.measurement.kind !== 'value';
        if (tellsNothing || (figure.basis === 'model' && !rules.testModelEstimates)) return [];
        const { key, evidence } = compareFigure(dataset, wijk, { indicator, group }, rules);
        const { verdict, p } = evidence;
        return p === undefined ? [] : [{ key: figureKey({ ...key, area: wijk.code }), verdict, p }];
      }),
    );
}
