/** Writes examples/duinstreek: `npm run example`. */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { duinstreekFiles, duinstreekPictures } from './files.ts';

const folder = join(import.meta.dirname, '..', 'duinstreek');

for (const [path, content] of [...duinstreekFiles(), ...duinstreekPictures()]) {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}
