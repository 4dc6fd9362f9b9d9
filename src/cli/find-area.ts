import { type Area, type Areas, normaliseCode, partsIn, wijkenIn } from '../domain/area.ts';
import { UserError } from '../lib/errors.ts';
import { problem } from '../lib/problem.ts';
import { nearest } from '../lib/suggestion.ts';

/** What a person called an area: its code, exact wijk name, or exact gemeente name (`gemeente:Katwijk` forces). */
export function findArea(areas: Areas, wanted: string, areasFile: string): Area {
  const byCode = areas.get(normaliseCode(wanted));
  if (byCode !== undefined) return byCode;
  const [, forced] = /^gemeente:(.+)$/i.exec(wanted) ?? [];
  const named = (level: Area['level'], name: string): Area[] =>
    [...areas.values()].filter((area) => area.level === level && sameName(area.name, name));
  const candidates = forced === undefined ? named('wijk', wanted) : named('gemeente', forced);
  const found = candidates.length > 0 || forced !== undefined ? candidates : named('gemeente', wanted);
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  throw first === undefined ? unknown(areas, wanted, areasFile) : ambiguous(areas, wanted, found);
}

/** The wijken that a person means: the wijk itself, or all wijken inside a larger area. */
export function findWijken(areas: Areas, wanted: readonly string[], areasFile: string): Area[] {
  const found = wanted.map((name) => refusePart(areas, findArea(areas, name, areasFile), name));
  return [...new Set(found.flatMap((area) => (area.level === 'wijk' ? [area] : wijkenIn(areas, area))))];
}

/** Exactly one wijk. */
export function findWijk(areas: Areas, wanted: string, areasFile: string): Area {
  const area = refusePart(areas, findArea(areas, wanted, areasFile), wanted);
  if (area.level === 'wijk') return area;
  throw new UserError([problem('no-such-area-level', {}, wanted)]);
}

/** A part of a composed wijk has no document: beside that of the whole, it would tell the other parts. */
function refusePart(areas: Areas, area: Area, wanted: string): Area {
  if (partsIn(areas).has(area.code)) throw new UserError([problem('wijk-is-part', {}, wanted)]);
  return area;
}

function sameName(a: string, b: string): boolean {
  return a.localeCompare(b, 'nl', { sensitivity: 'base' }) === 0;
}

function unknown(areas: Areas, wanted: string, file: string): UserError {
  const names = [...areas.values()].flatMap(({ code, name }) => [name, code]);
  const candidate = nearest(wanted, names);
  const suggestion = candidate === undefined ? '' : ` → ${candidate}?`;
  return new UserError([problem('unknown-wijk', {}, wanted, { suggestion, file })]);
}

function ambiguous(areas: Areas, wanted: string, found: readonly Area[]): UserError {
  const choices = found
    .map(({ code, parent }) => `${code} (${areas.get(parent ?? '')?.name ?? '–'})`)
    .join(', ');
  return new UserError([problem('ambiguous-wijk', {}, wanted, { choices })]);
}
