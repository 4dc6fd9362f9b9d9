import type { Area, AreaLevel } from '../domain/area.ts';
import type { Basis, Indicator } from '../domain/indicator.ts';
import type { AbsentReason, HiddenReason, Measurement } from '../domain/measurement.ts';
import type { Theme } from '../domain/theme.ts';

/** Theme names in the words of residents; the policy name is in the catalogue. */
export const themeNames: Readonly<Record<Theme, string>> = {
  leefstijl: 'Leefstijl',
  sociale_omgeving: 'Sociale omgeving',
  participatie: 'Meedoen',
  fysieke_omgeving: 'Huis en buurt',
  gezondheidsbeleving: 'Hoe gezond mensen zich voelen',
};

export const hiddenWords: Readonly<Record<HiddenReason, string>> = {
  source: 'niet gegeven door de bron',
  'few-respondents': 'te weinig antwoorden om te laten zien',
  'few-people': 'te weinig mensen om te laten zien',
  'few-cases': 'te weinig antwoorden om te laten zien',
  'group-disclosure': 'niet getoond om privacy te beschermen',
  unreliable: 'te onzeker om te laten zien',
  secondary: 'niet getoond, omdat een verborgen cijfer er anders uit volgt',
};

export const absentWords: Readonly<Record<AbsentReason, string>> = {
  missing: 'geen cijfer voor deze wijk',
  'not-measured': 'niet gemeten',
  'not-applicable': 'niet van toepassing',
};

/** Why there is no number; empty when there is one. */
export function missingWords(measurement: Measurement | undefined): string {
  if (measurement?.kind === 'value') return '';
  if (measurement?.kind === 'hidden') return hiddenWords[measurement.reason];
  return absentWords[measurement?.reason ?? 'missing'];
}

export const basisWords: Readonly<Record<Basis, string>> = {
  sample: 'gemeten met een vragenlijst',
  model: 'geschat met een rekenmodel',
  register: 'geteld in registraties',
};

/** The same in the room of a table cell. */
export const shortMissingWords: Readonly<Record<HiddenReason | AbsentReason, string>> = {
  source: 'niet gegeven',
  'few-respondents': 'te weinig antwoorden',
  'few-people': 'te weinig mensen',
  'few-cases': 'te weinig antwoorden',
  'group-disclosure': 'privacy',
  unreliable: 'te onzeker',
  secondary: 'privacy',
  missing: 'geen cijfer',
  'not-measured': 'niet gemeten',
  'not-applicable': 'niet van toepassing',
};

/** Who a percentage is about. */
export function peopleOf(group: string): string {
  return groupWords[group] ?? `mensen van ${group.replace(/^(\d+)-(\d+)$/, '$1 tot en met $2')} jaar`;
}

const groupWords: Readonly<Record<string, string>> = {
  '18+': 'volwassenen',
  '65+': '65-plussers',
  '18-64': 'volwassenen tot 65 jaar',
  '15-74': 'mensen van 15 tot 75 jaar',
  alle: 'inwoners',
  huishoudens: 'huishoudens',
  woningen: 'woningen',
  gebied: 'hectare',
};

/** Which way a difference goes, in the words of its unit. */
export function directionWord(difference: number, { kind, unit }: Pick<Indicator, 'kind' | 'unit'>): string {
  const more = difference > 0;
  if (unit === 'km') return more ? 'verder' : 'dichterbij';
  if (kind === 'percentage') return more ? 'meer' : 'minder';
  return more ? 'hoger' : 'lager';
}

/** The benchmark in a sentence: "de regio", "heel Leiden", "Nederland". */
export function benchmarkWords(benchmark: Area | undefined): string {
  if (benchmark === undefined) return 'het gemiddelde';
  if (benchmark.level === 'regio') return 'de regio';
  return benchmark.level === 'gemeente' ? `heel ${benchmark.name}` : benchmark.name;
}

/** The same where the reader already knows which area it is: "de gemeente". */
export function benchmarkShort(benchmark: Area | undefined): string {
  return benchmark?.level === 'gemeente' ? 'de gemeente' : benchmarkWords(benchmark);
}

/** The benchmark as a column head, which is narrow; the name of the area stands in the sentences. */
export function benchmarkHead(benchmark: Area | undefined): string {
  const heads: Partial<Record<AreaLevel, string>> = { regio: 'Regio', gemeente: 'Gemeente', land: 'Land' };
  return (benchmark && heads[benchmark.level]) ?? 'Gemiddeld';
}

/** The benchmark beside a number: "regio 49", "Nederland 51". */
export function benchmarkTag(benchmark: Area | undefined): string {
  return benchmark?.level === 'land' ? benchmark.name : benchmarkHead(benchmark).toLowerCase();
}

/** The right kind of uncertainty of estimates, in the words of research/readers.md finding 9. */
export const estimateCaveat =
  'Deze cijfers zijn schattingen. Een rekenmodel leidt ze vooral af uit wie hier wonen: leeftijd, inkomen, opleiding, soort woning. In het echt kan het anders zijn; hoeveel weten we niet.';

/** The same in one line, where the caveat itself stands at the beginning of the document. */
export const estimateReminder =
  'Schattingen van een rekenmodel: in het echt kan het anders zijn; hoeveel weten we niet.';

/** Where a smaller difference is large enough: see `sizeOf` in domain/size.ts. */
export const atTheEnds = 'onder de 10 of boven de 90';

/** Flags a benchmark that no source gave. */
export const computedNote = 'Regiocijfer: berekend.';

/** Theme names over a few narrow columns. */
export const shortThemeNames: Readonly<Record<Theme, string>> = {
  leefstijl: 'Leefstijl',
  sociale_omgeving: 'Sociaal',
  participatie: 'Meedoen',
  fysieke_omgeving: 'Buurt',
  gezondheidsbeleving: 'Gezondheid',
};
