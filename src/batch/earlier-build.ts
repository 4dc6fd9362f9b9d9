import { join } from 'node:path';
import { type Problem, problem } from '../lib/problem.ts';
import type { Known } from './freshness.ts';
import { readJournal } from './journal.ts';
import type { WijkEntry } from './manifest.ts';
import { type Manifest, manifestName, readManifest } from './manifest-file.ts';
import { type OutputRecord, outputSchema } from './output-record.ts';

/** What earlier builds left in an output folder, according to their manifest and what a killed one wrote after it. */
export type EarlierBuild = Readonly<{
  known: Known;
  /** The code of the wijk that a file is about. */
  areaOf: ReadonlyMap<string, string>;
  wijken: ReadonlyMap<string, WijkEntry>;
  /** That the manifest could not be read; everything is then made anew. */
  problems: readonly Problem[];
}>;

/** Reads what is known of an output folder; one without a build knows nothing. */
export async function readEarlierBuild(out: string): Promise<EarlierBuild> {
  const read = await readManifest(out);
  const wijken = read.kind === 'manifest' ? read.manifest.wijken.map(entryOf) : [];
  const made = [...wijken, ...(await readJournal(out))];
  const records = made.flatMap((one) => one.outputs);
  const areas = made.flatMap(({ area, outputs: files }) =>
    files.map(({ file }): [string, string] => [file, area]),
  );
  return {
    known: new Map(records.map((record): [string, OutputRecord] => [record.file, record])),
    areaOf: new Map(areas),
    wijken: new Map(wijken.map((wijk) => [wijk.area, wijk])),
    problems:
      read.kind === 'damaged'
        ? [problem('manifest-damaged', { file: join(out, manifestName) }, '', { reason: read.reason })]
        : [],
  };
}

/** A file of a version that recorded less is left out: it is made anew. */
function entryOf({ outputs, ...wijk }: Manifest['wijken'][number]): WijkEntry {
  return { ...wijk, outputs: outputs.flatMap((one) => outputSchema.safeParse(one).data ?? []) };
}
