import { isSystemError, UserError } from '../lib/errors.ts';
import { makeFolder } from '../lib/folder.ts';
import { limited } from '../lib/limit.ts';
import { ownVersion } from '../lib/own-version.ts';
import { runPool, type Settled } from '../lib/pool.ts';
import { problem } from '../lib/problem.ts';
import { withPdfFinisher } from '../render/pdf-finisher.ts';
import { type PrinterOptions, type PrintPdf, withPdfPrinter } from '../render/pdf-printer.ts';
import { loadTemplate, type Template } from '../render/template.ts';
import { type JobResult, runJob } from './document-job.ts';
import type { Job, Product } from './plan.ts';
import type { Prepared } from './prepare.ts';
import { type Stopwatch, stopwatch } from './timings.ts';
import type { Workshop } from './workshop.ts';

export type RunOptions = Readonly<{
  out: string;
  /** Documents that are printed at the same time. */
  jobs: number;
  browserPath: string | undefined;
  notice: PrinterOptions['notice'];
  /** A printer that was started before; without it there is one for this run. */
  print?: PrintPdf | undefined;
  /** Called when the files of a wijk are on disk; the wijk is done when it returns. */
  onMade?: (job: Job, result: JobResult) => Promise<void>;
  /** When this is aborted no other wijk is taken up, and the run ends in its reason. */
  stop?: AbortSignal;
  /** Throws when nothing may be written any more. */
  check?: () => void;
  /** Measures where the time goes. */
  watch?: Stopwatch;
  /** Called after each wijk, in the order in which they are ready. */
  onSettled: (job: Job, error: unknown) => void;
}>;

/** One document may take this long, in seconds. */
export const jobSeconds = 30;

/**
 * Makes the documents of all jobs with one browser; a wijk that fails does not stop the others. Throws a UserError
 * when the machine makes going on pointless (no browser, disk full, no rights).
 */
export async function runJobs(
  prepared: Prepared,
  jobs: readonly Job[],
  options: RunOptions,
): Promise<Settled<Job, JobResult>[]> {
  const { out, browserPath, notice } = options;
  await openFolder(out);
  const startNow = jobs.some(({ documents }) => documents.some(({ format }) => format === 'pdf'));
  const templateOf = templates(prepared);
  const creator = `wijkprofiel ${await ownVersion()}`;
  const watch = options.watch ?? stopwatch();
  const printer = { browserPath, jobSeconds, notice, startNow, print: options.print };
  const brake = brakeOf(options);
  const settled = await withTools(printer, options.jobs, brake, (tools) =>
    runPool(jobs, wijkenAtHand(options.jobs), async (job) => {
      brake.check();
      try {
        options.check?.();
        const result = await watch.wijk(job.area, tools, (timed) =>
          runJob(job, { ...timed, prepared, templateOf, creator, out }),
        );
        await options.onMade?.(job, result);
        options.onSettled(job, undefined);
        return result;
      } catch (error) {
        if (!brake.pulledBy(error)) options.onSettled(job, error);
        throw error;
      }
    }),
  );
  brake.check();
  return settled;
}

/** What stops a run: a signal, or a fault of the machine or of a template, which would be that of every wijk. */
type Brake = Readonly<{
  /** Throws the reason when nothing new may be taken up. */
  check: () => void;
  /** Throws only for a fault: after a signal what was begun may become ready. */
  checkFault: () => void;
  /** Stops the run when this is a reason to; true when it has to stop, for this reason or another. */
  pulledBy: (error: unknown) => boolean;
}>;

function brakeOf({ stop, check }: Pick<RunOptions, 'stop' | 'check'>): Brake {
  let reason: UserError | undefined;
  const checkFault = (): void => {
    if (reason !== undefined) throw reason;
  };
  return {
    check: () => {
      stop?.throwIfAborted();
      checkFault();
    },
    checkFault,
    pulledBy: (error) => {
      if (error instanceof UserError && error.kind !== 'input') reason ??= worstOf(error, check);
      return reason !== undefined;
    },
  };
}

/** That the folder is gone says more than that a file in it cannot be written. */
function worstOf(error: UserError, check: RunOptions['check']): UserError {
  try {
    check?.();
    return error;
  } catch (lost) {
    return lost instanceof UserError ? lost : error;
  }
}

/** While some wijken are printed others are written up, finished and written, so that no core waits for another. */
function wijkenAtHand(prints: number): number {
  return prints + Math.ceil(prints / 2) + 1;
}

/** Printer and finisher start together, and both are gone afterwards. */
async function withTools<T>(
  { print: started, ...options }: PrinterOptions & Pick<RunOptions, 'print'>,
  jobs: number,
  brake: Brake,
  use: (tools: Pick<Workshop, 'print' | 'finish'>) => Promise<T>,
): Promise<T> {
  const withFinisher = (print: PrintPdf): Promise<T> =>
    withPdfFinisher(options.startNow === true ? jobs : 0, (finish) =>
      use({ print: inTurn(print, jobs, brake), finish }),
    );
  return await (started === undefined ? withPdfPrinter(options, withFinisher) : withFinisher(started));
}

/** Prints so many documents at the same time; what waits for its turn when the run has to stop is not printed. */
function inTurn(print: PrintPdf, jobs: number, brake: Brake): PrintPdf {
  const turn = limited(jobs);
  return (html, name, how) =>
    turn(async () => {
      brake.checkFault();
      try {
        return await print(html, name, how);
      } catch (error) {
        brake.pulledBy(error);
        throw error;
      }
    });
}

/** Each template is loaded once, also when two documents ask for it at the same time. */
function templates({ dress }: Prepared): (product: Product) => Promise<Template> {
  const loaded = new Map<Product, Promise<Template>>();
  return (product) => {
    const template = loaded.get(product) ?? loadTemplate(product, dress);
    loaded.set(product, template);
    return template;
  };
}

/** Fails early, before any rendering, when nothing can be written. */
export async function openFolder(out: string): Promise<void> {
  try {
    await makeFolder(out);
  } catch (error) {
    if (!isSystemError(error, 'ENOENT', 'EEXIST', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS')) throw error;
    throw new UserError([problem('cannot-write', { file: out }, error.code)], { cause: error });
  }
}
