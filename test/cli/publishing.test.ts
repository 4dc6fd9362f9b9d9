import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { WijkEntry } from '../../src/batch/manifest.ts';
import { expectPublication, publishBuild } from '../../src/cli/publishing.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { contentHash } from '../../src/lib/content-hash.ts';
import { problemsOf } from '../problems.ts';
import { withProject } from '../project-folder.ts';

const text = 'figures of Noord';
const made: WijkEntry = {
  area: 'WK990101',
  name: 'Noord',
  ok: true,
  figures: { shown: 1, hidden: 0, absent: 0 },
  outputs: [{ file: 'noord.csv', sha256: contentHash(text), size: text.length, made: {} }],
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
    await publishBuild({ out: join(folder, 'uit'), dir }, { report, wijken: [made] }, screen);
    expect(screen.said()).toContain(`Published in ${dir}`);
    expect(existsSync(join(dir, 'noord.csv'))).toBe(true);
  }));

it('publishes nothing when a wijk failed, and says what readers see', () =>
  withProject(files, async (folder) => {
    const dir = join(folder, 'wijken');
    const screen = terminal();
    const failed: WijkEntry = { area: 'WK990102', name: 'Zuid', ok: false, outputs: [] };
    await publishBuild({ out: join(folder, 'uit'), dir }, { report, wijken: [made, failed] }, screen);
    expect(screen.said()).toContain('[publish-incomplete]');
    expect(existsSync(dir)).toBe(false);
  }));

it('takes a build of all products and formats for complete, whatever options named them', async () => {
  const place = { out: '/nergens/uit', dir: '/nergens/wijken', products: ['factsheet'] } as const;
  const whole = {
    shard: undefined,
    area: [],
    products: ['factsheet', 'wijkprofiel'],
    formats: ['html', 'pdf'],
  } as const;
  await expectPublication(place, whole);
  const part = { ...whole, products: ['wijkprofiel'] } as const;
  expect(await problemsOf(expectPublication(place, part))).toMatchObject([
    { code: 'publish-partial', found: '--product' },
  ]);
});
