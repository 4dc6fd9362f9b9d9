import type { Chart } from './charts/chart.ts';
import { locatorMap } from './charts/locator-map.ts';
import type { DocumentInput } from './document-input.ts';
import { messageSentences, type SentenceView } from './edited-sentences.ts';
import { mapArea } from './map-area.ts';
import { placeOf } from './masthead.ts';

/** The first page: what it is about, what the message is, where the wijk lies, and what follows. */
export type CoverView = Readonly<{
  kicker: string;
  name: string;
  nameClass: string;
  place: string;
  message: readonly SentenceView[];
  map: readonly Readonly<{ chart: Chart; caption: string }>[];
  contents: readonly Readonly<{ href: string; text: string }>[];
  colophon: readonly Readonly<{ head: string; text: string }>[];
}>;

/** Letters of the name on a line of the cover, by its size. */
const nameSizes = [
  { most: 17, nameClass: '', perLine: 17, height: 16 },
  { most: 40, nameClass: 'long', perLine: 24, height: 12 },
  { most: Infinity, nameClass: 'longest', perLine: 32, height: 9.5 },
] as const;
/** Millimetres for everything on the cover but name, message and map, as in templates/wijkprofiel.css. */
const fixedHeight = 124;
/** Rows of the list of chapters that are in it, and what each other one takes. */
const chapterList = { rows: 6, row: 5.5 };
const page = { height: 264, messageLetters: 56, messageLine: 6.5 };
const mapHeight = { least: 50, most: 92 };

export function cover(input: DocumentInput, contents: CoverView['contents']): CoverView {
  const { profile, edition, style, words } = input;
  const { name } = profile.area;
  return {
    kicker: words.cover.kicker,
    name,
    nameClass: nameSize(name).nameClass,
    place: placeOf(profile, words),
    message: messageSentences(input),
    map: mapOf(input, contents.length),
    contents,
    colophon: [
      { head: words.cover.edition, text: words.cover.editionText(edition.organisation, edition.edition) },
      { head: words.cover.made, text: words.cover.madeText(edition.date) },
      { head: words.cover.figures, text: figureSources(input) },
      ...style.colophon.map((text) => ({ head: words.identity.colophon, text })),
    ],
  };
}

function nameSize(name: string): (typeof nameSizes)[number] {
  return nameSizes.find(({ most }) => name.length <= most) ?? nameSizes[2];
}

/** What name, message and a long list of chapters leave for the map. */
function roomForMap(name: string, message: readonly SentenceView[], entries: number): number {
  const { perLine, height } = nameSize(name);
  const nameHeight = Math.ceil(name.length / perLine) * height;
  const messageHeight =
    Math.ceil(message.map(({ text, mark }) => text + mark).join(' ').length / page.messageLetters) *
    page.messageLine;
  const contentsHeight = Math.max(0, Math.ceil(entries / 2) - chapterList.rows) * chapterList.row;
  const room = Math.floor(page.height - fixedHeight - nameHeight - messageHeight - contentsHeight);
  return Math.min(mapHeight.most, Math.max(mapHeight.least, room));
}

function mapOf(input: DocumentInput, entries: number): CoverView['map'] {
  const { dataset, profile, boundaries, style, words } = input;
  const shown = mapArea(dataset.areas, profile, boundaries);
  if (shown === undefined) return [];
  const { codes, within } = shown;
  const { code, name } = profile.area;
  const alt = words.cover.mapAlt(name, within.name, codes.length);
  const chart = locatorMap(boundaries, { wijk: code, others: codes }, style, {
    id: 'kaart',
    alt,
    size: { width: 126, height: roomForMap(name, messageSentences(input), entries) },
    narrowed: true,
  });
  return [{ chart, caption: words.cover.mapCaption(name, codes.length, within.name) }];
}

/** Sources with their years, as far as this wijk has figures of them. */
function figureSources({ profile, words }: DocumentInput): string {
  const shown = profile.comparisons.filter(({ measurement }) => measurement.kind === 'value');
  const sources = Map.groupBy(shown, ({ source }) => source);
  const parts = [...sources].map(([source, own]) => {
    const years = [...new Set(own.flatMap(({ period }) => period ?? []))].toSorted();
    return words.cover.source(source, years);
  });
  return parts.length === 0 ? words.cover.noFigures : `${parts.toSorted().join('. ')}.`;
}
