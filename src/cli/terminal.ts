import type { Language } from '../lib/messages.ts';

/** Where a command writes: results to `out`, everything else to `err`. */
export type Terminal = Readonly<{
  out: (text: string) => void;
  err: (text: string) => void;
  /** True when `err` is a person's screen: progress may be redrawn. */
  live: boolean;
  colour: boolean;
  language: Language;
  json: boolean;
}>;

/** The terminal of this process. */
export function processTerminal(
  options: Readonly<{ lang?: Language | undefined; json?: boolean | undefined }>,
): Terminal {
  const live = process.stderr.isTTY === true && process.env['TERM'] !== 'dumb';
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    live,
    colour: live && !process.env['NO_COLOR'],
    language: options.lang ?? localeLanguage(process.env),
    json: options.json ?? false,
  };
}

function localeLanguage(env: NodeJS.ProcessEnv): Language {
  return /^nl/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'nl' : 'en';
}
