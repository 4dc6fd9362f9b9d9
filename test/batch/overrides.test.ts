import { describe, expect, it } from 'vitest';
import { dataQualityHtml } from '../../src/batch/data-quality.ts';
import { type Prepared, prepare } from '../../src/batch/prepare.ts';
import { brief, expectFilled, problemsOf, sentence } from '../problems.ts';
import { withProject } from '../project-folder.ts';

/** 49,8 of 100 lonely in Noord, beside 45. */
const project = (text: string, { figure = '50', n = 370 } = {}) => ({
  'wijkprofiel.yaml': 'organisation: GGD Proefland\nedition: Proef 1\ndate: 2026-11-22\n',
  'gebieden.csv':
    'code;naam;niveau;ouder;inwoners\nGG9900;Proefland;regio;;16000\nWK990101;Noord;wijk;GG9900;8000\nWK990102;Zuid;wijk;GG9900;8000\n',
  'cijfers/cijfers.csv': `gebied;indicator;periode;doelgroep;waarde;n;bron
GG9900;eenzaam;2024;18+;45,0;5000;P
WK990101;eenzaam;2024;18+;49,8;${n};P
WK990102;eenzaam;2024;18+;40,0;300;P
`,
  'verhalen/WK990101.md': `---
titel: Noord
zinnen:
  - bij: sociale_omgeving
    tekst: ${text}
    cijfers: { eenzaam: "${figure}" }
    door: onderzoeker
    op: 2026-06-03
---
`,
});

const preparing = async (files: ReturnType<typeof project>): Promise<Prepared> =>
  await withProject(files, async (folder) => await prepare(folder, undefined));
const line = 'verhalen/WK990101.md:4 zinnen';

describe('a sentence of an editor', () => {
  it('that its figures bear is no remark', async () => {
    const { problems, stories } = await preparing(
      project('Van de 100 voelden 50 zich eenzaam, in de regio 45.'),
    );
    expect(problems).toEqual([]);
    expect(stories.get('WK990101')?.overrides).toHaveLength(1);
  });

  it('that has expired is a warning that names wijk, place and indicator, also in the report about the data', async () => {
    const prepared = await preparing(project('Van de 100 voelden 48 zich eenzaam.', { figure: '48' }));
    expectFilled(prepared.problems);
    expect(brief(prepared.problems)).toEqual([`${line} override-expired eenzaam`]);
    const words =
      'De zin bij “sociale_omgeving” van Noord is vervallen: bij eenzaam staat een ander cijfer, of geen.';
    expect(sentence(prepared.problems[0])).toBe(words);
    const html = await dataQualityHtml(prepared);
    expect(html).toContain('Zin van een redacteur vervallen');
    expect(html).toContain(words);
  });

  it('about a figure that is hidden now tells that figure nowhere', async () => {
    const prepared = await preparing(project('Van de 100 voelden 50 zich eenzaam.', { n: 20 }));
    expect(brief(prepared.problems)).toContain(`${line} override-expired eenzaam`);
    expect(JSON.stringify(prepared.problems)).not.toMatch(/\b50\b|49,8/);
    expect(await dataQualityHtml(prepared)).not.toMatch(/49,8|voelden 50/);
  });

  it('with a number that is none of its figures stops everything', async () => {
    const problems = await problemsOf(preparing(project('Van de 100 voelden 51 zich eenzaam, 6 meer.')));
    expectFilled(problems);
    expect(brief(problems)).toEqual([`${line} override-number 51, 6`]);
  });

  it('with a sign that the font lacks stops everything', async () => {
    const problems = await problemsOf(preparing(project('Van de 100 voelden 50 zich 孤独.')));
    expect(brief(problems)).toEqual([
      'verhalen/WK990101.md missing-glyph 孤',
      'verhalen/WK990101.md missing-glyph 独',
    ]);
  });
});
