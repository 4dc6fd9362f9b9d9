import { locationAlt } from './chart-alt.ts';
import { formatDate, formatList } from './format.ts';

/** The first page of a wijkprofiel. */
export const cover = {
  kicker: 'Wijkprofiel gezondheid',
  contents: 'In dit profiel',
  edition: 'Uitgave',
  editionText: (organisation: string, edition: string): string => `${organisation}, ${edition}.`,
  made: 'Samengesteld',
  madeText: (date: string): string => `${formatDate(date)}.`,
  figures: 'Cijfers',
  source: (source: string, years: readonly string[]): string => `${source}, over ${formatList(years)}`,
  noFigures: 'Voor deze wijk zijn er geen cijfers.',
  mapAlt: locationAlt,
  mapCaption: (wijk: string, count: number, within: string): string =>
    `Donker: ${wijk}. Lijnen: de ${count} wijken in ${within}.`,
};
