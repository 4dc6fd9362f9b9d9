import { type Problem, problem } from '../lib/problem.ts';
import { type FileEntry, type Manifest, manifestName, type WijkEntry } from './manifest-file.ts';

/** A finished part of a run: where it lies, what it made, and which part it is. */
export type Part = Readonly<{
  folder: string;
  manifest: Manifest;
  shard: NonNullable<Manifest['shard']>;
}>;

/** Why these parts do not make one run; empty when they do. */
export function partsProblems(parts: readonly Part[]): Problem[] {
  const problems = [...differences(parts), ...missingParts(parts), ...doubleParts(parts)];
  // Parts that do not belong together differ in everything else too.
  if (problems.length > 0) return problems;
  return [...doubleWijken(parts), ...doubleFiles(parts), ...otherDocuments(parts), ...missingWijken(parts)];
}

/** All parts are made of the same, by the same; only which wijken they hold may differ. */
function differences([first, ...others]: readonly Part[]): Problem[] {
  return others.flatMap((part) => {
    const what = first === undefined ? [] : differingKeys(first, part);
    if (what.length === 0) return [];
    return [
      problem('merge-parts-differ', { file: part.folder }, what.join(', '), { other: first?.folder ?? '' }),
    ];
  });
}

function differingKeys(one: Part, other: Part): string[] {
  const [a, b] = [headOf(one), headOf(other)];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) => {
    if (a.get(key) === b.get(key)) return [];
    return key === 'inputs' ? differingInputs(one, other) : [key];
  });
}

/** The manifest without its wijken: each key with its value as text. */
function headOf({ manifest, shard: { count, wijken } }: Part): Map<string, string> {
  const { wijken: _own, shard: _which, ...head } = manifest;
  const entries = Object.entries({ ...head, 'shard.count': count, 'shard.wijken': wijken });
  return new Map(entries.map(([key, value]) => [key, JSON.stringify(value)]));
}

function differingInputs({ manifest: one }: Part, { manifest: other }: Part): string[] {
  const [a, b] = [one, other].map(({ inputs }) => new Map(inputs.map(({ file, sha256 }) => [file, sha256])));
  const files = [...new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])];
  return files.filter((file) => a?.get(file) !== b?.get(file));
}

const mostNamed = 20;

function missingParts(parts: readonly Part[]): Problem[] {
  const count = parts[0]?.shard.count ?? 0;
  const there = new Set(parts.map(({ shard }) => shard.index));
  const missing: string[] = [];
  for (let index = 1; index <= count && missing.length <= mostNamed; index += 1)
    if (!there.has(index)) missing.push(missing.length < mostNamed ? String(index) : '…');
  return missing.length === 0 ? [] : [problem('merge-part-missing', {}, missing.join(', '), { count })];
}

function doubleParts(parts: readonly Part[]): Problem[] {
  const indexes = parts.map((part) => ({ part, name: String(part.shard.index) }));
  return doubles(indexes).map(({ name, one, other }) =>
    problem('merge-part-twice', { file: other.folder }, name, { other: one.folder }),
  );
}

function doubleWijken(parts: readonly Part[]): Problem[] {
  const wijken = parts.flatMap((part) => part.manifest.wijken.map(({ area }) => ({ part, name: area })));
  return doubles(wijken).map(({ name, one, other }) =>
    problem('merge-wijk-twice', { file: other.folder }, name, { other: one.folder }),
  );
}

/** The report is in every part, and the manifest is none of the outputs. */
function doubleFiles(parts: readonly Part[]): Problem[] {
  const [first] = parts;
  if (first === undefined) return [];
  const shared = [manifestName, first.manifest.report.file].map((name) => ({ part: first, name }));
  const outputs = parts.flatMap((part) => part.manifest.wijken.flatMap(outputsOf(part)));
  return doubles([...shared, ...outputs]).map(({ name, one, other }) =>
    problem('merge-file-twice', { file: other.folder }, name, { other: one.folder }),
  );
}

function outputsOf(part: Part): (wijk: WijkEntry) => Named[] {
  return ({ outputs }) => outputs.map(({ file }: FileEntry) => ({ part, name: file }));
}

type Named = Readonly<{ part: Part; name: string }>;
type Double = Readonly<{ name: string; one: Part; other: Part }>;

/** What has a name that was there before; file systems may not tell capitals from small letters. */
function doubles(named: readonly Named[]): Double[] {
  const seen = new Map<string, Part>();
  return named.flatMap(({ part, name }) => {
    const one = seen.get(name.toLowerCase());
    seen.set(name.toLowerCase(), one ?? part);
    return one === undefined ? [] : [{ name, one, other: part }];
  });
}

/** A part that was built with other options would leave holes in the edition. */
function otherDocuments(parts: readonly Part[]): Problem[] {
  const made = parts.flatMap((part) =>
    part.manifest.wijken
      .filter(({ ok }) => ok)
      .map((wijk) => ({ part, area: wijk.area, kinds: kindsOf(wijk) })),
  );
  const [first] = made;
  const byKinds = Map.groupBy(made, ({ kinds }) => kinds);
  return [...byKinds].flatMap(([documents, [one]]) => {
    if (first === undefined || one === undefined || documents === first.kinds) return [];
    return [
      problem('merge-other-documents', { file: one.part.folder }, one.area, { other: first.area, documents }),
    ];
  });
}

/** The kinds of files of a wijk, by the ends of their names: factsheet.pdf, cijfers.csv; pictures are one kind. */
function kindsOf({ outputs }: WijkEntry): string {
  const kinds = outputs.map(({ file }) =>
    file.split('/').length > 2 ? 'figuren' : file.replace(/^.*-(?=[^-]*$)/, ''),
  );
  return [...new Set(kinds)].toSorted().join(', ');
}

function missingWijken(parts: readonly Part[]): Problem[] {
  const expected = parts[0]?.shard.wijken ?? 0;
  const found = parts.reduce((sum, { manifest }) => sum + manifest.wijken.length, 0);
  return found === expected ? [] : [problem('merge-wijken-missing', {}, String(found), { expected })];
}
