/** Where long words of the catalogue may break; the browser of the documents knows no Dutch hyphenation. */
const breaks: readonly string[] = [
  ...[
    'over-gewicht',
    'vrij-willi-gers-werk',
    'een-zaam-heid',
    'lang-durige',
    'gezond-heid',
    'be-wegen',
    'onder-gewicht',
  ],
  ...[
    'alco-hol',
    'mee-doen',
    'ge-meente',
    'gemid-deld',
    'mantel-zorg',
    'rond-komen',
    'geluid-hinder',
    'beper-king',
    'psy-chische',
    'veer-kracht',
  ],
  ...[
    'onvei-lig-heid',
    'samen-hang',
    'tevre-den-heid',
    'woon-om-geving',
    'licha-melijke',
    'emotio-nele',
    'klach-ten',
  ],
  ...['arbeids-deel-name', 'uit-kerin-gen', 'onge-makken', 'depres-sie', 'erva-ren', 'ern-stig', 'spor-ten'],
];
const patterns = breaks.map((word) => ({ word, plain: new RegExp(word.replaceAll('-', ''), 'i') }));
const softHyphen = '\u00ad';

/** A name with soft hyphens, for a narrow column head. */
export function hyphenated(name: string): string {
  return patterns.reduce(
    (text, { plain, word }) => text.replace(plain, (found) => withBreaks(found, word)),
    name,
  );
}

/** The word as it was written, with the breaks of the pattern. */
function withBreaks(found: string, pattern: string): string {
  let index = 0;
  return [...pattern].map((sign) => (sign === '-' ? softHyphen : found.charAt(index++))).join('');
}
