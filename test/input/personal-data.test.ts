import { describe, expect, it } from 'vitest';
import { hasExactAge, personalData } from '../../src/input/personal-data.ts';

describe('an e-mail address', () => {
  it.for([
    'Mail naar j.jansen@voorbeeld.nl voor de sleutel',
    'jansen+tafel@mail.voorbeeld.example',
    'jansen @ voorbeeld.nl',
    'jansen[at]voorbeeld.nl',
    'jansen (at) voorbeeld.nl',
    'jan\u200bsen@voorb\u200beeld.nl',
  ])('is found in “%s”', (text) => expect(personalData(text)).toEqual(['personal-email']));

  it.for(['We zijn te vinden @ het plein', 'Kijk op voorbeeld.nl', 'Twee euro @ stuk'])(
    'is not in “%s”',
    (text) => expect(personalData(text)).toEqual([]),
  );
});

describe('a phone number', () => {
  it.for([
    '0612345678',
    '06-12345678',
    '06 - 12 34 56 78',
    '06.12.34.56.78',
    'tel.06 1234 5678',
    '(071) 123 45 67',
    '0252-123 456',
    '+31612345678',
    '+31 6 1234 5678',
    '+31 (0)6 12345678',
    '0031 6 12345678',
    '+32 470 12 34 56',
    '０６１２３４５６７８',
    '06\u00a012\u00a034\u00a056\u00a078',
    '06\u00ad12345678',
  ])('is found in “%s”', (text) => expect(personalData(`Bel ${text}.`)).toEqual(['personal-phone']));

  it.for([
    'Bel 112',
    'In 2024 en 2025',
    'Van 2016 2020 2024',
    '13.640 inwoners',
    '1.000.000 euro',
    'om 10.00 uur',
    'seizoen 2023/2024',
  ])('is not in “%s”', (text) => expect(personalData(text)).toEqual([]));
});

describe('a BSN', () => {
  it.for(['111222333', '111.222.333', '111 222 333', '1112.22.333', '123456782', '1-1-1-2-2-2-3-3-3'])(
    'is found in “%s”: nine digits that pass the eleven-proof',
    (text) => expect(personalData(`Nummer ${text}, zei ze`)).toEqual(['personal-bsn']),
  );

  it.for(['111222334', '000000000', '12345678', '1112223330', '3,111222333', '9111222333'])(
    'is not in “%s”',
    (text) => expect(personalData(`Nummer ${text}, zei ze`)).toEqual([]),
  );
});

describe('a home address', () => {
  it.for([
    '2345 AB 12',
    '2345AB 12',
    '2345 AB, nr. 12',
    '2345 AB huisnummer 12',
    'Dorpsstraat 12, 2345 AB',
    'Dorpsstraat 12a 2345 AB',
    'Dorpsstraat 12-3, 2345AB Helmerdam',
    '2345ab 12',
  ])('is found in “%s”', (text) => expect(personalData(`Ik woon op ${text}`)).toEqual(['personal-address']));

  it.for([
    'Dorpsstraat 12',
    'postcode 2345',
    'in 2345 AB',
    'In 2024 en 12 maanden later',
    'sinds 1998 zijn er 3 winkels',
    'In 1945 SS 12',
  ])('is not in “%s”', (text) => expect(personalData(text)).toEqual([]));
});

it('gives every kind in one text, each once', () => {
  expect(personalData('a@b.nl, c@d.nl, 0612345678 en 2345 AB 1')).toEqual([
    'personal-email',
    'personal-phone',
    'personal-address',
  ]);
});

describe('the exact age of a speaker', () => {
  it.for([
    'bewoner, 58 jaar',
    'bewoner van 58 jaar',
    'een 58-jarige bewoner',
    '58 jarige',
    'bewoner (58)',
    'bewoner, 58',
    'vader (41), Vogelbuurt',
    'bewoner, 58 jr',
    'bewoner, geboren in 1968',
  ])('is told by “%s”', (text) => expect(hasExactAge(text)).toBe(true));

  it.for([
    'bewoner, tussen 50 en 60 jaar',
    'bewoner, tussen 45 en 55 jaar',
    'bewoner, 60 jaar',
    'bewoner, ouder dan 65 jaar',
    'mensen van 65 jaar en ouder',
    '65-plusser',
    'bewoner, 45-54 jaar',
    'bewoner, 45 tot 55 jaar',
    'woont hier al 23 jaar',
    'bewoner, 23 jaar in de wijk',
    'huisarts, 12 jaar ervaring',
    'medewerker van het wijkteam',
    'bewoner van flat 58',
  ])('is not told by “%s”', (text) => expect(hasExactAge(text)).toBe(false));
});
