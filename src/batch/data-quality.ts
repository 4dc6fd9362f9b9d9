import { type DataQualityInput, dataQualityView } from '../document/data-quality-page.ts';
import { nl } from '../document/words/nl.ts';
import { coverageOf } from '../domain/coverage.ts';
import { contentHash } from '../lib/content-hash.ts';
import { sourceSans } from '../render/fonts.ts';
import { htmlDocument } from '../render/html-document.ts';
import { loadTemplate } from '../render/template.ts';
import type { Prepared } from './prepare.ts';
import { partOf } from './profiles.ts';

/** The report about the data of a project (`datakwaliteit.html`) as self-contained HTML; the same input gives the same bytes. */
export async function dataQualityHtml(prepared: Prepared): Promise<string> {
  const view = dataQualityView(dataQualityInput(prepared));
  return await htmlDocument(legible(view), await loadTemplate('data-quality'));
}

/** What that report is written from. */
export function dataQualityInput(prepared: Prepared): DataQualityInput {
  const { dataset, suppressed, rules, wijken, edition, style, boundaries, problems, files } = prepared;
  return {
    ...{ edition, style, boundaries, problems, words: nl },
    level: rules.comparison.level,
    ...{ areas: dataset.areas, indicators: dataset.indicators, suppressed },
    coverage: coverageOf(
      dataset,
      wijken.map((wijk) => partOf(prepared, wijk)),
    ),
    files: files
      .map(({ name, bytes }) => ({ name, size: bytes.byteLength, sha256: contentHash(bytes) }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** A report about strange input may quote it, so a sign that the font lacks is written as its number. */
function legible(view: object): object {
  const asNumbers = (text: string): string =>
    sourceSans.missing(text).reduce((left, sign) => left.replaceAll(sign, codePoint(sign)), text);
  const readable: object = JSON.parse(
    JSON.stringify(view, (_, value: unknown) => (typeof value === 'string' ? asNumbers(value) : value)),
  );
  return readable;
}

function codePoint(sign: string): string {
  return `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
