import { UserError } from '../../lib/errors.ts';
import { type Problem, problem } from '../../lib/problem.ts';
import type { RunningBrowser } from './launch.ts';
import { inBrackets, tellingLine } from './telling-line.ts';

/** A browser that ended before it had printed anything. */
export type Strike = Readonly<{
  running: Pick<RunningBrowser, 'path' | 'version' | 'words'>;
  /** The documents that were in it. */
  documents: readonly string[];
  /** It was ended because a document took too long, rather than that it died. */
  late: boolean;
}>;

/** Tells when going on with browsers is pointless. */
export type Breaker = Readonly<{
  strike: (strike: Strike) => void;
  printed: () => void;
  /** Throws a UserError when browser after browser ends without having printed anything. */
  check: () => void;
}>;

const most = 3;

/**
 * Counts browsers that end in a row. As long as nothing was printed the browser is suspect; afterwards it may be the
 * documents, so that one or two of these, tried again and again, do not stop the others.
 */
export function browserBreaker(): Breaker {
  let strikes: Strike[] = [];
  let hasPrinted = false;
  return {
    strike: (strike) => {
      if (!(strike.late && hasPrinted)) strikes.push(strike);
    },
    printed: () => {
      hasPrinted = true;
      strikes = [];
    },
    check: () => {
      const last = strikes.at(-1);
      if (last === undefined || strikes.length < most) return;
      const documents = new Set(strikes.flatMap((one) => one.documents));
      if (hasPrinted && documents.size < most) return;
      throw new UserError([keepsEnding(last, strikes)]);
    },
  };
}

function keepsEnding({ running: { path, version } }: Strike, strikes: readonly Strike[]): Problem {
  // How the last one ended may not be known yet.
  const reason = tellingLine(strikes.flatMap(({ running }) => running.words()));
  const details = { count: strikes.length, reason, version: inBrackets(version) };
  return problem('browser-keeps-ending', {}, path, details);
}
