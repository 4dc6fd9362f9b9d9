import { pngOf } from '../../scripts/gallery/png.ts';

const sentence = 'Op de bank voor de bakker praten we over van alles, maar zelden over cijfers.';
const long = Array.from(
  { length: 5 },
  () =>
    'Sinds de brug dicht is fietsen we om langs de Kromme Ruigevaart, en dan kom je elkaar niet meer tegen.',
).join(' ');
const themes = ['leefstijl', 'sociale_omgeving', 'participatie', 'fysieke_omgeving', 'gezondheidsbeleving'];

/** Stories by path: many quotes, a very long text, many wijkthema's, and as little as there can be. */
export function storyFiles(): Readonly<Record<string, string | Uint8Array>> {
  return {
    'verhalen/wk991400.md': `---\n${photo('hoog.png')}citaten:\n${quotes(12)}---\n${sentence}\n`,
    'verhalen/hoog.png': picture(400, 1000),
    'verhalen/WK991401.md': `---\ntitel: Een verhaal dat maar niet ophoudt, van de Kromme Ruigevaart tot het Sint-Annaduin\n${photo('breed.png')}---\n${longStory()}`,
    'verhalen/breed.png': picture(1600, 400),
    'verhalen/WK991402.md': `---\ntitel: Drie keer kiezen\ncitaten:\n${quotes(2)}wijkthemas:\n${[0, 1, 2].map(chosenTheme).join('')}vervolg:\n${list([sentence, long, sentence], '  ')}---\n${sentence}\n`,
    'verhalen/WK991202.md': `---\ncitaten:\n${quotes(1)}---\n`,
    'verhalen/eigen_7.md': `---\n${overrides()}---\n${sentence}\n`,
    'interventies.csv': interventions(),
  };
}

function photo(file: string): string {
  return `foto: { bestand: ${file}, alt: "Verzonnen plaatje: een veld dat van licht naar donker gaat", maker: "verzonnen" }\n`;
}

function list(items: readonly string[], indent: string): string {
  return items.map((item) => `${indent}- "${item}"\n`).join('');
}

function quotes(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const text = [sentence, long, 'Prima zo.'][index % 3];
    const theme = index % 4 === 3 ? '' : `    thema: ${themes[index % themes.length]}\n`;
    const voice =
      index % 2 === 0
        ? '    stem: bewoner\n    wie: "bewoner, tussen 50 en 60 jaar"\n'
        : '    stem: professional\n    wie: "opbouwwerker in de Zuiderlindewerkersdorpsuitbreiding"\n';
    return `  - tekst: "${text}"\n${voice}${theme}    datum: 2026-05-12\n    toestemming: 2026-05-12\n`;
  }).join('');
}

function longStory(): string {
  const parts = Array.from({ length: 3 }, (_, index) =>
    [
      `### ${index + 1}. Wat er aan de Zuiderlindewerkersdorpsstraat gebeurde`,
      `${long} *${sentence}* **${sentence}**`,
      `- ${sentence}\n- ${long}\n- [lees meer](https://www.ggd-uiterwaarden.example/verhalen/kromme-ruigevaart)`,
      long,
    ].join('\n\n'),
  );
  return `${parts.join('\n\n')}\n`;
}

function chosenTheme(index: number): string {
  return `  - titel: "${['Elkaar ontmoeten', 'Rust aan het hoofd van wie zorgt, werkt en leert', 'Buiten'][index]}"
    thema: ${themes[index + 1]}
    waarom:
${list(
  Array.from({ length: index + 2 }, () => sentence),
  '      ',
)}    gekozen_door: "bewoners, wijkteam, huisartsen, scholen en gemeente"
    gekozen_op: 2026-06-01
    indicatoren: [eenzaam, sociale_cohesie]
    interventies: ["Samen aan Tafel (verzonnen)"]
    wie: { nano: "${sentence}", micro: "${sentence}", meso: "${sentence}", macro: "${sentence}" }
    volgen: { bereik: "${sentence}", gezonder: "${sentence}", samenwerking: "${sentence}", focus: "${sentence}" }
    eerste_stap: "${long}"
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
