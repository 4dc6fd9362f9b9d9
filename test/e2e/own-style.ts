import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { config, type Files } from './small-project.ts';

const require = createRequire(import.meta.url);
const fontsOf = (name: string): string => join(dirname(require.resolve(`${name}/package.json`)), 'files');
const font = (weight: number, format = 'woff2'): Buffer =>
  readFileSync(join(fontsOf('@fontsource/source-sans-3'), `source-sans-3-latin-${weight}-normal.${format}`));

export const fontFiles = {
  light: font(300),
  regular: font(400),
  semibold: font(600),
  black: font(900),
  woff: font(400, 'woff'),
  cyrillic: readFileSync(
    join(fontsOf('@fontsource/source-sans-3'), 'source-sans-3-cyrillic-400-normal.woff2'),
  ),
  variable: readFileSync(
    join(fontsOf('@fontsource-variable/source-sans-3'), 'source-sans-3-latin-wght-normal.woff2'),
  ),
};

export const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40"><path d="M0 0h160v40H0z" fill="#5b2a86"/></svg>`;
export const template = `<section class="own-strip">{{#each strip}}<h2 id="themas">Thema’s</h2><p class="note">{{> sign-key}}</p>
<table aria-labelledby="themas"><thead><tr><th scope="col">Thema</th><th scope="col">{{signs}}</th><th scope="col">Vergeleken met {{versus}}</th></tr></thead><tbody>
{{#each rows}}<tr><th scope="row">{{theme}}</th><td>–</td><td>{{words}}</td></tr>{{/each}}
</tbody></table>{{/each}}</section>
`;

const style = `style:
  primaryColour: '#5b2a86'
  logo: {file: huisstijl/logo.svg, alt: Logo van GGD Proefland}
  fonts: {family: Proefletter, light: huisstijl/light.woff2, regular: huisstijl/regular.woff2, semibold: huisstijl/semibold.woff2}
  css: huisstijl/extra.css
  templates: {strip: huisstijl/strip.hbs}
  colophon: Vormgeving door de gemeente Proefstad.
`;

/** The small project with a house style of its own in every respect; `changes` replace its files. */
export function styled(changes: Files = {}, from: string | RegExp = '', to = ''): Files {
  return {
    'wijkprofiel.yaml': config + style.replace(from, to),
    'huisstijl/logo.svg': logo,
    'huisstijl/light.woff2': fontFiles.light,
    'huisstijl/regular.woff2': fontFiles.regular,
    'huisstijl/semibold.woff2': fontFiles.semibold,
    'huisstijl/extra.css': 'h2 { letter-spacing: 0.1pt; }\n',
    'huisstijl/strip.hbs': template,
    ...changes,
  };
}
