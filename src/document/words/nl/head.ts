/** What a document says of itself, outside its pages too. */
export const head = {
  title: (series: string, wijk: string): string => `${wijk}: ${series}`,
  running: (series: string, wijk: string): string => `${series}: ${wijk}`,
  description: (wijk: string, edition: string): string => `Gezondheid in ${wijk} in cijfers, ${edition}.`,
  fictional: 'Verzonnen voorbeeldcijfers',
  /** For who walks through a page with the keyboard. */
  skip: 'Naar de inhoud',
  /** Between the number of a page and that of the last one. */
  pageOf: ' van ',
};
