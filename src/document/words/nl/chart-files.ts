/** Of charts that leave their page for a slide or a report: what the page would say around them. */
export const chartFiles = {
  fictional: 'Verzonnen voorbeeldcijfers',
  locator: (wijk: string, within: string) => `Ligging van ${wijk} in ${within}`,
  locatorNote: (wijk: string, count: number, within: string) =>
    `Donker: ${wijk}. Lijnen: de ${count} wijken in ${within}.`,
  ages: (wijk: string, title: string) => `${wijk}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  agesNote: 'Van elke 100 inwoners.',
  besideRegion: (theme: string, wijk: string) => `${theme} in ${wijk}`,
  axis: { less: '10 minder', more: '10 meer' },
  heads: { wijk: 'Wijk', difference: 'Verschil' },
  themes: (wijk: string) => `Vijf thema’s in ${wijk}`,
  themesNote: (versus: string) => `De gemeten cijfers, vergeleken met ${versus}.`,
  dimensions: (wijk: string) => `Zes kanten van gezondheid in ${wijk}`,
  hundred: (wijk: string) => `Gezondheid in ${wijk}`,
  distribution: (wijk: string, title: string) => `${wijk} naast andere wijken. ${title}`,
  /** Under every chart: where its figures come from, and who publishes them. */
  source: (sources: readonly string[], publisher: string) =>
    sources.length === 0 ? `${publisher}.` : `Bron: ${sources.join('; ')}. ${publisher}.`,
  names: {
    locator: 'ligging',
    ages: 'leeftijden',
    pyramid: 'leeftijden-van-mannen-en-vrouwen',
    oldAge: '65-plussers-op-de-kaart',
    hundred: 'van-de-100',
    themes: 'themas',
    dimensions: 'positieve-gezondheid',
  },
};
