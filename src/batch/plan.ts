import { type Area, ancestor } from '../domain/area.ts';
import type { Dataset } from '../domain/dataset.ts';
import { UserError } from '../lib/errors.ts';
import { problem } from '../lib/problem.ts';
import { slug } from '../lib/slug.ts';

export type Product = 'factsheet' | 'wijkprofiel';
export type Format = 'pdf' | 'html';

/** One document and where it goes, relative to the output folder, with slashes. */
export type PlannedDocument = Readonly<{ product: Product; format: Format; file: string }>;

/** What is made of one wijk. */
export type Job = Readonly<{
  area: Area;
  documents: readonly PlannedDocument[];
  /** Where the figures go; undefined when they are not asked for. */
  csv: string | undefined;
  /** Folder of the charts as pictures; undefined when they are not asked for. */
  charts: string | undefined;
  /** Name of the figures file as documents mention it, whether or not this job writes it. */
  figuresFile: string;
}>;

export type Wanted = Readonly<{
  products: readonly Product[];
  formats: readonly Format[];
  /** Every chart as a picture of its own too. */
  charts?: boolean | undefined;
}>;

/** One job per wijk, with its figures; what is asked for twice is made once. Throws a UserError when two wijken would get the same file. */
export function planJobs(
  dataset: Dataset,
  wijken: readonly Area[],
  { products, formats, charts = false }: Wanted,
): Job[] {
  const jobs = wijken.map((area): Job => {
    const base = basePath(dataset, area);
    const csv = `${base}-cijfers.csv`;
    const documents = [...new Set(products)].flatMap((product) =>
      [...new Set(formats)].map((format) => ({ product, format, file: `${base}-${product}.${format}` })),
    );
    const folder = charts ? `${base}-figuren` : undefined;
    return { area, documents, csv, charts: folder, figuresFile: csv.replace(/^.*\//, '') };
  });
  refuseCollisions(jobs);
  return jobs;
}

function basePath({ areas }: Dataset, area: Area): string {
  const gemeente = ancestor(areas, area, 'gemeente');
  const folder = gemeente === undefined ? 'wijken' : slug(gemeente.name, slug(gemeente.code, 'gemeente'));
  const code = /^[A-Za-z0-9_-]{1,40}$/.test(area.code) ? area.code : slug(area.code, 'wijk');
  return `${folder}/${code}-${slug(area.name, 'wijk')}`;
}

/** File systems may not tell capitals from small letters. */
function refuseCollisions(jobs: readonly Job[]): void {
  const owners = new Map<string, Area>();
  for (const { area, figuresFile } of jobs) {
    const name = figuresFile.toLowerCase();
    const other = owners.get(name);
    if (other !== undefined)
      throw new UserError([
        problem('file-name-collision', { file: figuresFile }, area.code, { other: other.code }),
      ]);
    owners.set(name, area);
  }
}
