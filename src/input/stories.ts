import { type Area, type Areas, partsIn } from '../domain/area.ts';
import type { Story } from '../domain/story.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { didYouMean, nearest } from '../lib/suggestion.ts';
import { decode } from './encoding.ts';
import type { ProjectFile } from './project-files.ts';
import type { StoryContext } from './story-checks.ts';
import { readStory, type StoryFile } from './story-file.ts';
import { readPhoto } from './story-photo.ts';

/** Where a story stands, for what is found out about it later. */
export type StoryPlace = Readonly<{ file: string; overrideLines: readonly number[] }>;
export type ReadStories = Readonly<{
  /** By code of the wijk. */
  stories: ReadonlyMap<string, Story>;
  places: ReadonlyMap<string, StoryPlace>;
  problems: readonly Problem[];
}>;

export type StoriesContext = StoryContext &
  Readonly<{
    areas: Areas;
    areasFile: string;
    /** Reads a file of the folder with stories by its name alone; undefined when it is not there. */
    fileBeside: (name: string) => Promise<ProjectFile | undefined>;
  }>;

/** The stories of wijken from the files of one folder; each file is named after its wijk. */
export async function readStories(
  files: readonly ProjectFile[],
  context: StoriesContext,
): Promise<ReadStories> {
  const stories = new Map<string, Story>();
  const places = new Map<string, StoryPlace>();
  const problems: Problem[] = [];
  for (const file of files) {
    const area = areaOf(file.name, context);
    // Without any areas those are what is wrong.
    if ('problem' in area && context.areas.size > 0) problems.push(area.problem);
    const { story, problems: found } = readText(file, context);
    problems.push(...found);
    if ('problem' in area || story === undefined) continue;
    const { code } = area.area;
    const other = places.get(code)?.file;
    if (other !== undefined) problems.push(problem('story-duplicate', { file: file.name }, code, { other }));
    const { photo, problems: photoProblems } = await photoOf(story, file.name, context);
    problems.push(...photoProblems);
    stories.set(code, { area: code, ...story.parts, photo });
    places.set(code, { file: file.name, overrideLines: story.overrideLines });
  }
  return { stories, places, problems };
}

function readText({ bytes, name }: ProjectFile, context: StoryContext): ReturnType<typeof readStory> {
  const { text, problems } = decode(bytes, name);
  if (problems.length === 0) return readStory(text, name, context);
  return { story: undefined, problems: problems.map(asStory) };
}

/** The remedies for tables are not those for texts. */
function asStory(one: Problem): Problem {
  if (one.code === 'file-encoding') return { ...one, code: 'story-encoding' };
  return one.code === 'file-control-character' ? { ...one, code: 'story-control-character' } : one;
}

/** The wijk that a file is named after, without regard to capitals. */
function areaOf(
  file: string,
  { areas, areasFile }: StoriesContext,
): Readonly<{ area: Area } | { problem: Problem }> {
  const name = file.replace(/^.*\//, '').replace(/\.md$/i, '').normalize('NFC');
  const area = [...areas.values()].find(({ code }) => code.toLowerCase() === name.toLowerCase());
  if (area === undefined) {
    const wijken = [...areas.values()].filter(({ level }) => level === 'wijk').map(({ code }) => code);
    const suggestion = didYouMean(nearest(name, wijken));
    const details = { areas: areasFile, suggestion, example: `${wijken[0] ?? 'WK000000'}.md` };
    return { problem: problem('story-area-unknown', { file }, name, details) };
  }
  const hasDocument = area.level === 'wijk' && !partsIn(areas).has(area.code);
  return hasDocument
    ? { area }
    : { problem: problem('story-area-level', { file }, `${area.code} ${area.name}`) };
}

async function photoOf(
  { photo: wanted }: StoryFile,
  file: string,
  { fileBeside }: StoriesContext,
): Promise<Readonly<{ photo: Story['photo']; problems: readonly Problem[] }>> {
  if (wanted === undefined) return { photo: undefined, problems: [] };
  const place = { file, line: wanted.line, column: 'foto.bestand' };
  const found = await fileBeside(wanted.file);
  if (found === undefined)
    return { photo: undefined, problems: [problem('photo-missing', place, wanted.file)] };
  const { picture, problems } = readPhoto(found.bytes, wanted.file, place);
  if (picture === undefined) return { photo: undefined, problems };
  const { mediaType, bytes, width, height } = picture;
  const { alt, credit } = wanted;
  return { photo: { mediaType, bytes, width, height, alt, credit }, problems };
}
