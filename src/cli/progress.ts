import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

export type Progress = Readonly<{ settled: (name: string, ok: boolean) => void; end: () => void }>;

/** One line that is redrawn on a terminal, a plain line per wijk elsewhere; always on stderr. */
export function showProgress(total: number, terminal: Terminal): Progress {
  const started = performance.now();
  const text = words[terminal.language];
  let done = 0;
  const draw = (): void => {
    const perWijk = (performance.now() - started) / done;
    const left = done < 3 || done === total ? '' : duration(perWijk * (total - done));
    terminal.err(`\r\u001b[K${text.progress(done, total, left)}`);
  };
  return {
    settled: (name, ok) => {
      done += 1;
      if (terminal.live) draw();
      else terminal.err(`${done}/${total} ${ok ? text.ready(name) : text.failed(name)}\n`);
    },
    end: () => {
      if (terminal.live) terminal.err('\r\u001b[K');
    },
  };
}

function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
