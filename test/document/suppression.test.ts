import { describe, expect, it } from 'vitest';
import { dataQualityHtml } from '../../src/batch/data-quality.ts';
import { countFigures } from '../../src/batch/document-job.ts';
import { doneEntry, manifestText } from '../../src/batch/manifest.ts';
import { planJobs } from '../../src/batch/plan.ts';
import { type Prepared, prepare } from '../../src/batch/prepare.ts';
import { tracer } from '../../src/batch/trace.ts';
import { factsheetView } from '../../src/document/factsheet.ts';
import { figuresCsv } from '../../src/document/figures-csv.ts';
import { wijkprofielView } from '../../src/document/wijkprofiel.ts';
import { nl } from '../../src/document/words/nl.ts';
import { htmlDocument } from '../../src/render/html-document.ts';
import { loadTemplate } from '../../src/render/template.ts';
import { visibleText, withoutCounts } from '../e2e/html-text.ts';
import { inputFor } from '../example.ts';
import { agelessWijk, aloneWijk, combinedWijk, madeRegion, otherSecrets, tooFew } from '../made-region.ts';
import { withProject } from '../project-folder.ts';

const templates = {
  factsheet: await loadTemplate('factsheet'),
  wijkprofiel: await loadTemplate('wijkprofiel'),
};
const views = { factsheet: factsheetView, wijkprofiel: wijkprofielView };
const off =
  'suppression: {minRespondents: 0, minCell: 0, groupDisclosure: 100, indicativeBelow: 0, minDenominator: 0, widestInterval: 100}\n';

const prepared = (secrets?: typeof otherSecrets, settings?: string): Promise<Prepared> =>
  withProject(madeRegion(secrets, settings), (folder) => prepare(folder, undefined));

/** Wijken with hidden figures, wijken beside them, and the composed, the lonely and the ageless one. */
const shown = [...tooFew.slice(0, 3), 'WK990100', 'WK990103', aloneWijk, combinedWijk, agelessWijk];

/** All that is made of these wijken, by file. */
async function artefacts(made: Prepared): Promise<ReadonlyMap<string, string>> {
  const files = new Map([['datakwaliteit.html', await dataQualityHtml(made)]]);
  for (const code of shown) {
    for (const product of ['factsheet', 'wijkprofiel'] as const) {
      const html = await htmlDocument(views[product](inputFor(made, code, product)), templates[product]);
      files.set(`${code}-${product}.html`, html);
    }
    files.set(`${code}.csv`, figuresCsv([inputFor(made, code).profile], nl));
  }
  const jobs = planJobs(made.dataset, made.wijken, { products: ['wijkprofiel'], formats: ['html'] });
  const report = { file: 'datakwaliteit.html', sha256: '', size: 0 };
  const traceOf = await tracer(made);
  const wijken = jobs.map(({ area, documents }) => {
    const figures = countFigures(inputFor(made, area.code).profile);
    const outputs = documents.map(({ file, ...what }) => {
      return { file, sha256: '', size: 0, made: traceOf(area, what) };
    });
    return doneEntry(area, figures, outputs);
  });
  files.set('manifest.json', await manifestText(made, wijken, report));
  return files;
}

/** As it was delivered, anywhere: also in a chart or a property. */
const raw = /61[.,](7193|8417|9281)/g;
/** Printed with fewer decimals: in a cell, in a sentence, or told to a screen reader. */
const rounded = /(?<![\d.,–])(62|61[.,][789]\d?)(?![\d]|[.,]\d)/;

/** Where a secret stands; coordinates of charts may look like one, so those are for the test without a trace. */
function leaks(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, content]) => {
    const seen = file.endsWith('.html') ? visibleText(withoutCounts(content)) : content;
    const printed = file.endsWith('.json') ? [] : (rounded.exec(seen)?.slice(0, 1) ?? []);
    return [...(content.match(raw) ?? []), ...printed].map((found) => `${file}: ${found}`);
  });
}

/** The files without what describes the input itself: its hash. */
function withoutHashes(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...files].map(([file, content]) => [
      file,
      content.replace(/\b[0-9a-f]{64}\b|"size": \d+|[\d.]+ bytes/g, ''),
    ]),
  );
}

describe('figures about too few people', async () => {
  const hiding = await artefacts(await prepared());

  it('stand nowhere: not as delivered, not rounded, in no product, table, chart or report', () => {
    expect(leaks(hiding)).toEqual([]);
  });

  it('leave no trace: every byte is the same when they are other figures', async () => {
    const other = withoutHashes(await artefacts(await prepared(otherSecrets)));
    const own = withoutHashes(hiding);
    expect([...own].filter(([file, content]) => other.get(file) !== content).map(([file]) => file)).toEqual(
      [],
    );
  });

  it('are said to be left out, with the reason', () => {
    for (const code of [...tooFew.slice(0, 3), combinedWijk])
      expect(visibleText(hiding.get(`${code}-wijkprofiel.html`) ?? '')).toContain('te weinig antwoorden');
  });

  it('would have been found: without thresholds they stand in each kind of file, and change others', async () => {
    const showing = await artefacts(await prepared(undefined, off));
    const found = leaks(showing);
    for (const file of ['factsheet.html', 'wijkprofiel.html', '.csv'])
      expect(found.filter((leak) => leak.includes(`${file}: `)).length).toBeGreaterThan(3);
    for (const place of [`${combinedWijk}-wijkprofiel.html: 62`, `${aloneWijk}-factsheet.html: 62`])
      expect(found).toContain(place);
    // In the table of the wijken beside each other, and among the earlier periods.
    expect(found).toContain('WK990100-wijkprofiel.html: 62');
    const trends = inputFor(await prepared(undefined, off), tooFew[0] ?? '', 'wijkprofiel').profile
      .comparisons;
    expect(trends.flatMap(({ earlier }) => earlier.map(({ measurement }) => measurement))).toContainEqual(
      expect.objectContaining({ value: 61.8417 }),
    );
    const others = withoutHashes(await artefacts(await prepared(otherSecrets, off)));
    const own = withoutHashes(showing);
    const changed = [...own].filter(([file, content]) => others.get(file) !== content).map(([file]) => file);
    // Also where no secret is printed: the computed figure of the region and the spread over wijken move.
    expect(changed).toContain('WK990103-factsheet.html');
    expect(changed).toContain('WK990103.csv');
  });
});
