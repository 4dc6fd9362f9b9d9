import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/render/browser/find.ts';
import { processesOf } from './browser-processes.ts';
import { runCli } from './run-cli.ts';
import { filesIn, projectFolder, temporaryFolder } from './small-project.ts';

const folder = mkdtempSync(join(tmpdir(), 'broken-browser-'));
afterAll(() => rmSync(folder, { recursive: true }));
let temporary = '';
beforeEach(() => {
  temporary = mkdtempSync(join(folder, 'tmp-'));
});

const project = projectFolder();

/** A program that says its version, and else does what `script` says; each start adds a line to `starts`. */
function browserThat(name: string, script: string): Readonly<{ path: string; starts: () => number }> {
  const [path, starts] = [join(folder, name), join(folder, `${name}.starts`)];
  writeFileSync(starts, '');
  writeFileSync(
    path,
    `#!/bin/bash\nif [ "$1" = --version ]; then echo "Proef 12.3"; exit; fi\necho start >> ${starts}\n${script}\n`,
    { mode: 0o755 },
  );
  return { path, starts: () => readFileSync(starts, 'utf8').length / 'start\n'.length };
}

async function build(
  browser: string,
  { lang = 'en', jobs = '2' } = {},
): Promise<Readonly<{ code: number | null; stderr: string; out: string }>> {
  const out = temporaryFolder();
  const args = ['build', project, '--out', out, '--browser', browser, '--lang', lang, '--jobs', jobs];
  const { code, stderr } = await runCli(args, { env: { TMPDIR: temporary } });
  expect(processesOf(temporary)).toEqual([]);
  expect(readdirSync(temporary)).toEqual([]);
  return { code, stderr, out };
}

describe('a browser that does not start', () => {
  it('stops the run after three tries with one message: path, version, what it wrote and what to do', async () => {
    const { path, starts } = browserThat('fails', 'echo "[1:ERROR:x.cc] libfoo is missing" >&2; exit 127');
    const { code, stderr, out } = await build(path);
    expect(code).toBe(3);
    expect(stderr.match(/\[browser-does-not-start\]/g)).toHaveLength(1);
    expect(stderr).toContain(
      `${path} (Proef 12.3) does not start: [1:ERROR:x.cc] libfoo is missing | exit code 127`,
    );
    expect(stderr).toContain('To do: Install what it asks for');
    expect(starts()).toBe(3);
    expect(filesIn(out).filter((file) => file.endsWith('.pdf'))).toEqual([]);
    expect((await build(path, { lang: 'nl' })).stderr).toContain(`${path} (Proef 12.3) start niet`);
  });

  it('is told of a program that the system cannot run', async () => {
    const path = join(folder, 'no-program');
    writeFileSync(path, '#!/nonexistent/interpreter\n', { mode: 0o755 });
    const { code, stderr } = await build(path);
    expect(code).toBe(3);
    expect(stderr).toMatch(/no-program does not start: spawn .* ENOENT/);
  });
});

/** The real browser behind a program that ends it a moment after each start. */
async function wrapped(
  name: string,
  before: string,
): Promise<Readonly<{ path: string; starts: () => number }>> {
  const { path, env } = await findBrowser(undefined);
  const variables = Object.entries(env).map(([key, value]) => `export ${key}='${value}'`);
  return browserThat(`${name}-headless-shell`, `${variables.join('\n')}\n${before}\nexec '${path}' "$@"`);
}

/** The real browser behind a program that stands between it and us, and dies when it is asked to print. */
async function diesWhenItPrints(): Promise<Readonly<{ path: string; starts: () => number }>> {
  const { path, env } = await findBrowser(undefined);
  const between = join(folder, 'between.mjs');
  writeFileSync(
    between,
    `import { spawn } from 'node:child_process';
    import { Socket } from 'node:net';
    const browser = spawn(${JSON.stringify(path)}, process.argv.slice(2), {
      env: { ...process.env, ...${JSON.stringify(env)} },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const [asked, answers] = [new Socket({ fd: 3 }), new Socket({ fd: 4 })];
    browser.stdio[4].pipe(answers);
    asked.on('data', (chunk) => {
      if (chunk.includes('Page.printToPDF')) {
        process.stderr.write('[1:FATAL:paper.cc] no more paper\\n');
        process.kill(process.pid, 'SIGKILL');
      }
      browser.stdio[3].write(chunk);
    });`,
  );
  return browserThat('dies-headless-shell', `exec '${process.execPath}' '${between}' "$@"`);
}

describe('a browser that dies again and again', () => {
  it.for(['2', '1'])(
    'stops the run when three in a row have printed nothing, with %s jobs, and says how they ended',
    async (jobs) => {
      const { path, starts } = await diesWhenItPrints();
      const { code, stderr } = await build(path, { jobs });
      expect(code).toBe(3);
      expect(stderr.match(/\[browser-keeps-ending\]/g)).toHaveLength(1);
      expect(stderr).toMatch(/\(HeadlessChrome\/[\d.]+\) ended 3 times in a row .*no more paper \| SIGKILL/);
      expect(starts()).toBe(3);
    },
  );

  it('a start that fails once is tried again, and the documents are made', async () => {
    const once = join(folder, 'once');
    const { path, starts } = await wrapped(
      'fails-once',
      `if [ ! -e ${once} ]; then touch ${once}; exit 1; fi`,
    );
    const { code, out } = await build(path);
    expect(code).toBe(0);
    expect(filesIn(out).filter((file) => file.endsWith('.pdf'))).toHaveLength(6);
    expect(starts()).toBe(2);
  });
});
