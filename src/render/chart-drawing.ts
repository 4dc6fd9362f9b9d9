import { type Loader, logger, parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** What decides how a chart is drawn; `spec` is Vega-Lite with a data set named `rows`. */
export type DrawingInput = Readonly<{
  kind: string;
  spec: Readonly<Record<string, unknown>>;
  rows: readonly object[];
  width: number;
  height: number;
}>;

/** Draws the charts of one kind, one after another. */
type Drawer = (chart: DrawingInput) => Promise<string>;
const drawers = new Map<string, Drawer>();

/** The chart as Vega writes it in SVG; ids in it come from a counter of the whole process. */
export function drawing(chart: DrawingInput): Promise<string> {
  const drawer = drawers.get(chart.kind) ?? drawerOf(chart);
  drawers.set(chart.kind, drawer);
  return drawer(chart);
}

/**
 * A specification is compiled once, and so is what Vega makes of it: half of drawing a chart is making the view that draws
 * it. The view gets other rows for each chart, which replace those of the chart before; after a failure there is a new one.
 */
function drawerOf({ spec }: DrawingInput): Drawer {
  // Our specifications are plain data; Vega-Lite checks them while compiling.
  const runtime = parse(compile(spec as unknown as TopLevelSpec).spec);
  let failures: unknown[] = [];
  // Vega tells what went wrong to its log only, and goes on.
  const log = logger(1, 'error', (_, level, told) => {
    if (level === 'ERROR') failures.push(...told);
  });
  const newView = (): View => new View(runtime, { renderer: 'none', loader: refusingLoader, logger: log });
  let view = newView();
  const draw = async ({ rows, width, height }: DrawingInput): Promise<string> => {
    const own = rows.map((row) => ({ ...row }));
    try {
      const svg = await view.data('rows', own).width(width).height(height).toSVG();
      if (failures.length > 0) throw failures[0];
      return svg;
    } catch (error) {
      view.finalize();
      [view, failures] = [newView(), []];
      throw error;
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  return (chart) => {
    const drawn = last.then(() => draw(chart));
    last = drawn.catch(() => undefined);
    return drawn;
  };
}

const refuse = (): Promise<never> => Promise.reject(new Error('charts load nothing'));
const refusingLoader: Loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };
