import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { needsOpenData, openData } from '../open-data.ts';
import { program, repository } from './run-cli.ts';
import { temporaryFolder } from './small-project.ts';

const docs = ['README.md', 'docs/toegankelijkheid.md', 'docs/opschalen.md'];
const texts = docs.map((file) => readFileSync(join(repository, file), 'utf8')).join('\n');
const folder = temporaryFolder();
cpSync(join(repository, 'examples'), join(folder, 'examples'), {
  recursive: true,
  filter: (path) => basename(path) !== 'uitvoer',
});

/** Fenced blocks with the text between them and the block before. */
function fences(): readonly Readonly<{ before: string; language: string; body: string }>[] {
  return [...texts.matchAll(/([\s\S]*?)^```(\w+)\n([\s\S]*?)^```$/gm)].map(
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

/** Commands that need the open data, under the names that the README gives its files. */
const ofOpenData = (command: string): boolean => command.includes('hollands-midden');
if (openData !== undefined) {
  const rivm = join(openData, 'rivm-50090ned');
  for (const name of readdirSync(rivm).filter((one) => one.endsWith('_alle_niveaus.csv')))
    cpSync(join(rivm, name), join(folder, `50090NED_${name}`));
  const kwb = join(openData, 'cbs-kwb-2024', 'derived_kwb2024_hollands_midden.csv');
  cpSync(kwb, join(folder, 'Kerncijfers_wijken_en_buurten_2024.csv'));
}

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

  const works = async (command: string): Promise<void> => {
    const { stdout } = await promisify(execFile)('sh', ['-c', shell + command], { cwd: folder });
    expect(stdout).not.toBe('');
  };

  it.each(commands.filter((one) => !ofOpenData(one)))('has a command that works: %s', works, 300_000);

  it.skipIf(openData === undefined).each(commands.filter(ofOpenData))(
    `has a command that works on real files ${needsOpenData}: %s`,
    works,
    300_000,
  );
});
