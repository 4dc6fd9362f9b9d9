import { posix, resolve } from 'node:path';
import { type Format, type Job, type Product, planJobs, type Wanted } from '../batch/plan.ts';
import type { Prepared } from '../batch/prepare.ts';
import { type Shard, type Share, shareOf } from '../batch/shard.ts';
import { UserError } from '../lib/errors.ts';
import { problem } from '../lib/problem.ts';
import { findWijken } from './find-area.ts';

/** The options of a build that say what is made of a project. */
export type ExtentOptions = Readonly<{
  /** Undefined: both. */
  format?: readonly Format[];
  /** Undefined: those of the project. */
  product?: readonly Product[];
  area: readonly string[];
  charts?: boolean;
}>;

/** What a build makes. */
export type Extent = Share &
  Readonly<{
    wanted: Wanted;
    /** True for files of earlier builds that this one has nothing to say about. */
    leavesAlone: (file: string) => boolean;
  }>;

/** What these options ask of a project; `part` is the part of it that this machine makes. */
export function extentOf(prepared: Prepared, options: ExtentOptions, part: Shard | undefined): Extent {
  const { dataset, wijken, config } = prepared;
  const { format: formats = ['pdf', 'html'], product: products = config.products, area, charts } = options;
  const areas = area.length === 0 ? wijken : findWijken(dataset.areas, area, config.areas);
  const wanted = { products, formats, charts };
  const share = shareOf(planJobs(dataset, areas, wanted), part);
  // A part holds nothing of another part, or they could not be merged.
  const isNarrowed = area.length > 0 || options.product !== undefined || options.format !== undefined;
  return {
    ...share,
    wanted,
    leavesAlone: isNarrowed && part === undefined ? possibleFiles(prepared) : () => false,
  };
}

/** Tells the files that some build of this project makes. */
function possibleFiles({ dataset, wijken }: Prepared): (file: string) => boolean {
  const everything = planJobs(dataset, wijken, {
    products: ['factsheet', 'wijkprofiel'],
    formats: ['pdf', 'html'],
    charts: true,
  });
  const files = new Set(everything.flatMap(filesOf));
  const folders = new Set(everything.flatMap(({ charts = [] }) => charts));
  return (file) => files.has(file) || folders.has(posix.dirname(file));
}

function filesOf({ documents, csv = '' }: Job): string[] {
  return [csv, ...documents.map(({ file }) => file)];
}

/** `--out` is relative to where the user is, the setting of the project to the project. */
export function outputFolder({ folder, config }: Prepared, out: string | undefined): string {
  const path = out === undefined ? resolve(folder, config.output) : resolve(out);
  if (path === resolve(folder)) throw new UserError([problem('output-inside-inputs', { file: path })]);
  return path;
}
