/** The five themes of the wijkprofiel in reading order. */
export const themes = [
  'leefstijl',
  'sociale_omgeving',
  'participatie',
  'fysieke_omgeving',
  'gezondheidsbeleving',
] as const;
export type Theme = (typeof themes)[number];

/** What an indicator can belong to: a theme, or the description of the population. */
export const indicatorThemes = [...themes, 'bevolking'] as const;
export type IndicatorTheme = (typeof indicatorThemes)[number];
