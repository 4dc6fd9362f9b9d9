import { shortThemeNames, themeNames } from '../../words-nl.ts';

/** What themes are called. */
export const themes = {
  names: themeNames,
  /** Over a few narrow columns. */
  short: shortThemeNames,
};
