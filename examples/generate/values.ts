/** The invented truth: a value per wijk, and the means of gemeenten and region that follow from it. */

import { COUNTRY, GEMEENTEN, REGION, type Wijk } from './areas.ts';
import { type Cell, fixedValue, takingPart } from './gaps.ts';
import type { Indicator } from './indicators.ts';
import { characterOf, inhabitants, people, type TargetGroup } from './population.ts';
import { gauss, uniform } from './random.ts';

const limit = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** People who answered; about a quarter of them is 65 or over. */
export function respondents(wijk: Wijk, cell: Cell): number {
  const usual =
    wijk.inhabitants < 1000 ? 0.034 * wijk.inhabitants : limit(3.2 * Math.sqrt(wijk.inhabitants), 90, 380);
  const answered = usual * uniform(`response ${wijk.code} ${cell.period}`, 0.9, 1.1);
  const item = answered * uniform(`item ${wijk.code} ${cell.period} ${cell.indicator.id}`, 0.95, 1);
  const old = people(wijk.code, '65+') / people(wijk.code, '18+');
  return Math.round(cell.group === '65+' ? item * (0.09 + 0.65 * old) : item);
}

const NOISE: Readonly<Record<Indicator['basis'], number>> = {
  model: 0.06,
  registratie: 0.05,
  steekproef: 0.2,
};

/** Where a wijk stands, in standard deviations before centring. */
function standing(wijk: Wijk, cell: Cell): number {
  const { deprivation, age, urban } = characterOf(wijk);
  const { goesWith, id, basis } = cell.indicator;
  const lasting = 0.32 * gauss(`lasting ${wijk.code} ${id}`);
  const scatter = basis === 'steekproef' ? Math.sqrt(250 / respondents(wijk, cell)) : 1;
  const passing = NOISE[basis] * scatter * gauss(`passing ${wijk.code} ${id} ${cell.period} ${cell.group}`);
  return goesWith[0] * deprivation + goesWith[1] * age + goesWith[2] * urban + lasting + passing;
}

function levelOf({ indicator, period, group }: Cell, periods: readonly number[]): number {
  const [first = period, last = period] = [periods[0], periods.at(-1)];
  const level = group === '65+' ? (indicator.level65 ?? indicator.level) : indicator.level;
  return level + (indicator.before * (last - period)) / (last - first);
}

export function weightOf(area: string, cell: Cell): number {
  return cell.group === 'iedereen' ? inhabitants(area, cell.period) : people(area, cell.group);
}

/** A whole number of events, so that 0 is a real zero. */
function counted(value: number, wijk: Wijk, period: number): number {
  const persons = inhabitants(wijk.code, period);
  return (1000 * Math.round((value * persons) / 1000)) / persons;
}

function wijkValues(cell: Cell, periods: readonly number[]): ReadonlyMap<Wijk, number> {
  const { indicator, period } = cell;
  const wijken = takingPart(cell);
  const raw = wijken.map((one) => standing(one, cell));
  const weights = wijken.map((one) => weightOf(one.code, cell));
  const mean = sum(raw.map((one, index) => one * (weights[index] ?? 0))) / sum(weights);
  const spread = Math.sqrt(sum(raw.map((one) => (one - mean) ** 2)) / raw.length);
  const level = levelOf(cell, periods);
  return new Map(
    wijken.map((one, index) => {
      const drawn = level + (indicator.spread * ((raw[index] ?? 0) - mean)) / spread;
      const value = limit(drawn, indicator.lowest, indicator.highest);
      const whole = indicator.counted ? counted(value, one, period) : value;
      return [one, fixedValue(one.code, cell) ?? whole];
    }),
  );
}

export interface Truth {
  readonly value: number;
  readonly respondents: number;
}

const NATIONAL_SAMPLE = 64_000;

function nationalTruth(cell: Cell, regional: Truth, group: TargetGroup): Truth {
  const { indicator } = cell;
  const shift = 0.35 * indicator.goesWith[0] + 0.2 * gauss(`national ${indicator.id} ${group}`);
  const sample = uniform(`national ${indicator.id} ${cell.period}`, 0.95, 1) * NATIONAL_SAMPLE;
  return {
    value: limit(regional.value + indicator.spread * shift, indicator.lowest, indicator.highest),
    respondents: Math.round(group === '65+' ? sample / 4 : sample),
  };
}

/** Value and number of respondents of every area that has any, by code. */
export function truths(cell: Cell, periods: readonly number[]): ReadonlyMap<string, Truth> {
  const wijken = [...wijkValues(cell, periods)].map(([one, value]) => ({
    wijk: one,
    truth: { value, respondents: respondents(one, cell) },
    weight: weightOf(one.code, cell),
  }));
  const together = (parts: typeof wijken): Truth => ({
    value: sum(parts.map((one) => one.weight * one.truth.value)) / sum(parts.map((one) => one.weight)),
    respondents: sum(parts.map((one) => one.truth.respondents)),
  });
  const result = new Map<string, Truth>();
  const region = together(wijken);
  if (!cell.indicator.local) result.set(COUNTRY.code, nationalTruth(cell, region, cell.group));
  result.set(REGION.code, region);
  for (const { code } of GEMEENTEN) {
    const parts = wijken.filter((one) => one.wijk.gemeente === code);
    if (parts.length > 0) result.set(code, together(parts));
  }
  for (const one of wijken) result.set(one.wijk.code, one.truth);
  return result;
}
