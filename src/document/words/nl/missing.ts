import type { AbsentReason, HiddenReason, Measurement } from '../../../domain/measurement.ts';

export const hiddenWords: Readonly<Record<HiddenReason, string>> = {
  source: 'niet gegeven door de bron',
  'few-respondents': 'te weinig antwoorden om te laten zien',
  'few-people': 'te weinig mensen om te laten zien',
  'few-cases': 'te weinig mensen met of zonder dit kenmerk om te laten zien',
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

/** The same in the room of a table cell. */
export const shortMissingWords: Readonly<Record<HiddenReason | AbsentReason, string>> = {
  source: 'niet gegeven',
  'few-respondents': 'te weinig antwoorden',
  'few-people': 'te weinig mensen',
  'few-cases': 'te kleine groep',
  'group-disclosure': 'privacy',
  unreliable: 'te onzeker',
  secondary: 'privacy',
  missing: 'geen cijfer',
  'not-measured': 'niet gemeten',
  'not-applicable': 'niet van toepassing',
};

/** Why there is no number. */
export const missing = {
  hidden: hiddenWords,
  absent: absentWords,
  /** In the room of a table cell. */
  short: shortMissingWords,
  of: missingWords,
};
