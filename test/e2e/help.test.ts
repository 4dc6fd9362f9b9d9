import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { projectFolder, temporaryFolder } from './small-project.ts';

const commands = ['build', 'factsheet', 'validate', 'compare', 'explain'] as const;
const folder = temporaryFolder();
const hook = join(folder, 'log-modules.mjs');
writeFileSync(
  hook,
  `import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
registerHooks({
  load: (url, context, next) => {
    appendFileSync(process.env.MODULE_LOG, url + '\\n');
    return next(url, context);
  },
});
`,
);

/** Runs the program and tells which packages it loaded. */
async function packagesLoadedBy(args: readonly string[]) {
  const log = join(temporaryFolder(), 'modules.txt');
  writeFileSync(log, '');
  const ended = await runCli(args, { nodeOptions: ['--import', hook], env: { MODULE_LOG: log } });
  const packages = readFileSync(log, 'utf8').matchAll(/\/node_modules\/((?:@[^/]+\/)?[^/]+)/g);
  return { ...ended, packages: new Set([...packages].map(([, name]) => name)) };
}

it.each([['wijkprofiel'], ...commands.map((command) => [`wijkprofiel ${command}`])])(
  '%s --help explains on standard output, and loads only what it needs for that',
  async (line) => {
    const words = line.split(' ').slice(1);
    const { code, stdout, stderr, packages } = await packagesLoadedBy([...words, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Usage: ${line} `);
    expect(stdout).toMatch(/Examples?:\n {2}\$ wijkprofiel /);
    expect([...packages]).toEqual(['commander']);
  },
);

it('loads the heavy packages only when they are needed, so that the test above can see them', async () => {
  const { code, packages } = await packagesLoadedBy(['build', projectFolder()]);
  expect(code).toBe(0);
  for (const name of ['puppeteer', 'vega', 'vega-lite', 'handlebars', 'zod'])
    expect(packages).toContain(name);
});

it('the general help names every command', async () => {
  const { stdout } = await runCli(['--help']);
  for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
});

it('--version tells the version of the package', async () => {
  const { code, stdout } = await runCli(['--version']);
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'));
  expect({ code, stdout }).toEqual({ code: 0, stdout: `${version}\n` });
});
