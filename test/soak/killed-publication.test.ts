import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { withProject } from '../project-folder.ts';

const trials = 200;
const files = 30;
const dist = join(import.meta.dirname, '..', '..', 'dist');

/** Publishes one edition after another until it is killed; each file holds the name of its edition. */
const publisher = `
import { writeFilesAtomic } from ${JSON.stringify(join(dist, 'lib/atomic-file.js'))};
import { contentHash } from ${JSON.stringify(join(dist, 'lib/content-hash.js'))};
import { publish } from ${JSON.stringify(join(dist, 'batch/publish.js'))};
const [out, dir, begin] = process.argv.slice(2);
for (let edition = Number(begin); ; edition += 1) {
  const contents = Array.from({ length: ${files} }, (_, index) => ['map/' + index + '.html', 'edition ' + edition + '.']);
  await writeFilesAtomic(contents.map(([file, text]) => [out + '/' + file, text]));
  await writeFilesAtomic([[out + '/manifest.json', String(edition)]]);
  await publish(out, contents.map(([file, text]) => ({ file, sha256: contentHash(text), size: text.length })), dir);
  process.stdout.write('.');
}
`;

it('a publication that is killed at any moment shows all of one edition', () =>
  withProject({ 'publisher.mjs': publisher }, async (folder) => {
    const [out, dir] = [join(folder, 'uitvoer'), join(folder, 'wijken')];
    const shown = new Set<string>();
    for (let trial = 0; trial < trials; trial += 1) {
      const child = spawn(process.execPath, [join(folder, 'publisher.mjs'), out, dir, String(trial * 1000)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await killSoon(child);
      shown.add(expectOneEdition(dir));
      // The one that is shown, the one before, one that was being made, and one that was not removed yet.
      expect(readdirSync(join(folder, '.wijken-editions')).length).toBeLessThanOrEqual(5);
    }
    expect(shown.size).toBeGreaterThan(trials / 2);
  }));

/** Kills a publisher somewhere in its second or a later edition. */
async function killSoon(child: ChildProcess): Promise<void> {
  if (child.stdout === null) throw new Error('no output');
  await once(child.stdout, 'data');
  await setTimeout(100 * Math.random());
  child.kill('SIGKILL');
  await once(child, 'close');
}

function expectOneEdition(dir: string): string {
  expect(existsSync(join(dir, 'manifest.json'))).toBe(true);
  const edition = readFileSync(join(dir, 'manifest.json'), 'utf8');
  const texts = readdirSync(join(dir, 'map')).map((name) => readFileSync(join(dir, 'map', name), 'utf8'));
  expect(texts).toEqual(Array(files).fill(`edition ${edition}.`));
  return edition;
}
