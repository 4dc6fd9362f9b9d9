import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', 'templates');

/** The text of one of our templates. */
export function templateSource(name: string): Promise<string> {
  return read(`${name}.hbs`);
}

/** Our partials by name. */
export async function partials(): Promise<Map<string, string>> {
  const files = (await readdir(join(folder, 'partials'))).toSorted();
  const entries = files.map(
    async (file) => [basename(file, '.hbs'), await read(`partials/${file}`)] as const,
  );
  return new Map(await Promise.all(entries));
}

/** Our style sheets by name. */
export async function stylesheets(): Promise<Map<string, string>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.css')).toSorted();
  return new Map(
    await Promise.all(files.map(async (file) => [basename(file, '.css'), await read(file)] as const)),
  );
}

function read(file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8');
}
