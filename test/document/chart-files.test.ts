import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/batch/prepare.ts';
import type { ChartFile } from '../../src/document/chart-file.ts';
import { chartFiles } from '../../src/document/chart-files.ts';
import type { DocumentInput } from '../../src/document/document-input.ts';
import { figureSvg } from '../../src/render/figure-svg.ts';
import { example, inputFor } from '../example.ts';
import { madeRegion, otherSecrets, tooFew } from '../made-region.ts';
import { withProject } from '../project-folder.ts';

const prepared = await example();
const filesOf = (code: string): ChartFile[] => chartFiles(inputFor(prepared, code, 'wijkprofiel'));
const svgsOf = (files: readonly ChartFile[]): Promise<string[]> => Promise.all(files.map(figureSvg));
const wordsIn = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join(' ');

describe('charts as pictures', () => {
  const files = filesOf('WK980102');
  const find = (name: string): ChartFile => {
    const file = files.find((one) => one.name === name);
    if (file === undefined) throw new Error(`no ${name} among ${files.map((one) => one.name).join()}`);
    return file;
  };

  it('have names that say what is inside, each once, safe on every file system', () => {
    const names = files.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['ligging', 'leeftijden', 'positieve-gezondheid']));
    expect(names).toEqual(
      expect.arrayContaining(['leefstijl-gemeten', 'leefstijl-geschat', 'jaren-ervaren-gezondheid']),
    );
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]{3,60}$/);
  });

  it('hold title, source and the mark of made-up figures, and load nothing', async () => {
    for (const [index, svg] of (await svgsOf(files)).entries()) {
      const words = wordsIn(svg);
      const { title = '', source = '' } = files[index] ?? {};
      expect(words).toContain(title.split(' ').slice(0, 3).join(' '));
      expect(words).toContain('Verzonnen voorbeeldcijfers');
      expect(words).toContain('GGD Duinstreek (fictief)');
      expect(source).toMatch(/\.$/);
      expect(svg).not.toMatch(/NaN|undefined|href|url\(|<image|<script|<style|\u00ad/);
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="[\d.]+" height="[\d.]+" viewBox/,
      );
      expect(svg).toContain('Calibri');
    }
  });

  it('say beside each row what the page says beside it', async () => {
    const words = wordsIn(await figureSvg(find('leefstijl-gemeten')));
    for (const text of ['rookt', '19', '15', 'meer, ongunstig', 'Wijkpeiling Duinstreek (fictief), 2024'])
      expect(words).toContain(text);
  });

  it('have a short text for who cannot see them', () => {
    for (const { chart, name } of files.filter((one) => !/gemeten|geschat|jaren|verdeling/.test(one.name)))
      expect(`${name}: ${chart.alt}`.length).toBeLessThanOrEqual(150 + name.length + 2);
  });

  it('are as reviewed', async () => {
    for (const name of ['leefstijl-gemeten', 'jaren-ervaren-gezondheid', '65-plussers-op-de-kaart'])
      await expect(await figureSvg(find(name))).toMatchFileSnapshot(`../golden/charts/picture-${name}.svg`);
  });

  it('are only those that have something to show', () => {
    const names = chartFiles({ ...inputFor(prepared, 'WK980105', 'wijkprofiel'), boundaries: new Map() }).map(
      ({ name }) => name,
    );
    expect(names).not.toContain('ligging');
    expect(names).not.toContain('leefstijl-gemeten');
  });
});

describe('pictures of figures about too few people', () => {
  const inputs = async (secrets?: typeof otherSecrets): Promise<DocumentInput[]> => {
    const made = await withProject(madeRegion(secrets), (folder) => prepare(folder, undefined));
    return [...tooFew.slice(0, 2), 'WK990103'].map((code) => inputFor(made, code, 'wijkprofiel'));
  };

  it('are the same, byte for byte, when the hidden figures are others', async () => {
    const [own, other] = await Promise.all([inputs(), inputs(otherSecrets)]);
    const drawn = await svgsOf(own.flatMap((one) => chartFiles(one)));
    expect(drawn.length).toBeGreaterThan(5);
    expect(await svgsOf(other.flatMap((one) => chartFiles(one)))).toEqual(drawn);
  });
});
