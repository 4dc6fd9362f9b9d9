import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestJson, parseManifest, readManifest } from '../../src/batch/manifest-file.ts';
import { temporaryFolder } from '../e2e/small-project.ts';

const file = { file: 'proefstad/WK990101-noord-factsheet.pdf', sha256: 'a'.repeat(64), size: 3 };

/** As `build` writes it, with keys of a later version before those we know. */
const manifest = {
  manifest: 1,
  later: { b: 1, a: 2 },
  wijkprofiel: '0.1.0',
  edition: 'Proef 1',
  date: '2026-01-15',
  inputs: [{ file: '../gebieden.csv', sha256: 'b'.repeat(64), size: 9 }],
  report: { file: 'datakwaliteit.html', sha256: 'c'.repeat(64), size: 4 },
  wijken: [{ area: 'WK990101', name: 'Noord', ok: true, outputs: [{ made: 'key', ...file }] }],
  problems: [],
};

const reasonOf = (content: unknown): string => {
  const read = parseManifest(JSON.stringify(content));
  return read.kind === 'damaged' ? read.reason : read.kind;
};

describe('reading a manifest', () => {
  it('gives it with every key, in the order of the file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'manifest.json'), manifestJson(manifest));
    const read = await readManifest(folder);
    expect(read.kind === 'manifest' && manifestJson(read.manifest)).toBe(manifestJson(manifest));
  });

  it('says that there is none, also when the folder is not there', async () => {
    expect(await readManifest(join(temporaryFolder(), 'nergens'))).toEqual({ kind: 'none' });
  });

  it('says where a damaged one is wrong', () => {
    const [wijk] = manifest.wijken;
    const outputs = (changed: object) => ({ ...manifest, wijken: [{ ...wijk, outputs: [changed] }] });
    expect(reasonOf({ ...manifest, manifest: 2 })).toBe('manifest');
    expect(reasonOf(outputs({ ...file, sha256: 'abc' }))).toBe('wijken.0.outputs.0.sha256');
    expect(reasonOf(outputs({ ...file, size: -1 }))).toBe('wijken.0.outputs.0.size');
    expect(reasonOf({ ...manifest, shard: { index: 3, count: 2, wijken: 9 } })).toBe('shard');
    expect(reasonOf([])).toBe('no manifest');
    expect(parseManifest(manifestJson(manifest).slice(0, -9))).toEqual({
      kind: 'damaged',
      reason: 'no JSON',
    });
  });

  it.each(['../elders.pdf', '/etc/passwd', 'a/../../b', 'C:/b', 'a\\b', 'a//b', '', './a', 'a\0b'])(
    'takes no output outside its folder: %j',
    (outside) => {
      const [wijk] = manifest.wijken;
      const changed = { ...manifest, wijken: [{ ...wijk, outputs: [{ ...file, file: outside }] }] };
      expect(reasonOf(changed)).toBe('wijken.0.outputs.0.file');
    },
  );

  it('takes a folder with that name for damaged', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'manifest.json'));
    expect(await readManifest(folder)).toEqual({ kind: 'damaged', reason: 'no file' });
  });
});
