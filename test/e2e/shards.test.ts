import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, partsOf } from '../batch/parts.ts';
import { type Ended, type RunSettings, runCli } from './run-cli.ts';
import { areas, contentsOf, figures, filesIn, projectFolder, temporaryFolder } from './small-project.ts';

/** Two gemeenten, so that a part has a border to keep to. */
const project = projectFolder({
  'gebieden.csv': `${areas}GM9902;Dorpen;gemeente;GG9900;1000\nWK990201;Duindorp;wijk;GM9902;1000\n`,
  'cijfers/cijfers.csv': `${figures}WK990201;rookt;2024;14,0;10,0;18,0;300;Peiling 2024\n`,
});

const build = (out: string, args: readonly string[], settings?: RunSettings): Promise<Ended> =>
  runCli(['build', project, '--out', out, ...args], settings);

/** Makes every part in a folder of its own; the first one through the variables of Kubernetes. */
async function buildParts(count: number, args: readonly string[]): Promise<string[]> {
  const folder = temporaryFolder();
  const outs = Array.from({ length: count }, (_, place) => join(folder, `deel-${place + 1}`));
  for (const [place, out] of outs.entries()) {
    const env = { JOB_COMPLETION_INDEX: '0', WIJKPROFIEL_SHARDS: String(count) };
    const ended =
      place === 0
        ? await build(out, args, { env })
        : await build(out, [...args, '--shard', `${place + 1}/${count}`]);
    expect(ended).toMatchObject({ code: 0, stdout: `${join(out, 'manifest.json')}\n` });
    expect(ended.stderr).toMatch(new RegExp(`^Part ${place + 1} of ${count}: \\d of the 4 wijken\\.$`, 'm'));
  }
  return outs;
}

describe('parts brought together are, byte for byte, what one run makes', () => {
  it.each([
    { what: 'web pages in 2 parts', args: ['--format', 'html'], count: 2 },
    { what: 'web pages in more parts than wijken', args: ['--format', 'html'], count: 6 },
    { what: 'PDFs and all the rest in 3 parts', args: ['--charts', '--jobs', '2'], count: 3 },
  ])('$what', { timeout: 240_000 }, async ({ args, count }) => {
    const [whole, out] = [temporaryFolder(), join(temporaryFolder(), 'uitvoer')];
    expect((await build(whole, args)).code).toBe(0);
    const parts = await buildParts(count, args);
    const merged = await runCli(['merge', ...parts, '--out', out]);
    expect(merged).toMatchObject({ code: 0, stdout: `${join(out, 'manifest.json')}\n` });
    expect(merged.stderr).toBe(`${count} parts merged, 4 of 4 wijken made: ${out}\n`);
    expect(filesIn(out)).toEqual(filesIn(whole));
    expect(contentsOf(out)).toEqual(contentsOf(whole));
  });
});

describe('merge', () => {
  it('describes the whole as data, as build does', { timeout: 120_000 }, async () => {
    const out = join(temporaryFolder(), 'uitvoer');
    const parts = await buildParts(2, ['--format', 'html', '--product', 'factsheet']);
    const { code, stdout } = await runCli(['merge', ...parts, '--out', out, '--json']);
    expect(code).toBe(0);
    const { wijken, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({ ok: true, out, parts: 2, problems: [] });
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(wijken).toEqual(
      manifest.wijken.map(({ area, ok, outputs }: Record<string, unknown>) => ({ area, ok, files: outputs })),
    );
    rmSync(join(parts[0] ?? '', wijken[0].files[0].file));
    const refused = await runCli(['merge', ...parts, '--out', out, '--lang', 'nl']);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('Dit bestand staat in het manifest van zijn deel en is niet te lezen');
  });

  it('fails, as build does, when wijken failed in a part', async () => {
    const [first, second] = partsOf(2);
    if (first === undefined || second === undefined) throw new Error('two parts');
    const wijken = second.wijken.map((wijk) =>
      wijk.area === 'WK990102'
        ? { ...wijk, ok: false, outputs: [], problems: [{ code: 'layout-overflow' }] }
        : wijk,
    );
    const parts = [folderWith(first), folderWith({ ...second, wijken })];
    const out = join(temporaryFolder(), 'uitvoer');
    const { code, stdout, stderr } = await runCli(['merge', ...parts, '--out', out, '--lang', 'nl']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: `${join(out, 'manifest.json')}\n` });
    expect(stderr).toContain(
      'De wijk WK990102 Wijk WK990102 is niet gemaakt in deel 2 van 2: layout-overflow.',
    );
    expect(stderr).toContain('2 delen samengevoegd, 4 van 5 wijken gemaakt');
  });

  it('needs a folder for the whole, and does not take a part for it', async () => {
    expect((await runCli(['merge', 'a'])).code).toBe(2);
    expect((await runCli(['merge', 'a', 'b', '--out', 'a/'])).code).toBe(2);
  });
});

describe('a part that cannot be', () => {
  it.each(['0/4', '5/4', '1', '1/0', '-1/4', '1/4/2', '1.5/4', '', '1/100000', 'een/4'])(
    'is refused with what is possible: --shard %j',
    async (shard) => {
      const { code, stderr } = await build(temporaryFolder(), [`--shard=${shard}`]);
      expect(code).toBe(2);
      expect(stderr).toContain('Expected: i/n: 1/4, 2/4, 3/4, 4/4');
    },
  );

  it('is refused when an Indexed Job tells half of it', async () => {
    const out = temporaryFolder();
    const { code, stderr } = await build(out, ['--lang', 'nl'], { env: { JOB_COMPLETION_INDEX: '2' } });
    expect(code).toBe(2);
    expect(stderr).toContain('De variabele WIJKPROFIEL_SHARDS zegt “”; dat is geen deel van de run.');
    expect(filesIn(out)).toEqual([]);
  });
});
