import { type HouseStyle, houseStyle } from '../document/house-style.ts';
import { colourProblems } from '../document/palette.ts';
import type { Project } from '../input/load-project.ts';
import { configName } from '../input/project-files.ts';
import { fontWeights } from '../input/style-files.ts';
import { UserError } from '../lib/errors.ts';
import type { Problem } from '../lib/problem.ts';
import type { Dress } from '../render/dress.ts';
import { type Fonts, sourceSans } from '../render/fonts.ts';
import { logoOf } from '../render/logo.ts';
import { ownCss } from '../render/own-css.ts';
import { ownFonts } from '../render/own-fonts.ts';
import { ownTemplates } from '../render/own-templates.ts';
import { partials } from '../render/template-source.ts';

const weightOf = { light: 300, regular: 400, semibold: 600 } as const;

/** The house style of a project; everything that is wrong with it is one UserError. */
export async function houseStyleOf({
  config,
  style: files,
}: Pick<Project, 'config' | 'style'>): Promise<Readonly<{ style: HouseStyle; dress: Dress }>> {
  const { primaryColour, logo, colophon } = config.style;
  const { fonts, problems: fontProblems } = fontsOf(config, files);
  const drawn = files.logo && logoOf(files.logo);
  const css = files.css && ownCss(files.css, fonts);
  const { templates, problems: templateProblems } = ownTemplates(files.templates, await partials());
  refuse([
    ...colourProblems(primaryColour, configName),
    ...(drawn?.problems ?? []),
    ...fontProblems,
    ...(css?.problems ?? []),
    ...templateProblems,
  ]);
  return {
    style: houseStyle(primaryColour, {
      family: fonts.family,
      logo: drawn && logo ? [{ src: drawn.src, alt: logo.alt }] : [],
      colophon: colophon === undefined ? [] : [colophon],
    }),
    dress: { fonts, css: css?.css ?? '', templates },
  };
}

/** The fonts of the project, or ours when it has none, or none that can be used. */
function fontsOf(
  { style }: Project['config'],
  files: Project['style'],
): Readonly<{ fonts: Fonts; problems: readonly Problem[] }> {
  if (style.fonts === undefined) return { fonts: sourceSans, problems: [] };
  const named = fontWeights.flatMap((name) => {
    const file = files.fonts.get(name);
    return file === undefined ? [] : [{ ...file, key: `style.fonts.${name}`, weight: weightOf[name] }];
  });
  const { fonts = sourceSans, problems } = ownFonts(style.fonts.family, named);
  return { fonts, problems };
}

function refuse([first, ...rest]: readonly Problem[]): void {
  if (first !== undefined) throw new UserError([first, ...rest]);
}
