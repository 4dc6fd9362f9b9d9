import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, startCli } from './run-cli.ts';
import {
  areas,
  config,
  contentsOf,
  exampleCopy,
  figures,
  filesIn,
  projectFolder,
  temporaryFolder,
} from './small-project.ts';

const twoGemeenten = {
  'gebieden.csv': `${areas}GM9902;Dorpen;gemeente;GG9900;3000
WK990201;Kerkdorp;wijk;GM9902;2000
WK990202;Veendam Oost;wijk;GM9902;1000
`,
  'cijfers/cijfers.csv': `${figures}WK990201;rookt;2024;17,3;13,4;22,1;310;Peiling 2024
WK990202;rookt;2024;14,3;10,4;19,1;310;Peiling 2024
`,
};
const computed = `${config}benchmark: {level: gemeente, method: computed}\n`;

type Told = Readonly<{ because: Readonly<Record<string, number>>; fresh: number; words: string }>;

async function build(project: string, out: string, ...more: readonly string[]): Promise<Told> {
  const format = more.includes('--format') ? [] : ['--format', 'html'];
  const { code, stderr } = await runCli(['build', project, '--out', out, '--json', ...format, ...more]);
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}`);
  const events = stderr.split('\n').filter((line) => line.startsWith('{"event":"plan"'));
  const plan: Told = JSON.parse(events[0] ?? '{}');
  return { ...plan, words: stderr };
}

/** Files of an output folder by what tells that they were written again. */
function stamps(out: string): Map<string, string> {
  return new Map(
    filesIn(out).map((file) => {
      const { ino, mtimeMs } = statSync(join(out, file));
      return [file, `${ino} ${mtimeMs}`];
    }),
  );
}

/** The documents and figures; what every build writes (the report, the manifest) is left out. */
function isOfWijk(file: string): boolean {
  return file.includes('/') && !file.startsWith('.');
}

/**
 * Builds a project, changes it and builds it again: returns which files were written the second time, after checking
 * that all of them are as a build into an empty folder makes them, and that no other would have changed.
 */
async function rebuilt(
  before: Readonly<Record<string, string | undefined>>,
  after: Readonly<Record<string, string | undefined>>,
): Promise<Readonly<{ written: string[]; told: Told }>> {
  const project = projectFolder({ ...twoGemeenten, ...before });
  const out = temporaryFolder();
  await build(project, out);
  const contents = contentsOf(out);
  const stampsBefore = stamps(out);
  for (const [file, content] of Object.entries(after)) {
    if (content === undefined) rmSync(join(project, file));
    else {
      mkdirSync(join(project, file, '..'), { recursive: true });
      writeFileSync(join(project, file), content);
    }
  }
  const told = await build(project, out);
  const clean = temporaryFolder();
  await build(project, clean);
  expect(contentsOf(out)).toEqual(contentsOf(clean));
  const now = contentsOf(out);
  const stampsNow = stamps(out);
  const written = [...stampsNow]
    .filter(([file, stamp]) => stampsBefore.get(file) !== stamp)
    .map(([file]) => file);
  const changed = Object.keys(now).filter((file) => now[file] !== contents[file]);
  expect(written.filter(isOfWijk)).toEqual(changed.filter(isOfWijk));
  return { written: written.filter(isOfWijk), told };
}

const changedCell = twoGemeenten['cijfers/cijfers.csv'].replace(
  'WK990202;rookt;2024;14,3',
  'WK990202;rookt;2024;14,9',
);

describe('a second build', () => {
  it('makes nothing when nothing changed, and says so', async () => {
    const { written, told } = await rebuilt({}, {});
    expect(written).toEqual([]);
    expect(told).toMatchObject({ because: {}, fresh: 15 });
    expect(told.words).toContain('"event":"end","done":5,"total":5,"fresh":5,"removed":0');
  });

  it('makes what shows a changed figure: the wijk, and the profile of the wijk beside it', async () => {
    const { written, told } = await rebuilt({}, { 'cijfers/cijfers.csv': changedCell });
    expect(written).toEqual([
      'dorpen/WK990201-kerkdorp-wijkprofiel.html',
      'dorpen/WK990202-veendam-oost-cijfers.csv',
      'dorpen/WK990202-veendam-oost-factsheet.html',
      'dorpen/WK990202-veendam-oost-wijkprofiel.html',
    ]);
    expect(told).toMatchObject({ because: { own: 3, around: 1 }, fresh: 11 });
  });

  it('makes all that use a computed average, and says that this is why', async () => {
    const before = { 'wijkprofiel.yaml': computed };
    const { written, told } = await rebuilt(before, { 'cijfers/cijfers.csv': changedCell });
    expect(written).toContain('dorpen/WK990201-kerkdorp-factsheet.html');
    expect(written.every((file) => file.startsWith('dorpen/'))).toBe(true);
    expect(told).toMatchObject({ because: { own: 3, average: 3 } });
  });

  it('leaves every page alone when a figure changes by less than is printed', async () => {
    const hair = twoGemeenten['cijfers/cijfers.csv'].replace(
      'WK990202;rookt;2024;14,3',
      'WK990202;rookt;2024;14,30',
    );
    const { written } = await rebuilt({}, { 'cijfers/cijfers.csv': hair });
    expect(written).toEqual([]);
  });

  it('follows a colour, a style sheet and a template to what uses them', async () => {
    const red = await rebuilt({}, { 'wijkprofiel.yaml': `${config}style: {primaryColour: "#7a1f5c"}\n` });
    expect(red.told.because).toEqual({ look: 10 });
    const sheet = {
      'wijkprofiel.yaml': `${config}style: {css: huisstijl/extra.css}\n`,
      'huisstijl/extra.css': 'h2 { letter-spacing: 0.01em; }\n',
    };
    const { told } = await rebuilt(sheet, { 'huisstijl/extra.css': 'h2 { letter-spacing: 0.02em; }\n' });
    expect(told.because).toEqual({ look: 10 });
  });

  it('gives a wijk with another name its files under that name, and removes the old ones', async () => {
    const renamed = twoGemeenten['gebieden.csv'].replace('Kerkdorp', 'Torendorp');
    const { written } = await rebuilt({}, { 'gebieden.csv': renamed });
    expect(written).toContain('dorpen/WK990201-torendorp-factsheet.html');
  });

  it('removes what it made of a wijk that is gone, and the folder when it is empty', async () => {
    const { 'gebieden.csv': all, 'cijfers/cijfers.csv': allFigures } = twoGemeenten;
    const project = projectFolder(twoGemeenten);
    const out = temporaryFolder();
    await build(project, out);
    appendFileSync(join(out, 'dorpen/WK990202-veendam-oost-factsheet.html'), '<!-- mine -->');
    writeFileSync(join(out, 'proefstad/notes.txt'), 'mine');
    writeFileSync(join(project, 'gebieden.csv'), all.replace(/(GM9902|WK9902).*\n/g, ''));
    writeFileSync(join(project, 'cijfers/cijfers.csv'), allFigures.replace(/WK9902.*\n/g, ''));
    const { words } = await build(project, out);
    expect(words).toContain('"removed":5');
    const left = filesIn(out).filter((file) => file.startsWith('dorpen/') || file.endsWith('.txt'));
    expect(left).toEqual(['dorpen/WK990202-veendam-oost-factsheet.html', 'proefstad/notes.txt']);
  });

  it('makes again what was removed or changed on disk', async () => {
    const project = projectFolder(twoGemeenten);
    const out = temporaryFolder();
    await build(project, out);
    const contents = contentsOf(out);
    rmSync(join(out, 'dorpen/WK990201-kerkdorp-factsheet.html'));
    writeFileSync(join(out, 'dorpen/WK990202-veendam-oost-cijfers.csv'), 'mine');
    expect(await build(project, out)).toMatchObject({ because: { gone: 2 }, fresh: 13 });
    expect(contentsOf(out)).toEqual(contents);
  });

  it('makes everything again when it is told to', async () => {
    const project = projectFolder(twoGemeenten);
    const out = temporaryFolder();
    await build(project, out);
    const contents = contentsOf(out);
    expect(await build(project, out, '--force')).toMatchObject({ because: { forced: 15 }, fresh: 0 });
    expect(contentsOf(out)).toEqual(contents);
  });

  it('makes everything again, with one warning, when the manifest is damaged', async () => {
    const project = projectFolder(twoGemeenten);
    const out = temporaryFolder();
    await build(project, out);
    const contents = contentsOf(out);
    writeFileSync(join(out, 'manifest.json'), readFileSync(join(out, 'manifest.json')).subarray(0, 900));
    const { because, words } = await build(project, out);
    expect(because).toEqual({ new: 15 });
    expect(words.match(/manifest-damaged/g)).toHaveLength(1);
    expect(contentsOf(out)).toEqual(contents);
  });
});

describe('a build after one that was killed', () => {
  it('goes on where that was: what was ready stays, and all is as one build makes it', async () => {
    const project = exampleCopy();
    const [out, whole] = [temporaryFolder(), temporaryFolder()];
    const args = ['--format', 'html', '--product', 'factsheet', '--jobs', '1'];
    const killed = startCli(['build', project, '--out', out, '--json', ...args]);
    let events = '';
    killed.child.stderr?.on('data', (text: Buffer) => {
      events += text.toString();
      if (events.split('"event":"wijk"').length > 5) killed.child.kill('SIGKILL');
    });
    expect((await killed.ended).code).toBe(null);
    expect(existsSync(join(out, 'manifest.json'))).toBe(false);
    const ready = filesIn(out).filter(isOfWijk).length;
    const { fresh, because } = await build(project, out, ...args);
    expect(fresh).toBeGreaterThanOrEqual(10);
    expect(fresh).toBeLessThan(52);
    expect(because).toEqual({ new: 52 - fresh });
    expect(fresh).toBeLessThanOrEqual(ready);
    await build(project, whole, ...args);
    expect(contentsOf(out)).toEqual(contentsOf(whole));
  });
});

describe('a second build of PDFs', () => {
  it('makes those that show a changed figure, and no other', async () => {
    const project = projectFolder(twoGemeenten);
    const out = temporaryFolder();
    const args = ['--format', 'pdf', '--product', 'factsheet'];
    await build(project, out, ...args);
    const before = contentsOf(out);
    expect(await build(project, out, ...args)).toMatchObject({ because: {}, fresh: 10 });
    expect(contentsOf(out)).toEqual(before);
    writeFileSync(join(project, 'cijfers/cijfers.csv'), changedCell);
    expect(await build(project, out, ...args)).toMatchObject({ because: { own: 2 }, fresh: 8 });
  });

  it('makes those that carry changed figures along, also when their pages show nothing of it', async () => {
    const project = projectFolder(twoGemeenten);
    const [out, whole] = [temporaryFolder(), temporaryFolder()];
    const args = ['--format', 'pdf', '--product', 'factsheet'];
    await build(project, out, ...args);
    const table = twoGemeenten['cijfers/cijfers.csv'];
    // One respondent more: the margin is another one in the file only.
    writeFileSync(
      join(project, 'cijfers/cijfers.csv'),
      table.replace('14,3;10,4;19,1;310', '14,3;10,4;19,1;311'),
    );
    expect(await build(project, out, ...args)).toMatchObject({ because: { own: 2 } });
    await build(project, whole, ...args);
    expect(contentsOf(out)).toEqual(contentsOf(whole));
  });
});

describe('a build of a part', () => {
  it('leaves what it was not asked for alone, also in the manifest', async () => {
    const project = projectFolder(twoGemeenten);
    const out = temporaryFolder();
    await build(project, out);
    const manifest = readFileSync(join(out, 'manifest.json'), 'utf8');
    await build(project, out, '--area', 'Dorpen', '--product', 'factsheet');
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(manifest);
    expect(existsSync(join(out, 'proefstad/WK990101-noord-wijkprofiel.html'))).toBe(true);
  });

  it('adds to what is there, until all is as one build makes it', async () => {
    const project = projectFolder(twoGemeenten);
    const [out, whole] = [temporaryFolder(), temporaryFolder()];
    for (const area of ['Proefstad', 'Kerkdorp', 'WK990202'])
      for (const product of ['factsheet', 'wijkprofiel'])
        await build(project, out, '--area', area, '--product', product);
    await build(project, whole);
    expect(contentsOf(out)).toEqual(contentsOf(whole));
  });
});
