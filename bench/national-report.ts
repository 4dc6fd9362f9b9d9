import type { Build } from './national-build.ts';
import type { Measured, Question } from './pairs.ts';
import { type Result, resultOf, tableOf } from './report.ts';
import { textTable } from './text-table.ts';

/** The builds of a national run. */
export type NationalRun = Readonly<{
  /** Of one wijk: what it costs before the second. */
  single: Build;
  /** Into empty folders, smallest first; the last is the full run. */
  sizes: readonly Build[];
  unchanged: Build;
  /** After a change of one figure of a wijk that is alone in its gemeente. */
  changed: Build;
  whole: boolean;
}>;

const wholeMinutes = 25;

/** The figures that have a target. */
export function nationalMeasures({ single, sizes, unchanged, changed, whole }: NationalRun): Measured[] {
  const full = sizes.at(-1) ?? single;
  const before = sizes.at(-2) ?? single;
  const perWijk = sizes.map(({ seconds, wijken }) => seconds / wijken);
  const perNext = sizes.map(({ seconds, wijken }) => (seconds - single.seconds) / (wijken - 1));
  const allowed = unchanged.seconds + full.seconds / (2 * full.wijken) + 1;
  const at = sizes.map(({ wijken }) => wijken).join(', ');
  const grown = `peak memory of the process tree at ${full.wijken} wijken against ${before.wijken}`;
  return [
    one(
      { id: 'national', what: `all wijken, both products, in ${wholeMinutes} minutes`, target: 1 },
      whole && full.missing === 0 ? [full.seconds, wholeMinutes * 60] : undefined,
    ),
    one({ id: 'e-unchanged', what: 'a second build without changes against the full one', target: 0.02 }, [
      unchanged.seconds,
      full.seconds,
    ]),
    one(
      {
        id: 'e-changed',
        what: `one changed figure: ${changed.made} documents made, against no change, one document of the full run and 1 s`,
        target: 1,
      },
      [changed.seconds, allowed],
    ),
    one(
      { id: 'f', what: grown, target: 1.1 },
      full.megabytes === undefined || before.megabytes === undefined
        ? undefined
        : [full.megabytes, before.megabytes],
    ),
    one(
      {
        id: 'g',
        what: `time per wijk at ${at} wijken, whole process: longest against shortest`,
        target: 1.1,
      },
      spread(perWijk),
    ),
    one({ id: 'g-next', what: `the same without what the first wijk costs`, target: 1.1 }, spread(perNext)),
  ];
}

/** None where a moment of the machine outweighs the wijken. */
function spread(seconds: readonly number[]): readonly [number, number] | undefined {
  const [longest, shortest] = [Math.max(...seconds), Math.min(...seconds)];
  return shortest > 0 ? [longest, shortest] : undefined;
}

function one(comparison: Question, pair: readonly [number, number] | undefined): Measured {
  return { comparison, pairs: pair === undefined ? [] : [{ ours: pair[0], floor: pair[1] }] };
}

/** Builds and figures as JSON; the seconds are those of one machine. */
export function nationalText(builds: readonly Build[], measures: readonly Measured[]): string {
  const results: Result[] = measures.map(resultOf);
  const shown = builds.map(({ words: _, seconds, megabytes, ...rest }) => ({
    ...rest,
    seconds: Math.round(seconds * 10) / 10,
    megabytes: megabytes === undefined ? null : Math.round(megabytes),
  }));
  return `${JSON.stringify({ results, builds: shown }, null, 2)}\n`;
}

/** Both tables; seconds per wijk also without what the first wijk costs. */
export function nationalTables(builds: readonly Build[], measures: readonly Measured[]): string {
  const [single] = builds;
  const rows = builds.map((build) => {
    const { what, wijken, seconds, megabytes, made, missing } = build;
    const next =
      single === undefined || build === single ? undefined : (seconds - single.seconds) / (wijken - 1);
    const memory = megabytes?.toFixed(0) ?? 'not measured';
    return [
      what,
      String(wijken),
      seconds.toFixed(1),
      (seconds / wijken).toFixed(3),
      next?.toFixed(3) ?? '-',
      memory,
      String(made),
      String(missing),
    ];
  });
  const head = ['build', 'wijken', 'seconds', 'per wijk', 'per next wijk', 'peak MB', 'made', 'missing'];
  return `${textTable(head, rows)}\n${tableOf(measures)}`;
}
