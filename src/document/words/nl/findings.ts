/** What stands out, in two columns and a few lines. */
export const findings = {
  heading: 'Wat valt op',
  good: (isEstimate: boolean): string => `Dit gaat goed${isEstimate ? ' (schatting)' : ''}`,
  attention: (isEstimate: boolean): string => `Dit vraagt aandacht${isEstimate ? ' (schatting)' : ''}`,
  largest: (versus: string): string => `Grootste verschillen met ${versus}, één per onderwerp (schatting)`,
  widespread: (versus: string): string => `Speelt bij veel mensen, hier en in ${versus}`,
  over65: 'Bij 65-plussers',
  none65: (versus: string): string => `Geen verschil met ${versus} dat groot genoeg is om hier te noemen.`,
  dotsAlt: (sentence: string, benchmark: string): string => `Stippen: ${sentence}.${benchmark}`,
  dotsBenchmark: (tag: string, value: string): string => ` ${tag}: ${value}.`,
  dots: (share: number, phrase: string, benchmark: string, isDemonstrable: boolean): string =>
    `Elke stip is 1 van de 100. ${share} ${phrase}.${benchmark}${isDemonstrable ? '' : ' Geen aantoonbaar verschil.'}`,
};
