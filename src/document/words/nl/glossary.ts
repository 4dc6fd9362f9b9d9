/** A word that readers may not know. */
type Term = Readonly<{
  term: string;
  /** B1, in one or two short sentences. */
  explanation: string;
  /** How the word stands in a document, in small letters; any of them. */
  forms: readonly string[];
}>;

/** In the order of the alphabet; a document explains only those that it uses. */
const terms: readonly Term[] = [
  {
    term: '95%-BI',
    explanation:
      'Betrouwbaarheidsinterval, ook marge. Bij 95 van de 100 peilingen ligt het echte cijfer binnen zo’n marge.',
    forms: ['95%-bi'],
  },
  {
    term: 'Aantoonbaar',
    explanation:
      'Het verschil is zo groot dat toeval het niet goed verklaart. “Niet aantoonbaar” betekent niet dat er geen verschil is.',
    forms: ['aantoonbaar', 'aangetoond'],
  },
  {
    term: 'Erkende interventie',
    explanation:
      'Een aanpak die deskundigen hebben beoordeeld. Het niveau zegt hoe goed bekend is dat de aanpak werkt.',
    forms: ['erkende interventie', 'erkend'],
  },
  {
    term: 'Geteld',
    explanation:
      'Het cijfer komt uit een registratie waarin iedereen staat. Er is geen marge voor toeval in wie meedeed.',
    forms: ['geteld', 'telling'],
  },
  {
    term: 'Gunstig, ongunstig',
    explanation:
      'Vergeleken met de regio. Gunstig betekent niet dat er niets speelt, ongunstig niet dat het iemands schuld is.',
    forms: ['gunstig', 'ongunstig'],
  },
  {
    term: 'Marge (95%)',
    explanation: 'Het gebied rond een gemeten cijfer waarbinnen het echte cijfer waarschijnlijk ligt.',
    forms: ['marge'],
  },
  {
    term: 'Niet getoond',
    explanation:
      'Er is een cijfer, maar het gaat over zo weinig mensen dat het iets over iemand kan verraden of te onzeker is.',
    forms: ['niet getoond', 'te weinig antwoorden', 'te weinig mensen', 'te kleine groep'],
  },
  {
    term: 'Positieve Gezondheid',
    explanation:
      'Een brede kijk op gezondheid in zes delen: van lichaam en gevoel tot meedoen en zin in het leven.',
    forms: ['positieve gezondheid', 'zes kanten'],
  },
  {
    term: 'Procentpunt',
    explanation: 'Het verschil tussen twee percentages. Van 40% naar 45% is 5 procentpunt.',
    forms: ['procentpunt'],
  },
  {
    term: 'Regio',
    explanation: 'Alle gemeenten van deze GGD samen, met alle wijken die daarin liggen.',
    forms: ['regio'],
  },
  {
    term: 'Robuust',
    explanation: 'Het verschil blijft aantoonbaar als we meerekenen hoe vaak er getoetst is.',
    forms: ['robuust'],
  },
  {
    term: 'Schatting',
    explanation: 'Een rekenmodel berekent het cijfer uit wie er wonen. In het echt kan het anders zijn.',
    forms: ['schatting', 'geschat'],
  },
  {
    term: 'Van de 100',
    explanation:
      'Stel dat hier 100 mensen wonen: voor zoveel van hen geldt het. Zo leest u ook een percentage.',
    forms: ['van de 100', 'van elke 100'],
  },
  {
    term: 'Wijken met dezelfde leeftijden',
    explanation: 'Wijken met ongeveer evenveel jongeren en ouderen als deze wijk.',
    forms: ['met dezelfde leeftijden', 'zelfde leeftijd'],
  },
];

/** What difficult words mean. */
export const glossary = { heading: 'Wat woorden betekenen', terms };
