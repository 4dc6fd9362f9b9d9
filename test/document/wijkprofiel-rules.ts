import type { DocumentInput } from '../../src/document/document-input.ts';
import type { HeatCellView } from '../../src/document/heat-row.ts';
import type { HeatTableView } from '../../src/document/heat-table.ts';
import type { SignView } from '../../src/document/outcome-style.ts';
import type { ThemeTableView } from '../../src/document/theme-table.ts';
import type { WijkprofielView } from '../../src/document/wijkprofiel.ts';
import { hyphenated } from '../../src/document/words/nl/hyphens.ts';
import { absentWords, hiddenWords, shortMissingWords } from '../../src/document/words/nl/missing.ts';
import { shortThemeNames } from '../../src/document/words/nl/themes.ts';
import type { Comparison } from '../../src/domain/comparison.ts';
import { namedFinding } from '../../src/domain/priorities.ts';
import type { Profile } from '../../src/domain/profile.ts';
import { isTested } from '../../src/domain/verdict.ts';

/** What a page must not be, each with what was found of it; an empty list is what a test expects. */
export function pageFaults(html: string): string[] {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
  const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
  const texts = textsOf(html);
  const wanted = [...html.matchAll(/href="#([^"]*)"|aria-labelledby="([^"]*)"/g)];
  const chapters = [...html.matchAll(/<section class="page[^"]*" id="([^"]*)"/g)].map(([, id = '']) => id);
  const contents = /<nav class="contents".*?<\/nav>/s.exec(html)?.[0] ?? '';
  const listed = [...contents.matchAll(/href="#([^"]*)"/g)].map(([, id = '']) => id);
  return [
    ...fault('empty cell', html.match(/<t[dh][^>]*>\s*<\/t[dh]>/g)),
    ...fault('headings of level 1', levels.filter((level) => level === 1).slice(1)),
    ...fault(
      'skipped heading level',
      levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1),
    ),
    ...fault(
      'id twice',
      ids.filter((id, index) => ids.indexOf(id) < index),
    ),
    ...fault(
      'points to nothing',
      wanted
        .flatMap(([, link, labels = '']) => link ?? labels.split(' '))
        .filter((id) => !ids.includes(id) || id === ''),
    ),
    ...(listed.join() === chapters.join()
      ? []
      : [`contents ${listed.join()} but chapters ${chapters.join()}`]),
    ...fault('no text for a reader', matches(texts, /undefined|\bNaN\b|\bnull\b|\[object/)),
    ...fault(
      'says that figures are equal',
      matches(texts, /gelijk aan|hetzelfde|even (veel|hoog|laag) als/i),
    ),
    ...fault('word of a test', matches(texts, /significant/i)),
    ...fault(
      'superlative',
      matches(texts, /\bbeste\b|slechtste|(hoog|laag)ste van de|het (hoogst|laagst)\b/i),
    ),
    ...fault('sign before a number', matches(texts, /(^|[\s(])[-+−–]\s?\d/)),
    ...fault(
      'claim about a change',
      matches(
        // The heading of changes that were tested.
        texts.filter((text) => !/^Sinds (19|20)\d\d$/.test(text)),
        /gesteg|gedaald|toegenomen|afgenomen|stijg|daal[dt]|neemt (toe|af)|dan in (19|20)\d\d|sinds (19|20)\d\d/i,
      ),
    ),
  ];
}

function fault(what: string, found: readonly unknown[] | null): string[] {
  return (found ?? []).map((one) => `${what}: ${one}`);
}

/** The texts between tags, and what a screen reader is told. */
function textsOf(html: string): string[] {
  const body = html.replace(/<style\b.*?<\/style>/gs, '');
  const spoken = [...body.matchAll(/aria-label="([^"]*)"/g)].map(([, text = '']) => text);
  return [...body.split(/<[^>]*>/), ...spoken].map((text) => text.trim()).filter((text) => text !== '');
}

function matches(texts: readonly string[], pattern: RegExp): string[] {
  return texts.filter((text) => pattern.test(text));
}

/** What the view model of a wijkprofiel must not say, given what it is written from. */
export function viewFaults(input: DocumentInput, view: WijkprofielView): string[] {
  const { profile } = input;
  const tables = [...view.peoplePage.tables, ...view.themes.flatMap((theme) => theme.tables)];
  return [
    ...tables.flatMap((table) => themeTableFaults(profile, table, input)),
    ...dimensionFaults(profile, view),
    ...view.neighbours.flatMap((one) => one.tables.flatMap((table) => heatFaults(input, table))),
    ...summaryFaults(profile, view),
    ...accountFaults(profile, view),
  ];
}

/** Rows whose kind is not that of their table, comparators in another order, colours that no test earned. */
function themeTableFaults(profile: Profile, table: ThemeTableView, { style }: DocumentInput): string[] {
  const heads = table.heads.map(({ text }) => text).map(plain);
  const order = ['Regio', 'Zelfde leeftijd', 'Gemeente', 'Land'].filter((head) => heads.includes(head));
  const estimated = table.id.endsWith('geschat');
  const kinds = table.rows.map(({ label }) => comparisonOf(profile, label)?.basis === 'model');
  return [
    ...(heads.join() === order.join() ? [] : [`${table.id}: heads ${heads.join()}`]),
    ...(kinds.every((isModel) => isModel === estimated) ? [] : [`${table.id}: measured beside estimated`]),
    ...(table.rows.every(({ others }) => others.length === heads.length)
      ? []
      : [`${table.id}: row of cells`]),
    ...table.rows.flatMap(({ label, value, missing, sign }) => [
      ...((value === '') === (missing !== '') ? [] : [`${label}: a value or why not`]),
      ...(sign.some(isColoured) && !tested(comparisonOf(profile, label)) ? [`${label}: colour`] : []),
    ]),
    ...(estimated && table.chart.some((chart) => hasVerdictColour(chart.rows, style))
      ? [`${table.id}: colour in its chart`]
      : []),
  ];
}

function plain(head: string): string {
  return head.replaceAll('\u00ad', '');
}

/** The comparison of a row, by the phrase or the name that labels it. */
function comparisonOf({ comparisons }: Profile, label: string): Comparison | undefined {
  return comparisons.find(({ indicator: { phrase, name } }) => label === phrase || label === name);
}

function isColoured({ colour }: SignView): boolean {
  return colour !== 'ink';
}

function tested(comparison: Comparison | undefined): boolean {
  return comparison !== undefined && isTested(comparison.verdict);
}

function hasVerdictColour(rows: unknown, { favourable, unfavourable }: DocumentInput['style']): boolean {
  const text = JSON.stringify(rows);
  return text.includes(favourable) || text.includes(unfavourable);
}

/** Counts that do not add up to the signs, colours that no test earned, and estimates that are not said to be. */
function dimensionFaults(profile: Profile, { dimensions }: WijkprofielView): string[] {
  const judged = profile.comparisons.filter(
    ({ indicator, measurement }) =>
      indicator.theme !== 'bevolking' && indicator.dimension !== '' && measurement.kind === 'value',
  );
  return dimensions.flatMap(({ chart, rows }) => [
    ...(chart.rows.filter((row) => 'shape' in row).length === judged.length
      ? []
      : ['web: another number of signs']),
    ...rows.flatMap(({ figures }) => figures.flatMap((figure) => dimensionFigureFaults(profile, figure))),
  ]);
}

function dimensionFigureFaults(
  { comparisons }: Profile,
  { text, sign }: WijkprofielView['dimensions'][number]['rows'][number]['figures'][number],
): string[] {
  const comparison = comparisons.find(({ indicator: { name, unit } }) =>
    [name, `${name}, ${unit}`].some((one) => text.toLowerCase().startsWith(`${one.toLowerCase()}:`)),
  );
  const isEstimate = comparison?.basis === 'model';
  return [
    ...(comparison === undefined ? [`what is ${text}?`] : []),
    ...(isEstimate === text.includes('schatting') ? [] : [`${text} is of another kind`]),
    ...(sign.some((one) => isColoured(one.sign)) && !tested(comparison) ? [`colour at ${text}`] : []),
  ];
}

/** Signs that the rule for naming does not give, the order of the rows, and heads over other columns. */
function heatFaults({ neighbours, profile, dataset }: DocumentInput, table: HeatTableView): string[] {
  const estimated = table.id.endsWith('geschat');
  const columns = table.heads.map((head) =>
    [...dataset.indicators.values()].find(({ name }) => hyphenated(name) === head),
  );
  const themes = table.themeHeads.flatMap(({ name, span }) => Array.from({ length: span }, () => name));
  const expected = columns.map((column) =>
    column === undefined || column.theme === 'bevolking' ? '' : hyphenated(shortThemeNames[column.theme]),
  );
  const rows = table.groups.flatMap(({ heading, rows }) =>
    rows.map((row, index) => ({ row, index, apart: heading.length > 0 })),
  );
  return [
    ...(themes.join() === expected.join() ? [] : [`${table.id}: ${themes.join()} over ${expected.join()}`]),
    ...(rows.length === neighbours.profiles.length ? [] : [`${table.id}: ${rows.length} rows`]),
    ...(rows.filter(({ row }) => row.own).length === 1 ? [] : [`${table.id}: no own row`]),
    ...rows.flatMap(({ row, index, apart }) => {
      const other = neighbours.profiles.find((one) =>
        row.own ? one.area.code === profile.area.code : isNameOf(row.name, one),
      );
      const hasPeers = other?.findings.peers.kind === 'peers';
      return [
        ...row.cells.flatMap((cell, index) =>
          heatCellFaults(
            cell,
            other?.comparisons.find(({ indicator }) => indicator.id === columns[index]?.id),
          ).map((what) => `${what} at ${table.heads[index]} of ${row.name}`),
        ),
        ...(row.own && index > 0 ? [`${row.name} is not first`] : []),
        ...(estimated && hasPeers === apart ? [`${row.name} stands in the wrong group`] : []),
        ...(apart && row.cells.some(({ sign }) => sign.length > 0)
          ? [`${row.name}: sign without peers`]
          : []),
      ];
    }),
  ];
}

function isNameOf(name: string, { area, gemeente }: Profile): boolean {
  return name === area.name || name === `${area.name}, ${gemeente?.name}`;
}

function heatCellFaults(
  { sign, tint, text, missing }: HeatCellView,
  found: Comparison | undefined,
): string[] {
  const named = found !== undefined && namedFinding(found).length > 0;
  const coloured = sign.some((one) => isColoured(one.sign));
  return [
    ...(sign.length > 0 === named ? [] : ['sign']),
    ...(tint !== '' && !(named && tested(found)) ? ['tint'] : []),
    ...(coloured && !tested(found) ? ['colour'] : []),
    ...((text === '') === (missing !== '') ? [] : ['no cell']),
  ];
}

/** What is named in the summary and cannot be looked up in a chapter; colours over estimates. */
function summaryFaults({ findings, over65 }: Profile, view: WijkprofielView): string[] {
  const { strengths, attention, widespread, largest } = findings;
  const rows = view.themes.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
  const labels = new Set(rows.filter(({ value }) => value !== '').map(({ label }) => label));
  const judged = [...strengths, ...attention].map(({ comparison }) => comparison);
  const unknown = [...judged, ...widespread, ...largest].filter(
    ({ indicator }) => !labels.has(indicator.phrase) && !labels.has(indicator.name),
  );
  const { messages, also } = view.summary.keyMessages;
  const coloured = messages.filter(({ sign }) => sign.some(isColoured));
  const about65 = messages.filter(({ label }) => label.startsWith('Bij 65-plussers'));
  const told = [...messages, ...also].map((one) => ('resident' in one ? one.policy.join() : one.text));
  const chapters65 = view.themes.flatMap((theme) => theme.over65.map(({ text }) => text));
  const phraseOf = ({ pastPhrase, pluralPhrase, name }: Comparison['indicator']): string =>
    pastPhrase ?? pluralPhrase ?? name.toLowerCase();
  const isTold = ({ indicator }: Comparison): boolean =>
    told.some((text) => text.toLowerCase().includes(indicator.name.toLowerCase()));
  return [
    ...unknown.map(({ indicator }) => `${indicator.id} is named and has no row`),
    ...judged.filter((one) => !isTold(one)).map(({ indicator }) => `${indicator.id} is in no message`),
    ...(over65.length === 0 && about65.length > 0 ? ['people of 65 and over without figures'] : []),
    ...findings.over65
      .filter((one) => about65.some(({ policy }) => policy.join().startsWith(one.indicator.name)))
      .filter(({ indicator }) => !chapters65.some((text) => text.includes(phraseOf(indicator))))
      .map(({ indicator }) => `${indicator.id} of people of 65 and over is in no chapter`),
    ...coloured.flatMap(({ label, policy }) =>
      policy.join().includes('schatting') || label.includes('schatting') ? [`colour at ${label}`] : [],
    ),
    ...(messages.length > 6 ? [`${messages.length} messages`] : []),
    ...view.summary.themes.flatMap(({ href }) =>
      href === '' || view.themes.some(({ id }) => href === `#${id}`) ? [] : [`${href} leads nowhere`],
    ),
  ];
}

function isPlaced({
  spine,
  place,
}: WijkprofielView['account'][number]['groups'][number]['rows'][number]): boolean {
  return spine.length > 0 || place.includes(';');
}

/** Rows for what is not there, and a hidden figure that shows a number or no reason. */
function accountFaults({ comparisons }: Profile, { account }: WijkprofielView): string[] {
  const rows = account.flatMap(({ groups }) => groups).flatMap((group) => group.rows);
  const known = comparisons.filter(
    ({ measurement, indicator }) => measurement.kind !== 'absent' && indicator.group !== 'leeftijd',
  );
  const reasons = Object.keys(hiddenWords).map(
    (reason) => shortMissingWords[reason as keyof typeof hiddenWords],
  );
  const absent = Object.keys(absentWords).map(
    (reason) => shortMissingWords[reason as keyof typeof absentWords],
  );
  const wrong = known.flatMap(({ indicator, measurement }) => {
    const row = rows.find(({ name }) => name === indicator.name);
    if (row === undefined) return [`${indicator.id} has no row`];
    if (measurement.kind === 'value') return row.value === '–' ? [`${indicator.id} has no number`] : [];
    const isClear = row.value === '–' && reasons.includes(row.detail) && !isPlaced(row);
    return isClear ? [] : [`${indicator.id} is hidden: ${row.value} ${row.detail}`];
  });
  return [
    ...wrong,
    ...(rows.length === known.length ? [] : [`${rows.length} rows for ${known.length} figures`]),
    ...rows.filter(({ detail }) => absent.includes(detail)).map(({ name }) => `${name} is absent`),
  ];
}
