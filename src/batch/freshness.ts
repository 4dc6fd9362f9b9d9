import type { OutputRecord, Said } from './output-record.ts';
import type { Job } from './plan.ts';
import { shownParts, type Trace, type Traced, type TracePart, traceParts } from './trace.ts';

/** Why a file is made: it was asked for, there was none, it is not as we left it, or something it is made of changed. */
export type Cause = 'forced' | 'new' | 'gone' | TracePart;

/** What lies in an output folder according to its builds, by file. */
export type Known = ReadonlyMap<string, OutputRecord>;

/** What a decision about the files of one wijk rests on. */
export type Evidence = Readonly<{
  known: Known;
  /** The files that still hold what their record says. */
  intact: ReadonlySet<string>;
  trace: (what: Traced) => Trace;
  /** The hash of what a document says now at the steps of `said`, or of the figures file. */
  saysNow: (what: Traced, said: Said | undefined) => string | undefined;
  /** Make everything, whatever is there. */
  force: boolean;
}>;

export type Decision = Readonly<{
  /** What has to be made; undefined when all is fresh. */
  make: Job | undefined;
  /** The first reason for each file, or for the pictures together. */
  causes: readonly Cause[];
  /** What may stay, with the trace of today. */
  fresh: readonly OutputRecord[];
}>;

type Piece = Readonly<{ what: Traced; records: readonly OutputRecord[] }>;
type Outcome = Piece & Readonly<{ cause: Cause | undefined }>;

/** Decides which files of a job have to be made: exactly those that would not come out as they are. */
export function decide(job: Job, evidence: Evidence): Decision {
  const outcomes = piecesOf(job, evidence.known).map((piece) => outcomeOf(piece, evidence));
  const stale = (what: Traced): boolean =>
    outcomes.some((one) => one.cause !== undefined && sameThing(one.what, what));
  const made: Job = {
    ...job,
    documents: job.documents.filter(stale),
    csv: stale('csv') ? job.csv : undefined,
    charts: stale('charts') ? job.charts : undefined,
  };
  return {
    make: outcomes.some(({ cause }) => cause !== undefined) ? made : undefined,
    causes: outcomes.flatMap(({ cause }) => cause ?? []),
    fresh: outcomes
      .filter(({ cause }) => cause === undefined)
      .flatMap(({ what, records }) => records.map((one) => ({ ...one, made: evidence.trace(what) }))),
  };
}

function piecesOf({ documents, csv, charts }: Job, known: Known): Piece[] {
  const recordsOf = (file: string | undefined): OutputRecord[] => {
    const record = file === undefined ? undefined : known.get(file);
    return record === undefined ? [] : [record];
  };
  return [
    ...(csv === undefined ? [] : [{ what: 'csv' as const, records: recordsOf(csv) }]),
    ...(charts === undefined ? [] : [{ what: 'charts' as const, records: inFolder(charts, known) }]),
    ...documents.map(({ product, format, file }) => ({
      what: { product, format },
      records: recordsOf(file),
    })),
  ];
}

function inFolder(folder: string, known: Known): OutputRecord[] {
  return [...known.values()].filter(({ file }) => file.startsWith(`${folder}/`));
}

function outcomeOf(piece: Piece, evidence: Evidence): Outcome {
  return { ...piece, cause: evidence.force ? 'forced' : causeFor(piece, evidence) };
}

function causeFor({ what, records }: Piece, evidence: Evidence): Cause | undefined {
  const [first] = records;
  if (first === undefined) return 'new';
  if (!records.every(({ file }) => evidence.intact.has(file))) return 'gone';
  const now = evidence.trace(what);
  const changed = traceParts.filter((part) => now[part] !== first.made[part]);
  const mayShow = changed.every((part) => shownParts.has(part));
  if (changed.length > 0 && mayShow && saysTheSame(what, first, evidence)) return undefined;
  return changed[0];
}

/** Most of what changes around a wijk is not on its pages. */
function saysTheSame(what: Traced, { said, sha256 }: OutputRecord, { saysNow }: Evidence): boolean {
  const then = what === 'csv' ? sha256 : said?.hash;
  return then !== undefined && then === saysNow(what, said);
}

function sameThing(a: Traced, b: Traced): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.product === b.product && a.format === b.format;
}
