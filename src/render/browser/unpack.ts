import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import { isSystemError, UserError } from '../../lib/errors.ts';
import { problem } from '../../lib/problem.ts';
import { privateCacheFolder } from './cache-folder.ts';

const markerFile = 'sha256';
const sampleBytes = 1 << 16;
const oneHour = 3_600_000;
const libraries = ['al2023.tar.br', 'fonts.tar.br'] as const;
const archives = ['chromium.br', ...libraries] as const;

/**
 * The only system font this Chromium sees, so that text that asks for another comes out the same everywhere. Without
 * any font its renderer crashes at times, before the fonts of the page are loaded.
 */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;

/** The folder with the unpacked Chromium (`chromium`, `lib/`, `fonts.conf`); unpacks it when this version is not there yet. */
export async function unpackedChromium(env: Readonly<NodeJS.ProcessEnv>): Promise<string> {
  try {
    const source = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
    const cache = await privateCacheFolder(env);
    const folder = join(cache, await folderName(source));
    if (!(await isComplete(folder))) await unpackAtomically(join(source, 'bin'), folder);
    return folder;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError([problem('browser-unpack-failed', {}, '', { reason })], { cause: error });
  }
}

async function folderName(source: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? String(manifest.version)
      : '';
  const checksum = createHash('sha256');
  for (const archive of archives) checksum.update(await sample(join(source, 'bin', archive)));
  return `chromium-${version}-${checksum.digest('hex').slice(0, 16)}`;
}

/** The size, begin and end of a file: enough to tell two builds apart, without reading 67 MB at every start. */
async function sample(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const begin = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0);
    const end = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, Math.max(0, size - sampleBytes));
    return Buffer.concat([Buffer.from(`${size} `), begin.buffer, end.buffer]);
  } finally {
    await file.close();
  }
}

/** The marker is written last and holds the size and checksum at unpacking; on reuse only the size is compared. */
async function isComplete(folder: string): Promise<boolean> {
  try {
    const [size = ''] = (await readFile(join(folder, markerFile), 'utf8')).split(' ');
    const program = await stat(join(folder, 'chromium'));
    return program.size === Number(size) && program.uid === process.getuid?.();
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR')) return false;
    throw error;
  }
}

/** Unpacks beside `folder` and renames; of two processes doing this at once the slower one uses the other's. */
async function unpackAtomically(bin: string, folder: string): Promise<void> {
  const temporary = `${folder}.${randomUUID()}.tmp`;
  try {
    await removeOldRemains(dirname(folder));
    await unpack(bin, temporary);
    await moveInto(folder, temporary);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function moveInto(folder: string, temporary: string): Promise<void> {
  try {
    await rename(temporary, folder);
  } catch (error) {
    if (!isSystemError(error, 'ENOTEMPTY', 'EEXIST')) throw error;
    if (await isComplete(folder)) return;
    await rm(folder, { recursive: true, force: true });
    await rename(temporary, folder);
  }
}

/** What an unpacking that was killed has left; one that may still be going on is younger. */
async function removeOldRemains(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.endsWith('.tmp')) continue;
    const status = await stat(join(cache, name)).catch(() => undefined);
    if (status !== undefined && Date.now() - status.mtimeMs > oneHour)
      await rm(join(cache, name), { recursive: true, force: true });
  }
}

async function unpack(bin: string, folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  const [checksum] = await Promise.all([
    unpackProgram(join(bin, 'chromium.br'), join(folder, 'chromium')),
    ...libraries.map((archive) =>
      pipeline(createReadStream(join(bin, archive)), createBrotliDecompress(), extract(folder)),
    ),
  ]);
  const { size } = await stat(join(folder, 'chromium'));
  await writeFile(join(folder, 'fonts.conf'), fontSettings);
  await writeFile(join(folder, markerFile), `${size} ${checksum}\n`);
}

async function unpackProgram(archive: string, target: string): Promise<string> {
  const checksum = createHash('sha256');
  await pipeline(
    createReadStream(archive, { highWaterMark: 1 << 20 }),
    createBrotliDecompress({ chunkSize: 1 << 21 }),
    async function* hashed(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        checksum.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(target, { mode: 0o700 }),
  );
  return checksum.digest('hex');
}
