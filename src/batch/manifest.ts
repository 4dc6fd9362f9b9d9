import type { Area } from '../domain/area.ts';
import { contentHash } from '../lib/content-hash.ts';
import { UserError } from '../lib/errors.ts';
import { ownVersion } from '../lib/own-version.ts';
import { type Problem, problem } from '../lib/problem.ts';
import type { FigureCount } from './document-job.ts';
import { manifestJson } from './manifest-file.ts';
import { inOrder, type OutputRecord, type WrittenFile } from './output-record.ts';
import type { Prepared } from './prepare.ts';
import type { Share } from './shard.ts';

/** What the manifest says of one wijk. */
export type WijkEntry = Readonly<{
  area: string;
  name: string;
  ok: boolean;
  figures?: FigureCount | undefined;
  outputs: readonly OutputRecord[];
  problems?: readonly object[] | undefined;
}>;

/**
 * What a build made of what, as JSON. It holds results only: no clock, machine, path or attempt, so that the same
 * input gives the same bytes.
 */
export async function manifestText(
  { files, edition, problems }: Prepared,
  wijken: readonly WijkEntry[],
  report: WrittenFile,
  shard?: Share['shard'],
): Promise<string> {
  const manifest = {
    manifest: 1,
    wijkprofiel: await ownVersion(),
    edition: edition.edition,
    date: edition.date,
    ...(shard === undefined ? {} : { shard }),
    inputs: files
      .map(({ name, bytes }) => ({ file: name, sha256: contentHash(bytes), size: bytes.byteLength }))
      .toSorted(byFile),
    report,
    wijken: wijken.toSorted((a, b) => (a.area < b.area ? -1 : 1)),
    problems: problems.map(problemEntry),
  };
  return manifestJson(manifest);
}

/** A wijk of which all that was asked for is there. */
export function doneEntry(
  { code, name }: Area,
  figures: FigureCount | undefined,
  outputs: readonly OutputRecord[],
): WijkEntry {
  return { area: code, name, ok: true, figures, outputs: sortedOutputs(outputs) };
}

/** A wijk that failed; `outputs` are those of earlier builds that are still there. */
export function failedEntry(
  { code, name }: Area,
  error: unknown,
  outputs: readonly OutputRecord[],
): WijkEntry {
  const problems =
    error instanceof UserError ? error.problems : [problem('document-crashed', {}, `${code} ${name}`)];
  return {
    ...{ area: code, name, ok: false },
    outputs: sortedOutputs(outputs),
    problems: problems.map(problemEntry),
  };
}

/** Outputs as every manifest has them. */
export function sortedOutputs(outputs: readonly OutputRecord[]): OutputRecord[] {
  return outputs.map(inOrder).toSorted(byFile);
}

function problemEntry({ code, place, found }: Problem) {
  return { code, ...place, value: found };
}

function byFile(a: Readonly<{ file: string }>, b: Readonly<{ file: string }>): number {
  return a.file < b.file ? -1 : 1;
}
