import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { program, repository } from './run-cli.ts';
import { temporaryFolder } from './small-project.ts';

const readme = readFileSync(join(repository, 'README.md'), 'utf8');
const folder = temporaryFolder();
cpSync(join(repository, 'examples'), join(folder, 'examples'), {
  recursive: true,
  filter: (path) => basename(path) !== 'uitvoer',
});

/** Fenced blocks with the text between them and the block before. */
function fences(): readonly Readonly<{ before: string; language: string; body: string }>[] {
  return [...readme.matchAll(/([\s\S]*?)^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ([, before = '', language = '', body = '']) => ({ before, language, body }),
  );
}

/** A block of data is the content of the file that is named last before it. */
const files = fences().flatMap(({ before, language, body }) => {
  const name = [...before.matchAll(/`([\w/-]+\.(?:yaml|csv))`/g)].at(-1)?.[1];
  return ['yaml', 'csv'].includes(language) && name !== undefined ? [{ name, body }] : [];
});

/** Each command of ours, also one that stands after `&&`. */
const commands = fences()
  .filter(({ language }) => language === 'sh')
  .flatMap(({ body }) => body.replaceAll('\\\n', ' ').split(/\n|&&/))
  .map((line) => line.replace(/^\s*\$ /, '').trim())
  .filter((line) => /^(npx )?wijkprofiel /.test(line) && !line.includes('--open'));

/** Both ways of calling us run the program of this clone. */
const shell = `wijkprofiel() { '${process.execPath}' '${program}' "$@"; }; npx() { "$@"; }; set -e\n`;

describe('the README', () => {
  for (const { name, body } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), body);
  }

  it('shows how to make documents of the example and of files of one’s own', () => {
    expect(commands.some((command) => command.includes('build examples/duinstreek'))).toBe(true);
    expect(files.some(({ name }) => name.endsWith('wijkprofiel.yaml'))).toBe(true);
  });

  it.each(commands)('has a command that works: %s', async (command) => {
    const { stdout } = await promisify(execFile)('sh', ['-c', shell + command], { cwd: folder });
    expect(stdout).not.toBe('');
  });
});
