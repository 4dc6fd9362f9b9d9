import { type Area, type Areas, ancestor } from '../domain/area.ts';
import type { MapPieces } from './map-features.ts';

/** A gemeente that the map divides in another way than the areas do. */
export type OtherDivision = Readonly<{
  gemeente: string;
  /** Number of wijken in the map and in the areas, water left out. */
  inMap: number;
  inAreas: number;
  /** The wijken whose code means another place in the map. */
  wijken: readonly Area[];
}>;

const cbsWijk = /^WK\d{4}[0-9A-Z]{2}$/;
/** CBS uses the last number of a gemeente for its water, which need not be in the areas. */
const isLand = (code: string): boolean => cbsWijk.test(code) && !code.endsWith('99');
const nothing: ReadonlySet<string> = new Set();
const gemeenteOf = (code: string): string => code.slice(0, 6);

/**
 * The gemeenten of which the map has another division: CBS gives the codes of wijken to other places when a
 * gemeente is redrawn, and a boundary of another place is worse than none.
 */
export function otherDivisions(areas: Areas, pieces: MapPieces): OtherDivision[] {
  const wijken = [...areas.values()].filter(({ level }) => level === 'wijk');
  const isStrict = [...areas.values()].some(({ year }) => year !== undefined);
  const named = new Set(wijken.flatMap(({ code, madeOf }) => [code, ...madeOf]));
  const inAreas = byGemeente(wijken.flatMap((wijk) => codesInMap(wijk, pieces)));
  const inMap = byGemeente([...pieces.keys()]);
  const ownCode = wijken.filter(
    (wijk) => cbsWijk.test(wijk.code) && codesInMap(wijk, pieces)[0] === wijk.code,
  );
  return [...Map.groupBy(ownCode, ({ code }) => gemeenteOf(code))].flatMap(([gemeente, own]) => {
    const [there, here] = [inMap.get(gemeente) ?? nothing, inAreas.get(gemeente) ?? nothing];
    const extra = [...there].some((code) => !named.has(code));
    const lacking = [...here].some((code) => !there.has(code));
    // Without years nobody says which division is meant: then only a contradiction both ways is one.
    const differs = isStrict ? extra || lacking : extra && lacking;
    if (!differs || there.size === 0 || isSameYear(own, pieces)) return [];
    return [{ gemeente: nameOf(areas, own), inMap: there.size, inAreas: here.size, wijken: own }];
  });
}

/** The codes that an area needs in the map: its own, or those of its parts when only they can be there. */
function codesInMap({ code, madeOf }: Area, pieces: MapPieces): readonly string[] {
  return pieces.has(code) || madeOf.length === 0 ? [code] : madeOf;
}

function byGemeente(codes: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = Map.groupBy(codes.filter(isLand), gemeenteOf);
  return new Map([...groups].map(([gemeente, group]) => [gemeente, new Set(group)]));
}

function isSameYear(wijken: readonly Area[], pieces: MapPieces): boolean {
  const found = wijken.filter(({ code }) => pieces.has(code));
  return (
    found.length > 0 && found.every(({ code, year }) => year !== undefined && pieces.get(code)?.year === year)
  );
}

function nameOf(areas: Areas, [wijk]: readonly Area[]): string {
  const code = `GM${wijk?.code.slice(2, 6)}`;
  const known = areas.get(code) ?? (wijk && ancestor(areas, wijk, 'gemeente'));
  return known?.name ?? code;
}
