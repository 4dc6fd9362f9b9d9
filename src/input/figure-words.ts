import { type Area, type Areas, normaliseCode } from '../domain/area.ts';
import type { Basis, Indicator } from '../domain/indicator.ts';
import { parsePeriod } from '../domain/period.ts';
import { problem } from '../lib/problem.ts';
import { didYouMean, nearest } from '../lib/suggestion.ts';
import { bases } from './catalogue.ts';
import { type Cell, type DecimalSign, placeOf, type Report, readChoice } from './cells.ts';
import type { FigureCells } from './figure-cells.ts';

/** What figures are read against. */
export type FigureContext = Readonly<{
  areas: Areas;
  indicators: ReadonlyMap<string, Indicator>;
  /** Ids that the catalogue of the project itself describes. */
  ownIndicators: ReadonlySet<string>;
  areasFile: string;
  catalogueFile: string;
  decimal: DecimalSign | undefined;
}>;

/** What the words in the cells of a file stand for; undefined for one that stands for nothing, which is reported. */
export type FigureWords = Readonly<{
  areaOf: (cells: FigureCells) => Area | undefined;
  indicatorOf: (cells: FigureCells) => Indicator | undefined;
  periodOf: (cells: FigureCells) => string | undefined;
  groupOf: (cells: FigureCells, indicator: Indicator) => string;
  basisOf: (cells: FigureCells, indicator: Indicator) => Basis;
  sourceOf: (cells: FigureCells, indicator: Indicator) => string;
  /** The indicator as figures of this basis have it. */
  withBasis: (indicator: Indicator, basis: Basis) => Indicator;
}>;

/** Printed where nobody told where a figure comes from. */
const unknownSource = 'bron niet vermeld';

/** Each word is understood once and kept once, because the same few stand in a million rows. */
export function figureWords(context: FigureContext, report: Report): FigureWords {
  const { areas, indicators, ownIndicators } = context;
  const same = remembered((text) => text);
  const period = remembered(parsePeriod);
  const basis = remembered((text) => (Object.hasOwn(bases, text) ? bases[text] : undefined));
  const nearestArea = remembered((text) => didYouMean(nearest(text, areas.keys())));
  const nearestIndicator = remembered((text) => didYouMean(nearest(text, indicators.keys())));
  return {
    areaOf: (cells) => {
      const text = cells.textOf('gebied');
      const area = areas.get(text) ?? areas.get(normaliseCode(text));
      if (area === undefined) reportArea(cells.cellOf('gebied'), nearestArea, context, report);
      return area;
    },
    indicatorOf: (cells) => {
      const text = cells.textOf('indicator');
      const indicator = indicators.get(text) ?? indicators.get(text.toLowerCase());
      if (indicator === undefined)
        reportIndicator(cells.cellOf('indicator'), nearestIndicator, context, report);
      return indicator;
    },
    periodOf: (cells) => {
      const text = cells.textOf('periode');
      const found = period(text);
      if (found === undefined) report(problem('period-invalid', placeOf(cells.cellOf('periode')), text));
      return found;
    },
    groupOf: (cells, indicator) => same(cells.textOf('doelgroep')) || indicator.targetGroup,
    basisOf: (cells, indicator) => {
      const text = cells.textOf('basis');
      if (text === '') return indicator.basis;
      return basis(text) ?? readChoice(cells.cellOf('basis'), bases, report) ?? indicator.basis;
    },
    sourceOf: (cells, { id, source }) => {
      const text = same(cells.textOf('bron'));
      if (text !== '') return text;
      // The bundled catalogue knows no figures.
      if (ownIndicators.has(id) && source !== '') return source;
      report(problem('source-missing', { file: cells.file }));
      return unknownSource;
    },
    withBasis: otherBases(),
  };
}

/** One object for each indicator with another basis than its own. */
function otherBases(): FigureWords['withBasis'] {
  const byBasis = new Map<Basis, Map<Indicator, Indicator>>();
  return (indicator, basis) => {
    if (indicator.basis === basis) return indicator;
    const known = byBasis.get(basis) ?? new Map<Indicator, Indicator>();
    byBasis.set(basis, known);
    const found = known.get(indicator) ?? { ...indicator, basis };
    known.set(indicator, found);
    return found;
  };
}

/** What was made of each text; rows after each other often have the same one. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, Readonly<{ text: string; made: T }>>();
  let last: Readonly<{ text: string; made: T }> | undefined;
  return (text) => {
    if (last?.text === text) return last.made;
    last = known.get(text) ?? begin(text);
    return last.made;
  };

  function begin(text: string): Readonly<{ text: string; made: T }> {
    const own = ownText(text);
    const entry = { text: own, made: make(own) };
    known.set(own, entry);
    return entry;
  }
}

/** A copy: a piece of a long text keeps all of it in memory. */
function ownText(text: string): string {
  return Buffer.from(text).toString();
}

type Suggestion = (text: string) => string;

function reportArea(cell: Cell, suggest: Suggestion, { areasFile }: FigureContext, report: Report): void {
  const shortened = /^\d{1,8}$/.test(cell.text) || /^\d[.,]\d+E\+\d+$/i.test(cell.text);
  if (cell.text === '') report(problem('cell-empty', placeOf(cell), '', { expected: 'gebied' }));
  else if (shortened) report(problem('area-code-shortened', placeOf(cell), cell.text));
  else {
    const details = { areas: areasFile, suggestion: suggest(cell.text) };
    report(problem('area-unknown', placeOf(cell), cell.text, details));
  }
}

function reportIndicator(
  cell: Cell,
  suggest: Suggestion,
  { catalogueFile }: FigureContext,
  report: Report,
): void {
  if (cell.text === '') report(problem('cell-empty', placeOf(cell), '', { expected: 'indicator' }));
  else {
    const details = { catalogue: catalogueFile, suggestion: suggest(cell.text) };
    report(problem('indicator-unknown', placeOf(cell), cell.text, details));
  }
}
