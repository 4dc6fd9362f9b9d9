import type { implausibleMessages } from '../../../../lib/messages/implausible.ts';

const asGiven = 'De marges en het oordeel volgen uit wat gegeven is; zij kunnen misleiden.';
const usesValue = 'Het cijfer uit de kolom waarde.';

/** The names of the rules about figures that can hardly be right, and what documents show. */
export const implausible: Readonly<
  Record<keyof typeof implausibleMessages, readonly [title: string, instead: string]>
> = {
  'margin-zero': ['Marge zonder breedte', asGiven],
  'bounds-identical': ['Overal dezelfde grenzen', asGiven],
  'design-effect-unlikely': ['Grenzen die niet bij n passen', asGiven],
  'respondents-look-like-people': ['Inwoners in plaats van deelnemers', asGiven],
  'respondents-differ': ['Twee verschillende aantallen deelnemers', 'Het aantal uit de kolom n.'],
  'effective-exceeds-respondents': ['Meer effectieve deelnemers dan deelnemers', 'Er wordt met n gerekend.'],
  'counts-and-value-differ': ['Aantallen die een ander cijfer geven', usesValue],
  'values-other-scale': ['Cijfers die een deel van één lijken', usesValue],
  'division-year-differs': ['Gebiedsindeling van een ander jaar', 'De vergelijking staat er gewoon.'],
};
