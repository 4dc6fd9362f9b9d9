import type { ProjectFile } from './project-files.ts';
import type { StyleConfig } from './style-schema.ts';

export const fontWeights = ['light', 'regular', 'semibold'] as const;
export type FontWeight = (typeof fontWeights)[number];

/** The files of a house style as they were read; what is in them has not been judged. */
export type StyleFiles = Readonly<{
  logo: ProjectFile | undefined;
  /** Those that could be read. */
  fonts: ReadonlyMap<FontWeight, ProjectFile>;
  css: ProjectFile | undefined;
  /** By the name of the part they replace. */
  templates: ReadonlyMap<string, ProjectFile>;
}>;

/** Reads a file of the project that a key names; undefined when that failed, which is told elsewhere. */
type Read = (name: string, key: string) => Promise<ProjectFile | undefined>;

/** Reads every file that `style` names. */
export async function readStyleFiles(style: StyleConfig, read: Read): Promise<StyleFiles> {
  const { logo, fonts, css, templates } = style;
  const all = <Name extends string>(names: readonly (readonly [Name, string])[], key: string) =>
    readAll(names, (path, name) => read(path, `${key}.${name}`));
  return {
    logo: logo && (await read(logo.file, 'style.logo.file')),
    fonts: await all(
      fonts ? fontWeights.map((weight) => [weight, fonts[weight]] as const) : [],
      'style.fonts',
    ),
    css: css === undefined ? undefined : await read(css, 'style.css'),
    templates: await all(Object.entries(templates), 'style.templates'),
  };
}

async function readAll<Name extends string>(
  names: readonly (readonly [Name, string])[],
  read: (path: string, name: Name) => ReturnType<Read>,
): Promise<Map<Name, ProjectFile>> {
  const files = new Map<Name, ProjectFile>();
  for (const [name, path] of names) {
    const file = await read(path, name);
    if (file !== undefined) files.set(name, file);
  }
  return files;
}
