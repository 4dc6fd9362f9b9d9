import { join } from 'node:path';
import { prepare } from '../../src/batch/prepare.ts';
import { nl } from '../../src/document/words/nl.ts';
import { htmlDocument } from '../../src/render/html-document.ts';
import { loadTemplate } from '../../src/render/template.ts';
import { specimenCharts } from './charts.ts';
import { colourTable, contrastTable } from './colours.ts';
import { componentGroups } from './components.ts';
import { formatExamples } from './formats.ts';
import { asOnePage } from './own-ids.ts';
import { raster } from './raster.ts';
import { typeScale } from './type-scale.ts';
import { missingKey, verdictKey } from './verdicts.ts';

export const specimenDate = '2026-11-27';
const project = join(import.meta.dirname, '..', '..', 'examples', 'duinstreek');

/** Every component of the documents in its states, with the figures of the example; made as documents are made. */
export async function specimenHtml(): Promise<string> {
  const prepared = await prepare(project, undefined);
  const { style } = prepared;
  const view = {
    language: nl.language,
    words: nl,
    documentTitle: 'Huisstijl: alle onderdelen in al hun toestanden',
    description: 'Voorbeeldblad van de documenten van wijkprofiel.',
    organisation: 'wijkprofiel',
    edition: 'Voorbeeldblad, verzonnen cijfers',
    runningTitle: 'Huisstijl',
    fictional: ['Verzonnen voorbeeldcijfers'],
    style,
    colours: colourTable(style),
    contrasts: contrastTable(style),
    verdicts: verdictKey(prepared),
    missing: missingKey(),
    types: await typeScale(),
    formats: formatExamples(),
    charts: specimenCharts(prepared),
    raster: raster(),
    groups: componentGroups(prepared),
  };
  const template = await loadTemplate('specimen');
  return await htmlDocument(view, (...given) => asOnePage(template(...given)));
}
