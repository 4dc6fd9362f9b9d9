import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/batch/manifest-file.ts';
import { mergeParts } from '../../src/batch/merge.ts';
import { UserError } from '../../src/lib/errors.ts';
import { wording } from '../../src/lib/messages.ts';
import { contentsOf, filesIn, temporaryFolder } from '../e2e/small-project.ts';
import { entryOf, folderWith, manifestOf, partsOf, wijken, wijkOf, write } from './parts.ts';

const out = (): string => join(temporaryFolder(), 'uitvoer');
const whole = folderWith(manifestOf(wijken));
const file = 'proefstad/WK990101-wijk-factsheet.pdf';

/** Why a merge is refused: the code and the words of each problem. */
async function refusalOf(folders: readonly string[], into = out()): Promise<string[]> {
  const error: unknown = await mergeParts(folders, into).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw new Error(`not refused: ${error}`);
  return error.problems.map((one) => `${one.code}: ${wording(one, 'en').what}`);
}

/** The folders of two parts of which the second is changed. */
function changedParts(change: (second: Manifest) => Manifest): [string, string] {
  const [first, second] = partsOf(2);
  if (first === undefined || second === undefined) throw new Error('two parts');
  return [folderWith(first), folderWith(change(second))];
}

describe('a merge', () => {
  it.each([1, 2, 3, 7])('of %i parts is what one run would have written, byte for byte', async (count) => {
    const folders = partsOf(count).map((manifest) => folderWith(manifest));
    const into = out();
    const { parts, failures } = await mergeParts(folders.toReversed(), into);
    expect({ parts, failures }).toEqual({ parts: count, failures: [] });
    expect(contentsOf(into)).toEqual(contentsOf(whole));
  });

  it('copies nothing where a link will do', async () => {
    const folders = partsOf(2).map((manifest) => folderWith(manifest));
    const into = out();
    await mergeParts(folders, into);
    expect(statSync(join(into, file)).ino).toBe(statSync(join(folders[0] ?? '', file)).ino);
  });

  it.skipIf(!existsSync('/dev/shm'))('copies from one file system to another', async () => {
    const into = mkdtempSync('/dev/shm/wijkprofiel-test-');
    try {
      await mergeParts(
        partsOf(2).map((manifest) => folderWith(manifest)),
        into,
      );
      expect(contentsOf(into)).toEqual(contentsOf(whole));
    } finally {
      rmSync(into, { recursive: true });
    }
  });

  it('can be done again, also after one that was killed', async () => {
    const folders = partsOf(2).map((manifest) => folderWith(manifest));
    const into = out();
    await mergeParts(folders, into);
    write(into, '.wijkprofiel-merge-0123456789ab/proefstad/half.pdf', 'half');
    await mergeParts(folders, into);
    expect(contentsOf(into)).toEqual(contentsOf(whole));
  });

  it('removes what an earlier run made of wijken that are gone, and nothing else', async () => {
    const into = folderWith(manifestOf([...wijken, 'WK990301', 'WK990302']));
    write(into, 'LEESMIJ.txt', 'van de gebruiker');
    write(into, 'dorpen/WK990301-wijk-factsheet.pdf', 'door de gebruiker veranderd');
    await mergeParts(
      partsOf(2).map((manifest) => folderWith(manifest)),
      into,
    );
    expect(contentsOf(into)).toEqual({
      ...contentsOf(whole),
      'LEESMIJ.txt': 'van de gebruiker',
      'dorpen/WK990301-wijk-factsheet.pdf': 'door de gebruiker veranderd',
    });
  });

  it('carries over which wijken failed', async () => {
    const problems = [{ code: 'layout-overflow', value: 'x' }];
    const [first, second] = partsOf(2);
    if (first === undefined || second === undefined) throw new Error('two parts');
    const failed = { area: 'WK990102', name: 'Zuid', ok: false, outputs: [], problems };
    const others = second.wijken.filter(({ area }) => area !== failed.area);
    const folders = [folderWith(first), folderWith({ ...second, wijken: [failed, ...others] })];
    const into = out();
    const { failures } = await mergeParts(folders, into);
    expect(failures.map((one) => wording(one, 'en').what)).toEqual([
      'The wijk WK990102 Zuid was not made in part 2 of 2: layout-overflow.',
    ]);
    const run = manifestOf(wijken);
    const withFailure = run.wijken.map((wijk) => (wijk.area === failed.area ? failed : wijk));
    expect(contentsOf(into)).toEqual(contentsOf(folderWith({ ...run, wijken: withFailure })));
  });
});

describe('a merge is refused, and writes nothing,', () => {
  it('when a part is missing, given twice, or no part', async () => {
    const [one = '', two = '', three = ''] = partsOf(3).map((manifest) => folderWith(manifest));
    expect(await refusalOf([three, one])).toEqual([
      'merge-part-missing: Of the 3 parts these are missing: 2.',
    ]);
    expect(await refusalOf([one, two, three, two])).toEqual([
      `merge-part-twice: Part 2 is here and in ${two}.`,
    ]);
    expect(await refusalOf([one, whole, temporaryFolder()])).toEqual([
      'merge-not-a-part: This folder holds a whole run, not a part of one.',
      'merge-no-manifest: There is no manifest in this folder, so its part was not finished.',
    ]);
    write(three, 'manifest.json', '{"manifest": 1');
    expect(await refusalOf([one, two, three])).toEqual([
      'merge-manifest-damaged: The manifest is damaged: no JSON.',
    ]);
  });

  it.each<[string, string, (second: Manifest) => Manifest]>([
    ['version', 'wijkprofiel', (second) => ({ ...second, wijkprofiel: '0.2.0' })],
    ['browser', 'browser', (second) => ({ ...second, browser: 'Chromium 157' })],
    [
      'edition and date',
      'edition, date',
      (second) => ({ ...second, edition: 'Proef 2', date: '2026-02-01' }),
    ],
    [
      'input',
      'gebieden.csv',
      (second) => ({ ...second, inputs: [entryOf('cijfers/a.csv', 'a'), entryOf('gebieden.csv', 'c')] }),
    ],
    ['report', 'report', (second) => ({ ...second, report: entryOf('datakwaliteit.html', 'anders') })],
    ['key of a later version', 'theme', (second) => ({ ...second, theme: 1 })],
    [
      'number of wijken',
      'shard.wijken',
      (second) => ({ ...second, shard: { index: 2, count: 2, wijken: 6 } }),
    ],
    ['number of parts', 'shard.count', (second) => ({ ...second, shard: { index: 2, count: 3, wijken: 5 } })],
  ])('when parts differ in %s', async (_what, named, change) => {
    const [first, second] = changedParts(change);
    expect(await refusalOf([first, second])).toContain(
      `merge-parts-differ: This part was made from something else than ${first}: ${named} is not the same.`,
    );
  });

  it('when a wijk or a file is there twice, whatever its capitals', async () => {
    const twice = changedParts((second) => ({ ...second, wijken: [...second.wijken, wijkOf('WK990101')] }));
    expect(await refusalOf(twice)).toContain(
      `merge-wijk-twice: The wijk WK990101 is here and in ${twice[0]}.`,
    );
    const capitals = file.replace('wijk', 'WIJK');
    const other = changedParts((second) => ({
      ...second,
      wijken: second.wijken.map((wijk) => ({ ...wijk, outputs: [...wijk.outputs, entryOf(capitals, '')] })),
    }));
    expect(await refusalOf(other)).toContain(
      `merge-file-twice: The file ${capitals} is here and in ${other[0]}.`,
    );
    const reserved = changedParts((second) => ({
      ...second,
      wijken: second.wijken.map((wijk) => ({ ...wijk, outputs: [entryOf('manifest.json', '')] })),
    }));
    expect((await refusalOf(reserved))[0]).toMatch(/^merge-file-twice: The file manifest.json/);
  });

  it('when wijken are missing or have other documents', async () => {
    const fewer = changedParts((second) => ({ ...second, wijken: second.wijken.slice(1) }));
    expect(await refusalOf(fewer)).toEqual(['merge-wijken-missing: The parts hold 4 wijken together.']);
    const other = changedParts((second) => ({
      ...second,
      wijken: second.wijken.map((wijk) => ({ ...wijk, outputs: wijk.outputs.slice(1) })),
    }));
    expect(await refusalOf(other)).toEqual([
      'merge-other-documents: The wijk WK990102 has other documents than WK990101: factsheet.pdf.',
    ]);
  });

  it('when a file is gone, cut off, changed, a folder or a link', async () => {
    const folders = partsOf(2).map((manifest) => folderWith(manifest));
    const paths = ['WK990101-wijk-factsheet.pdf', 'WK990101-wijk-cijfers.csv', 'WK990103-wijk-cijfers.csv'];
    const [gone = '', cut = '', changed = ''] = paths.map((name) =>
      join(folders[0] ?? '', 'proefstad', name),
    );
    const [folder = '', linked = ''] = ['factsheet.pdf', 'cijfers.csv'].map((end) =>
      join(folders[1] ?? '', 'proefstad', `WK990102-wijk-${end}`),
    );
    rmSync(gone);
    writeFileSync(cut, 'half');
    writeFileSync(changed, 'x'.repeat(statSync(changed).size));
    rmSync(folder);
    mkdirSync(folder);
    linkSync(linked, `${linked}.copy`);
    rmSync(linked);
    symlinkSync(`${linked}.copy`, linked);
    const into = folderWith(manifestOf(['WK990301']));
    const before = contentsOf(into);
    const found = await refusalOf(folders, into);
    expect(found.map((one) => one.replace(/sha256 \w+/, 'sha256')).toSorted()).toEqual([
      'merge-file-changed: This file is not what the manifest of its part says: 4 B.',
      'merge-file-changed: This file is not what the manifest of its part says: sha256.',
      'merge-file-missing: This file is in the manifest of its part, and cannot be read (ENOENT).',
      'merge-file-missing: This file is in the manifest of its part, and cannot be read (no file).',
      'merge-file-missing: This file is in the manifest of its part, and cannot be read (no file).',
    ]);
    expect(contentsOf(into)).toEqual(before);
  });

  it('when the output is a part, lies in one, or is one that was not named', async () => {
    const [one = '', two = '', three = ''] = partsOf(3).map((manifest) => folderWith(manifest));
    const alias = join(temporaryFolder(), 'deel');
    symlinkSync(one, alias);
    for (const into of [one, `${one}/sub/uitvoer`, alias])
      expect(await refusalOf([one, two, three], into)).toEqual([
        `merge-into-part: The result would overwrite the part ${one}.`,
      ]);
    expect(await refusalOf([one, two], three)).toEqual([
      `merge-into-part: The result would overwrite the part ${three}.`,
    ]);
    expect(filesIn(three)).toEqual(filesIn(folderWith(partsOf(3)[2] as Manifest)));
  });

  it('when a folder stands where a file must come', async () => {
    const folders = partsOf(2).map((manifest) => folderWith(manifest));
    const into = temporaryFolder();
    mkdirSync(join(into, file), { recursive: true });
    expect((await refusalOf(folders, into))[0]).toMatch(/^cannot-write/);
    expect(filesIn(into)).toEqual([]);
  });
});
