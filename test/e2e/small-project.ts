import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { afterAll } from 'vitest';
import { example } from './run-cli.ts';

/** Path in the project → content; undefined leaves a file of the small project out. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

export const config = `title: Wijken in cijfers
organisation: GGD Proefland
edition: Proef 1
date: 2026-01-15
`;

export const areas = `code;naam;niveau;ouder;inwoners
GG9900;Proefland;regio;;9000
GM9901;Proefstad;gemeente;GG9900;9000
WK990101;Noord;wijk;GM9901;4000
WK990102;Zuid;wijk;GM9901;3000
WK990103;Havenbuurt;wijk;GM9901;2000
`;

export const figures = `gebied;indicator;periode;waarde;ondergrens;bovengrens;n;bron
GG9900;ervaren_gezondheid;2024;78,4;77,1;79,7;3900;Peiling 2024
GG9900;rookt;2024;16,2;15,0;17,4;3900;Peiling 2024
GG9900;eenzaam;2024;45,3;43,7;46,9;3900;Peiling 2024
WK990101;ervaren_gezondheid;2024;70,2;66,0;74,1;480;Peiling 2024
WK990101;rookt;2024;25,8;22,0;30,0;480;Peiling 2024
WK990101;eenzaam;2024;46,0;41,5;50,5;480;Peiling 2024
WK990102;ervaren_gezondheid;2024;79,0;75,2;82,4;470;Peiling 2024
WK990102;rookt;2024;15,1;12,1;18,7;470;Peiling 2024
WK990102;eenzaam;2024;44,1;39,7;48,7;470;Peiling 2024
WK990103;ervaren_gezondheid;2024;85,5;81,1;89,0;310;Peiling 2024
WK990103;rookt;2024;10,3;7,4;14,2;310;Peiling 2024
WK990103;eenzaam;2024;38,2;33,0;43,8;310;Peiling 2024
`;

const smallProject: Files = {
  'wijkprofiel.yaml': config,
  'gebieden.csv': areas,
  'cijfers/cijfers.csv': figures,
};

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is gone when the tests of the file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wijkprofiel-test-'));
  made.push(folder);
  return folder;
}

/** A folder with a valid project of three wijken, in which `changes` replace or add files. */
export function projectFolder(changes: Files = {}): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries({ ...smallProject, ...changes })) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A copy of the example project, without documents. */
export function exampleCopy(): string {
  const folder = temporaryFolder();
  cpSync(example, folder, { recursive: true, filter: (path) => basename(path) !== 'uitvoer' });
  return folder;
}

/** The content of every file under a folder, to see whether anything changed. */
export function contentsOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')]),
  );
}

/** Every file under a folder, by its path with slashes, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}
