import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/batch/prepare.ts';
import { factsheetView } from '../../src/document/factsheet.ts';
import { findingsSection } from '../../src/document/findings-section.ts';
import { messageOf } from '../../src/document/masthead.ts';
import { wijkprofielView } from '../../src/document/wijkprofiel.ts';
import { htmlDocument } from '../../src/render/html-document.ts';
import { loadTemplate } from '../../src/render/template.ts';
import { inputFor } from '../example.ts';
import { withProject } from '../project-folder.ts';
import { stressProjects } from './projects.ts';

const [extremes] = stressProjects();
const prepared = await withProject(extremes?.files ?? {}, (folder) => prepare(folder, undefined));

describe('what a factsheet says of how its figures are known', () => {
  it.each([
    { code: 'WK992100', what: 'the only wijk of its region' },
    { code: 'SAMEN-OOST', what: 'made of two wijken' },
  ])('is never that all are estimates when some were measured: $what', ({ code }) => {
    const input = inputFor(prepared, code);
    const message = messageOf(input.profile, input.words).join(' ');
    expect(message).not.toContain('geen gemeten cijfers');
    expect(findingsSection(input).caveat).toEqual([]);
  });

  it('says once by which rule figures are named', async () => {
    const html = await htmlDocument(
      factsheetView(inputFor(prepared, 'WK991101')),
      await loadTemplate('factsheet'),
    );
    expect(html.match(/class="rule"/g)).toHaveLength(1);
  });

  it('is "(schatting)" above a list only when everything under it is one', () => {
    const headings = prepared.wijken.flatMap(({ code }) => {
      const input = inputFor(prepared, code);
      const { strengths, attention, largest } = input.profile.findings;
      const columns = findingsSection(input).columns.filter(({ items }) => items.length > 0);
      const lists = largest.length > 0 ? [] : [strengths, attention].filter(({ length }) => length > 0);
      return lists.map((list, index) => {
        const estimates = list.filter(({ comparison }) => comparison.basis === 'model').length;
        const mark = / \((.*)\)$/.exec(columns[index]?.heading ?? '')?.[1];
        const expected =
          estimates === 0 ? undefined : estimates === list.length ? 'schatting' : 'deels schatting';
        return { code, mark, expected };
      });
    });
    expect(headings.filter(({ mark, expected }) => mark !== expected)).toEqual([]);
    expect(new Set(headings.map(({ mark }) => mark))).toEqual(
      new Set([undefined, 'schatting', 'deels schatting']),
    );
  });
});

describe('what a wijkprofiel adds up', () => {
  it('is left out where no theme has points', () => {
    const sumsOf = (code: string) => wijkprofielView(inputFor(prepared, code, 'wijkprofiel')).pointSums;
    expect(sumsOf('WK991206')).toEqual([]);
    expect(sumsOf('WK991209')).toHaveLength(1);
  });
});
