import type { Theme } from '../../../domain/theme.ts';

/** Theme names in the words of residents; the policy name is in the catalogue. */
export const themeNames: Readonly<Record<Theme, string>> = {
  leefstijl: 'Leefstijl',
  sociale_omgeving: 'Sociale omgeving',
  participatie: 'Meedoen',
  fysieke_omgeving: 'Huis en buurt',
  gezondheidsbeleving: 'Hoe gezond mensen zich voelen',
};

/** Theme names over a few narrow columns. */
export const shortThemeNames: Readonly<Record<Theme, string>> = {
  leefstijl: 'Leefstijl',
  sociale_omgeving: 'Sociaal',
  participatie: 'Meedoen',
  fysieke_omgeving: 'Buurt',
  gezondheidsbeleving: 'Gezondheid',
};

/** What themes are called. */
export const themes = {
  names: themeNames,
  /** Over a few narrow columns. */
  short: shortThemeNames,
};
