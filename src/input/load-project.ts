import { join } from 'node:path';
import type { Area } from '../domain/area.ts';
import type { Boundaries } from '../domain/boundary.ts';
import { withCombinedFigures, withCombinedPeople } from '../domain/composite.ts';
import { buildDataset, type Dataset } from '../domain/dataset.ts';
import type { PreviousEdition } from '../domain/edition-changes.ts';
import type { Figures } from '../domain/figures.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { RawMeasurement } from '../domain/measurement.ts';
import { UserError } from '../lib/errors.ts';
import { severityOf } from '../lib/messages.ts';
import type { Problem } from '../lib/problem.ts';
import { readAreas } from './area-rows.ts';
import { readBoundaries } from './boundaries.ts';
import { readCatalogue } from './catalogue.ts';
import { readConfig } from './config.ts';
import type { Config } from './config-schema.ts';
import { type Header, readTable } from './csv.ts';
import { decode } from './encoding.ts';
import { type FigureFile, figureFile, type RawFigure } from './figure-rows.ts';
import { loadTold, type Told } from './load-told.ts';
import { mergeFigures } from './merge-figures.ts';
import { loadPreviousEdition } from './previous-edition.ts';
import {
  configName,
  expandPattern,
  hasProjectFile,
  type ProjectFile,
  readProjectFile,
} from './project-files.ts';
import { addProblems, loadFile, loadRows, loadTable, type Reading } from './reading.ts';
import { checkDataset } from './rules.ts';
import { readStyleFiles, type StyleFiles } from './style-files.ts';

/** A project as it was read and found in order; `problems` holds warnings and notices only. */
export type Project = Told &
  Readonly<{
    folder: string;
    config: Config;
    dataset: Dataset<RawMeasurement>;
    boundaries: Boundaries;
    style: StyleFiles;
    previous: PreviousEdition | undefined;
    problems: readonly Problem[];
    files: readonly ProjectFile[];
  }>;

/** Name of the bundled catalogue, and of that of a project that does not say otherwise. */
const catalogueName = 'indicatoren.csv';
const bundledCatalogue = join(import.meta.dirname, '..', '..', 'data', catalogueName);

/** Reads and checks a whole project folder; throws one UserError with every error found. */
export async function loadProject(folder: string): Promise<Project> {
  const reading: Reading = { folder, files: [], problems: [] };
  const configFile = await readProjectFile(folder, configName, '');
  reading.files.push(configFile);
  const config = readConfig(new TextDecoder().decode(configFile.bytes), configName);
  const areas = await loadAreas(reading, config);
  const catalogue = await loadCatalogue(reading, config);
  const { indicators } = catalogue;
  const figures = await loadFigures(reading, config, { areas, catalogue });
  const read = buildDataset({ areas, indicators, figures, lastPeriod: config.period });
  const dataset = withCombinedFigures(read);
  const boundaries = await loadMap(reading, config, areas);
  const style = await readStyleFiles(config.style, (name, key) => loadFile(reading, name, key));
  const broken = reading.problems.some(({ code }) => severityOf(code) === 'error');
  const { level, method } = config.benchmark;
  if (!broken) addProblems(reading, checkDataset({ dataset, level, method, areasFile: config.areas }));
  const previous = await loadPreviousEdition(reading, config);
  const told = await loadTold(reading, config, { areas, indicators });
  throwErrors(reading.problems);
  const { files, problems } = reading;
  return { folder, config, dataset, boundaries, style, previous, ...told, problems, files };
}

function throwErrors(problems: readonly Problem[]): void {
  const [first, ...rest] = problems.filter(({ code }) => severityOf(code) === 'error');
  if (first !== undefined) {
    const others = problems.filter(({ code }) => severityOf(code) !== 'error');
    throw new UserError([first, ...rest, ...others]);
  }
}

async function loadAreas(reading: Reading, config: Config): Promise<Map<string, Area>> {
  const table = await loadTable(reading, config, { name: config.areas, key: 'areas' });
  if (table === undefined) return new Map();
  const { areas, problems } = readAreas(table);
  addProblems(reading, problems);
  return withCombinedPeople(areas);
}

type Catalogue = Readonly<{ indicators: ReadonlyMap<string, Indicator>; own: ReadonlySet<string> }>;

/** The bundled indicators, overridden and added to by those of the project (`own`). */
async function loadCatalogue(reading: Reading, config: Config): Promise<Catalogue> {
  const { text } = decode((await readProjectFile('', bundledCatalogue, '')).bytes, bundledCatalogue);
  const bundled = readTable(text, catalogueName).table;
  const indicators = bundled ? readCatalogue(bundled).indicators : new Map<string, Indicator>();
  const { indicators: name = catalogueName } = config;
  const isLeftOut = config.indicators === undefined && !(await hasProjectFile(reading.folder, name));
  const bundledOnly = { indicators, own: new Set<string>() };
  if (isLeftOut) return bundledOnly;
  const table = await loadTable(reading, config, { name, key: 'indicators' });
  if (table === undefined) return bundledOnly;
  const own = readCatalogue(table);
  addProblems(reading, own.problems);
  return { indicators: new Map([...indicators, ...own.indicators]), own: new Set(own.indicators.keys()) };
}

async function loadFigures(
  reading: Reading,
  config: Config,
  { areas, catalogue }: Readonly<{ areas: Map<string, Area>; catalogue: Catalogue }>,
): Promise<Figures<RawMeasurement>> {
  const { areas: areasFile, indicators: catalogueFile = catalogueName } = config;
  const { indicators, own: ownIndicators } = catalogue;
  const settings = { areasFile, catalogueFile, decimal: config.csv.decimal };
  const context = { areas, indicators, ownIndicators, ...settings };
  const figures: RawFigure[] = [];
  const names = (await Promise.all(config.figures.map((name) => expandPattern(reading.folder, name)))).flat();
  for (const name of new Set(names)) {
    let file: FigureFile | undefined;
    const begin = (header: Header): FigureFile['take'] => {
      file = figureFile(header, context);
      return file.take;
    };
    const header = await loadRows(reading, config, { name, key: 'figures', begin });
    if (header === undefined || file === undefined || areas.size === 0) continue;
    const read = file.read();
    for (const figure of read.figures) figures.push(figure);
    addProblems(reading, read.problems);
  }
  const merged = mergeFigures(figures);
  addProblems(reading, merged.problems);
  return merged.figures;
}

async function loadMap(reading: Reading, config: Config, areas: Map<string, Area>): Promise<Boundaries> {
  if (config.map === undefined) return new Map();
  const file = await loadFile(reading, config.map, 'map');
  if (file === undefined) return new Map();
  const { text, problems: undecoded } = decode(file.bytes, file.name);
  addProblems(reading, undecoded);
  if (undecoded.length > 0) return new Map();
  const { boundaries, problems } = readBoundaries(text, file.name, {
    areas,
    areasFile: config.areas,
  });
  addProblems(reading, problems);
  return boundaries;
}
