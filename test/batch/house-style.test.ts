import { describe, expect, it } from 'vitest';
import { houseStyleOf } from '../../src/batch/house-style.ts';
import { readConfig } from '../../src/input/config.ts';
import { readStyleFiles } from '../../src/input/style-files.ts';
import { UserError } from '../../src/lib/errors.ts';
import { wording } from '../../src/lib/messages.ts';
import { fontFiles, logo, styled, template } from '../e2e/own-style.ts';
import type { Files } from '../e2e/small-project.ts';

/** The house style of a project of these files. */
async function styleOf(files: Files) {
  const config = readConfig(String(files['wijkprofiel.yaml']), 'wijkprofiel.yaml');
  const read = (name: string) => Promise.resolve({ name, bytes: Buffer.from(files[name] ?? '') });
  return await houseStyleOf({ config, style: await readStyleFiles(config.style, read) });
}

const png = (width: number, height: number): Uint8Array => {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d49484452000000000000000008020000', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
const svg = (inside: string): string => logo.replace('</svg>', `${inside}</svg>`);
/** Without fonts, which take long to read. */
const unfonted = (changes: Files, from: string | RegExp = '', to = '') => {
  const files = styled(changes, from, to);
  return { ...files, 'wijkprofiel.yaml': String(files['wijkprofiel.yaml']).replace(/ {2}fonts: .*\n/, '') };
};
const withLogo = (content: string | Uint8Array) => unfonted({ 'huisstijl/logo.svg': content });
const withCss = (content: string) => unfonted({ 'huisstijl/extra.css': content });
const withStrip = (content: string) => unfonted({ 'huisstijl/strip.hbs': content });
const withRegular = (content: Uint8Array | undefined) => styled({ 'huisstijl/regular.woff2': content });

const refusals: readonly (readonly [string, Files, string, readonly string[]])[] = [
  ['a logo that is no picture', withLogo('GIF89a'), 'logo-not-an-image', ['huisstijl/logo.svg', 'SVG']],
  [
    'a logo with a script',
    withLogo(svg('<script>1</script>')),
    'logo-unsafe',
    ['huisstijl/logo.svg', 'script'],
  ],
  ['a logo with an event', withLogo(svg('<path onload="x"/>')), 'logo-unsafe', ['on…=']],
  ['a logo that fetches', withLogo(svg('<image href="https://a.example/x.png"/>')), 'logo-unsafe', ['href']],
  ['a logo with text in a font', withLogo(svg('<text>GGD</text>')), 'logo-unsafe', ['text', 'outlines']],
  [
    'a logo that is too big',
    withLogo(svg(`<!--${'x'.repeat(41_000)}-->`)),
    'logo-too-big',
    ['42 kB', '40 kB'],
  ],
  ['a logo of few pixels', withLogo(png(60, 20)), 'logo-pixels', ['60 × 20', '240 to 1600']],
  ['a logo that is a line', withLogo(png(1000, 50)), 'logo-elongated', ['1000 × 50']],
  [
    'a logo without a size',
    withLogo('<svg xmlns="http://www.w3.org/2000/svg"></svg>'),
    'logo-no-size',
    ['viewBox'],
  ],
  [
    'a font that is not WOFF2',
    withRegular(fontFiles.woff),
    'font-not-woff2',
    ['huisstijl/regular.woff2', 'WOFF'],
  ],
  [
    'a damaged font',
    withRegular(fontFiles.regular.subarray(0, 900)),
    'font-damaged',
    ['huisstijl/regular.woff2'],
  ],
  ['a variable font', withRegular(fontFiles.variable), 'font-variable', ['wght', 'static']],
  [
    'a font of another weight',
    withRegular(fontFiles.black),
    'font-weight',
    ['900', '400', 'style.fonts.regular'],
  ],
  [
    'a font without Latin letters',
    withRegular(fontFiles.cyrillic),
    'font-glyphs',
    ['huisstijl/regular.woff2', 'ë'],
  ],
  [
    'CSS that fetches',
    withCss('a{}\nh1 { background: url(https://a.example/x.png) }'),
    'css-outside',
    ['extra.css:2'],
  ],
  ['CSS that imports', withCss('@import "x.css";'), 'css-outside', ['extra.css:1', '@import']],
  ['CSS that hides', withCss('.caveat { display: none }'), 'css-hides', ['extra.css:1', 'display: none']],
  [
    'CSS with small text',
    withCss('.note { font: 400 7.5pt / 3mm var(--font) }'),
    'css-small-text',
    ['7.5pt', '9pt'],
  ],
  ['CSS with small pixels', withCss('.note { font-size: 11px }'), 'css-small-text', ['11px']],
  ['CSS with another font', withCss('p { font-family: Arial }'), 'css-font', ['Arial', 'style.fonts']],
  [
    'CSS that changes what colours mean',
    withCss(':root { --favourable: red }'),
    'css-verdict',
    ['--favourable'],
  ],
  ['CSS that ends the style', withCss('h1{} </style><b>'), 'css-sign', ['<']],
  [
    'CSS that joins letters',
    withCss('p { font-variant-ligatures: common-ligatures }'),
    'css-ligatures',
    ['extra.css:1', 'font-variant-ligatures'],
  ],
  [
    'CSS that joins letters by their feature',
    withCss(`p { font-feature-settings: "liga" 1 }`),
    'css-ligatures',
    ['liga'],
  ],
  ['CSS without an outline', withCss('a:focus { outline: none }'), 'css-outline', ['outline: none']],
  [
    'CSS with faint text',
    withCss('h1{}\n.note { color: #999 }'),
    'css-contrast',
    ['extra.css:2', '#999', '2.8'],
  ],
  [
    'CSS with faint text on a ground',
    withCss('.note { background: #004466; color: rgb(60, 90, 120) }'),
    'css-contrast',
    ['rgb(60, 90, 120)'],
  ],
  ['CSS that hides a caption', withCss('caption { display: none }'), 'css-hides', ['display: none']],
  ['CSS with an open brace', withCss('h1 { color: red;\n\n'), 'css-brace', ['extra.css:3']],
  [
    'a template for a part that does not exist',
    unfonted({}, 'templates: {strip:', 'templates: {stripe:'),
    'template-unknown',
    ['style.templates.stripe', '→ strip?'],
  ],
  [
    'a template that cannot be read',
    withStrip('{{#each strip}}\n{{/if}}'),
    'template-broken',
    ['strip.hbs:', 'each'],
  ],
  [
    'a template with a name that is not there',
    withStrip(template.replace('{{theme}}', '{{theem}}')),
    'template-unknown-name',
    ['strip.hbs:3', 'strip[].rows[].theem', '→ strip[].rows[].theme?'],
  ],
  [
    'a template with a table without a caption',
    withStrip(template.replace(' aria-labelledby="themas"', '')),
    'template-unnamed-table',
    ['strip.hbs:2', '<table>', '<caption>'],
  ],
  [
    'a template with a head of no column',
    withStrip(template.replace('<th scope="col">Thema', '<th>Thema')),
    'template-no-scope',
    ['strip.hbs:2', '<th> “Thema”', 'scope'],
  ],
  [
    'a template with an empty head',
    withStrip(template.replace('<th scope="col">Thema', '<th scope="col">')),
    'template-empty-cell',
    ['strip.hbs:2', '<th>'],
  ],
  [
    'a template with a picture without words',
    withStrip(template.replace('<table', '<img src="data:image/png;base64,AA=="><table')),
    'template-no-alt',
    ['strip.hbs:2', '<img src="data:image/png', 'alt'],
  ],
  [
    'a template with a drawing without a name',
    withStrip(template.replace('<table', '<svg viewBox="0 0 1 1"></svg><table')),
    'template-unnamed-drawing',
    ['strip.hbs:2', '<svg>', 'role="img"'],
  ],
  [
    'a template that leaves out a level of heading',
    withStrip(template.replace('<table', '<h4>Erbij</h4><table')),
    'template-skipped-heading',
    ['strip.hbs:2', '<h4> “Erbij”'],
  ],
  [
    'a template with a second name of the wijk',
    withStrip(template.replace('<h2 id', '<h1>Wijk</h1><h2 id')),
    'template-no-heading',
    ['strip.hbs', '1 × <h1>'],
  ],
  [
    'a template with a link without text',
    withStrip(template.replace('<table', '<p><a href="#themas"></a></p><table')),
    'template-empty-link',
    ['strip.hbs:2', '<a href="#themas">'],
  ],
  [
    'a template with the key of the signs in nothing',
    withStrip(template.replace('<p class="note">{{> sign-key}}</p>', '{{> sign-key}}')),
    'template-loose-text',
    ['strip.hbs:1', '<section class="own-strip">'],
  ],
  [
    'a template with text in nothing',
    withStrip(template.replace('<table', '<div>Los</div><table')),
    'template-loose-text',
    ['strip.hbs:2', '<div> “Los”'],
  ],
  [
    'a template with a partial that is not there',
    withStrip(template.replace('> sign-key', '> sign-kee')),
    'template-unknown-name',
    ['> sign-kee', '→ > sign-key?'],
  ],
  [
    'a template that leaves out the words',
    withStrip(template.replace('{{words}}', 'x')),
    'template-missing-name',
    ['strip.hbs', 'strip[].rows[].words'],
  ],
  [
    'a template with a script',
    withStrip(`${template}<script>alert(1)</script>`),
    'template-unsafe',
    ['strip.hbs:5', '<script'],
  ],
  [
    'a template that does not escape',
    withStrip(template.replace('{{words}}', '{{{words}}}')),
    'template-unsafe',
    ['{{{'],
  ],
];

describe('a house style', () => {
  it('is taken when all of it is in order', async () => {
    const { style, dress } = await styleOf(styled());
    expect(style).toMatchObject({
      house: '#5b2a86',
      family: 'Proefletter',
      colophon: ['Vormgeving door de gemeente Proefstad.'],
    });
    expect(style.logo).toMatchObject([{ alt: 'Logo van GGD Proefland' }]);
    expect(dress.fonts.faces('').match(/@font-face/g)).toHaveLength(3);
    expect([...dress.templates.keys()]).toEqual(['strip']);
  });

  it.each(refusals)('is refused for %s, with place, finding and remedy', async (_, files, code, says) => {
    const error: unknown = await styleOf(files).catch((thrown: unknown) => thrown);
    if (!(error instanceof UserError)) return expect.unreachable('it was accepted');
    expect(error.problems.map((one) => one.code)).toContain(code);
    const text = error.problems.map(
      (one) =>
        `${one.place.file}:${one.place.line} (${one.place.column}) ${Object.values(wording(one, 'en')).join(' ')}`,
    );
    for (const words of says) expect(text.join('\n')).toContain(words);
    expect(error.kind).toBe('setup');
  });
});
