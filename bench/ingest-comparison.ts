import { join } from 'node:path';
import { root, runNode } from './child-process.ts';
import { figuresName, writeLargeProject } from './large-project.ts';
import type { Comparison } from './pairs.ts';

const rows = 1_000_000;

/** What it costs to understand a million figures, against only counting their records with the same parser. */
export async function ingestComparison(folder: string): Promise<Comparison> {
  const project = join(folder, 'miljoen');
  await writeLargeProject(project, rows);
  return {
    id: 'h',
    what: `validate of a project with ${rows} rows of figures, whole process, against bare csv-parse of the file`,
    target: 2.5,
    ours: () => runNode([join('bin', 'wijkprofiel.js'), 'validate', project]),
    floor: () => runNode([join(root, 'bench', 'csv-floor.mjs'), join(project, figuresName)]),
  };
}
