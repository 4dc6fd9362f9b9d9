import { type Area, ancestor } from '../domain/area.ts';
import type { Dataset } from '../domain/dataset.ts';
import { UserError } from '../lib/errors.ts';
import { problem } from '../lib/problem.ts';
import { slug } from '../lib/slug.ts';

export type Format = 'pdf' | 'html' | 'csv';

/** The documents of one wijk and where they go, relative to the output folder, with slashes. */
export type Job = Readonly<{
  area: Area;
  files: Readonly<Partial<Record<Format, string>>>;
  /** Name of the figures file as documents mention it, whether or not this job writes it. */
  figuresFile: string;
}>;

/** One job per wijk; throws a UserError when two wijken would get the same file. */
export function planJobs(dataset: Dataset, wijken: readonly Area[], formats: readonly Format[]): Job[] {
  const jobs = wijken.map((area): Job => {
    const base = basePath(dataset, area);
    const names = {
      pdf: `${base}-factsheet.pdf`,
      html: `${base}-factsheet.html`,
      csv: `${base}-cijfers.csv`,
    };
    const files = Object.fromEntries(formats.map((format) => [format, names[format]]));
    return { area, files, figuresFile: names.csv.replace(/^.*\//, '') };
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
