import { describe, expect, it } from 'vitest';
import { choicesSection } from '../../src/document/choices-section.ts';
import { chosenThemesSection } from '../../src/document/chosen-themes-section.ts';
import { factsheetView } from '../../src/document/factsheet.ts';
import type { Intervention } from '../../src/domain/intervention.ts';
import type { ChosenTheme, Story } from '../../src/domain/story.ts';
import { example, inputFor } from '../example.ts';
import { madeCatalogue, madeChosenTheme, madeIntervention, madeStory } from '../made-stories.ts';

const duinstreek = await example();
const code = 'WK980102';

function inputWith(stories: readonly Story[], interventions: readonly Intervention[] = madeCatalogue) {
  const byCode = new Map(stories.map((story) => [story.area, story]));
  return { ...inputFor(duinstreek, code, 'wijkprofiel'), stories: byCode, interventions };
}

function chosen(changes: Partial<ChosenTheme>, others: readonly Story[] = [], interventions = madeCatalogue) {
  const story = madeStory(code, { chosenThemes: [madeChosenTheme(changes)] });
  const [found] = chosenThemesSection(inputWith([story, ...others], interventions));
  const [theme] = found?.themes ?? [];
  if (found === undefined || theme === undefined) throw new Error('no wijkthema');
  return { ...theme, notes: found.notes };
}

describe('a chosen wijkthema', () => {
  it('tells who chose it, why, and the figures with their outcome', () => {
    const { chosenBy, href, reasons, figures } = chosen({});
    expect(chosenBy).toBe('Gekozen door bewoners, wijkteam en gemeente op 1 juni 2026.');
    expect(href).toBe('#sociale-omgeving');
    expect(reasons).toHaveLength(2);
    expect(figures.map(({ text }) => text)).toEqual([
      'Voelt zich eenzaam: 50 van de 100 volwassenen (2024; regio 45); niet aantoonbaar.',
      'Sociale samenhang, cijfer (0-10): 5,8 (2024; regio 6,4); lager, ongunstig.',
    ]);
  });

  it('says so when no figures were named', () => {
    expect(chosen({ indicators: [] }).noFigures).toEqual(['Bij deze keuze zijn geen cijfers genoemd.']);
  });

  it('names the wijken that chose the same, those of the gemeente first', () => {
    const others = [madeStory('WK980300'), madeStory('WK980103')];
    const [near, far] = chosen({}, others).elsewhere;
    expect(near).toBe('Helmerdam: Academiebuurt.');
    expect(far).toMatch(/^Andere gemeenten: .+ \(.+\)\.$/);
    expect(chosen({}).elsewhere).toEqual(['In deze uitgave koos geen andere wijk dit thema.']);
  });

  it('says what was agreed, and in one line what was not', () => {
    const { monitoring, openQuestions, actors } = chosen({});
    expect(monitoring.map(({ head }) => head)).toEqual([
      'Bereiken we de juiste bewoners?',
      'Worden zij gezonder?',
    ]);
    expect(openQuestions).toEqual(['Nog niet afgesproken: Werken we beter samen? Doen we het juiste?']);
    expect(actors.map(({ head }) => head)).toEqual([
      'Bewoners zelf',
      'Mensen om hen heen en professionals',
      'Wijk, gemeente en GGD',
    ]);
    expect(chosen({ actors: {} }).noActors).toEqual(['Nog niet afgesproken.']);
    expect(chosen({ firstStep: undefined }).firstStep).toBe('Nog niet afgesproken.');
  });
});

describe('interventions of a wijkthema', () => {
  it('are the chosen ones, and at most three others: about the same figures first, then the best founded', () => {
    const catalogue = [
      ...madeCatalogue,
      madeIntervention('Voorbeeld: Eenzaam of niet', { indicators: ['eenzaam'] }),
    ];
    const { interventions } = chosen({}, [], catalogue);
    expect(interventions.chosen).toEqual([
      {
        name: 'Voorbeeld: Samen aan tafel',
        href: '',
        about: 'voor volwassenen die zich eenzaam voelen; goed onderbouwd, 2023',
      },
    ]);
    expect(interventions.others.map(({ name }) => name)).toEqual([
      'Voorbeeld: Eenzaam of niet',
      'Voorbeeld: Buurtmaatjes',
      'Voorbeeld: Welkom in de wijk',
    ]);
  });

  it('have their own date of looking up where dates differ, else one for all', () => {
    expect(chosen({}).notes.at(-1)).toBe('Peildatum van de interventies: 1 mei 2026.');
    const catalogue = [...madeCatalogue, madeIntervention('Voorbeeld: Later', { checkedOn: '2026-09-01' })];
    const { interventions, notes } = chosen({}, [], catalogue);
    expect(interventions.chosen[0]?.about).toMatch(/; peildatum 1 mei 2026$/);
    expect(notes.join(' ')).not.toContain('Peildatum');
  });

  it('may be none at all', () => {
    expect(chosen({ interventions: [] }, [], []).interventions).toMatchObject({
      chosen: [],
      none: [
        'Nog niet gekozen.',
        'Bij dit thema staat niets in de lijst met erkende interventies van de GGD.',
      ],
      others: [],
    });
  });
});

describe('without wijkthema’s', () => {
  it('the document says that nothing was chosen, who chooses and how', () => {
    const input = inputWith([]);
    expect(chosenThemesSection(input)).toEqual([]);
    expect(choicesSection(input)[0]?.closing).toEqual([
      'Voor deze wijk zijn nog geen wijkthema’s gekozen. Dat doen bewoners, gemeente en GGD samen: zij leggen deze cijfers naast wat bewoners vertellen.',
    ]);
    expect(factsheetView(input).notes.next).toMatch(/^Er zijn nog geen wijkthema’s gekozen\./);
  });
});

describe('the factsheet', () => {
  it('names wijkthema’s with their first step; one that is too long is not cut', () => {
    const chosenThemes = [
      madeChosenTheme(),
      madeChosenTheme({ title: 'Groen', firstStep: 'Een lange eerste stap. '.repeat(6) }),
      madeChosenTheme({ title: 'Rust' }),
    ];
    const { chosen: told } = factsheetView(inputWith([madeStory(code, { chosenThemes })]));
    expect(told.themes).toEqual([
      { title: 'Elkaar ontmoeten', step: ['In september praten bewoners en gemeente over het lokaal.'] },
      { title: 'Groen', step: ['Eerste stap: zie het wijkprofiel.'] },
    ]);
    expect(told.also).toEqual(['Ook gekozen: Rust.']);
  });
});
