import { describe, expect, it } from 'vitest';
import { expectRefusal, type Refusal } from './refusal.ts';
import { runCli } from './run-cli.ts';
import { type Files, projectFolder } from './small-project.ts';

const file = 'verhalen/WK990101.md';
/** One story in which everything goes wrong that can. */
const story = `---
titel: Noord
foto: { bestand: foto.jpg, alt: IMG_2041 }
citaten:
  - tekst: Bel me op 06-1234 5678, mijn nummer is 111222333.
    stem: bewoner
    wie: bewoner, 58 jaar
    datum: 2026-01-10
  - tekst: Mooi is het hier.
    stem: buurvrouw
    wie: bewoner, tussen 50 en 60 jaar
    datum: 2026-01-10
    toestemming: 2026-01-09
wijkthemas:
  - titel: Elkaar ontmoeten
    thema: sociale_omgevng
    waarom: []
    gekozen_door: bewoners
    gekozen_op: 2026-01-16
    indicatoren: [eenzam]
    interventies: [Samen eten]
    wi: { nano: wij }
zinnen:
  - { bij: bodschap, tekst: Een zin., cijfers: { rookt: "25%" }, door: GGD, op: 2026-01-10 }
---
Schrijf naar jan.jansen@voorbeeld.nl of kom naar Dorpsstraat 12, 2345 AB.

# Kop

<b>Vet</b> en [een koppeling](javascript:alert).
`;
const faults = [
  ...['3 photo-alt', '5 quote-without-consent', '5 personal-phone', '5 personal-bsn', '7 personal-age'],
  ...[
    '10 story-invalid-value',
    '13 quote-consent-early',
    '16 story-invalid-value',
    '17 theme-without-reason',
  ],
  ...['19 date-after-edition', '20 reference-indicator', '21 reference-intervention', '22 story-unknown-key'],
  ...[
    '24 override-place',
    '24 override-value',
    '26 personal-email',
    '26 personal-address',
    '28 story-markdown',
  ],
  ...['30 story-markdown', '30 story-link'],
];

const told = (text: string): Files => ({ [file]: text });
const refusals: readonly Refusal[] = [
  ['a story of no wijk', { 'verhalen/WK990109.md': 'x' }, 'story-area-unknown', ['WK990109', '→ WK990101?']],
  [
    'a quote without consent',
    told('---\ncitaten: [{ tekst: a, stem: bewoner, wie: b, datum: 2026-01-01 }]\n---\n'),
    'quote-without-consent',
    [`${file}:2 (citaten.1.toestemming)`, 'Ask the speaker'],
  ],
  ['a phone number', told('Bel 06-1234 5678.'), 'personal-phone', [`${file}:1`, 'phone number']],
  ['HTML', told('Een <i>woord</i>.'), 'story-markdown', [`${file}:1`, '<…>', 'plain text']],
  [
    'a sentence with another number than its figures',
    told(
      '---\nzinnen: [{ bij: boodschap, tekst: Van de 100 rookten 27., cijfers: { rookt: "26" }, door: a, op: 2026-01-01 }]\n---\n',
    ),
    'override-number',
    [`${file}:2`, 'boodschap', 'Noord', '27'],
  ],
  [
    'an intervention of an unknown level',
    {
      'interventies.csv':
        'naam;themas;doelgroep;niveau;erkend;peildatum\na;leefstijl;b;Bewezen;2020;2026-01-01\n',
    },
    'intervention-level',
    ['interventies.csv:2 (niveau)', 'Bewezen', 'goed beschreven'],
  ],
];

describe.concurrent('a story that is rejected', () => {
  it.each(refusals)('%s: exit code 1 with place, finding and remedy; nothing is written', (...refusal) =>
    expectRefusal(1, refusal),
  );

  it('with many faults tells all of them at once, by line, and repeats nothing of a person', async () => {
    const { code, stdout, stderr } = await runCli(['validate', projectFolder(told(story))]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const found = [...stderr.matchAll(/WK990101\.md:(\d+).*\[([\w-]+)\]/g)].map(
      ([, line, rule]) => `${line} ${rule}`,
    );
    expect(found.toSorted()).toEqual(faults.toSorted());
    const lines = found.map((one) => Number.parseInt(one, 10));
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(stderr).not.toMatch(/1234|111222333|jan\.jansen|2345|58 jaar/);
  });
});
