import { type Job, planJobs } from '../../src/batch/plan.ts';
import { type Prepared, prepare } from '../../src/batch/prepare.ts';
import { runJobs } from '../../src/batch/run.ts';
import { UserError } from '../../src/lib/errors.ts';
import { severityOf, wording } from '../../src/lib/messages.ts';
import type { Problem } from '../../src/lib/problem.ts';

/** A project to show: a folder with, when there is something to say about its wijken, what that is by code. */
export type ShownProject = Readonly<{ name: string; folder: string; what: ReadonlyMap<string, string> }>;

/** The documents of one wijk: each the path of a PDF and that of its HTML twin, relative to `out`. */
export type BuiltWijk = Readonly<{
  code: string;
  name: string;
  what: string;
  documents: readonly Readonly<{ product: string; pdf: string; html: string }>[];
  problems: readonly string[];
}>;
export type BuiltProject = Readonly<{
  name: string;
  wijken: readonly BuiltWijk[];
  problems: readonly string[];
}>;

/** Makes the documents of the wijken of which "code name what" matches; what failed is told, and stops nothing. */
export async function buildProject(
  { name, folder, what }: ShownProject,
  out: string,
  only: RegExp,
): Promise<BuiltProject> {
  let prepared: Prepared;
  try {
    prepared = await prepare(folder, undefined);
  } catch (error) {
    return { name, wijken: [], problems: saysOf(error) };
  }
  const wijken = prepared.wijken.filter(
    ({ code, name: own }) =>
      (what.size === 0 || what.has(code)) && only.test(`${code} ${own} ${what.get(code) ?? ''}`),
  );
  const { products } = prepared.config;
  const jobs = planJobs(prepared.dataset, wijken, { products, formats: ['pdf', 'html'] });
  const settled = await runJobs(prepared, jobs, {
    out,
    jobs: 2,
    browserPath: undefined,
    notice: () => undefined,
    onSettled: () => undefined,
  });
  return {
    name,
    problems: prepared.problems.filter(({ code }) => severityOf(code) === 'warning').map(inWords),
    wijken: settled.map((one) => ({
      code: one.item.area.code,
      name: one.item.area.name,
      what: what.get(one.item.area.code) ?? '',
      documents: one.ok ? documentsOf(one.item) : [],
      problems: one.ok ? [] : saysOf(one.error),
    })),
  };
}

function documentsOf({ documents }: Job): BuiltWijk['documents'] {
  return documents
    .filter(({ format }) => format === 'pdf')
    .map(({ product, file }) => ({ product, pdf: file, html: file.replace(/pdf$/, 'html') }));
}

function saysOf(error: unknown): string[] {
  if (error instanceof UserError) return error.problems.map(inWords);
  return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
}

function inWords(problem: Problem): string {
  const { what, remedy } = wording(problem, 'nl');
  const { file, line } = problem.place;
  return [file, line, what, remedy].filter((part) => part !== undefined).join(' ');
}
