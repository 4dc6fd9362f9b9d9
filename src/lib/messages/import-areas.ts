import type { Entry } from './entry.ts';

/** Problems of areas in files that are imported: what could not be joined between two years. */
export const importAreaMessages = {
  'import-region-kept': {
    kind: 'input',
    severity: 'warning',
    en: [
      'The files of region {found} were read, but the project makes documents for region {own}.',
      '',
      'Change region in wijkprofiel.yaml if {found} is what you want.',
    ],
    nl: [
      'De bestanden van regio {found} zijn gelezen, maar het project maakt documenten voor regio {own}.',
      '',
      'Verander “region” in wijkprofiel.yaml als {found} de bedoeling is.',
    ],
  },
  'import-gemeente-unknown': {
    kind: 'input',
    severity: 'warning',
    en: [
      'These gemeenten are not known and are left out: {found}.',
      'gemeenten of 2020 to 2024',
      'Add them to data/gemeenten.csv, with their GGD region.',
    ],
    nl: [
      'Deze gemeenten zijn niet bekend en blijven weg: {found}.',
      'gemeenten van 2020 tot en met 2024',
      'Zet ze in data/gemeenten.csv, met hun GGD-regio.',
    ],
  },
  'import-division': {
    kind: 'input',
    severity: 'warning',
    en: [
      '{found} drew its wijken anew between {year} and {other}. Only in {year}: {gone}. Only in {other}: {added}. In both, but not the same area: {reused}.',
      'the same wijken in both files',
      'These wijken get no name, inhabitants or ages of {other}. Import Kerncijfers of {year}, or fill in gebieden.csv.',
    ],
    nl: [
      '{found} heeft haar wijken tussen {year} en {other} anders ingedeeld. Alleen in {year}: {gone}. Alleen in {other}: {added}. In beide, maar niet hetzelfde gebied: {reused}.',
      'dezelfde wijken in beide bestanden',
      'Deze wijken krijgen geen naam, inwoners of leeftijden van {other}. Importeer Kerncijfers van {year}, of vul gebieden.csv in.',
    ],
  },
  'import-borders': {
    kind: 'input',
    severity: 'notice',
    en: [
      'The wijken of {found} have the same codes in both years, but other buurten: their borders may have moved.',
      '',
      'Names and inhabitants were taken over. Check them.',
    ],
    nl: [
      'De wijken van {found} hebben in beide jaren dezelfde codes, maar andere buurten: hun grenzen kunnen verschoven zijn.',
      '',
      'Namen en inwoners zijn overgenomen. Controleer ze.',
    ],
  },
} as const satisfies Record<string, Entry>;
