import { rememberedPer } from '../lib/remembered.ts';
import { type Area, type Areas, peopleOfGroup, wijkenIn } from './area.ts';

/** By whom areas weigh in one mean; `exact` is false when another group stands in for the one that is meant. */
export type Weighing = Readonly<{ peopleIn: (area: Area) => number | undefined; exact: boolean }>;

/** Groups that are not people: the number of inhabitants says nothing about their weight. */
const notPeople: ReadonlySet<string> = new Set(['huishoudens', 'woningen', 'gebied']);
/** Another age group may stand in when it begins at most this many years earlier or later. */
const mostYearsOff = 5;

/**
 * How areas weigh in a mean over people of `group`: by that group itself, else by the age group that begins nearest (15+
 * for 18+), else by all inhabitants: the first that is known for all of them, leaving out areas of which nothing is
 * known. One group for the whole mean: elderly people here and inhabitants there do not add up. Source:
 * statistics.md section 3.
 */
export function weighingOf(areas: readonly Area[], group: string): Weighing {
  const own = groupIn(group);
  if (areas.every((area) => own(area) !== undefined)) return { peopleIn: own, exact: true };
  const ways = [own, ...(notPeople.has(group) ? [] : [...nearestGroups(areas, group).map(groupIn), all])];
  const known = areas.filter((area) => ways.some((people) => people(area) !== undefined));
  const peopleIn = ways.find((people) => known.every((area) => people(area) !== undefined)) ?? own;
  return { peopleIn, exact: peopleIn === own };
}

/** Share (0-1) of the people of `within` who live in a wijk of it; undefined when it cannot be told. */
export function shareIn(areas: Areas, within: Area, wijk: Area, group: string): number | undefined {
  const { peopleIn, all } = crowds(areas, [within.code, group].join('\u0000'), () =>
    crowdOf(areas, within, group),
  );
  const own = peopleIn(wijk);
  return own === undefined || all === undefined || own >= all ? undefined : own / all;
}

/** The people of an area, counted by the same group as those of the wijken in it. */
type Crowd = Readonly<{ peopleIn: Weighing['peopleIn']; all: number | undefined }>;
const crowds = rememberedPer<Crowd>();

function crowdOf(areas: Areas, within: Area, group: string): Crowd {
  const wijken = wijkenIn(areas, within);
  const { peopleIn } = weighingOf(wijken, group);
  // Of a country the project holds a part that nothing tells; its wijken do not add up to it.
  const sum = within.level === 'land' ? undefined : sumOf(wijken.map(peopleIn));
  return { peopleIn, all: peopleIn(within) ?? sum };
}

function sumOf(counts: readonly (number | undefined)[]): number | undefined {
  const known = counts.filter((count) => count !== undefined);
  return known.length < counts.length ? undefined : known.reduce((sum, count) => sum + count, 0);
}

type PeopleIn = Weighing['peopleIn'];

function all({ population }: Area): number | undefined {
  return population;
}

function groupIn(group: string): PeopleIn {
  return (area) => peopleOfGroup(area, group);
}

function nearestGroups(areas: readonly Area[], wanted: string): string[] {
  const off = (group: string): number => Math.abs(beginsAt(group) - beginsAt(wanted));
  return [...new Set(areas.flatMap(({ populationByGroup }) => [...populationByGroup.keys()]))]
    .filter((group) => group !== wanted && off(group) <= mostYearsOff)
    .toSorted((a, b) => off(a) - off(b));
}

/** First age of an open group such as 65+; other groups cannot stand in for one. */
function beginsAt(group: string): number {
  return Number(/^(\d+)\+$/.exec(group)?.[1] ?? Number.NaN);
}
