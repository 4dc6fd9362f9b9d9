import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { filesIn, temporaryFolder } from './small-project.ts';

it('`build --charts` writes each chart of a wijk as a picture, and names it in the manifest', async () => {
  const out = temporaryFolder();
  const wanted = ['--area', 'WK980102', '--product', 'factsheet', '--format', 'html'];
  const { code, stderr } = await runCli([
    'build',
    'examples/duinstreek',
    '--out',
    out,
    ...wanted,
    '--charts',
  ]);
  expect(stderr).toContain('1 of 1');
  expect(code).toBe(0);
  const pictures = filesIn(out).filter((file) => file.endsWith('.svg'));
  expect(pictures.length).toBeGreaterThan(10);
  for (const file of pictures) expect(file).toContain('WK980102-vogelbuurt-figuren/');
  const manifest = readFileSync(join(out, 'manifest.json'), 'utf8');
  for (const file of pictures) expect(manifest).toContain(file.replace(/^[/\\]/, '').replaceAll('\\', '/'));
  expect(readFileSync(join(out, pictures.find((file) => file.includes('ligging')) ?? ''), 'utf8')).toContain(
    'Verzonnen voorbeeldcijfers',
  );
}, 60_000);
