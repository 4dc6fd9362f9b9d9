import type { Cause } from '../batch/freshness.ts';
import type { Share } from '../batch/shard.ts';
import type { Stage } from '../batch/timings.ts';
import type { HiddenReason } from '../domain/measurement.ts';
import type { Severity } from '../lib/messages.ts';

export type Words = Readonly<{
  severities: Readonly<Record<Severity, string>>;
  expected: string;
  alsoLines: (lines: string, more: number) => string;
  remedy: string;
  moreProblems: (count: number) => string;
  valid: (wijken: number, figures: number) => string;
  warnings: (count: number) => string;
  suppressed: (count: number, reasons: string) => string;
  reasons: Readonly<Record<HiddenReason, string>>;
  rejected: (errors: number) => string;
  plan: (files: number, fresh: number, because: string) => string;
  causes: Readonly<Record<Cause, string>>;
  progress: (done: number, total: number, pace: Readonly<{ rate: string; left: string }>) => string;
  pace: (rate: string, left: string) => string;
  ready: (name: string) => string;
  failed: (name: string) => string;
  summary: (
    count: Readonly<{ done: number; total: number; fresh: number }>,
    out: string,
    seconds: string,
  ) => string;
  removed: (count: number) => string;
  timings: Readonly<{ head: string; stages: Readonly<Record<Stage, string>> }>;
  failedBecause: (counts: string) => string;
  part: (part: NonNullable<Share['shard']>, wijken: number) => string;
  merged: (parts: number, made: number, total: number, out: string) => string;
  imported: (wijken: number, gemeenten: number, figures: number) => string;
  written: (files: string) => string;
  passes: (file: string, pages: number | undefined) => string;
  fails: (file: string, problems: number) => string;
  strict: string;
  sandboxOff: string;
  browserRestarted: string;
  stopping: (seconds: number) => string;
  published: (one: Readonly<{ dir: string; edition: string; changed: boolean }>) => string;
  unexpected: string;
}>;
