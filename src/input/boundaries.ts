import { z } from 'zod';
import { type Area, type Areas, normaliseCode } from '../domain/area.ts';
import type { Boundaries, Polygons } from '../domain/boundary.ts';
import { type Problem, problem } from '../lib/problem.ts';

const position = z.tuple([z.number(), z.number()]).rest(z.number());
// National files hold features without any coordinates; such an area has no boundary.
const polygon = z.array(z.array(position));
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
]);
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.object({ properties: z.record(z.string(), z.unknown()), geometry })),
});
/** Properties that hold the code, in our own files and in those of CBS and PDOK. */
const codeProperties = ['code', 'statcode', 'wijkcode', 'WK_CODE', 'WKC', 'gwb_code'];

/** Reads GeoJSON (WGS84, or any plane system such as RD) and joins the parts of areas made of several. */
export function readBoundaries(
  text: string,
  file: string,
  { areas, areasFile }: Readonly<{ areas: Areas; areasFile: string }>,
): Readonly<{ boundaries: Boundaries; problems: readonly Problem[] }> {
  const parsed = collection.safeParse(parseJson(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const reason = `${issue?.path.join('.')} ${issue?.message}`;
    return { boundaries: new Map(), problems: [problem('map-invalid', { file }, '', { reason })] };
  }
  const pieces = new Map<string, Polygons>();
  for (const { properties, geometry: shape } of parsed.data.features) {
    const code = codeProperties.map((name) => properties[name]).find((value) => typeof value === 'string');
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    if (typeof code !== 'string' || polygons.flat(2).length === 0) continue;
    const whole = normaliseCode(code);
    pieces.set(whole, [...(pieces.get(whole) ?? []), ...toPlane(polygons)]);
  }
  const wijken = [...areas.values()].filter(({ level }) => level === 'wijk');
  const boundaries = new Map(wijken.flatMap((area) => boundaryOf(area, pieces)));
  return { boundaries, problems: missing(wijken, boundaries, { file, areasFile }) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function boundaryOf({ code, madeOf }: Area, pieces: Boundaries): [string, Polygons][] {
  const own = pieces.get(code);
  const parts = madeOf.map((part) => pieces.get(part)).filter((part) => part !== undefined);
  const whole = madeOf.length > 0 && parts.length === madeOf.length ? parts.flat() : undefined;
  const found = own ?? whole;
  return found === undefined ? [] : [[code, found]];
}

/** Degrees become a plane around the Netherlands: a degree east is shorter than a degree north. */
function toPlane(
  polygons: readonly (readonly (readonly (readonly [number, number, ...number[]])[])[])[],
): Polygons {
  const isDegrees = polygons.every((rings) =>
    rings.every((ring) => ring.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90)),
  );
  const shrink = isDegrees ? Math.cos((52.1 * Math.PI) / 180) : 1;
  return polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x * shrink, y] as const)));
}

function missing(
  wijken: readonly Area[],
  boundaries: Boundaries,
  { file, areasFile }: Readonly<{ file: string; areasFile: string }>,
): Problem[] {
  const without = wijken
    .filter(({ code }) => !boundaries.has(code))
    .map(({ code, name }) => `${code} ${name}`);
  if (without.length === 0) return [];
  const shown = without.length > 10 ? `${without.slice(0, 10).join(', ')}, …` : without.join(', ');
  return [problem('map-without-wijk', { file }, shown, { count: without.length, areas: areasFile })];
}
