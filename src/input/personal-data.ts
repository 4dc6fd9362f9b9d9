import type { MessageCode } from '../lib/messages.ts';

/** What a text may give away about a person. */
export const personalKinds = [
  'personal-email',
  'personal-phone',
  'personal-bsn',
  'personal-address',
] as const;
export type PersonalKind = (typeof personalKinds)[number] & MessageCode;

/** What may stand between two digits of a number. */
const gap = String.raw`[\s.\-–/()]*`;
const phones = new RegExp(
  // Dutch numbers have nine digits after the 0 or the country code; those of other countries begin with a plus.
  String.raw`(?<!\d[.,]?)(?:(?:\+|00)${gap}31${gap}(?:\(0\))?|0)(?:${gap}\d){9}(?!\d)|\+\d(?:${gap}\d){8,13}(?!\d)`,
);
const emails = /[^\s@<>()]+\s?(?:@|\[at\]|\(at\)|\{at\})\s?[^\s@<>()]+\.\p{L}{2,}/iu;
const nineDigits = /(?<!\d[.,]?)\d(?:[\s.\-–]?\d){8}(?![.,]?\d)/g;
const postcode = String.raw`\b[1-9]\d{3}(?: ?(?!S[ADS])[A-Z]{2}|[a-z]{2})\b`;
const addresses = new RegExp(
  String.raw`${postcode}[\s,]*(?:(?:nr|nummer|huisnr|huisnummer)\b[.:]?\s*)?\d{1,5}(?!\d)|\b\d{1,5}(?:[-\s]?[a-zA-Z]{1,2}|-\d+)?[\s,]+(?:postcode:?\s+)?${postcode}`,
);

/** The kinds of personal data that a text seems to hold, each once. */
export function personalData(text: string): PersonalKind[] {
  const plain = plainText(text);
  const found: Readonly<Record<PersonalKind, boolean>> = {
    'personal-email': emails.test(plain),
    'personal-phone': phones.test(plain),
    'personal-bsn': (plain.match(nineDigits) ?? []).some(isBsn),
    'personal-address': addresses.test(plain),
  };
  return personalKinds.filter((kind) => found[kind]);
}

/** Other forms of the same signs, and signs that nobody sees, would hide a number from us but not from readers. */
function plainText(text: string): string {
  return text.normalize('NFKC').replace(/\p{Cf}/gu, '');
}

/** Nine digits that pass the eleven-proof of a BSN. */
function isBsn(written: string): boolean {
  const digits = [...written.replace(/\D/g, '')].map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0 && digits.some((digit) => digit > 0);
}

const ages = /([\p{L}/+–-]*)\s*(?<!\d)(\d{1,3})(\s*-?\s*(?:jaar|jarige?n?|jr)\b\s*[\p{L}+]*)/giu;
/** Words beside a number of years that make it a range, a target group or how long something lasts. */
const rangeBefore = /^(?:tussen|tot|dan|vanaf|en|t\/m|–|-|al|ruim|bijna|sinds|na|over|elke|per)$/iu;
const rangeAfter = /\b(?:en|of|t\/m|in|werkzaam|woonachtig|lid|actief|vrijwilliger|geleden|ervaring)$/iu;
/** An age alone, as newspapers write it: "bewoner (58)", "bewoner, 58". */
const bareAge = /[(,]\s*(\d{1,3})\s*(?=[),]|$)/gu;
const birthYear = /\b(?:geboren|geb\.?)\b[^.]{0,20}\b(?:19|20)\d{2}\b/iu;

/** True when the words about a speaker give an exact age; tens are not exact, and neither are "65 jaar en ouder" or "al 23 jaar". */
export function hasExactAge(text: string): boolean {
  const plain = plainText(text);
  const isExact = (years: string | undefined): boolean => Number(years) % 10 !== 0;
  const written = [...plain.matchAll(ages)].some(([, before = '', years, after = '']) => {
    const isRange = rangeBefore.test(before) || rangeAfter.test(after);
    return isExact(years) && !isRange;
  });
  const bare = [...plain.matchAll(bareAge)].some(([, years]) => isExact(years));
  return written || bare || birthYear.test(plain);
}
