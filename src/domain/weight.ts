import type { Area } from './area.ts';

/** People of a target group in an area; `exact` is false when another group stands in for it. */
export type Weight = Readonly<{ people: number; exact: boolean }>;

/** Groups that are not people: the number of inhabitants says nothing about their weight. */
const notPeople: ReadonlySet<string> = new Set(['huishoudens', 'woningen', 'gebied']);
/** Another age group may stand in when it begins at most this many years earlier or later. */
const mostYearsOff = 5;

/**
 * The weight of an area in an average over people of `group`: that group itself, else the age group that begins
 * nearest (15+ for 18+), else all inhabitants. Undefined when nothing is known. Source: statistics.md section 3.
 */
export function weightOf(area: Area, group: string): Weight | undefined {
  const { population, populationByGroup } = area;
  const own = group === 'alle' ? population : populationByGroup.get(group);
  if (own !== undefined) return { people: own, exact: true };
  if (notPeople.has(group)) return undefined;
  const people = nearestGroup(populationByGroup, group) ?? population;
  return people === undefined ? undefined : { people, exact: false };
}

function nearestGroup(groups: Area['populationByGroup'], wanted: string): number | undefined {
  const from = beginsAt(wanted);
  const near = [...groups]
    .map(([group, people]) => ({ people, off: Math.abs(beginsAt(group) - from) }))
    .filter(({ off }) => off <= mostYearsOff)
    .toSorted((a, b) => a.off - b.off);
  return near[0]?.people;
}

/** First age of an open group such as 65+; other groups cannot stand in for one. */
function beginsAt(group: string): number {
  return Number(/^(\d+)\+$/.exec(group)?.[1] ?? Number.NaN);
}
