import { crc32, deflateSync } from 'node:zlib';
import type { Intervention } from '../src/domain/intervention.ts';
import type { ChosenTheme, Inline, Photo, Quote, Story, TextBlock } from '../src/domain/story.ts';

const plain = (text: string): Inline => ({ kind: 'text', text, href: '' });

export function block(kind: TextBlock['kind'], text: string): TextBlock {
  return { kind, text: [plain(text)] };
}

export function madeQuote(changes: Partial<Quote> = {}): Quote {
  return {
    text: 'Sinds de koffieochtend ken ik de mensen van drie portieken. Dat scheelt.',
    voice: 'resident',
    speaker: 'bewoner, tussen 60 en 70 jaar',
    theme: undefined,
    date: '2026-05-12',
    consent: '2026-05-12',
    ...changes,
  };
}

export function madeChosenTheme(changes: Partial<ChosenTheme> = {}): ChosenTheme {
  return {
    title: 'Elkaar ontmoeten',
    theme: 'sociale_omgeving',
    reasons: [
      'Bewoners noemen op drie avonden dat er weinig plekken zijn om elkaar te treffen.',
      'Er is een leegstaand lokaal dat de buurt kan gebruiken.',
    ],
    chosenBy: 'bewoners, wijkteam en gemeente',
    chosenOn: '2026-06-01',
    indicators: ['eenzaam', 'sociale_cohesie'],
    interventions: ['Voorbeeld: Samen aan tafel'],
    actors: {
      nano: 'een lange tafel op straat, elke maand',
      micro: 'huisarts en wijkteam vertellen erover',
      meso: 'de gemeente geeft het lokaal in gebruik',
    },
    monitoring: {
      reach: 'Elk half jaar tellen wie er komt, en wie niet.',
      health: 'Wijkpeiling 2028.',
    },
    firstStep: 'In september praten bewoners en gemeente over het lokaal.',
    ...changes,
  };
}

export function madeIntervention(name: string, changes: Partial<Intervention> = {}): Intervention {
  return {
    name,
    themes: ['sociale_omgeving'],
    indicators: [],
    audience: 'volwassenen die zich eenzaam voelen',
    level: 'well-founded',
    recognised: 2023,
    checkedOn: '2026-05-01',
    owner: undefined,
    url: undefined,
    ...changes,
  };
}

/** A picture of one colour, as PNG. */
export function madePhoto(width: number, height: number): Photo {
  const bytes = png(width, height);
  const alt = 'Een lange tafel in een buurttuin, met stoelen eromheen';
  return { mediaType: 'image/png', bytes, width, height, alt, credit: 'voorbeeld' };
}

function png(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, 0xb0);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A full story; `changes` leave out or replace parts of it. */
export function madeStory(area: string, changes: Partial<Story> = {}): Story {
  return {
    area,
    title: 'Samen aan tafel in de Vogelbuurt',
    text: [
      block(
        'paragraph',
        'Op woensdagmiddag ruikt het naar soep in de Merelstraat. In de buurttuin staat een tafel van twaalf meter. Wie wil, schuift aan. Er komen mensen die al veertig jaar in de wijk wonen, en mensen die er net zijn.',
      ),
      block('heading', 'Wat bewoners vertellen'),
      block('paragraph', 'Op drie avonden vertelden bewoners wat er voor hen toe doet:'),
      block('item', 'plekken om elkaar te zien, ook als het regent;'),
      block('item', 'een veilige route naar het park;'),
      block('item', 'iemand die meedenkt als het geld op is.'),
    ],
    photo: madePhoto(600, 300),
    quotes: [
      madeQuote(),
      madeQuote({
        voice: 'professional',
        speaker: 'wijkverpleegkundige',
        text: 'Ik zie dat buren elkaar vaker helpen met kleine dingen.',
      }),
      madeQuote({
        theme: 'sociale_omgeving',
        text: 'Als ik ’s avonds thuiskom, brandt er bij de buren licht. Dan zwaai ik even.',
      }),
      madeQuote({
        theme: 'fysieke_omgeving',
        speaker: 'bewoner, tussen 30 en 40 jaar',
        text: 'Er is wel groen, maar er staat geen bankje waar je kunt zitten.',
      }),
    ],
    chosenThemes: [
      madeChosenTheme(),
      madeChosenTheme({
        title: 'Rondkomen zonder zorgen',
        reasons: ['Het wijkteam krijgt hier de meeste vragen over.'],
        indicators: ['rondkomen'],
        interventions: [],
        monitoring: {},
        actors: {},
        firstStep: undefined,
      }),
    ],
    nextSteps: ['In het najaar is er een wijkavond over de voortgang.'],
    overrides: [],
    ...changes,
  };
}

export const madeCatalogue: readonly Intervention[] = [
  madeIntervention('Voorbeeld: Samen aan tafel', { indicators: ['eenzaam'] }),
  madeIntervention('Voorbeeld: Buurtmaatjes', { level: 'good-indications', recognised: 2021 }),
  madeIntervention('Voorbeeld: Grip op geld', {
    indicators: ['rondkomen'],
    audience: 'mensen die moeite hebben met rondkomen',
    level: 'well-described',
  }),
  madeIntervention('Voorbeeld: Welkom in de wijk', {
    level: 'first-indications',
    url: 'https://welkom.example',
  }),
  madeIntervention('Voorbeeld: Wandelen met de buurt', { themes: ['leefstijl'] }),
  madeIntervention('Voorbeeld: De open deur', { level: 'well-described' }),
];
