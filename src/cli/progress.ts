import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** Tells how far a build is, always on stderr. */
export type Progress = Readonly<{
  settled: (area: Readonly<{ code: string; name: string }>, ok: boolean) => void;
  end: () => void;
}>;

/** For a program one JSON object on each line; for a person one line that is redrawn, or a plain line per wijk where it cannot be. */
export function showProgress(total: number, terminal: Terminal): Progress {
  if (terminal.json) return jsonProgress(total, terminal);
  return terminal.live ? drawnProgress(total, terminal) : plainProgress(total, terminal);
}

/** One event of a build as a line of JSON. */
export function tellEvent(event: string, about: object, terminal: Terminal): void {
  terminal.err(`${JSON.stringify({ event, ...about })}\n`);
}

function jsonProgress(total: number, terminal: Terminal): Progress {
  const pace = paceOf(total);
  return {
    settled: ({ code, name }, ok) => {
      const { done, perSecond, secondsLeft } = pace();
      const rate = Number(perSecond.toFixed(3));
      tellEvent('wijk', { area: code, name, ok, done, total, perSecond: rate, secondsLeft }, terminal);
    },
    end: () => undefined,
  };
}

function drawnProgress(total: number, terminal: Terminal): Progress {
  const text = words[terminal.language];
  const pace = paceOf(total);
  return {
    settled: () => {
      const { done, perSecond, secondsLeft } = pace();
      const left = done < 3 || done === total ? '' : duration(secondsLeft);
      terminal.err(`\r\u001b[K${text.progress(done, total, { rate: rateText(perSecond, terminal), left })}`);
    },
    end: () => terminal.err('\r\u001b[K'),
  };
}

/** In a log each wijk has its line; every so many of them say how long the rest will take. */
const linesBetweenPaces = 25;

function plainProgress(total: number, terminal: Terminal): Progress {
  const text = words[terminal.language];
  const pace = paceOf(total);
  return {
    settled: ({ code, name }, ok) => {
      const { done, perSecond, secondsLeft } = pace();
      const line = (ok ? text.ready : text.failed)(`${code} ${name}`);
      const tellsPace = done % linesBetweenPaces === 0 && done < total;
      const left = tellsPace ? ` (${text.pace(rateText(perSecond, terminal), duration(secondsLeft))})` : '';
      terminal.err(`${done}/${total} ${line}${left}\n`);
    },
    end: () => undefined,
  };
}

type Pace = Readonly<{ done: number; perSecond: number; secondsLeft: number }>;

/** Each call counts one wijk; the pace is that of the whole run so far. */
function paceOf(total: number): () => Pace {
  const started = performance.now();
  let done = 0;
  return () => {
    done += 1;
    const seconds = (performance.now() - started) / 1000;
    return { done, perSecond: done / seconds, secondsLeft: Math.ceil((seconds / done) * (total - done)) };
  };
}

function rateText(perSecond: number, { language }: Terminal): string {
  return perSecond.toLocaleString(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
}

function duration(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
