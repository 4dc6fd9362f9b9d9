/** How often a trial with chance in it is repeated: a few times in `npm test`, often in `npm run test:soak`. */
export function trials(few: number, many: number): number {
  return process.env['WIJKPROFIEL_SOAK'] === '1' ? many : few;
}
