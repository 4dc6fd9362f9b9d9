/** The files of the example that are written by hand: configuration, own indicators and the readme. */

export const CONFIG = `# Alles in deze map is verzonnen: de regio, de gemeenten, de wijken en alle cijfers.
# Gemaakt door examples/generate; verander niets met de hand. Zie LEESMIJ.md.
title: Gezondheid in de wijk
organisation: GGD Duinstreek (fictief)
edition: Voorbeeld 2026
date: 2026-11-22
language: nl
fictional: true

areas: gebieden.csv
figures: [cijfers/*.csv]
indicators: indicatoren.csv
map: kaart.geojson
output: uitvoer

style:
  primaryColour: '#0f4c4a'
benchmark:
  level: regio
  method: given
contact:
  name: Team Onderzoek GGD Duinstreek (fictief)
  email: onderzoek@ggd-duinstreek.example
  url: https://www.ggd-duinstreek.example/wijken
`;

const CATALOGUE_HEADER =
  'id;naam;zin;zin_meervoud;thema;eenheid;soort;basis;polariteit;doelgroep;decimalen;groep;positieve_gezondheid;gevoelig;definitie;bron;bron_url';

const OWN_INDICATORS = [
  [
    'hittestress',
    'Hittestress',
    'wordt erg heet in de zomer',
    '',
    'fysieke_omgeving',
    '% van de oppervlakte',
    'percentage',
    'registratie',
    'laag_gunstig',
    'gebied',
    '0',
    'hitte',
    'dagelijks_functioneren',
    'nee',
    'Deel van het oppervlak waar de gevoelstemperatuur op een hete zomerdag boven 41 graden komt',
    'Wijkregister (fictief)',
    'https://www.ggd-duinstreek.example/wijken/hittestress',
  ],
];

export const CATALOGUE = `${[CATALOGUE_HEADER, ...OWN_INDICATORS.map((row) => row.join(';'))].join('\n')}\n`;

export const README = `# Duinstreek: een verzonnen regio

**Alles in deze map is verzonnen**: de regio, de gemeenten, de wijken, de bronnen en alle cijfers. De codes (GG9900, GM98xx, WK98xxxx) bestaan niet. De cijfers lijken op echte, maar gaan over niemand.

Gemaakt met \`npm run example\` (\`examples/generate\`): toevalsgetallen met een vaste start, dus altijd precies dezelfde bestanden. Elke wijk heeft een verzonnen aard (arm of rijk, jong of oud, stad of land) waar de cijfers uit volgen. Cijfers van gemeenten en regio zijn het gewogen gemiddelde van de wijken.

- \`gebieden.csv\`: 4 gemeenten, 26 wijken. \`kaart.geojson\`: de grenzen. \`indicatoren.csv\`: een eigen indicator.
- \`cijfers/leefstijl.csv\`, \`sociale-omgeving.csv\`, \`participatie.csv\`, \`fysieke-omgeving.csv\`, \`gezondheidsbeleving.csv\`: een rij per gebied, indicator, jaar en doelgroep. \`participatie.csv\` heeft komma's en decimale punten, de andere puntkomma's en decimale komma's.
- \`cijfers/bevolking.csv\`: een rij per gebied en jaar, met een kolom per indicator.
- \`verhalen/*.md\`: verzonnen verhalen van vier wijken, met stemmen en wijkthema's; de foto is een tekening. \`interventies.csv\`: verzonnen interventies.
- Drie bronnen: Wijkpeiling (enquête: 2016, 2020, 2024), Wijkschatting (berekend: 2016, 2020, 2022), Wijkregister (2023, 2024, 2025).

Bijzondere wijken:
- Vogelbuurt (Helmerdam) heeft alle cijfers. Bedrijvenpark De Lus, met 140 inwoners, heeft alleen registercijfers; sociale huur is daar niet van toepassing.
- Ruigeveen en het Buitengebied van Veenmade: te weinig deelnemers aan de enquête; die cijfers mag het programma niet tonen. Ruigeveen had in 2025 echt 0 misdrijven.
- Achterweide deed in 2024 niet mee aan de enquête. In Duinzoom is meer dan 90% tevreden met het groen.
- Helmerdam Noord is samengesteld uit twee CBS-wijken. Veenmade heeft geen cijfers over hitte. Slecht slapen is in 2016 niet gevraagd. Losse cellen zijn door de bron verborgen (\`x\`) of onbekend (\`.\`).
`;
