/** A browser program on this machine, and what it needs in its environment to run. */
export type BrowserProgram = Readonly<{
  path: string;
  env: Readonly<Record<string, string>>;
  origin: 'option' | 'bundled' | 'installed' | 'puppeteer-cache';
  /** `shell` for a headless-only Chromium, true for a browser that also has windows. */
  headless: 'shell' | true;
}>;
