import { join } from 'node:path';
import type { BuildPlan } from '../batch/build-plan.ts';
import type { BuildOutcome } from '../batch/build-project.ts';
import { manifestName } from '../batch/manifest-file.ts';
import type { OutputRecord } from '../batch/output-record.ts';
import type { Prepared } from '../batch/prepare.ts';
import type { Share } from '../batch/shard.ts';
import { stages as stageNames, type Timings } from '../batch/timings.ts';
import type { Problem } from '../lib/problem.ts';
import type { BrowserNotice } from '../render/browser/lives.ts';
import { reportFailures } from './failures.ts';
import { tellEvent } from './progress.ts';
import { problemJson, reportProblems } from './report.ts';
import type { Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';
import { words } from './words.ts';

/** Says which part of a run that is spread this is. */
export function reportPart({ shard, jobs }: Share, terminal: Terminal): void {
  if (shard === undefined) return;
  if (terminal.json) tellEvent('part', { ...shard, ownWijken: jobs.length }, terminal);
  else terminal.err(`${words[terminal.language].part(shard, jobs.length)}\n`);
}

/** Says what a build is going to make and why, before it begins; returns the number of wijken of which something is made. */
export function reportPlan(plan: BuildPlan, problems: readonly Problem[], terminal: Terminal): number {
  const toMake = plan.wijken.filter(({ make }) => make !== undefined).length;
  if (terminal.json) {
    const { wijken, causes, fresh } = plan;
    const about = { wijken: wijken.length, toMake, fresh, because: Object.fromEntries(causes) };
    tellEvent('plan', { ...about, problems: problems.map((one) => problemJson(one, terminal)) }, terminal);
  } else {
    reportProblems(problems, terminal);
    sayPlan(plan, terminal);
  }
  return toMake;
}

function sayPlan({ causes, fresh }: BuildPlan, terminal: Terminal): void {
  const files = [...causes.values()].reduce((sum, count) => sum + count, 0);
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

export function reportNotice(terminal: Terminal): (code: BrowserNotice) => void {
  return (code) => {
    if (terminal.json) tellEvent('notice', { code }, terminal);
    else terminal.err(`${noticeText(code, terminal)}\n`);
  };
}

function noticeText(code: BrowserNotice, { language }: Terminal): string {
  return code === 'sandbox-off' ? words[language].sandboxOff : words[language].browserRestarted;
}

/** Says how a build ended: failures and their causes, what was removed, and the result on standard output. */
export function reportOutcome(
  { problems }: Prepared,
  outcome: BuildOutcome,
  { out, seconds }: Readonly<{ out: string; seconds: number }>,
  terminal: Terminal,
): void {
  const { wijken, failures, plan, removed } = outcome;
  const failed = reportFailures(
    failures.map(({ job, error }) => ({ area: job.area, error })),
    terminal,
  );
  const total = plan.wijken.length;
  const fresh = plan.wijken.filter(({ make }) => make === undefined).length;
  const counts = { done: total - failures.length, total, fresh };
  if (!terminal.json) {
    const text = words[terminal.language];
    if (removed.length > 0) terminal.err(`${text.removed(removed.length)}\n`);
    terminal.err(`${text.summary(counts, out, seconds.toFixed(1))}\n`);
    terminal.out(`${join(out, manifestName)}\n`);
    return;
  }
  tellEvent('end', { ...counts, removed: removed.length, seconds: Number(seconds.toFixed(1)) }, terminal);
  const files = (outputs: readonly OutputRecord[]) =>
    outputs.map(({ file, sha256, size }) => ({ file, sha256, size }));
  const result = {
    ok: failures.length === 0,
    out,
    wijken: wijken.map(({ area, ok, outputs }) => ({ area, ok, files: files(outputs) })),
    problems: [...problems, ...failed].map((one) => problemJson(one, terminal)),
  };
  terminal.out(`${JSON.stringify(result)}\n`);
}
