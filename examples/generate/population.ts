/** Who lives where: ages, households and the number of people per target group. */

import { COUNTRY, type Kind, type Wijk, wijkenOf } from './areas.ts';
import { gauss } from './random.ts';

export const REGISTER_YEARS = [2023, 2024, 2025] as const;

/** What the inhabitants of a kind of wijk are like; the first three are in between-wijk standard deviations. */
export interface Character {
  readonly deprivation: number;
  readonly age: number;
  readonly urban: number;
  /** Percentages 0-14, 15-24, 25-44, 45-64 and 65+. */
  readonly ages: readonly number[];
  readonly single: number;
  readonly lowIncome: number;
}

function character(
  factors: readonly [number, number, number],
  ages: readonly number[],
  homes: readonly [number, number],
): Character {
  const [deprivation, age, urban] = factors;
  return { deprivation, age, urban, ages, single: homes[0], lowIncome: homes[1] };
}

const CHARACTERS: Readonly<Record<Kind, Character>> = {
  business: character([0.5, -0.5, 0.3], [8, 15, 42, 28, 7], [55, 10]),
  centre: character([0.4, -1, 2], [9, 17, 36, 24, 14], [58, 9.5]),
  coast: character([0.2, 2, -0.3], [10, 9, 17, 29, 35], [43, 6.5]),
  family: character([-0.6, -1.1, 0.2], [22, 13, 30, 26, 9], [24, 3.5]),
  flats: character([1.7, -0.1, 1.1], [16, 13, 27, 26, 18], [47, 13.5]),
  garden: character([-1.6, 0.8, -0.2], [15, 11, 18, 31, 25], [29, 2.5]),
  mixed: character([0.5, 0, 0.6], [15, 12, 26, 27, 20], [40, 7.5]),
  rural: character([-0.5, 0.5, -1.6], [15, 12, 20, 33, 20], [23, 4]),
  student: character([0.1, -2.2, 1.6], [7, 34, 36, 15, 8], [66, 12]),
  village: character([-0.2, 0.4, -0.6], [15, 11, 22, 29, 23], [32, 4.5]),
};
const NATIONAL: Character = character([0, 0, 0], [15, 12, 26, 26, 21], [40, 6.5]);
const NATIONAL_INHABITANTS = 18_000_000;
/** Of the children up to 14, this part again is 15, 16 or 17. */
const ALMOST_ADULT = 0.21;

export function characterOf(wijk: Wijk): Character {
  const kind = CHARACTERS[wijk.kind];
  return {
    ...kind,
    deprivation: kind.deprivation + 0.28 * gauss(`deprivation ${wijk.code}`),
    age: kind.age + 0.25 * gauss(`age ${wijk.code}`),
    urban: kind.urban + 0.25 * gauss(`urban ${wijk.code}`),
  };
}

const toFive = (count: number): number => 5 * Math.round(count / 5);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

export function inhabitants(areaCode: string, year: number): number {
  if (areaCode === COUNTRY.code) return NATIONAL_INHABITANTS - 110_000 * (2025 - year);
  return sum(
    wijkenOf(areaCode).map((one) => {
      const growth = (one.kind === 'family' ? 0.024 : 0.006) + 0.005 * gauss(`growth ${one.code}`);
      return toFive(one.inhabitants * (1 - growth * (2025 - year)));
    }),
  );
}

function wijkAges(wijk: Wijk, year: number): readonly number[] {
  const parts = characterOf(wijk).ages.map(
    (part, band) =>
      part * (1 + 0.06 * gauss(`ages ${wijk.code} ${band}`)) * (band === 4 ? 1 + 0.012 * (year - 2025) : 1),
  );
  return parts.map((part) => (100 * part) / sum(parts));
}

/** The mean of what `of` says about the wijken of an area, by their number of inhabitants. */
function weighted(areaCode: string, year: number, of: (wijk: Wijk) => number): number {
  const parts = wijkenOf(areaCode).map((one) => ({ people: inhabitants(one.code, year), value: of(one) }));
  return sum(parts.map((one) => one.people * one.value)) / sum(parts.map((one) => one.people));
}

/** Percentages per age band; they add up to 100. */
export function ages(areaCode: string, year: number): readonly number[] {
  if (areaCode === COUNTRY.code) return NATIONAL.ages;
  return NATIONAL.ages.map((_, band) => weighted(areaCode, year, (one) => wijkAges(one, year)[band] ?? 0));
}

export function households(areaCode: string, year: number): { single: number; lowIncome: number } {
  if (areaCode === COUNTRY.code) return { single: NATIONAL.single, lowIncome: NATIONAL.lowIncome };
  const drift = (key: string, code: string) => 1 + 0.05 * gauss(`${key} ${code}`) + 0.01 * (year - 2025);
  return {
    single: weighted(areaCode, year, (one) => characterOf(one).single * drift('single', one.code)),
    lowIncome: weighted(areaCode, year, (one) => characterOf(one).lowIncome * drift('income', one.code)),
  };
}

export type TargetGroup = '18+' | '65+' | 'iedereen';

/** People of a target group in 2025: the weight of a wijk in every regional figure. */
export function people(areaCode: string, group: TargetGroup): number {
  if (group === 'iedereen') return inhabitants(areaCode, 2025);
  if (areaCode === COUNTRY.code) return group === '18+' ? 14_690_000 : 3_780_000;
  return sum(
    wijkenOf(areaCode).map((one) => {
      const [children = 0, , , , old = 0] = wijkAges(one, 2025);
      const share = group === '18+' ? 100 - children * (1 + ALMOST_ADULT) : old;
      return toFive((inhabitants(one.code, 2025) * share) / 100);
    }),
  );
}
