import type { Entry } from './entry.ts';

type Words = Readonly<{
  en: readonly [fault: string, expected: string];
  nl: readonly [fault: string, expected: string];
}>;

const remedy = {
  en: 'Correct it in the program that the document was made with, and save it anew as PDF/UA; please report it when this program made it.',
  nl: 'Verbeter het in het programma waarmee het document is gemaakt en sla het opnieuw op als PDF/UA; meld het als dit programma het heeft gemaakt.',
} as const;

/** A message on a PDF that is not accessible or archivable: which document, what is wrong, on which page, and where. */
export function pdfEntry({ en, nl }: Words): Entry & Readonly<{ kind: 'input'; severity: 'error' }> {
  return {
    kind: 'input',
    severity: 'error',
    en: [`{found}: ${en[0]}{onPage}: “{what}” ({reference}).`, en[1], remedy.en],
    nl: [`{found}: ${nl[0]}{onPage}: “{what}” ({reference}).`, nl[1], remedy.nl],
  };
}
