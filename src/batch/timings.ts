import type { Workshop } from './workshop.ts';

/** What the time of a wijk goes to; `rest` is writing up, drawing and writing files. */
export const stages = ['layout', 'print', 'finish', 'rest'] as const;
export type Stage = (typeof stages)[number];

/** Milliseconds by stage, over all wijken; they overlap, so together they are more than the time of the run. */
export type Timings = Readonly<{
  stages: Readonly<Record<Stage, number>>;
  /** The wijken that took longest, from the longest. */
  slowest: readonly Readonly<{ area: string; name: string; milliseconds: number }>[];
}>;

type Tools = Pick<Workshop, 'print' | 'finish'>;
type Wijk = Readonly<{ code: string; name: string }>;

/** Measures where the time of a run goes. */
export type Stopwatch = Readonly<{
  /** Makes the documents of a wijk with tools that tell how long they take. */
  wijk: <T>(area: Wijk, tools: Tools, make: (tools: Tools) => Promise<T>) => Promise<T>;
  timings: () => Timings;
}>;

const mostSlow = 5;

export function stopwatch(): Stopwatch {
  const sums = { layout: 0, print: 0, finish: 0, rest: 0 };
  const wijken: Timings['slowest'][number][] = [];
  return {
    wijk: async ({ code, name }, { print, finish }, make) => {
      let inTools = 0;
      const timed = async <T>(stage: Stage, work: Promise<T>): Promise<T> => {
        const start = performance.now();
        try {
          return await work;
        } finally {
          const spent = performance.now() - start;
          sums[stage] += spent;
          inTools += spent;
        }
      };
      const start = performance.now();
      try {
        return await make({
          print: (html, title, how = {}) =>
            timed(how.draft === true ? 'layout' : 'print', print(html, title, how)),
          finish: (document) => timed('finish', finish(document)),
        });
      } finally {
        const milliseconds = performance.now() - start;
        sums.rest += milliseconds - inTools;
        wijken.push({ area: code, name, milliseconds });
      }
    },
    timings: () => ({
      stages: { ...sums },
      slowest: wijken.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, mostSlow),
    }),
  };
}
