import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Prepared, prepare } from '../../src/batch/prepare.ts';
import { profileOf } from '../../src/batch/profiles.ts';
import { figuresCsv } from '../../src/document/figures-csv.ts';
import { summaryPage } from '../../src/document/summary-page.ts';
import { nl } from '../../src/document/words/nl.ts';
import { changesSince } from '../../src/domain/edition-changes.ts';
import { UserError } from '../../src/lib/errors.ts';
import { exampleFolder, inputFor } from '../example.ts';
import { duinstreek } from '../pitfall-material.ts';

const wijk = 'WK980102';

function published(change: (csv: string) => string): string {
  const area = duinstreek.dataset.areas.get(wijk);
  if (area === undefined) throw new Error('no wijk');
  return change(figuresCsv([profileOf(duinstreek, area)], nl));
}

/** The example with an earlier edition beside it. */
async function withEarlier<T>(csv: string, use: (prepared: Prepared) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'editie-'));
  try {
    cpSync(exampleFolder, folder, { recursive: true });
    writeFileSync(join(folder, 'eerder-cijfers.csv'), csv);
    const config = join(folder, 'wijkprofiel.yaml');
    const previous = 'previous: { edition: Voorjaar 2025, figures: "*-cijfers.csv" }\n';
    writeFileSync(config, previous + readFileSync(config, 'utf8'));
    return use(await prepare(folder, undefined));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function told(prepared: Prepared, code = wijk): string | undefined {
  const { facts } = summaryPage(inputFor(prepared, code, 'wijkprofiel'));
  return facts.find(({ heading }) => heading === 'Vorige editie')?.text;
}

describe('what changed since an earlier edition', () => {
  it('is nothing when its own files say the same', async () =>
    expect(await withEarlier(published(String), told)).toBe(
      'Sinds de editie Voorjaar 2025 is geen cijfer veranderd.',
    ));

  it('names what is newer, revised, from another source, new and gone', async () => {
    const lines = (id: string) => new RegExp(`^.*;${id};.*$`, 'm');
    const csv = published((text) =>
      text
        .replace(lines('rookt'), (line) => line.replace(';2024;19,', ';2024;17,'))
        .replace(lines('eenzaam'), (line) => line.replace(';2024;', ';2020;'))
        .replace(lines('overgewicht'), (line) => line.replace('Wijkschatting (fictief)', 'Oude schatting'))
        .replace(new RegExp(`${lines('veel_stress').source}\\r\\n`, 'm'), ''),
    );
    expect(csv).toContain(';2024;17,');
    expect(await withEarlier(csv, told)).toBe(
      'Sinds de editie Voorjaar 2025: 1 cijfer van een nieuwer jaar; herzien: roken (2024: 17 werd 19); uit een andere bron: overgewicht; nieuw: stress.',
    );
  });

  it('tells that a figure is hidden now by its name only, never what it was', () => {
    const area = duinstreek.wijken.find(({ code }) => code === wijk);
    const profile = area && profileOf(duinstreek, area);
    const hidden = profile?.comparisons.map((one) =>
      one.indicator.id === 'rookt'
        ? { ...one, measurement: { kind: 'hidden', reason: 'few-cases' } as const }
        : one,
    );
    const then = new Map([['rookt|18+', { period: '2022', value: 87, source: 'x' }]]);
    const changes = changesSince(
      { name: 'Voorjaar 2025', figures: new Map([[wijk, then]]) },
      {
        area: { code: wijk },
        comparisons: (hidden ?? []).filter(({ indicator }) => indicator.id === 'rookt'),
      },
      nl.format.figure,
    );
    const text = changes === undefined ? '' : nl.editions.changes(changes);
    expect(text).toBe('Sinds de editie Voorjaar 2025: niet meer getoond: roken.');
    expect(text).not.toContain('87');
  });

  it('says of a wijk that the earlier edition did not have that it had not', async () =>
    expect(await withEarlier(published(String), (prepared) => told(prepared, 'WK980104'))).toBe(
      'Deze wijk stond niet in de editie Voorjaar 2025.',
    ));

  it('stops at a file that is not one of ours, with line and column', async () => {
    const broken = published((text) => text.replace(/(;rookt;.*?;18\+;2024;)[\d,]+/, '$1veel'));
    const error = await withEarlier(broken, String).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(UserError);
    expect(error instanceof UserError ? error.problems : []).toMatchObject([
      { code: 'cell-number', place: { file: 'eerder-cijfers.csv', column: 'waarde' }, found: 'veel' },
    ]);
  });
});
