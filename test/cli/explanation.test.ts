import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/batch/prepare.ts';
import { explainedOf } from '../../src/cli/commands/explain.ts';
import { explanation } from '../../src/cli/explanation.ts';
import { example } from '../example.ts';
import { madeRegion, secretValues, studentWijk, tinyWijk, tooFew } from '../made-region.ts';
import { withProject } from '../project-folder.ts';

const duinstreek = await example();
const proefland = await withProject(madeRegion(), (folder) => prepare(folder, undefined));

type Told = Readonly<Record<string, string>>;

function told(
  prepared: typeof duinstreek,
  wijk: string,
  indicator: string,
  language: 'nl' | 'en' = 'nl',
): Told {
  const steps = explanation(explainedOf(prepared, wijk, indicator), language);
  return Object.fromEntries(steps.map(({ step, text }) => [step, text]));
}

const steps = {
  nl: [
    ...['Het cijfer', 'Mag het getoond worden', 'Waarmee vergeleken', 'De marge (95%)', 'De toets'],
    ...['Veel toetsen tegelijk', 'Hoe groot is het verschil', 'Wijken met ongeveer dezelfde leeftijden'],
    ...['Plaats tussen de wijken', 'Ontwikkeling', 'Wat de documenten zeggen'],
  ],
  en: [
    ...['The figure', 'May it be shown', 'Compared with', 'The margin (95%)', 'The test'],
    ...['Many tests at once', 'How large is the difference', 'Wijken with about the same ages'],
    ...['Place among the wijken', 'Development', 'What the documents say'],
  ],
};

describe('the explanation of a tested figure', () => {
  const onlyOfEstimates = 7;

  it.for(['nl', 'en'] as const)('has every step, in order, in %s', (language) => {
    const found = Object.keys(told(duinstreek, 'Vogelbuurt', 'rookt', language));
    expect(found).toEqual(steps[language].toSpliced(onlyOfEstimates, 1));
  });

  it('goes from file and line to the words of the table', () => {
    const dutch = told(duinstreek, 'Vogelbuurt', 'rookt');
    expect(dutch['Het cijfer']).toMatch(
      /^Roken, 18\+, 2024, Vogelbuurt \(WK980102\): 19,4 % \(cijfers\/leefstijl\.csv, regel \d+\)\./,
    );
    expect(dutch['Waarmee vergeleken']).toMatch(
      /^Duinstreek: 15, gegeven door dezelfde bron \(cijfers\/leefstijl\.csv, regel \d+\)\.$/,
    );
    // z95 (19.4 - 15) / (19.4 - 15.2) = 2.05, p 0.04; the bounds 15.2-24.3 less 15.0 (15.043 unrounded).
    expect(dutch['De toets']).toMatch(
      /^Trede ‘gegeven marges’: marge van de wijk \(z = 2,05, p = 0,04\)\. De wijk is 9,5% van het geheel\./,
    );
    expect(dutch['De toets']).toMatch(/Oordeel: aantoonbaar ongunstiger\.$/);
    expect(dutch['Veel toetsen tegelijk']).toMatch(/het verschil is niet robuust\.$/);
    expect(dutch['Hoe groot is het verschil']).toContain('klein is minder dan 3 procentpunt');
    expect(dutch['Wat de documenten zeggen']).toContain('In de tabel: “meer, ongunstig”');
  });

  it('says the same in English, with points in its numbers and the words of the document in Dutch', () => {
    const english = told(duinstreek, 'Vogelbuurt', 'rookt', 'en');
    expect(english['The figure']).toMatch(/19\.4 % \(cijfers\/leefstijl\.csv, line \d+\)\./);
    expect(english['The test']).toContain('margin of the wijk (z = 2.05, p = 0.04)');
    expect(english['The test']).toMatch(/Verdict: demonstrably less favourable\.$/);
    expect(english['What the documents say']).toContain('In the table: “meer, ongunstig”');
  });

  it('does not call what is not demonstrable the same', () =>
    expect(told(duinstreek, 'Vogelbuurt', 'eenzaam@65+')['De toets']).toMatch(
      /Oordeel: geen aantoonbaar verschil \(kan toeval zijn\)\.$/,
    ));

  it('tells of a large wijk that its share was taken into account', () =>
    expect(told(duinstreek, 'HEL-NOORD', 'eenzaam@65+')['De toets']).toMatch(
      /gecorrigeerd voor het deel dat de wijk van het geheel is .* De wijk is 10,2% van het geheel\./,
    ));

  it('tells where the summary names it', () => {
    const places = duinstreek.wijken.flatMap(({ code }) =>
      ['sport_wekelijks', 'sociale_cohesie'].map(
        (indicator) => told(duinstreek, code, indicator)['Wat de documenten zeggen'] ?? '',
      ),
    );
    for (const words of ['Genoemd bij “Dit gaat goed”', 'Genoemd bij “Dit vraagt aandacht”', 'Niet genoemd'])
      expect(
        places.some((place) => place.includes(words)),
        words,
      ).toBe(true);
  });

  it('of people of 65 and over names the line that is about them', () => {
    const { wijken } = duinstreek;
    const named = wijken.flatMap(({ code }) => {
      const { profile } = explainedOf(duinstreek, code, 'rookt');
      return profile.findings.over65.map(({ indicator }) => told(duinstreek, code, `${indicator.id}@65+`));
    });
    expect(named.length).toBeGreaterThan(0);
    for (const one of named)
      expect(one['Wat de documenten zeggen']).toContain('Genoemd bij “Bij 65-plussers”');
  });
});

describe('the explanation of an estimate', () => {
  it('has the step of the wijken with the same ages, a benchmark that was computed, and no test', () => {
    const found = told(proefland, 'WK990105', 'overgewicht');
    expect(Object.keys(found)).toEqual(steps.nl.filter((step) => step !== 'Veel toetsen tegelijk'));
    // 1,920 adults live where the source gives none and 1,440 in the composed wijk without any, of 85,808: 96.1% count.
    expect(found['Waarmee vergeleken']).toMatch(
      /^Proefland: \d+(,\d)?, berekend als gewogen gemiddelde van de gebieden erin; 96% van de mensen telt mee\.$/,
    );
    expect(found['De marge (95%)']).toBe('Er is geen marge: niet gegeven, en niet te berekenen.');
    expect(found['De toets']).toBe('Niet getoetst: schatting van een rekenmodel.');
    expect(found['Wijken met ongeveer dezelfde leeftijden']).toMatch(
      /^Het gemiddelde van 20 wijken is \d+(,\d)?\.$/,
    );
    expect(found['Ontwikkeling']).toBe('Wijk: niet te bepalen: elk jaar is een nieuwe schatting.');
  });

  it('tells the class of the difference, never the difference', () =>
    expect(told(proefland, 'WK990105', 'overgewicht')['Hoe groot is het verschil']).toMatch(
      /^Van een schatting staat alleen de klasse vast: \p{L}+ \(klein is minder dan 3 procentpunt\)\.$/u,
    ));

  it('says so when there are no wijken of the same ages', () =>
    expect(told(proefland, studentWijk, 'overgewicht')['Wijken met ongeveer dezelfde leeftijden']).toMatch(
      /^Er is geen groep om mee te vergelijken/,
    ));

  it('of a wijk of few people does not say that there was no room for it', () =>
    expect(told(proefland, tinyWijk, 'overgewicht')['Wat de documenten zeggen']).not.toContain(
      'Haalt de regel',
    ));
});

describe('the explanation of a figure that must stay hidden', () => {
  const [wijk = ''] = tooFew;

  it.for(['nl', 'en'] as const)('says why, and holds no number of it, in %s', (language) => {
    const found = told(proefland, wijk, 'rookt', language);
    const words = language === 'nl' ? 'Nee: te weinig antwoorden' : 'No: too few answers';
    expect(Object.values(found)[1]).toContain(words);
    const text = Object.values(found).join(' ');
    for (const secret of [...secretValues, '61.7193', '61.8417', '61,7', '61.7', '61,8', '61.8'])
      expect(text).not.toContain(secret);
    expect(text).not.toMatch(/\b(24|62)\b/);
  });

  it('has no step that would need the number', () => {
    const found = Object.keys(told(proefland, wijk, 'rookt'));
    for (const step of ['De marge (95%)', 'De toets', 'Veel toetsen tegelijk', 'Hoe groot is het verschil'])
      expect(found).not.toContain(step);
    expect(told(proefland, wijk, 'rookt')['Ontwikkeling']).toBe('Wijk: niet te bepalen: geen eerder cijfer.');
  });

  it('would have held it: without thresholds it does', async () => {
    const thresholds = 'minRespondents: 0, minCell: 0, groupDisclosure: 100, indicativeBelow: 0';
    const off = `suppression: {${thresholds}, minDenominator: 0, widestInterval: 100}\n`;
    const open = await withProject(madeRegion(undefined, off), (folder) => prepare(folder, undefined));
    expect(Object.values(told(open, wijk, 'rookt')).join(' ')).toContain('61,7');
  });
});

describe('an explanation cannot be given', () => {
  it('for a target group that no document shows', () =>
    expect(() => explainedOf(duinstreek, 'Vogelbuurt', 'rookt@18-64')).toThrow('indicator-not-shown'));
});
