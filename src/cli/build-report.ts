import type { BuildPlan } from '../batch/build-plan.ts';
import { tellEvent } from './progress.ts';
import type { Terminal } from './terminal.ts';
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
