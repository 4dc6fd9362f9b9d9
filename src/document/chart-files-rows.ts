import type { Comparison } from '../domain/comparison.ts';
import { type ChartFile, type ChartFileColumn, chartFile, coloured } from './chart-file.ts';
import { ageChart } from './charts/age-bars.ts';
import { mm } from './charts/chart.ts';
import { pyramidChart } from './charts/pyramid.ts';
import { stripChart } from './charts/theme-strip.ts';
import type { DocumentInput } from './document-input.ts';
import { peoplePage } from './people-page.ts';
import { pyramidSection } from './pyramid-section.ts';
import { stripSection } from './strip-section.ts';
import type { ThemeTableView } from './theme-table.ts';

/** Soft hyphens break words on a page; in a picture they would be drawn. */
function plain(text: string): string {
  return text.replaceAll('\u00ad', '');
}

function column(
  head: string,
  width: number,
  cells: readonly string[],
  look?: 'number' | 'own',
): ChartFileColumn {
  const align = look === undefined ? 'left' : 'right';
  return { head: plain(head), width: mm(width), align, bold: look === 'own', cells: cells.map(plain) };
}

/** The table of ages with its bars, or by sex as a pyramid. */
export function ageFiles(input: DocumentInput): ChartFile[] {
  return [...pyramidFiles(input), ...barFiles(input)];
}

function barFiles(input: DocumentInput): ChartFile[] {
  const words = input.words.chartFiles;
  const { area, comparisons } = input.profile;
  return peoplePage(input).people.ages.map(({ title, chart, rows, ownHead, benchmarkHead }) =>
    chartFile(input, {
      ...{ name: words.names.ages, title: words.ages(area.name, title), subtitle: words.agesNote, chart },
      columns: [
        column(
          '',
          34,
          rows.map(({ label }) => label),
        ),
        column(
          ownHead,
          16,
          rows.map(({ value }) => value),
          'own',
        ),
        column(
          benchmarkHead,
          18,
          rows.map(({ benchmark }) => benchmark),
          'number',
        ),
      ],
      rows: { head: 0, height: mm(ageChart.rowHeight) },
      key: [
        { path: barPath, colour: input.style.house, words: plain(ownHead) },
        { path: barPath, colour: input.style.line, words: benchmarkHead },
      ],
      about: comparisons.filter(({ indicator }) => indicator.group === 'leeftijd'),
    }),
  );
}

function pyramidFiles(input: DocumentInput): ChartFile[] {
  const { names } = input.words.chartFiles;
  const ages = input.profile.agesBySex;
  return pyramidSection(input).map(({ title, note, heads, rows, chart }) =>
    chartFile(input, {
      ...{ name: names.pyramid, title, subtitle: note, chart },
      columns: [
        column(
          '',
          34,
          rows.map(({ label }) => label),
        ),
        column(
          heads.men,
          20,
          rows.map(({ men }) => men),
          'number',
        ),
        column(
          heads.women,
          20,
          rows.map(({ women }) => women),
          'number',
        ),
      ],
      rows: { head: 0, height: mm(pyramidChart.rowHeight) },
      axis: [
        { x: chart.width * 0.25, text: heads.men },
        { x: chart.width * 0.75, text: heads.women },
      ],
      about: ages?.men ?? [],
    }),
  );
}

const barPath = 'M-1,-0.4H1V0.4H-1Z';

/** A table of one theme with the chart beside it; tables in mixed units have none. */
export function themeTableFiles(
  input: DocumentInput,
  { table, title, about }: Readonly<{ table: ThemeTableView; title: string; about: readonly Comparison[] }>,
): ChartFile[] {
  const words = input.words.chartFiles;
  const basis = table.id.endsWith('-geschat') ? 'model' : 'sample';
  return table.chart.map((chart) =>
    chartFile(input, {
      ...{ name: table.id, chart, title: words.besideRegion(title, input.profile.area.name) },
      subtitle: `${table.title}. ${table.people} ${table.notes.join(' ')} ${table.caption}`,
      key: coloured(table.key, input.style),
      columns: [
        column(
          '',
          56,
          table.rows.map(({ label }) => label),
        ),
        column(
          words.heads.wijk,
          14,
          table.rows.map(({ value }) => value || '–'),
          'own',
        ),
        ...table.heads.map(({ text }, index) =>
          column(
            text,
            18,
            table.rows.map(({ others }) => others[index] ?? '–'),
            'number',
          ),
        ),
        column(
          words.heads.difference,
          42,
          table.rows.map((row) => row.words),
        ),
      ],
      rows: { head: 0, height: chart.height / Math.max(1, table.rowCount) },
      axis: [
        { x: chart.width * 0.143, text: words.axis.less },
        { x: chart.width * 0.5, text: table.versus },
        { x: chart.width * 0.857, text: words.axis.more },
      ],
      about: about.filter((one) => one.basis === basis),
    }),
  );
}

/** The signs of the measured figures by theme. */
export function stripFiles(input: DocumentInput): ChartFile[] {
  const words = input.words.chartFiles;
  const { area, comparisons } = input.profile;
  return stripSection(input).flatMap(({ chart, rows, versus, key }) =>
    chart.map((one) =>
      chartFile(input, {
        ...{ name: words.names.themes, title: words.themes(area.name), chart: one },
        subtitle: words.themesNote(versus),
        key: coloured(key, input.style),
        columns: [
          column(
            '',
            46,
            rows.map(({ theme }) => theme),
          ),
          column(
            '',
            120,
            rows.map((row) => row.words),
          ),
        ],
        rows: { head: 0, height: mm(stripChart.rowHeight) },
        about: comparisons.filter(({ basis }) => basis === 'sample'),
      }),
    ),
  );
}
