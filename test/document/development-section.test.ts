import { describe, expect, it } from 'vitest';
import { developmentSection } from '../../src/document/development-section.ts';
import { themeSections } from '../../src/document/theme-section.ts';
import { example, inputFor } from '../example.ts';

const input = inputFor(await example(), 'WK980102');
const ofTheme = (theme: string) =>
  input.profile.comparisons.filter(({ indicator }) => indicator.theme === theme);

describe('the development of a theme in words', () => {
  it('names demonstrable changes beside the region, and the others without calling them unchanged', () => {
    expect(developmentSection(ofTheme('sociale_omgeving'), 'regio', input.words)).toEqual([
      {
        heading: 'Sinds 2016',
        text: 'Sociale samenhang van 6,1 naar 5,8: ongunstige verandering (regio: niet aantoonbaar). Geen verandering aangetoond: eenzaamheid, ernstige eenzaamheid, moeite met rondkomen en gevoel van onveiligheid.',
      },
    ]);
  });

  it('says nothing of estimates and counts, which have no tested change', () => {
    const untested = ofTheme('sociale_omgeving').filter(({ basis }) => basis !== 'sample');
    expect(untested.length).toBeGreaterThan(2);
    expect(developmentSection(untested, 'regio', input.words)).toEqual([]);
  });

  it('stands where there is no room for the years themselves', () => {
    const chapters = (trim: number) => themeSections({ ...input, trim });
    const full = chapters(0).find(({ trend }) => trend.length > 0);
    expect(full?.development).toEqual([]);
    const trimmed = chapters(3);
    expect(trimmed.flatMap(({ trend }) => trend)).toEqual([]);
    expect(trimmed.filter(({ development }) => development.length > 0).length).toBeGreaterThan(3);
  });
});
