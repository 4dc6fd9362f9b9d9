import type { Basis } from '../../../domain/indicator.ts';

/** What is known about a dimension in one way of knowing: how many figures, and how many of them are judged. */
export type DimensionCount = Readonly<{
  basis: Basis;
  all: number;
  favourable: number;
  unfavourable: number;
}>;

/** Of the six dimensions of Positieve Gezondheid (Institute for Positive Health), in our own words. */
export const dimensions = {
  heading: 'Zes kanten van gezondheid',
  intro:
    'Gezondheid is meer dan niet ziek zijn. Positieve Gezondheid kijkt naar zes dimensies. De cijfers zeggen er iets over, maar niet hoe mensen zelf hun gezondheid zien: gebruik dit beeld om er samen over te praten.',
  names: {
    lichaamsfuncties: 'Lichaamsfuncties',
    mentaal_welbevinden: 'Mentaal welbevinden',
    zingeving: 'Zingeving',
    kwaliteit_van_leven: 'Kwaliteit van leven',
    meedoen: 'Meedoen',
    dagelijks_functioneren: 'Dagelijks functioneren',
  },
  /** The same on the lines of a label beside the web. */
  labels: {
    lichaamsfuncties: ['Lichaamsfuncties'],
    mentaal_welbevinden: ['Mentaal', 'welbevinden'],
    zingeving: ['Zingeving'],
    kwaliteit_van_leven: ['Kwaliteit van leven'],
    meedoen: ['Meedoen'],
    dagelijks_functioneren: ['Dagelijks', 'functioneren'],
  },
  about: {
    lichaamsfuncties: 'Gewicht, slaap, bewegen, klachten.',
    mentaal_welbevinden: 'Stemming, stress, veerkracht.',
    zingeving: 'Wat het leven waarde geeft.',
    kwaliteit_van_leven: 'Prettig leven en wonen.',
    meedoen: 'Contact, erbij horen, iets betekenen.',
    dagelijks_functioneren: 'Zorgen voor uzelf, rondkomen, werken.',
  },
  /** On the rings of the web, from the inside out. */
  rings: ['ongunstig', 'geen oordeel', 'gunstig'],
  /** Under the web. */
  reading: (versus: string) => [
    `Elk teken is één cijfer, vergeleken met ${versus}. Binnenste ring: ongunstig. Buitenste ring: gunstig. Ertussen: geen verschil om te noemen, of geen oordeel.`,
    'Dit is geen score: cijfers wegen niet even zwaar, en een leeg vak kan ook een gat in de kennis zijn.',
  ],
  colours:
    'Gevuld: gemeten en getoetst; met kleur: aantoonbaar gunstig of ongunstig. Open: niet getoetst (geschat, geteld).',
  heads: (tag: string) => ({ dimension: 'Dimensie', figures: `Cijfers, van elke 100: deze wijk (${tag})` }),
  figureCount: (count: number) =>
    count === 0 ? 'geen cijfer' : count === 1 ? '1 cijfer' : `${count} cijfers`,
  counts: (counts: readonly DimensionCount[]) => counts.map(countWords).join('; '),
  nothing: 'Hierover is er voor deze wijk geen cijfer. Vraag het bewoners zelf.',
  missing: (names: string) => `Ontbreekt: ${names}.`,
  andOthers: (count: number) => `${count} ${count === 1 ? 'ander' : 'andere'}`,
  /** "Roken: 19 (15)", under a head that says what is between brackets. */
  figure: (facts: Readonly<{ what: string; value: string; versus: string; estimated: boolean }>) => {
    const versus = facts.versus === '' ? '' : `\u00a0(${facts.versus})`;
    return `${facts.what}: ${facts.value}${versus}${facts.estimated ? ', schatting' : ''}`;
  },
  alt: (facts: Readonly<{ all: number; favourable: number; unfavourable: number; empty: number }>) => {
    const rest = facts.all - facts.favourable - facts.unfavourable;
    const empty = facts.empty === 0 ? '' : ` Zonder cijfer: ${facts.empty} van de 6.`;
    return `Web van zes dimensies, ${facts.all} cijfers: ${facts.favourable} gunstig, ${facts.unfavourable} ongunstig, ${rest} ertussenin. Geen score.${empty} Zie de tabel.`;
  },
};

function countWords({ basis, all, favourable, unfavourable }: DimensionCount): string {
  const known = { sample: 'gemeten', model: 'geschat', register: 'geteld' }[basis];
  const judged = [
    ...(favourable === 0 ? [] : [`${favourable} gunstig`]),
    ...(unfavourable === 0 ? [] : [`${unfavourable} ongunstig`]),
  ].join(' en ');
  return judged === '' ? `${all} ${known}` : `${all} ${known}: ${judged}`;
}
