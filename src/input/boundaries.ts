import type { Area, Areas } from '../domain/area.ts';
import type { Boundaries, Polygons } from '../domain/boundary.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { type OtherDivision, otherDivisions } from './map-division.ts';
import { type MapPieces, readMapPieces } from './map-features.ts';

/**
 * Reads GeoJSON or TopoJSON (WGS84, or any plane system such as RD), joins the parts of areas made of several,
 * and leaves out gemeenten that the map divides in another way than the areas do.
 */
export function readBoundaries(
  text: string,
  file: string,
  { areas, areasFile }: Readonly<{ areas: Areas; areasFile: string }>,
): Readonly<{ boundaries: Boundaries; problems: readonly Problem[] }> {
  const wanted = new Set([...areas.values()].flatMap(({ code, madeOf }) => [code, ...madeOf]));
  const { pieces, problems } = readMapPieces(text, file, wanted);
  if (problems.length > 0) return { boundaries: new Map(), problems };
  const others = otherDivisions(areas, pieces);
  const refused = new Set(others.flatMap(({ wijken }) => wijken));
  const wijken = [...areas.values()].filter((area) => area.level === 'wijk' && !refused.has(area));
  const boundaries = new Map(wijken.flatMap((area) => boundaryOf(area, pieces)));
  const names = { file, areasFile };
  const refusals = others.map((other) => refusal(other, names));
  return { boundaries, problems: [...refusals, ...missing(wijken, boundaries, names)] };
}

function boundaryOf({ code, madeOf }: Area, pieces: MapPieces): [string, Polygons][] {
  const own = pieces.get(code)?.polygons;
  const parts = madeOf.map((part) => pieces.get(part)?.polygons).filter((part) => part !== undefined);
  const whole = madeOf.length > 0 && parts.length === madeOf.length ? parts.flat() : undefined;
  const found = own ?? whole;
  return found === undefined ? [] : [[code, found]];
}

type Names = Readonly<{ file: string; areasFile: string }>;

function refusal({ gemeente, inMap, inAreas, wijken }: OtherDivision, { file, areasFile }: Names): Problem {
  const details = { gemeente, inMap, inAreas, areas: areasFile };
  return problem('map-other-division', { file }, listOf(wijken), details);
}

function missing(wijken: readonly Area[], boundaries: Boundaries, { file, areasFile }: Names): Problem[] {
  const without = wijken.filter(({ code }) => !boundaries.has(code));
  const details = { count: without.length, areas: areasFile };
  return without.length === 0 ? [] : [problem('map-without-wijk', { file }, listOf(without), details)];
}

function listOf(wijken: readonly Area[]): string {
  const names = wijken.map(({ code, name }) => `${code} ${name}`);
  return names.length > 10 ? `${names.slice(0, 10).join(', ')}, …` : names.join(', ');
}
