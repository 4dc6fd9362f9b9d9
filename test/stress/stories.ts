import { pngOf } from '../../scripts/gallery/png.ts';

const sentence = 'Op de bank voor de bakker praten we over van alles, maar zelden over cijfers.';
/** Running text of so many letters, the most that a place takes. */
function text(letters: number): string {
  const telling =
    'Sinds de brug dicht is fietsen we om langs de Kromme Ruigevaart, en dan kom je elkaar niet meer tegen. ';
  return `${telling
    .repeat(Math.ceil(letters / telling.length))
    .slice(0, letters - 1)
    .trimEnd()}.`;
}
const themes = ['leefstijl', 'sociale_omgeving', 'participatie', 'fysieke_omgeving', 'gezondheidsbeleving'];

/** Stories by path: many quotes, the longest text, many wijkthema's, and as little as there can be. */
export function storyFiles(): Readonly<Record<string, string | Uint8Array>> {
  return {
    'verhalen/wk991400.md': story(`${photo('hoog.png')}citaten:\n${quotes(12)}`, sentence),
    'verhalen/hoog.png': picture(420, 1400),
    'verhalen/WK991401.md': story(`titel: ${text(100)}\n${photo('breed.png')}`, longStory()),
    'verhalen/breed.png': picture(1600, 400),
    'verhalen/WK991402.md': story(
      `titel: Drie keer kiezen\ncitaten:\n${quotes(2)}${chosenThemes(3)}`,
      sentence,
    ),
    'verhalen/WK991403.md': story(
      `${chosenThemes(6)}vervolg:\n${list(Array(8).fill(text(600)), '  ')}`,
      text(900),
    ),
    'verhalen/WK991202.md': story(`citaten:\n${quotes(1)}`, ''),
    'verhalen/eigen_7.md': story(overrides(), sentence),
    'interventies.csv': interventions(),
  };
}

function story(front: string, body: string): string {
  return `---\n${front}---\n${body}\n`;
}

function photo(file: string): string {
  return `foto: { bestand: ${file}, alt: "Verzonnen plaatje: een veld dat van licht naar donker gaat", maker: "verzonnen" }\n`;
}

function list(items: readonly string[], indent: string): string {
  return items.map((item) => `${indent}- "${item}"\n`).join('');
}

function quotes(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const words = [sentence, text(600), 'Prima zo.'][index % 3];
    const theme = index % 4 === 3 ? '' : `    thema: ${themes[index % themes.length]}\n`;
    const voice =
      index % 2 === 0
        ? '    stem: bewoner\n    wie: "bewoner, tussen 50 en 60 jaar"\n'
        : '    stem: professional\n    wie: "opbouwwerker in de Zuiderlindewerkersdorpsuitbreiding"\n';
    return `  - tekst: "${words}"\n${voice}${theme}    datum: 2026-05-12\n    toestemming: 2026-05-12\n`;
  }).join('');
}

/** As many letters as a story may have, in every kind of text. */
function longStory(): string {
  const link =
    '[verhalen van de Kromme Ruigevaart](https://www.ggd-uiterwaarden.example/verhalen/kromme-ruigevaart)';
  const parts = [1, 2, 3, 4].flatMap((part) => [
    `### ${part}. Wat er aan de Zuiderlindewerkersdorpsstraat gebeurde`,
    `*${sentence}* ${text(700)} **${sentence}**`,
    `- ${sentence}\n- ${link}\n- ${text(100)}`,
  ]);
  const told = parts.join('\n\n');
  return `${told}\n\n${text(5900 - told.length)}`;
}

function chosenThemes(count: number): string {
  return `wijkthemas:\n${Array.from({ length: count }, (_, index) => chosenTheme(index)).join('')}`;
}

/** The first is short, each next one as long as it may be. */
function chosenTheme(index: number): string {
  const words = index === 0 ? sentence : text(200);
  return `  - titel: "${index === 0 ? 'Elkaar ontmoeten' : text(80)}"
    thema: ${themes[(index + 1) % themes.length]}
    waarom:
${list(
  Array.from({ length: Math.min(4, index + 1) }, () => (index === 0 ? sentence : text(240))),
  '      ',
)}    gekozen_door: "bewoners, wijkteam, huisartsen, scholen en gemeente"
    gekozen_op: 2026-06-01
    indicatoren: [eenzaam, sociale_cohesie]
    interventies: ["Samen aan Tafel (verzonnen)"]
    wie: { nano: "${words}", micro: "${words}", meso: "${words}", macro: "${words}" }
    volgen: { bereik: "${words}", gezonder: "${words}", samenwerking: "${words}", focus: "${words}" }
    eerste_stap: "${text(index === 0 ? 80 : 600)}"
`;
}

/** The first holds no longer, because no figure is so. */
function overrides(): string {
  return `zinnen:
  - bij: boodschap
    tekst: "${sentence}"
    cijfers: { eenzaam: "1" }
    door: "onderzoeker GGD"
    op: 2026-06-03
`;
}

function interventions(): string {
  const levels = ['Goed beschreven', 'Goed onderbouwd', 'Eerste aanwijzingen', 'Sterke aanwijzingen'];
  const rows = Array.from({ length: 24 }, (_, index) => {
    const name =
      index === 0 ? 'Samen aan Tafel (verzonnen)' : `Verzonnen aanpak ${index} voor wie weinig buiten komt`;
    return `${name};${themes[index % 5]};eenzaam;volwassenen van 55 jaar en ouder;${levels[index % 4]};2024;2026-09-01;Verzonnen instituut;https://www.interventies.example/${index}`;
  });
  return `naam;themas;indicatoren;doelgroep;niveau;erkend;peildatum;eigenaar;url\n${rows.join('\n')}\n`;
}

/** A field that goes from light to dark. */
function picture(width: number, height: number): Uint8Array {
  const data = new Uint8Array(4 * width * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const light = 220 - Math.round((140 * Math.floor(pixel / width)) / height);
    data.set([light, light, 255 - light, 255], 4 * pixel);
  }
  return pngOf({ width, height, data });
}
