import type { Area } from '../domain/area.ts';
import type { RawValue } from '../domain/measurement.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { placeOf } from './cells.ts';
import type { FigureCells } from './figure-cells.ts';
import type { FigureRow } from './figure-row.ts';
import { type Watch, watchEach } from './watch.ts';

/** Numbers of inhabitants are those of another year, and rounded to fives. */
const growth = 1.1;
const rounding = 5;
/** Hardly any survey is answered by more of the people than this. */
const highestResponse = 0.6;
/** Fewer wijken than this may all have answered that well. */
const fewestWijken = 3;

type PeopleOf = Readonly<{ area: Area; group: string; areasFile: string; cells: FigureCells }>;

/** A sample is never larger than the people it is drawn from. */
export function checkPeople(
  { respondents }: RawValue,
  { area, group, areasFile, cells }: PeopleOf,
): Problem[] {
  const people = peopleIn(area, group);
  const tooMany =
    respondents !== undefined && people !== undefined && respondents > growth * people + rounding;
  if (!tooMany) return [];
  const details = { area: `${area.code} ${area.name}`, group, people, areas: areasFile };
  const cell = cells.cellOf(cells.textOf('n') === '' ? 'noemer' : 'n');
  return [problem('respondents-exceed-people', placeOf(cell), cell.text, details)];
}

/** Survey figures with as many respondents as people, or with most of the people in most wijken. */
export function countedPeople(): Watch {
  let [wijken, high] = [0, 0];
  const [most, all] = [highestResponse, 1].map((least) =>
    watchEach('n', (row) => (responseOf(row) ?? 0) >= least),
  );
  return {
    look: (row) => {
      const response = responseOf(row);
      if (response === undefined) return;
      const isWijk = row.area.level === 'wijk' ? 1 : 0;
      wijken += isWijk;
      if (response < highestResponse) return;
      high += isWijk;
      most?.look(row);
      all?.look(row);
    },
    found: () => (wijken >= fewestWijken && high > wijken / 2 ? most : all)?.found(),
  };
}

function responseOf({ value: { respondents }, area, group, indicator }: FigureRow): number | undefined {
  const people = peopleIn(area, group);
  if (indicator.basis !== 'sample' || respondents === undefined || !people) return undefined;
  return respondents / people;
}

/** The people of a target group; all inhabitants where its own number is not known, which is never fewer. */
export function peopleIn({ population, populationByGroup }: Area, group: string): number | undefined {
  return populationByGroup.get(group) ?? population;
}
