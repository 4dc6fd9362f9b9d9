import { themes } from '../domain/theme.ts';
import { type ChartFile, chartFile, coloured } from './chart-file.ts';
import { ageFiles, stripFiles, themeTableFiles } from './chart-files-rows.ts';
import { trendFiles } from './chart-files-trend.ts';
import { locatorMap } from './charts/locator-map.ts';
import { dimensionsSection } from './dimensions-section.ts';
import type { DocumentInput } from './document-input.ts';
import { findingsSection } from './findings-section.ts';
import { mapArea } from './map-area.ts';
import { peoplePage } from './people-page.ts';
import { comparisonsOf, hasValue } from './theme-comparisons.ts';
import { themeSections } from './theme-section.ts';

/** Every chart of the documents of a wijk as a file of its own: the same charts, from the same objects. */
export function chartFiles(wanted: DocumentInput): ChartFile[] {
  const input = { ...wanted, trim: 0 };
  return [
    ...locatorFile(input),
    ...ageFiles(input),
    ...oldAgeFile(input),
    ...hundredFile(input),
    ...stripFiles(input),
    ...themeFiles(input),
    ...dimensionsFile(input),
  ];
}

const mapSize = { width: 140, height: 110 };

function locatorFile(input: DocumentInput): ChartFile[] {
  const { dataset, profile, boundaries, style } = input;
  const words = input.words.chartFiles;
  const shown = mapArea(dataset.areas, profile, boundaries);
  if (shown === undefined) return [];
  const { code, name } = profile.area;
  const { codes, within } = shown;
  const title = words.locator(name, within.name);
  const subtitle = words.locatorNote(name, codes.length, within.name);
  const alt = input.words.cover.mapAlt(name, within.name, codes.length);
  const look = { id: 'ligging', alt, size: mapSize };
  const chart = locatorMap(boundaries, { wijk: code, others: codes }, style, look);
  return [chartFile(input, { name: words.names.locator, title, subtitle, chart, about: [] })];
}

const square = 'M-1,-0.8H1V0.8H-1Z';
const hatch =
  'M-1,0L-0.2,-0.8L-0.1,-0.7L-0.9,0.1ZM-0.9,0.8L0.8,-0.8L0.9,-0.7L-0.8,0.9ZM0.1,0.8L1,0L1,0.2L0.3,0.9Z';

function oldAgeFile(input: DocumentInput): ChartFile[] {
  const about = input.profile.comparisons.filter(({ indicator }) => indicator.id === 'leeftijd_65_plus');
  const { names } = input.words.chartFiles;
  return peoplePage(input).map.map(({ title, chart, legend, note }) =>
    chartFile(input, {
      ...{ name: names.oldAge, title, subtitle: note, chart, about },
      key: legend.map(({ colour, words, hatched }) => ({ path: hatched ? hatch : square, colour, words })),
    }),
  );
}

function hundredFile(input: DocumentInput): ChartFile[] {
  const { names, hundred } = input.words.chartFiles;
  const { area, comparisons } = input.profile;
  return findingsSection(input).pictogram.map(({ chart, caption }) =>
    chartFile(input, {
      ...{ name: names.hundred, title: hundred(area.name), subtitle: caption, chart },
      about: comparisons.filter(({ indicator }) => indicator.id === 'ervaren_gezondheid'),
    }),
  );
}

/** Of each theme its tables with a chart, and one figure over all wijken. */
function themeFiles(input: DocumentInput): ChartFile[] {
  const words = input.words.chartFiles;
  const { area } = input.profile;
  return themeSections(input).flatMap(({ id, title, tables, distribution, trend }) => {
    const theme = themes.find((one) => one.replaceAll('_', '-') === id);
    const about = theme === undefined ? [] : comparisonsOf(input.profile, theme);
    return [
      ...tables.flatMap((table) => themeTableFiles(input, { table, title, about })),
      ...distribution.map(({ title: range, notes, chart, indicator }) =>
        chartFile(input, {
          ...{ name: `${id}-verdeling-over-wijken`, chart },
          title: words.distribution(area.name, range),
          subtitle: notes.join(' '),
          about: about.filter((one) => one.indicator.id === indicator),
        }),
      ),
      ...trend.flatMap((one) => trendFiles(input, one, about)),
    ];
  });
}

function dimensionsFile(input: DocumentInput): ChartFile[] {
  const { profile, style } = input;
  const about = profile.comparisons.filter(({ indicator }) => indicator.dimension !== '');
  if (!about.some(hasValue)) return [];
  const { names, dimensions } = input.words.chartFiles;
  const { chart, key, reading } = dimensionsSection(input);
  return [
    chartFile(input, {
      ...{ name: names.dimensions, title: dimensions(profile.area.name), subtitle: reading.join(' ') },
      ...{ chart, key: coloured(key, style), about },
    }),
  ];
}
