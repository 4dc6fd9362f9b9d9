/** Of a line over the years. */
export const trendLine = {
  /** Why a line does not go on. */
  broken: 'Stippellijn: vanaf daar zijn de cijfers niet met eerdere te vergelijken.',
  own: 'deze wijk',
  title: (name: string, wijk: string, periods: readonly string[]) =>
    `${name} in ${wijk}, ${periods[0] ?? ''} tot ${periods.at(-1) ?? ''}`,
  note: (people: string) => `Van elke 100 ${people}.`,
  margin: 'Streep door een stip: de marge (95%) om het cijfer van de wijk.',
};
