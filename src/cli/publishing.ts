import { resolve } from 'node:path';
import type { BuildOutcome } from '../batch/build-project.ts';
import type { Format, Product } from '../batch/plan.ts';
import { expectPublishable, publish } from '../batch/publish.ts';
import { UserError } from '../lib/errors.ts';
import { problem } from '../lib/problem.ts';
import { tellEvent } from './progress.ts';
import { problemJson, reportProblems } from './report.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** What of a build decides whether all of the project is made. */
export type Extent = Readonly<{
  shard: object | undefined;
  area: readonly string[];
  products: readonly Product[];
  formats: readonly Format[];
}>;

/** The option that leaves something of the project out, if any. */
function partialOption(extent: Extent, products: readonly Product[]): string | undefined {
  const formats: readonly Format[] = ['pdf', 'html'];
  if (extent.shard !== undefined) return '--shard';
  if (extent.area.length > 0) return '--area';
  if (!products.every((product) => extent.products.includes(product))) return '--product';
  return formats.every((format) => extent.formats.includes(format)) ? undefined : '--format';
}

/** Throws a UserError, before anything is made, for what could not be published when it is ready. */
export async function expectPublication(
  { out, dir, products }: Readonly<{ out: string; dir: string | undefined; products: readonly Product[] }>,
  extent: Extent,
): Promise<void> {
  if (dir === undefined) return;
  const option = partialOption(extent, products);
  if (option !== undefined) throw new UserError([problem('publish-partial', {}, option)]);
  await expectPublishable(out, dir);
}

/** Publishes a build when that was asked for and nothing failed, and tells what readers see now. */
export async function publishBuild(
  { out, dir }: Readonly<{ out: string; dir: string | undefined }>,
  { wijken, report }: Pick<BuildOutcome, 'wijken' | 'report'>,
  terminal: Terminal,
): Promise<void> {
  if (dir === undefined) return;
  if (!wijken.every(({ ok }) => ok)) return refusePublication(resolve(dir), terminal);
  const publication = await publish(out, [report, ...wijken.flatMap(({ outputs }) => outputs)], dir);
  if (terminal.json) tellEvent('published', publication, terminal);
  else terminal.err(`${words[terminal.language].published(publication)}\n`);
}

function refusePublication(dir: string, terminal: Terminal): void {
  const incomplete = problem('publish-incomplete', { file: dir });
  if (terminal.json) tellEvent('problem', problemJson(incomplete, terminal), terminal);
  else reportProblems([incomplete], terminal);
}
