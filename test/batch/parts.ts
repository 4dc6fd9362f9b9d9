import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Manifest, manifestJson } from '../../src/batch/manifest-file.ts';
import { contentHash } from '../../src/lib/content-hash.ts';
import { temporaryFolder } from '../e2e/small-project.ts';

const report = 'Wat de cijfers missen';

/** The wijken of the run that tests spread over parts. */
export const wijken = ['WK990101', 'WK990102', 'WK990103', 'WK990201', 'WK990202'] as const;

export function entryOf(file: string, content: string): Manifest['report'] {
  return { file, sha256: contentHash(content), size: Buffer.byteLength(content) };
}

/** A wijk with its two files, as a manifest names them. */
export function wijkOf(area: string): Manifest['wijken'][number] {
  const folder = area.startsWith('WK9901') ? 'proefstad' : 'dorpen';
  const files = ['cijfers.csv', 'factsheet.pdf'].map((end) => `${folder}/${area}-wijk-${end}`);
  const outputs = files.map((file) => ({ ...entryOf(file, `${file} é`), from: contentHash(area) }));
  return { area, name: `Wijk ${area}`, ok: true, figures: { shown: 3, hidden: 0, absent: 1 }, outputs };
}

export function manifestOf(areas: readonly string[], shard?: Manifest['shard']): Manifest {
  return {
    manifest: 1,
    wijkprofiel: '0.1.0',
    browser: 'Chromium 156',
    edition: 'Proef 1',
    date: '2026-01-15',
    ...(shard === undefined ? {} : { shard }),
    inputs: [entryOf('cijfers/a.csv', 'a'), entryOf('gebieden.csv', 'b')],
    report: entryOf('datakwaliteit.html', report),
    wijken: areas.map(wijkOf),
    problems: [{ code: 'column-unknown', file: 'cijfers/a.csv', value: 'x' }],
  };
}

/** A folder with the files of a manifest, and the manifest. */
export function folderWith(manifest: Manifest, folder = temporaryFolder()): string {
  const outputs = manifest.wijken.flatMap((wijk) => wijk.outputs.map(({ file }) => file));
  write(folder, manifest.report.file, report);
  for (const file of outputs) write(folder, file, `${file} é`);
  write(folder, 'manifest.json', manifestJson(manifest));
  return folder;
}

export function write(folder: string, file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

/** The manifests of a run in parts: the wijken go round. */
export function partsOf(count: number): Manifest[] {
  return Array.from({ length: count }, (_, place) =>
    manifestOf(
      wijken.filter((_area, index) => index % count === place),
      { index: place + 1, count, wijken: wijken.length },
    ),
  );
}
