import { describe, expect, it } from 'vitest';
import type { StoryContext } from '../../src/input/story-checks.ts';
import { type ReadStory, readStory } from '../../src/input/story-file.ts';
import { indicatorOf } from '../domain/region.ts';
import { brief, expectFilled } from '../problems.ts';

const ids = ['eenzaam', 'sociale_cohesie', 'rookt'];
const context: StoryContext = {
  edition: '2026-11-22',
  indicators: new Map(ids.map((id) => [id, indicatorOf({ id })])),
  interventions: [
    {
      ...{
        name: 'Voorbeeld: Samen eten',
        themes: ['sociale_omgeving'],
        indicators: [],
        audience: 'volwassenen',
      },
      ...{
        level: 'well-founded',
        recognised: 2023,
        checkedOn: '2026-09-01',
        owner: undefined,
        url: undefined,
      },
    },
  ],
  interventionsFile: 'interventies.csv',
};
const file = 'verhalen/WK990101.md';

function read(text: string): ReadStory {
  const story = readStory(text, file, context);
  expectFilled(story.problems);
  return story;
}

/** The problems of a story without the name of its file. */
function refused(text: string): string[] {
  const { story, problems } = read(text);
  expect(story).toBeUndefined();
  return brief(problems).map((one) => one.replace(`${file}:`, ''));
}

const withKeys = (keys: string): string => `---\n${keys}\n---\nTekst.\n`;
const quote = (changes: Readonly<Record<string, string>> = {}): string => {
  const keys = {
    tekst: 'Ik ken hier iedereen.',
    stem: 'bewoner',
    wie: 'bewoner, tussen 50 en 60 jaar',
    datum: '2026-05-12',
    toestemming: '2026-05-12',
    ...changes,
  };
  const lines = Object.entries(keys).flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}`]));
  return withKeys(`citaten:\n  - ${lines.join('\n    ')}`);
};
const theme = (changes: Readonly<Record<string, string>> = {}): string => {
  const keys = {
    titel: 'Elkaar ontmoeten',
    thema: 'sociale_omgeving',
    waarom: '[Dit kwam steeds terug.]',
    gekozen_door: 'bewoners',
    gekozen_op: '2026-06-01',
    ...changes,
  };
  const lines = Object.entries(keys).flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}`]));
  return withKeys(`wijkthemas:\n  - ${lines.join('\n    ')}`);
};
const sentence = (changes: Readonly<Record<string, string>> = {}): string => {
  const keys = {
    bij: 'boodschap',
    tekst: 'Van de 100 volwassenen voelden 50 zich eenzaam.',
    cijfers: '{ eenzaam: "50" }',
    door: 'onderzoeker',
    op: '2026-06-03',
    ...changes,
  };
  const lines = Object.entries(keys).flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}`]));
  return withKeys(`zinnen:\n  - ${lines.join('\n    ')}`);
};

describe('a story', () => {
  it('may be text alone', () => {
    const { story, problems } = read('Een verhaal.\r\n\r\nNog een alinea.\r\n');
    expect(problems).toEqual([]);
    expect(story?.parts).toMatchObject({ title: undefined, quotes: [], chosenThemes: [], nextSteps: [] });
    expect(story?.parts.text).toHaveLength(2);
  });

  it('may be keys alone', () => {
    expect(read('---\ntitel: Samen\n---\n').story?.parts).toMatchObject({ title: 'Samen', text: [] });
  });

  it('has everything that its keys say, in the words of the domain', () => {
    const { story } = read(
      `---
titel: Samen aan tafel
foto: { bestand: tuin.jpg, alt: Buurttuin met een tafel, maker: De buurt }
citaten:
  - tekst: >
      Op maandag
      zet ik de stoelen klaar.
    stem: professional
    wie: medewerker
    thema: participatie
    datum: 2026-05-12
    toestemming: 2026-05-14
wijkthemas:
  - titel: Elkaar ontmoeten
    thema: sociale_omgeving
    waarom: [Een, Twee]
    gekozen_door: bewoners
    gekozen_op: 2026-06-01
    indicatoren: [eenzaam]
    interventies: ["voorbeeld: samen eten"]
    wie: { nano: bewoners, macro: het Rijk }
    volgen: { bereik: tellen, gezonder: vragen, samenwerking: praten }
    eerste_stap: Mail naar team@wijk.example of bel 070 123 45 67.
vervolg: [Kijk op de wijkavond.]
zinnen:
  - { bij: sociale_omgeving, tekst: Een zin., cijfers: { eenzaam: "49,8" }, door: GGD, op: 2026-06-03 }
  - { bij: rookt, tekst: Een zin., cijfers: { rookt: "20" }, door: GGD, op: 2026-06-03 }
---
`,
    );
    expect(story?.parts.quotes).toEqual([
      {
        ...{ text: 'Op maandag zet ik de stoelen klaar.', voice: 'professional', speaker: 'medewerker' },
        ...{ theme: 'participatie', date: '2026-05-12', consent: '2026-05-14' },
      },
    ]);
    expect(story?.parts.chosenThemes).toEqual([
      {
        ...{ title: 'Elkaar ontmoeten', theme: 'sociale_omgeving', reasons: ['Een', 'Twee'] },
        ...{ chosenBy: 'bewoners', chosenOn: '2026-06-01', indicators: ['eenzaam'] },
        interventions: ['Voorbeeld: Samen eten'],
        actors: { nano: 'bewoners', macro: 'het Rijk' },
        monitoring: { reach: 'tellen', health: 'vragen', cooperation: 'praten' },
        firstStep: 'Mail naar team@wijk.example of bel 070 123 45 67.',
      },
    ]);
    expect(story?.parts.overrides.map(({ place }) => place)).toEqual(['sociale_omgeving', 'indicator:rookt']);
    expect(story?.parts.overrides[0]?.basedOn).toEqual(new Map([['eenzaam', '49,8']]));
    expect(story?.photo).toEqual({
      file: 'tuin.jpg',
      alt: 'Buurttuin met een tafel',
      credit: 'De buurt',
      line: 3,
    });
    expect(story?.overrideLines).toEqual([26, 27]);
  });
});

describe('keys are told with their line:', () => {
  it.for([
    ['one that does not exist', withKeys('titel: a\ntitl: b'), '3 titl story-unknown-key titl'],
    ['one inside a quote', quote({ kleur: 'rood' }), '8 kleur story-unknown-key kleur'],
    ['one that is missing', quote({ wie: '' }), '3 story-missing-key'],
    ['a voice of another kind', quote({ stem: 'buur' }), '4 citaten.1.stem story-invalid-value buur'],
    ['an unknown theme', quote({ thema: 'wonen' }), '8 citaten.1.thema story-invalid-value wonen'],
    [
      'a day that does not exist',
      quote({ datum: '2026-02-30' }),
      '6 citaten.1.datum story-invalid-value 2026-02-30',
    ],
    ['a text that is a list', withKeys('titel: [a]'), '2 titel story-invalid-value ["a"]'],
    ['a second colon', withKeys('titel: a: b'), '2 story-colon'],
    ['a tab', withKeys('citaten:\n\t- a'), '3 story-tab'],
    ['a second time the same key', withKeys('titel: a\ntitel: b'), '3 story-not-yaml'],
  ])('%s', ([, text = '', expected]) => expect(refused(text)).toEqual([expected]));

  it('lines that are not closed', () => expect(refused('---\ntitel: a\n')).toEqual(['1 story-open']));
  it('nothing at all', () => expect(refused('---\n# leeg\n---\n\n')).toEqual([`${file} story-empty`]));
  it('a story of more than a page', () => {
    expect(refused(`${'woord '.repeat(600)}\n\n${'woord '.repeat(600)}`)).toEqual([
      `${file} story-too-long 7198`,
    ]);
  });
  it('a text that does not fit its place is cut in the message', () => {
    expect(refused(withKeys(`titel: ${'a'.repeat(101)}`))[0]).toMatch(/^2 titel story-invalid-value a{79}…$/);
  });
});

describe('a quote is refused', () => {
  it.for([
    ['without consent', quote({ toestemming: '' }), '3 citaten.1.toestemming quote-without-consent'],
    ['with empty consent', quote({ toestemming: '~' }), '7 citaten.1.toestemming quote-without-consent'],
    [
      'with consent that is no day',
      quote({ toestemming: 'ja' }),
      '7 citaten.1.toestemming story-invalid-value ja',
    ],
    [
      'with consent before it was said',
      quote({ toestemming: '2026-05-11' }),
      '7 citaten.1.toestemming quote-consent-early',
    ],
    [
      'with consent after the edition',
      quote({ toestemming: '2026-11-23' }),
      '7 citaten.1.toestemming date-after-edition 2026-11-23',
    ],
    ['of a speaker with an exact age', quote({ wie: 'bewoner (58)' }), '5 citaten.1.wie personal-age'],
  ])('%s', ([, text = '', expected]) => expect(refused(text)).toEqual([expected]));

  it('early consent also when another key is wrong', () => {
    expect(refused(quote({ toestemming: '2026-05-11', stem: 'buur' }))).toEqual([
      '4 citaten.1.stem story-invalid-value buur',
      '7 citaten.1.toestemming quote-consent-early',
    ]);
  });
});

describe('a wijkthema is refused', () => {
  it.for([
    ['without a reason', theme({ waarom: '[]' }), '5 wijkthemas.1.waarom theme-without-reason'],
    ['without the key of reasons', theme({ waarom: '' }), '3 wijkthemas.1.waarom theme-without-reason'],
    [
      'chosen after the edition',
      theme({ gekozen_op: '2027-01-01' }),
      '7 wijkthemas.1.gekozen_op date-after-edition 2027-01-01',
    ],
    [
      'with an unknown indicator',
      theme({ indicatoren: '[eenzaam, cohesie]' }),
      '8 wijkthemas.1.indicatoren.2 reference-indicator cohesie',
    ],
    [
      'with an unknown intervention',
      theme({ interventies: '[Samen drinken]' }),
      '8 wijkthemas.1.interventies.1 reference-intervention Samen drinken',
    ],
    [
      'with someone who acts on no known level',
      theme({ wie: '{ mikro: a }' }),
      '8 mikro story-unknown-key mikro',
    ],
  ])('%s', ([, text = '', expected]) => expect(refused(text)).toEqual([expected]));

  it('and what was probably meant is said', () => {
    const { problems } = read(theme({ indicatoren: '[eenzam]', wie: '{ mikro: a }' }));
    expect(problems.map(({ details }) => details['suggestion'])).toEqual([' → eenzaam?', ' → micro?']);
  });
});

describe('a sentence of an editor is refused', () => {
  it.for([
    ['in an unknown place', sentence({ bij: 'bodschap' }), '3 zinnen.1.bij override-place bodschap'],
    ['without figures', sentence({ cijfers: '' }), '3 zinnen.1 override-without-figures'],
    ['without its own figure', sentence({ bij: 'rookt' }), '3 zinnen.1 override-own-figure rookt'],
    [
      'with an unknown figure',
      sentence({ cijfers: '{ eenzam: "50" }' }),
      '5 zinnen.1.cijfers.eenzam reference-indicator eenzam',
    ],
    [
      'with a figure and its unit',
      sentence({ cijfers: '{ eenzaam: "50%" }' }),
      '5 zinnen.1.cijfers.eenzaam override-value 50%',
    ],
    [
      'with a figure without quotation marks',
      sentence({ cijfers: '{ eenzaam: 50 }' }),
      '5 zinnen.1.cijfers.eenzaam story-invalid-value 50',
    ],
    ['of the future', sentence({ op: '2026-12-01' }), '7 zinnen.1.op date-after-edition 2026-12-01'],
  ])('%s', ([, text = '', expected]) => expect(refused(text)).toEqual([expected]));

  it('a second time for one place', () => {
    const one = '{ bij: rookt, tekst: a, cijfers: { rookt: "20" }, door: b, op: 2026-06-03 }';
    expect(refused(withKeys(`zinnen:\n  - ${one}\n  - ${one}`))).toEqual([
      '2 zinnen override-duplicate rookt',
    ]);
  });
});

describe('a photo is refused', () => {
  it.for([
    ['in another folder', '{ bestand: ../geheim.jpg, alt: Een tafel }', '2 foto.bestand photo-outside'],
    ['by a whole path', '{ bestand: "C:\\\\x.jpg", alt: Een tafel }', '2 foto.bestand photo-outside'],
    ['without a description', '{ bestand: tuin.jpg }', '2 story-missing-key'],
    ['described by its own name', '{ bestand: tuin.jpg, alt: Tuin }', '2 foto.alt photo-alt'],
    ['described by the name of a file', '{ bestand: tuin.jpg, alt: IMG_2041 }', '2 foto.alt photo-alt'],
  ])('%s', ([, photo, expected]) => expect(refused(withKeys(`foto: ${photo}`))).toEqual([expected]));
});

describe('what identifies a person', () => {
  it.for([
    [
      'the story',
      'Bel me op 06-12345678.\n\nIk woon op 2345 AB 12.',
      ['1 personal-phone', '3 personal-address'],
    ],
    ['emphasis in the story', 'Bel 06-**1234**5678', ['1 personal-phone']],
    ['an item', '- bel 0612345678', ['1 personal-phone']],
    ['a quote', quote({ tekst: 'Mail naar jan@voorbeeld.nl' }), ['3 citaten.1.tekst personal-email']],
    ['a reason', theme({ waarom: '[Bel 0612345678]' }), ['5 wijkthemas.1.waarom.1 personal-phone']],
    [
      'who chose',
      theme({ gekozen_door: 'jan@voorbeeld.nl' }),
      ['6 wijkthemas.1.gekozen_door personal-email'],
    ],
    [
      'a next step: only a BSN',
      withKeys('vervolg: [Bel 0701234567 over 111222333]'),
      ['2 vervolg.1 personal-bsn'],
    ],
    [
      'a first step: only a BSN',
      theme({ eerste_stap: 'a@b.example, 111.222.333' }),
      ['8 wijkthemas.1.eerste_stap personal-bsn'],
    ],
    ['a sentence', sentence({ tekst: 'Bel 0612345678' }), ['4 zinnen.1.tekst personal-phone']],
  ] as const)('is found in %s', ([, text, expected]) => expect(refused(text)).toEqual(expected));

  it('may be the address that a link is for', () => {
    expect(
      read('Mail [team@wijk.example](mailto:team@wijk.example) of <hulp@wijk.example>.').problems,
    ).toEqual([]);
    expect(refused('[jan@wijk.example](mailto:team@wijk.example)')).toEqual(['1 personal-email']);
  });

  it('is never repeated, also where it is wrong for another reason', () => {
    const keys = `titel: ${'Bel 0612345678 '.repeat(8)}\nstem: [jan@voorbeeld.nl]\n06 12345678: x`;
    const problems = [
      ...read(withKeys(keys)).problems,
      ...read(quote({ datum: '0612345678', stem: 'jan@voorbeeld.nl' })).problems,
      ...read(theme({ indicatoren: '[0612345678]' })).problems,
      ...read('[x](http://jan@voorbeeld.nl)').problems,
    ];
    expect(problems.length).toBeGreaterThan(6);
    expect(JSON.stringify(problems)).not.toMatch(/12345678|jan@/);
  });
});
