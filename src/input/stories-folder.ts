import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Areas } from '../domain/area.ts';
import { isSystemError } from '../lib/errors.ts';
import type { Config } from './config-schema.ts';
import type { ProjectFile } from './project-files.ts';
import { type ReadStories, readStories } from './stories.ts';
import type { StoryContext } from './story-checks.ts';

/** Folder with the stories of a project that does not say otherwise. */
const defaultFolder = 'verhalen';
const noStories: ReadStories = { stories: new Map(), places: new Map(), problems: [] };

/** Reads all stories of a project; `loadFile` keeps what it reads, and reports what it cannot read under the key. */
export async function loadStories(
  { folder, config, areas }: Readonly<{ folder: string; config: Config; areas: Areas }>,
  context: StoryContext,
  loadFile: (name: string, key: string) => Promise<ProjectFile | undefined>,
): Promise<ReadStories> {
  const { stories: name = defaultFolder } = config;
  const key = 'stories';
  const names = await namesIn(join(folder, name));
  if (names === undefined) {
    // Loading what cannot be there reports it as any other missing file.
    if (config.stories !== undefined) await loadFile(name, key);
    return noStories;
  }
  const files: ProjectFile[] = [];
  for (const one of names.filter(isStory)) {
    const file = await loadFile(`${name}/${one}`, key);
    if (file !== undefined) files.push(file);
  }
  const fileBeside = async (wanted: string) => {
    // Systems differ in how they write the name of a file with an accent.
    const found = names.find((one) => one.normalize('NFC') === wanted.normalize('NFC'));
    return found === undefined ? undefined : await loadFile(`${name}/${found}`, key);
  };
  return await readStories(files, { ...context, areas, areasFile: config.areas, fileBeside });
}

/** Drafts (`_…`) and what systems leave behind (`.…`) are no stories. */
function isStory(name: string): boolean {
  return /^[^._].*\.md$/i.test(name);
}

/** The names in a folder, sorted; undefined when there is no such folder. */
async function namesIn(folder: string): Promise<string[] | undefined> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    if (!isSystemError(error, 'ENOENT', 'ENOTDIR')) throw error;
    return undefined;
  }
}
