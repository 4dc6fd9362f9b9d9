import type { BuildPlan } from '../batch/build-plan.ts';
import { stages as stageNames, type Timings } from '../batch/timings.ts';
import { tellEvent } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';
import { words } from './words.ts';

/** Says what a build is going to make and why, before it begins. */
export function reportPlan({ wijken, causes, fresh }: BuildPlan, terminal: Terminal): void {
  const files = [...causes.values()].reduce((sum, count) => sum + count, 0);
  const toMake = wijken.filter(({ make }) => make !== undefined).length;
  if (terminal.json) {
    const because = Object.fromEntries(causes);
    tellEvent('plan', { wijken: wijken.length, toMake, files, fresh, because }, terminal);
    return;
  }
  const isFirst = fresh === 0 && causes.size === 1 && causes.has('new');
  if (files === 0 || isFirst) return;
  const text = words[terminal.language];
  const because = [...causes]
    .toSorted(([, a], [, b]) => b - a)
    .map(([cause, count]) => `${count} ${text.causes[cause]}`);
  terminal.err(`${text.plan(files, fresh, because.join(', '))}\n`);
}

/** Where the time of a build went. */
export function reportTimings({ stages, slowest }: Timings, terminal: Terminal): void {
  if (terminal.json) {
    tellEvent('timings', { stages, slowest }, terminal);
    return;
  }
  const text = words[terminal.language].timings;
  const all = stageNames.reduce((sum, stage) => sum + stages[stage], 0);
  const seconds = (milliseconds: number): string =>
    `${(milliseconds / 1000).toLocaleString(terminal.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`;
  const rows = [
    ...stageNames.map((stage) => {
      const share = `${Math.round((100 * stages[stage]) / Math.max(1, all))}%`;
      return [text.stages[stage], seconds(stages[stage]), share];
    }),
    ...slowest.map(({ area, name, milliseconds }) => [`${area} ${name}`, seconds(milliseconds), '']),
  ];
  terminal.err(`${text.head}\n${textTable(rows, new Set([1, 2]))}`);
}
