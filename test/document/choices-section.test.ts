import { describe, expect, it } from 'vitest';
import { type Prepared, prepare } from '../../src/batch/prepare.ts';
import { choicesSection } from '../../src/document/choices-section.ts';
import { similarWijken } from '../../src/document/similar-wijken.ts';
import { wijkprofielView } from '../../src/document/wijkprofiel.ts';
import { itemName, weightsText } from '../../src/document/words/nl/choices.ts';
import { priorityRules } from '../domain/priority-rules.ts';
import { example, inputFor } from '../example.ts';
import { agelessWijk, aloneWijk, madeRegion, tinyWijk } from '../made-region.ts';
import { withProject } from '../project-folder.ts';

const duinstreek = await example();
const proefland = await withProject(madeRegion(), (folder) => prepare(folder, undefined));

function choicesOf(prepared: Prepared, code: string) {
  const [found] = choicesSection(inputFor(prepared, code, 'wijkprofiel'));
  if (found === undefined) throw new Error(`no choices for ${code}`);
  return found;
}

/** "0,75" as a number. */
const numberOf = (points: string): number => Number(points.replace(',', '.'));

describe('the points of a theme', () => {
  it.each([...duinstreek.wijken.map(({ code }) => code)])('add up as they are printed: %s', (code) => {
    const lines = choicesSection(inputFor(duinstreek, code, 'wijkprofiel')).flatMap(({ themes }) =>
      themes.flatMap((theme) => theme.lines),
    );
    for (const { terms, results } of lines) {
      const sum = terms.reduce((total, { points }) => total + numberOf(points), 0);
      const printed = results.find(({ words }) => words.includes('='));
      expect(numberOf(printed?.points ?? terms[0]?.points ?? '')).toBeCloseTo(sum, 9);
    }
  });

  it('stand with level, people, span and what cannot be told apart', () => {
    const [first] = choicesOf(duinstreek, 'WK980102').themes;
    expect(first).toMatchObject({
      name: 'Leefstijl',
      href: '#leefstijl',
      level: 'Duidelijk aandachtspunt',
      about: ['2 van 2 cijfers; schattingen tellen niet mee'],
    });
    expect(first?.lines).toMatchObject([
      {
        text: '2 van 2 cijfers aan de ongunstige kant, 2 aantoonbaar: sport elke week (minder) en rookt (meer).',
        rests: ['Niet te onderscheiden van Sociale omgeving.'],
        terms: [
          { name: 'sport elke week', points: '2' },
          { name: 'rookt', points: '1,5' },
        ],
        results: [{ points: '3,5' }, { points: '1,75' }],
        notes: [
          'Sport elke week: circa 1.130 volwassenen minder dan bij het regiogemiddelde (marge 570 tot 1.670); rookt: circa 490 volwassenen meer (marge 20 tot 1.030).',
          'Zonder één van de cijfers: gemiddeld 1,5 tot 2, plaats 1 van 5.',
        ],
      },
    ]);
  });

  it('tell of a figure that its points rose or fell with its development', () => {
    const { priorities } = inputFor(duinstreek, 'WK980102', 'wijkprofiel').profile;
    const [item] = priorities.flatMap(({ attention }) => attention.items);
    if (item === undefined) throw new Error('no points');
    expect(itemName({ ...item, change: undefined })).toBe('sport elke week');
    expect(itemName({ ...item, change: 'unfavourable' })).toBe('sport elke week (ontwikkeling ongunstig)');
  });

  it('have no colour where anything behind them was not demonstrated', () => {
    const signs = choicesOf(duinstreek, 'WK980102').themes.flatMap(({ lines }) => lines);
    expect(signs.map(({ sign }) => sign.colour)).toContain('unfavourable');
    for (const { sign, text } of signs) if (/niet|geschat/.test(text)) expect(sign.colour).toBe('ink');
  });

  it('are explained with the weights of the configuration', async () => {
    const weights = 'priorities: {gap: {half: 2, one: 4, two: 6}, levels: {attention: 1.5, clear: 3}}\n';
    const other = await withProject(madeRegion(undefined, weights), (folder) => prepare(folder, undefined));
    const { reading } = wijkprofielView(inputFor(other, aloneWijk, 'wijkprofiel'));
    const text = reading.blocks.find(({ id }) => id === 'punten')?.paragraphs.join(' ') ?? '';
    expect(text).toContain('geeft 2, 4 of 6 punten.');
    expect(text).toContain('Aandachtspunt: gemiddeld minstens 1,5, duidelijk: minstens 3');
    expect(weightsText(priorityRules)[0]).toContain('geeft 1, 2 of 3 punten. Die tellen 1 keer');
  });
});

describe('estimates', () => {
  it('say for how much they count, or why not at all', () => {
    expect(choicesOf(proefland, aloneWijk).notes).toEqual([
      'Schattingen zeggen vooral wie er wonen. Zij geven alleen punten als zij ook anders zijn dan in wijken met ongeveer dezelfde leeftijden, dan met gewicht 0,5.',
      'Hier is geen volgorde; keuzes maken gemeente, GGD en bewoners samen.',
    ]);
    expect(choicesOf(proefland, agelessWijk).notes).toEqual([
      'De leeftijden in deze wijk zijn niet bekend. Daarom geven schattingen geen punten.',
      'Hier is geen volgorde; keuzes maken gemeente, GGD en bewoners samen.',
    ]);
  });

  it('alone and without age peers give no theme a level', () => {
    const { themes } = choicesOf(proefland, agelessWijk);
    expect(themes.map(({ name, lines }) => [name, lines])).toEqual([['Te weinig gegevens', []]]);
    expect(themes[0]?.text).toMatch(/Meedoen \(geen cijfer dat telt\).*: geen oordeel\.$/);
  });
});

describe('a wijk of very few people', () => {
  it('has no points and no similar wijken', () => {
    const input = inputFor(proefland, tinyWijk, 'wijkprofiel');
    expect(choicesSection(input)).toEqual([]);
    expect(similarWijken(input)).toEqual([]);
  });
});

describe('the wijken of like background', () => {
  it('are named with what they are alike in, and where they come out more favourable', () => {
    const [found] = similarWijken(inputFor(duinstreek, 'WK980102', 'wijkprofiel'));
    expect(found?.text).toBe(
      "Het dichtst bij in leeftijden, eenpersoonshuishoudens en huishoudens met een laag inkomen: Zeevaardersbuurt (Zandegeest), Kolkenwijk, Havenkwartier, Bloembuurt (Oosterlinde) en 't Hofveld.",
    );
    // Each of them differs in some fact, such as income, by more than three quarters of a standard deviation.
    expect(found).toMatchObject({ head: '', favourable: [], question: '' });
    const [dorp] = similarWijken(inputFor(duinstreek, 'WK980300', 'wijkprofiel'));
    expect(dorp).toMatchObject({
      head: 'Vergelijkbare wijken die hier gunstiger uitkomen',
      favourable: [
        'Afstand tot de huisarts: Centrum (Zandegeest), 1,2 tegen 1,7 (km).',
        'Heeft betaald werk: Centrum (Zandegeest), 72 tegen 67 van de 100 mensen van 15 tot 75 jaar.',
        'Sport elke week: Rak (Zandegeest), 61 tegen 48 van de 100 volwassenen.',
      ],
      question: 'Wat kan daar meespelen?',
    });
  });

  it('are refused when an indicator of the configuration does not exist', async () => {
    const settings = 'similar: {indicators: [leeftijd_65_plus, laag_inkommen, eenpersoonshuishoudens]}\n';
    const load = withProject(madeRegion(undefined, settings), (folder) => prepare(folder, undefined));
    await expect(load).rejects.toMatchObject({ problems: [{ code: 'similar-unknown' }] });
  });
});
