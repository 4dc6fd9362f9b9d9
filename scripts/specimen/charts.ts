import type { Prepared } from '../../src/batch/prepare.ts';
import { profileOf } from '../../src/batch/profiles.ts';
import { ageBarsChart } from '../../src/document/charts/age-bars.ts';
import type { Chart } from '../../src/document/charts/chart.ts';
import { choropleth } from '../../src/document/charts/choropleth.ts';
import { dotIntervalChart, dotWidth } from '../../src/document/charts/dot-interval.ts';
import { locatorMap } from '../../src/document/charts/locator-map.ts';
import { pictogram } from '../../src/document/charts/pictogram.ts';
import { stripPlot } from '../../src/document/charts/strip-plot.ts';
import { themeStripChart } from '../../src/document/charts/theme-strip.ts';
import { largeTrendChart, trendLine } from '../../src/document/charts/trend-line.ts';
import { outcomeOf } from '../../src/document/outcome-style.ts';
import { formatNumber } from '../../src/document/words/nl/format.ts';
import { nl } from '../../src/document/words/nl.ts';
import type { Comparison } from '../../src/domain/comparison.ts';

type Shown = Readonly<{ name: string; about: string; chart: Chart }>;

/** Each kind of chart, with the cases that its form has to bear. */
export function specimenCharts(prepared: Prepared): Shown[] {
  const { style, wijken, boundaries } = prepared;
  const comparisons = wijken.flatMap((wijk) => profileOf(prepared, wijk).comparisons);
  const rows = (fits: (one: Comparison) => boolean) =>
    [comparisons.find(fits)].flatMap((one) =>
      one ? [{ comparison: one, outcome: outcomeOf(one, true, nl) }] : [],
    );
  const dots = [
    ...rows(({ verdict }) => verdict.kind === 'favourable'),
    ...rows(({ verdict }) => verdict.kind === 'unfavourable'),
    ...rows(({ verdict }) => verdict.kind === 'not-demonstrable'),
    ...rows(
      ({ basis, measurement, spread }) =>
        basis === 'model' && measurement.kind === 'value' && spread !== undefined,
    ),
    ...rows((one) => Math.abs(distanceOf(one)) > 14),
    ...rows(({ measurement }) => measurement.kind === 'hidden'),
  ];
  const layout = { width: dotWidth, headHeight: 4, rowHeights: dots.map(() => 5.9) };
  const own = wijken.find(({ code }) => boundaries.has(code));
  return [
    shown(
      'Verschil met de regio',
      'gunstig, ongunstig, niet aantoonbaar, geschat (alle wijken), buiten de schaal, verborgen (leeg)',
      dotIntervalChart(dots, style, { ...id('stippen'), layout }),
    ),
    shown(
      'Spreiding',
      'deze wijk ver van de andere; wijken van dezelfde gemeente donkerder',
      stripPlot(spread, style, id('spreiding')),
    ),
    shown(
      'Jaren, groot',
      'met marge, een breuk en waarden erbij',
      trendLine(years, style, {
        ...id('jaren-groot'),
        layout: largeTrendChart,
        breaks: { own: [2020], benchmark: [] },
        words: { own: 'deze wijk', benchmark: 'regio', valueOf: (value) => formatNumber(value, 0) },
      }),
    ),
    shown(
      'Jaren',
      'een jaar zonder cijfer van de wijk, een zonder cijfer van de regio',
      trendLine(gap, style, id('jaren')),
    ),
    shown('Leeftijden', 'met een groep zonder cijfer', ageBarsChart(ages, style, id('leeftijd'))),
    ...[0, 1, 74, 100].map((count) =>
      shown('Honderd mensen', `${count} van de 100`, pictogram(count, style, id(`mensen-${count}`))),
    ),
    shown(
      'Themastrook',
      'gunstig, ongunstig, geen oordeel; geschat; geen cijfer',
      themeStripChart(strip, style, id('strook')),
    ),
    shown(
      'Kaart met klassen',
      'hooguit vier, ook in grijs te onderscheiden',
      choropleth(
        boundaries,
        {
          wijk: own?.code ?? '',
          codes: [...shares(prepared).keys()],
          values: shares(prepared),
          words: nl.maps.classes,
        },
        style,
        id('kaart'),
      ).chart,
    ),
    ...(own === undefined
      ? []
      : [
          shown(
            'Ligging',
            'deze wijk tussen de andere',
            locatorMap(
              boundaries,
              {
                wijk: own.code,
                others: wijken.map(({ code }) => code).filter((code) => boundaries.has(code)),
              },
              style,
              id('ligging'),
            ),
          ),
        ]),
  ];
}

/** Made-up shares of all wijken on the map. */
function shares({ wijken, boundaries }: Prepared): ReadonlyMap<string, number> {
  const drawn = wijken.filter(({ code }) => boundaries.has(code));
  return new Map(drawn.map(({ code }, index) => [code, 9 + ((index * 7) % 16)]));
}

function shown(name: string, about: string, chart: Chart): Shown {
  return { name, about, chart };
}

function id(name: string): Readonly<{ id: string; alt: string }> {
  return { id: `proef-${name}`, alt: `Voorbeeld van een grafiek: ${name}.` };
}

function distanceOf({ measurement, benchmark, indicator }: Comparison): number {
  const both = measurement.kind === 'value' && benchmark.kind === 'value' && indicator.kind === 'percentage';
  return both ? measurement.value - benchmark.value : 0;
}

const spread = {
  values: [12, 14, 14, 14, 15, 15, 16, 18, 21.5, 24].map((value, index) => ({
    value,
    own: index === 8,
    near: index % 3 === 0,
  })),
  own: { value: 21.5, label: 'deze wijk 22' },
  benchmark: { value: 15.4, label: 'regio 15' },
  tickText: nl.format.tick,
};
const gap = [
  { year: 2012, own: 20, benchmark: 22 },
  { year: 2016, own: 21, benchmark: 22 },
  { year: 2020, own: undefined, benchmark: 23 },
  { year: 2024, own: 24, benchmark: undefined },
];
const years = [2012, 2016, 2020, 2024].map((year, index) => ({
  year,
  own: 20 + 3 * index,
  benchmark: 22 + index,
}));
const ages = [
  { label: '0 tot 15 jaar', value: 14, benchmark: 16 },
  { label: '15 tot 65 jaar', value: 61, benchmark: 64 },
  { label: '65 jaar en ouder', value: undefined, benchmark: 20 },
];
const strip = [
  [
    { sign: 'favourable', tested: true, estimated: false, words: '' },
    { sign: 'unfavourable', tested: true, estimated: false, words: '' },
    { sign: 'tick', tested: true, estimated: false, words: '' },
  ],
  [
    { sign: 'favourable', tested: false, estimated: true, words: '' },
    { sign: 'unfavourable', tested: false, estimated: true, words: '' },
  ],
  [{ sign: 'none', tested: false, estimated: true, words: '' }],
] as const;
