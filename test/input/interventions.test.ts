import { describe, expect, it } from 'vitest';
import { readInterventions } from '../../src/input/interventions.ts';
import { indicatorOf } from '../domain/region.ts';
import { brief, expectFilled } from '../problems.ts';
import { tableOf } from './tables.ts';

const header = 'naam;themas;indicatoren;doelgroep;niveau;erkend;peildatum;eigenaar;url';
const cells = {
  naam: 'Samen eten',
  themas: 'sociale_omgeving',
  indicatoren: 'eenzaam',
  doelgroep: 'volwassenen',
  niveau: 'Goed onderbouwd',
  erkend: '2023',
  peildatum: '2026-09-01',
  eigenaar: 'Stichting Voorbeeld',
  url: 'https://www.interventies.example/samen-eten',
};
const indicators = new Map(['eenzaam', 'rookt'].map((id) => [id, indicatorOf({ id })]));

function read(...rows: readonly Partial<typeof cells>[]): ReturnType<typeof readInterventions> {
  const lines = rows.map((changes) => Object.values({ ...cells, ...changes }).join(';'));
  const table = tableOf([header, ...lines].join('\n'), 'interventies.csv');
  const result = readInterventions(table, { edition: '2026-11-22', indicators });
  expectFilled(result.problems);
  return result;
}

const problemsWith = (changes: Partial<typeof cells>): string[] =>
  brief(read(changes).problems).map((one) => one.replace('interventies.csv:2 ', ''));

describe('the catalogue of interventions', () => {
  it('is read in the order of the file', () => {
    const { interventions, problems } = read(
      {},
      { naam: 'Rookvrij', themas: 'leefstijl gezondheidsbeleving', indicatoren: '', eigenaar: '', url: '' },
    );
    expect(problems).toEqual([]);
    expect(interventions).toEqual([
      {
        ...{
          name: 'Samen eten',
          themes: ['sociale_omgeving'],
          indicators: ['eenzaam'],
          audience: 'volwassenen',
        },
        ...{ level: 'well-founded', recognised: 2023, checkedOn: '2026-09-01', owner: 'Stichting Voorbeeld' },
        url: 'https://www.interventies.example/samen-eten',
      },
      {
        ...{ name: 'Rookvrij', themes: ['leefstijl', 'gezondheidsbeleving'], indicators: [] },
        ...{ audience: 'volwassenen', level: 'well-founded', recognised: 2023, checkedOn: '2026-09-01' },
        ...{ owner: undefined, url: undefined },
      },
    ]);
  });

  it.for([
    ['Goed beschreven', 'well-described'],
    ['goed onderbouwd', 'well-founded'],
    ['Eerste aanwijzingen voor effectiviteit', 'first-indications'],
    ['GOEDE AANWIJZINGEN', 'good-indications'],
    ['Sterke  aanwijzingen voor effectiviteit', 'strong-indications'],
  ])('the level “%s” is %s', ([niveau, level]) => {
    expect(read({ niveau: niveau ?? '' }).interventions[0]?.level).toBe(level);
  });

  it.for<readonly [string, Partial<typeof cells>, string]>([
    ['a level of nobody', { niveau: 'Bewezen' }, 'niveau intervention-level Bewezen'],
    ['a level that is not there', { niveau: '' }, 'niveau intervention-level'],
    ['an unknown theme', { themas: 'sociale_omgeving wonen' }, 'themas cell-choice wonen'],
    ['an unknown indicator', { indicatoren: 'eenzam' }, 'indicatoren reference-indicator eenzam'],
    ['no name', { naam: '' }, 'naam cell-empty'],
    ['nobody it is for', { doelgroep: '' }, 'doelgroep cell-empty'],
    ['no theme', { themas: '' }, 'themas cell-empty'],
    ['a recognition of the future', { erkend: '2027' }, 'erkend intervention-year 2027'],
    ['a recognition that is no year', { erkend: 'ja' }, 'erkend intervention-year ja'],
    ['a day that does not exist', { peildatum: '2026-02-30' }, 'peildatum intervention-date 2026-02-30'],
    ['a day of the Dutch form', { peildatum: '1-9-2026' }, 'peildatum intervention-date 1-9-2026'],
    ['a day after the edition', { peildatum: '2026-11-23' }, 'peildatum date-after-edition 2026-11-23'],
    [
      'an open link',
      { url: 'http://www.interventies.example' },
      'url intervention-url http://www.interventies.example',
    ],
    ['a link that is code', { url: 'javascript:alert(1)' }, 'url intervention-url javascript:alert(1)'],
  ])('%s is refused', ([, changes, expected]) => expect(problemsWith(changes)).toEqual([expected]));

  it('that was looked up more than two years ago is told, and used', () => {
    expect(problemsWith({ peildatum: '2024-11-21' })).toEqual(['peildatum intervention-old Samen eten']);
    expect(problemsWith({ peildatum: '2024-11-22' })).toEqual([]);
    expect(read({ peildatum: '2020-01-01' }).interventions).toHaveLength(1);
  });

  it('has each intervention once, whatever its capitals', () => {
    expect(brief(read({}, { naam: 'samen ETEN' }).problems)).toEqual([
      'interventies.csv:3 naam intervention-duplicate samen ETEN',
    ]);
  });

  it('without a column that is needed is not read', () => {
    const table = tableOf(
      'naam;thema;doelgroep;niveau;erkend\na;leefstijl;b;Goed beschreven;2020',
      'interventies.csv',
    );
    const { interventions, problems } = readInterventions(table, { edition: '2026-11-22', indicators });
    expect(interventions).toEqual([]);
    expect(brief(problems)).toEqual(['interventies.csv:1 column-missing']);
  });
});
