import { normaliseCode } from '../domain/area.ts';
import type { Polygons } from '../domain/boundary.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { type MapFeature, type Properties, readMapFile } from './map-file.ts';

/** An area as the map has it; the year is that of its division, when the map says so. */
export type MapPiece = Readonly<{ polygons: Polygons; year: number | undefined }>;
export type MapPieces = ReadonlyMap<string, MapPiece>;

/** Properties that hold the code, in our own files and in those of CBS and PDOK. */
const codeProperties = ['code', 'statcode', 'wijkcode', 'WK_CODE', 'WKC', 'gwb_code'];
/** Properties that hold the year, in any case; JRSTATCODE is the year and the code in one. */
const yearProperties = ['jaar', 'year', 'jaarcode', 'jrstatcode'];
/** More text than this is no map of wijken, and would not fit in memory several times over. */
const mostCharacters = 200_000_000;

type Coordinates = readonly (readonly (readonly (readonly [number, number, ...number[]])[])[])[];
type Shape = Readonly<{ code: string; year: number | undefined; system: System; polygons: Coordinates }>;

/**
 * The areas of a map by code, in a plane; several features of one code are one area. Areas that are not `wanted` are
 * there without their polygons.
 */
export function readMapPieces(
  text: string,
  file: string,
  wanted: ReadonlySet<string>,
): Readonly<{ pieces: MapPieces; problems: readonly Problem[] }> {
  const none = (found: Problem) => ({ pieces: new Map(), problems: [found] });
  if (text.length > mostCharacters)
    return none(problem('map-too-large', { file }, '', { most: mostCharacters / 1e6 }));
  const read = readMapFile(text, {
    hasCode: (properties) => codeOf(properties) !== undefined,
    take: (feature) => shapeOf(feature, wanted),
  });
  if (!read.ok) return none(problem('map-invalid', { file }, '', { reason: read.reason }));
  const systems = read.taken.map(({ system }) => system);
  const other = read.taken[changeIn(systems)];
  if (other !== undefined) return none(problem('map-mixed', { file }, other.code));
  return { pieces: joined(read.taken, systems.includes('degrees')), problems: [] };
}

function shapeOf({ properties, geometry }: MapFeature, wanted: ReadonlySet<string>): Shape[] {
  const code = codeOf(properties);
  if (code === undefined || geometry === null) return [];
  const all = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = wanted.has(code) ? all : [];
  if (all.flat(2).length === 0) return [];
  return [{ code, year: yearOf(properties), system: systemOf(all), polygons }];
}

function codeOf(properties: Properties): string | undefined {
  const code = codeProperties.map((name) => properties[name]).find((value) => typeof value === 'string');
  return typeof code === 'string' ? normaliseCode(code) : undefined;
}

function yearOf(properties: Properties): number | undefined {
  const years = Object.entries(properties)
    .filter(([name]) => yearProperties.includes(name.toLowerCase()))
    .map(([, value]) => /^(?:19|20)\d\d/.exec(String(value))?.[0]);
  const year = years.find((value) => value !== undefined);
  return year === undefined ? undefined : Number(year);
}

/** What the numbers are: made-up planes may use any, so only what cannot be otherwise has a name. */
type System = 'degrees' | 'plane' | 'both' | 'any';

function systemOf(polygons: Coordinates): System {
  const positions = polygons.flat(2);
  const degrees = positions.filter(([x, y]) => x >= 2.5 && x <= 8 && y >= 50 && y <= 54.5).length;
  if (degrees === positions.length) return 'degrees';
  const isRd = ([x, y]: readonly number[]): boolean =>
    isBetween(x, -10_000, 300_000) && isBetween(y, 280_000, 640_000);
  if (degrees > 0 && positions.some(isRd)) return 'both';
  return positions.some(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 90) ? 'plane' : 'any';
}

function isBetween(value: number | undefined, low: number, high: number): boolean {
  return value !== undefined && value >= low && value <= high;
}

/** Index of the first shape in another system than those before it, or -1. */
function changeIn(systems: readonly System[]): number {
  const first = systems.find((system) => system !== 'any');
  return systems.findIndex((system) => system === 'both' || (system !== 'any' && system !== first));
}

/** Degrees become a plane around the Netherlands: a degree east is shorter than a degree north. */
function joined(shapes: readonly Shape[], isDegrees: boolean): MapPieces {
  const shrink = isDegrees ? Math.cos((52.1 * Math.PI) / 180) : 1;
  return new Map(
    [...Map.groupBy(shapes, ({ code }) => code)].map(([code, parts]) => {
      const polygons = parts.flatMap((part) =>
        part.polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x * shrink, y] as const))),
      );
      return [code, { polygons, year: parts[0]?.year }];
    }),
  );
}
