import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { JobResult } from '../../src/batch/document-job.ts';
import type { Job } from '../../src/batch/plan.ts';
import { expectPublication, publishBuild } from '../../src/cli/publishing.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { contentHash } from '../../src/lib/content-hash.ts';
import type { Settled } from '../../src/lib/pool.ts';
import { problemsOf } from '../problems.ts';
import { withProject } from '../project-folder.ts';

const item: Job = {
  area: {
    code: 'WK990101',
    name: 'Noord',
    level: 'wijk',
    parent: undefined,
    population: undefined,
    populationByGroup: new Map(),
    year: undefined,
    borderChange: undefined,
    madeOf: [],
  },
  documents: [],
  csv: undefined,
  charts: undefined,
  figuresFile: 'noord.csv',
};
const text = 'figures of Noord';
const made: Settled<Job, JobResult> = {
  item,
  ok: true,
  result: {
    files: [{ file: 'noord.csv', sha256: contentHash(text), size: text.length }],
    figures: { shown: 1, hidden: 0, absent: 0 },
  },
};
const report = { file: 'datakwaliteit.html', sha256: contentHash('report'), size: 6 };
const files = { 'uit/noord.csv': text, 'uit/datakwaliteit.html': 'report', 'uit/manifest.json': '{}' };

function terminal(): Terminal & { said: () => string } {
  let said = '';
  const err = (words: string): void => {
    said += words;
  };
  return {
    out: () => undefined,
    err,
    live: false,
    colour: false,
    language: 'en',
    json: false,
    said: () => said,
  };
}

it('publishes a build in which nothing failed', () =>
  withProject(files, async (folder) => {
    const dir = join(folder, 'wijken');
    const screen = terminal();
    await publishBuild({ out: join(folder, 'uit'), dir, report }, [made], screen);
    expect(screen.said()).toContain(`Published in ${dir}`);
    expect(existsSync(join(dir, 'noord.csv'))).toBe(true);
  }));

it('publishes nothing when a wijk failed, and says what readers see', () =>
  withProject(files, async (folder) => {
    const dir = join(folder, 'wijken');
    const screen = terminal();
    const failed = { item, ok: false, error: new Error('torn') } as const;
    await publishBuild({ out: join(folder, 'uit'), dir, report }, [made, failed], screen);
    expect(screen.said()).toContain('[publish-incomplete]');
    expect(existsSync(dir)).toBe(false);
  }));

it('takes a build of all products and formats for complete, whatever options named them', async () => {
  const place = { out: '/nergens/uit', dir: '/nergens/wijken', products: ['factsheet'] } as const;
  const whole = { area: [], products: ['factsheet', 'wijkprofiel'], formats: ['html', 'pdf'] } as const;
  await expectPublication(place, whole);
  const part = { ...whole, products: ['wijkprofiel'] } as const;
  expect(await problemsOf(expectPublication(place, part))).toMatchObject([
    { code: 'publish-partial', found: '--product' },
  ]);
});
