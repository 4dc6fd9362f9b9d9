import { type Area, type Areas, ancestor, wijkenIn } from '../domain/area.ts';
import type { Boundaries } from '../domain/boundary.ts';
import type { Profile } from '../domain/profile.ts';

/** The wijken that a map of a wijk shows, itself included, and the area they fill. */
export type MapArea = Readonly<{ codes: readonly string[]; within: Area }>;

/** With more wijken than this a map of a region is too fine to find one in. */
const mostInRegion = 40;

/**
 * What a map of this wijk shows: the area it is compared with, else its gemeente, else its region; undefined when
 * none of them can be drawn without a hole.
 */
export function mapArea(
  areas: Areas,
  { area, gemeente, benchmark }: Pick<Profile, 'area' | 'gemeente' | 'benchmark'>,
  boundaries: Boundaries,
): MapArea | undefined {
  const region = ancestor(areas, area, 'regio');
  // A country is no map on which a wijk can be found.
  const compared = benchmark?.level === 'land' ? undefined : benchmark;
  return [compared ?? region, gemeente, region]
    .filter((within) => within !== undefined)
    .map((within) => ({ within, codes: wijkenIn(areas, within).map(({ code }) => code) }))
    .filter(({ within, codes }) => codes.includes(area.code) && isFindable(within, codes))
    .find(({ codes }) => codes.every((code) => boundaries.has(code)));
}

/** One wijk alone tells nothing about where it lies. */
function isFindable({ level }: Area, { length }: readonly string[]): boolean {
  return length > 1 && (level === 'gemeente' || length <= mostInRegion);
}
