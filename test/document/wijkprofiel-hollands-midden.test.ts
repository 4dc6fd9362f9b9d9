import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Prepared, prepare } from '../../src/batch/prepare.ts';
import { wijkprofielView } from '../../src/document/wijkprofiel.ts';
import { importProject } from '../../src/input/import/import-project.ts';
import { htmlDocument } from '../../src/render/html-document.ts';
import { loadTemplate } from '../../src/render/template.ts';
import { inputFor } from '../example.ts';
import { needsOpenData, openData } from '../open-data.ts';
import { pageFaults, viewFaults } from './wijkprofiel-rules.ts';

const rivm = join(openData ?? '', 'rivm-50090ned');
const kwb = join(openData ?? '', 'cbs-kwb-2024', 'derived_kwb2024_hollands_midden.csv');
const folder = join(tmpdir(), `wijkprofiel-real-profiles-${process.pid}`);

describe.skipIf(openData === undefined)(`every wijkprofiel of Hollands Midden ${needsOpenData}`, () => {
  let prepared: Prepared;
  beforeAll(async () => {
    const options = { into: folder, region: 'GG4506', year: undefined, date: '2026-01-15' };
    const files = (await readdir(rivm)).filter((name) => name.endsWith('_hollands_midden_alle_niveaus.csv'));
    const paths = files.toSorted().map((name) => join(rivm, name));
    await importProject('statline', paths, options);
    await importProject('kwb', [kwb], { ...options, region: undefined });
    prepared = await prepare(folder, undefined);
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('keeps to the rules for what it says, and its page to those of a page', {
    timeout: 120_000,
  }, async () => {
    const template = await loadTemplate('wijkprofiel');
    const faults: string[] = [];
    for (const { code, name } of prepared.wijken) {
      const input = inputFor(prepared, code, 'wijkprofiel');
      const view = wijkprofielView(input);
      const found = [...viewFaults(input, view), ...pageFaults(await htmlDocument(view, template))];
      faults.push(...found.map((one) => `${code} ${name}: ${one}`));
    }
    expect(prepared.wijken).toHaveLength(115);
    expect(faults).toEqual([]);
  });

  it('puts Voorschoten, one wijk, beside wijken of other gemeenten', () => {
    const [section] = wijkprofielView(inputFor(prepared, 'WK062600', 'wijkprofiel')).neighbours;
    expect(section?.intro).toContain('Voorschoten is één wijk.');
    const names = section?.tables[0]?.groups.flatMap(({ rows }) => rows.map(({ name }) => name)) ?? [];
    expect(names).toHaveLength(12);
    expect(names[0]).toBe('Voorschoten');
  });
});
