/** The made-up interventions of the example: none of them exists, and neither do their owners. */

const HEADER = 'naam;themas;indicatoren;doelgroep;niveau;erkend;peildatum;eigenaar;url';

const ROWS: readonly (readonly [
  name: string,
  themes: string,
  indicators: string,
  audience: string,
  level: string,
  year: number,
])[] = [
  [
    'Samen eten in de buurt',
    'sociale_omgeving',
    'eenzaam sociale_cohesie',
    'volwassenen',
    'Goed onderbouwd',
    2023,
  ],
  [
    'Buurtbank',
    'sociale_omgeving gezondheidsbeleving',
    'eenzaam ernstig_eenzaam',
    'mensen van 65 jaar en ouder',
    'Goede aanwijzingen voor effectiviteit',
    2021,
  ],
  [
    'Nieuwe buren',
    'sociale_omgeving participatie',
    'sociale_cohesie',
    'mensen die net in de wijk wonen',
    'Goed beschreven',
    2025,
  ],
  [
    'Wandelmaatje',
    'leefstijl',
    'sport_wekelijks beweegrichtlijn',
    'volwassenen die weinig bewegen',
    'Eerste aanwijzingen',
    2022,
  ],
  [
    'Rookvrij samen',
    'leefstijl',
    'rookt',
    'volwassenen die roken',
    'Sterke aanwijzingen voor effectiviteit',
    2020,
  ],
  ['Fit op maat', 'leefstijl', 'overgewicht', 'volwassenen', 'Goede aanwijzingen', 2024],
  [
    'Groen dichtbij',
    'fysieke_omgeving',
    'tevreden_groen openbaar_groen',
    'alle bewoners',
    'Goed beschreven',
    2024,
  ],
  ['Even ademhalen', 'participatie', 'mantelzorg_belast', 'mantelzorgers', 'Goed onderbouwd', 2022],
  ['Iedereen doet mee', 'participatie', '', 'alle bewoners', 'Goed beschreven', 2023],
  ['Lekker slapen', 'gezondheidsbeleving', 'slaapt_slecht', 'volwassenen', 'Eerste aanwijzingen', 2025],
];

function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** `interventies.csv`. */
export const INTERVENTIONS = `${[
  HEADER,
  ...ROWS.map(([name, themes, indicators, audience, level, year]) =>
    [
      ...[`Voorbeeld: ${name}`, themes, indicators, audience, level, year, '2026-09-01'],
      ...['Stichting Voorbeeld (fictief)', `https://www.interventies.example/${slugOf(name)}`],
    ].join(';'),
  ),
].join('\n')}\n`;
