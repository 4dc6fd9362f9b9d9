import type { ShownValue } from '../../src/domain/measurement.ts';
import { wilsonInterval } from '../../src/statistics/intervals.ts';
import type { Sizes } from './ladder-alarms.ts';
import { binomialDraws, chiSquareDraws, normalDraws, poissonDraws, type Random } from './random.ts';
import { shownValue, type Told } from './shown-value.ts';

/** The figure of a wijk, and that of the region it is a part of. */
export type Drawn = Readonly<{ wijk: ShownValue; region: ShownValue }>;

/** Percentages that are the same everywhere, told with bounds, with counts, or with the number of answers alone. */
export function percentagesOf(proportion: number, told: 'bounds' | 'counts' | 'answers') {
  return ({ wijk, region }: Sizes, random: Random): (() => Drawn) => {
    const drawWijk = binomialDraws(wijk, proportion, random);
    const drawRest = binomialDraws(region - wijk, proportion, random);
    const figure = (cases: number, size: number): ShownValue =>
      shownValue(percentage(cases, size)[told], 'percentage', 'sample');
    return () => {
      const cases = drawWijk();
      return { wijk: figure(cases, wijk), region: figure(cases + drawRest(), region) };
    };
  };
}

function percentage(
  cases: number,
  respondents: number,
): Readonly<Record<'bounds' | 'counts' | 'answers', Told>> {
  const value = (100 * cases) / respondents;
  const { lower, upper } = wilsonInterval(cases, respondents) ?? { lower: 0, upper: 1 };
  return {
    bounds: { value, bounds: { lower: 100 * lower, upper: 100 * upper } },
    counts: { value, cases, respondents },
    answers: { value, respondents },
  };
}

/** Means of 7 with a standard deviation of 1.5; those of a sample and of its squares are drawn apart, being independent. */
export function meansOf({ wijk, region }: Sizes, random: Random): () => Drawn {
  const [mean, deviation] = [7, 1.5];
  const normal = normalDraws(random);
  const sampleOf = (size: number): (() => Sample) => {
    const squares = chiSquareDraws(size - 1, random);
    return () => ({
      size,
      mean: mean + (deviation / Math.sqrt(size)) * normal(),
      squares: deviation ** 2 * squares(),
    });
  };
  const [drawWijk, drawRest] = [sampleOf(wijk), sampleOf(region - wijk)];
  return () => {
    const own = drawWijk();
    return { wijk: meanOf(own), region: meanOf(together(own, drawRest())) };
  };
}

/** A sample by its size, mean and sum of squared deviations. */
type Sample = Readonly<{ size: number; mean: number; squares: number }>;

function together(one: Sample, other: Sample): Sample {
  const size = one.size + other.size;
  const between = (one.size * other.size * (one.mean - other.mean) ** 2) / size;
  return {
    size,
    mean: (one.size * one.mean + other.size * other.mean) / size,
    squares: one.squares + other.squares + between,
  };
}

function meanOf({ size, mean, squares }: Sample): ShownValue {
  const deviation = Math.sqrt(squares / (size - 1));
  return shownValue({ value: mean, deviation, respondents: size }, 'mean', 'sample');
}

/** Events of which one per unit of time is expected for each of so many people. */
export function ratesOf({ wijk, region }: Sizes, random: Random): () => Drawn {
  const [drawWijk, drawRest] = [poissonDraws(wijk, random), poissonDraws(region - wijk, random)];
  const figure = (cases: number, people: number): ShownValue =>
    shownValue({ value: cases / people, cases }, 'rate', 'register');
  return () => {
    const cases = drawWijk();
    return { wijk: figure(cases, wijk), region: figure(cases + drawRest(), region) };
  };
}
