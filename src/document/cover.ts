import type { Chart } from './charts/chart.ts';
import { locatorMap } from './charts/locator-map.ts';
import type { DocumentInput } from './document-input.ts';
import { formatDate, formatList } from './format-nl.ts';
import { mapArea } from './map-area.ts';
import { messageOf, placeOf } from './masthead.ts';

/** The first page: what it is about, what the message is, where the wijk lies, and what follows. */
export type CoverView = Readonly<{
  kicker: string;
  name: string;
  nameClass: string;
  place: string;
  message: readonly string[];
  map: readonly Readonly<{ chart: Chart; caption: string }>[];
  contents: readonly Readonly<{ href: string; text: string }>[];
  colophon: readonly Readonly<{ head: string; text: string }>[];
}>;

const mapSize = { width: 126, height: 92 };

export function cover(input: DocumentInput, contents: CoverView['contents']): CoverView {
  const { profile, edition } = input;
  const { name } = profile.area;
  return {
    kicker: 'Wijkprofiel gezondheid',
    name,
    nameClass: name.length > 40 ? 'longest' : name.length > 22 ? 'long' : '',
    place: placeOf(profile),
    message: messageOf(profile),
    map: mapOf(input),
    contents,
    colophon: [
      { head: 'Uitgave', text: `${edition.organisation}, ${edition.edition}.` },
      { head: 'Samengesteld', text: `${formatDate(edition.date)}.` },
      { head: 'Cijfers', text: figureSources(input) },
    ],
  };
}

function mapOf({ dataset, profile, boundaries, style }: DocumentInput): CoverView['map'] {
  const shown = mapArea(dataset.areas, profile, boundaries);
  if (shown === undefined) return [];
  const { codes, within } = shown;
  const { code, name } = profile.area;
  const alt = `Kaart: ligging van ${name} in ${within.name}.`;
  const chart = locatorMap(boundaries, { wijk: code, others: codes }, style, {
    id: 'kaart',
    alt,
    size: mapSize,
  });
  return [{ chart, caption: `Donker: ${name}. Lijnen: de ${codes.length} wijken in ${within.name}.` }];
}

/** Sources with their years, as far as this wijk has figures of them. */
function figureSources({ profile }: DocumentInput): string {
  const shown = profile.comparisons.filter(({ measurement }) => measurement.kind === 'value');
  const sources = Map.groupBy(shown, ({ source }) => source);
  const parts = [...sources].map(([source, own]) => {
    const years = [...new Set(own.flatMap(({ period }) => period ?? []))].toSorted();
    return `${source}, over ${formatList(years)}`;
  });
  return parts.length === 0 ? 'Voor deze wijk zijn er geen cijfers.' : `${parts.toSorted().join('. ')}.`;
}
