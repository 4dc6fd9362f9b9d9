import { contentHash } from '../lib/content-hash.ts';
import { UserError } from '../lib/errors.ts';
import { ownVersion } from '../lib/own-version.ts';
import type { Settled } from '../lib/pool.ts';
import { type Problem, problem } from '../lib/problem.ts';
import type { JobResult, WrittenFile } from './document-job.ts';
import { manifestJson } from './manifest-file.ts';
import type { Job } from './plan.ts';
import type { Prepared } from './prepare.ts';
import type { Share } from './shard.ts';

/**
 * What a build made of what, as JSON. It holds results only: no clock, machine, path or attempt, so that the same
 * input gives the same bytes.
 */
export async function manifestText(
  { files, edition, problems }: Prepared,
  settled: readonly Settled<Job, JobResult>[],
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
    wijken: settled.map(wijkEntry).toSorted((a, b) => (a.area < b.area ? -1 : 1)),
    problems: problems.map(problemEntry),
  };
  return manifestJson(manifest);
}

function wijkEntry(one: Settled<Job, JobResult>) {
  const { code, name } = one.item.area;
  if (one.ok)
    return {
      area: code,
      name,
      ok: true,
      figures: one.result.figures,
      outputs: one.result.files.toSorted(byFile),
    };
  const { error } = one;
  const problems =
    error instanceof UserError ? error.problems : [problem('document-crashed', {}, `${code} ${name}`)];
  return { area: code, name, ok: false, outputs: [], problems: problems.map(problemEntry) };
}

function problemEntry({ code, place, found }: Problem) {
  return { code, ...place, value: found };
}

function byFile(a: Readonly<{ file: string }>, b: Readonly<{ file: string }>): number {
  return a.file < b.file ? -1 : 1;
}
