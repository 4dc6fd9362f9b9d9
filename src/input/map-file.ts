import { feature } from 'topojson-client';
import { z } from 'zod';

const position = z.tuple([z.number(), z.number()]).rest(z.number());
// National files hold features without any coordinates; such an area has no boundary.
const polygon = z.array(z.array(position));
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
]);
const properties = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((found) => found ?? {});
const shape = z.object({ properties, geometry: geometry.nullable() });
const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });

const arcs = z.array(z.array(z.int()));
const layer = z.object({
  type: z.literal('GeometryCollection'),
  geometries: z.array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('Polygon'), properties, arcs }),
      z.object({ type: z.literal('MultiPolygon'), properties, arcs: z.array(arcs) }),
      z.object({ type: z.null(), properties }),
    ]),
  ),
});
const pair = z.tuple([z.number(), z.number()]);
const topology = z.object({
  type: z.literal('Topology'),
  arcs: z.array(z.array(position)),
  transform: z.object({ scale: pair, translate: pair }).optional(),
  objects: z.record(z.string(), z.unknown()),
});
const named = z.object({ geometries: z.array(z.object({ properties })) });

export type Properties = z.infer<typeof properties>;
export type MapFeature = z.infer<typeof shape>;
export type MapFile<Taken> = Readonly<{ ok: true; taken: readonly Taken[] } | { ok: false; reason: string }>;
type Reader<Taken> = Readonly<{
  /** Tells which layer of a TopoJSON file holds the areas. */
  hasCode: (properties: Properties) => boolean;
  /** What to keep of a feature; a national file as a whole would take too much memory. */
  take: (feature: MapFeature) => readonly Taken[];
}>;

/** Reads the features in the text of a GeoJSON or TopoJSON file one by one. */
export function readMapFile<Taken>(text: string, reader: Reader<Taken>): MapFile<Taken> {
  const json = parseJson(text);
  if ('reason' in json) return refuse(json.reason);
  const isTopology = z.object({ type: z.literal('Topology') }).safeParse(json.value).success;
  return isTopology ? readTopology(json.value, reader) : readCollection(json.value, reader);
}

function parseJson(text: string): { value: unknown } | { reason: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    // The message quotes the file, line breaks included.
    return { reason: String(error).replace(/\s+/g, ' ') };
  }
}

function readCollection<Taken>(json: unknown, { take }: Reader<Taken>): MapFile<Taken> {
  const parsed = collection.safeParse(json);
  if (!parsed.success) return invalid(parsed.error);
  const taken: Taken[] = [];
  for (const [index, one] of parsed.data.features.entries()) {
    const read = shape.safeParse(one);
    if (!read.success) return invalid(read.error, ['features', index]);
    taken.push(...take(read.data));
  }
  return { ok: true, taken };
}

function readTopology<Taken>(json: unknown, reader: Reader<Taken>): MapFile<Taken> {
  const parsed = topology.safeParse(json);
  if (!parsed.success) return invalid(parsed.error);
  const { transform, objects, ...rest } = parsed.data;
  const found = Object.entries(objects).find(([, object]) =>
    named.safeParse(object).data?.geometries.some((one) => reader.hasCode(one.properties)),
  );
  if (found === undefined) return refuse('objects have no codes');
  const [name, object] = found;
  const chosen = layer.safeParse(object);
  if (!chosen.success) return invalid(chosen.error, ['objects', name]);
  const unknown = arcsOf(chosen.data).find((index) => rest.arcs[index < 0 ? ~index : index] === undefined);
  if (unknown !== undefined) return refuse(`objects.${name} uses arc ${unknown}, which is not there`);
  const whole = { ...rest, objects: {}, ...(transform && { transform }) };
  const geometries = chosen.data.geometries.map(emptied);
  return readCollection(feature(whole, { ...chosen.data, geometries }), reader);
}

type Geometry = z.infer<typeof layer>['geometries'][number];

function arcsOf({ geometries }: z.infer<typeof layer>): number[] {
  return geometries.flatMap(indexesOf);
}

function indexesOf(area: Geometry): number[] {
  if (area.type === null) return [];
  return area.type === 'Polygon' ? area.arcs.flat() : area.arcs.flat(2);
}

/** A shape without arcs is none: the library would fill its ring with positions that do not exist. */
function emptied(area: Geometry): Geometry {
  return indexesOf(area).length === 0 ? { type: null, properties: area.properties } : area;
}

type Refused = Readonly<{ ok: false; reason: string }>;

function invalid({ issues: [issue] }: z.ZodError, within: readonly (string | number)[] = []): Refused {
  return refuse(`${[...within, ...(issue?.path ?? [])].join('.')} ${issue?.message}`.trim());
}

function refuse(reason: string): Refused {
  return { ok: false, reason };
}
