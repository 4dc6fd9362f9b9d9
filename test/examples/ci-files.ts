import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { IndexedJob, PlainJob, Workflow } from './ci-schemas.ts';

const folder = join(import.meta.dirname, '..', '..', 'examples', 'ci');

export function ciFile(name: string): unknown {
  return parse(readFileSync(join(folder, name), 'utf8'));
}

/** The examples for other machines, each as its schema reads it. */
export const workflow = Workflow.parse(ciFile('github/wijkprofielen.yml'));
export const partsJob = IndexedJob.parse(ciFile('kubernetes/delen.yaml'));
export const mergeJob = PlainJob.parse(ciFile('kubernetes/samenvoegen.yaml'));
