/** One message: words are what is wrong, what was expected ('' when that is clear), what to do. */
export type Entry = Readonly<{
  kind: 'input' | 'setup' | 'environment' | 'disclosure' | 'locked';
  severity: 'error' | 'warning' | 'notice';
  en: readonly [what: string, expected: string, remedy: string];
  nl: readonly [what: string, expected: string, remedy: string];
}>;
