import { gauss, uniform } from '../../examples/generate/random.ts';
import {
  type Ages,
  cases,
  country,
  fillers,
  gemeenten,
  regions,
  type StressWijk,
  unmappedGemeente,
} from './cases.ts';

const wijken = [...cases, ...fillers];
const usualAges: Ages = [15, 12, 25, 28, 20];
const years = ['2023', '2024', '2025'];

/** A cell of a CSV file, between quotation marks where it needs them. */
function cell(text: string): string {
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

type AreaRow = Readonly<{
  code: string;
  name: string;
  level: string;
  parent: string;
  inhabitants: number;
  ages?: Ages;
  parts?: readonly string[];
}>;

export function areasFile(): string {
  const rows = [
    line({ ...country, level: 'land', parent: '', inhabitants: 18_000_000 }),
    ...regions.map(({ code, name, gemeenten: codes }) =>
      line({ code, name, level: 'regio', parent: country.code, inhabitants: total(codes) }),
    ),
    ...gemeenten.map(({ code, name }) =>
      line({ code, name, level: 'gemeente', parent: regionOf(code), inhabitants: total([code]) }),
    ),
    ...wijken.flatMap((wijk) => {
      const { parts, gemeente, inhabitants } = wijk;
      const half = parts === undefined ? 0 : inhabitants / parts.length;
      return [
        ...(parts ?? []).map((code, index) =>
          line({
            code,
            name: `Deel ${index + 1}`,
            level: 'wijk',
            parent: gemeente,
            inhabitants: half,
            ages: agesOf(wijk),
          }),
        ),
        line({ ...wijk, level: 'wijk', parent: gemeente, ages: agesOf(wijk) }),
      ];
    }),
  ];
  return `code;naam;niveau;ouder;inwoners;inwoners_18+;inwoners_65+;jaar;bestaat_uit\n${rows.join('\n')}\n`;
}

function line({ code, name, level, parent, inhabitants, ages = usualAges, parts = [] }: AreaRow): string {
  const [children, , , , old] = ages;
  const adults = Math.round((inhabitants * (100 - 1.21 * children)) / 100);
  const over65 = Math.round((inhabitants * old) / 100);
  return [code, cell(name), level, parent, inhabitants, adults, over65, 2025, parts.join(' ')].join(';');
}

function regionOf(gemeente: string): string {
  return regions.find((region) => region.gemeenten.includes(gemeente))?.code ?? '';
}

function total(codes: readonly string[]): number {
  const within = wijken.filter(({ gemeente }) => codes.includes(gemeente));
  return within.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
}

function agesOf({ code, ages }: StressWijk): Ages {
  if (ages !== undefined) return ages;
  const moved = Math.round(10 * gauss(`ages ${code}`)) / 10;
  const [children, young, adult, middle, old] = usualAges;
  return [children, young, adult - moved, middle, old + moved];
}

/** Numbers of inhabitants, ages and households, a row per area and year. */
export function populationFile(): string {
  const columns = ['0_14', '15_24', '25_44', '45_64', '65_plus'].map((ages) => `leeftijd_${ages}`);
  const known = wijken
    .filter(({ course }) => course !== 'missing')
    .flatMap((wijk) =>
      (wijk.parts ?? [wijk.code]).map((code) => ({
        ...wijk,
        code,
        inhabitants: wijk.inhabitants / (wijk.parts?.length ?? 1),
      })),
    );
  const areas = [
    ...[country, ...regions, ...gemeenten].map(({ code }) => ({
      code,
      ages: usualAges,
      inhabitants: undefined,
    })),
    ...known.map((wijk) => ({ ...wijk, ages: agesOf(wijk) })),
  ];
  const rows = areas.flatMap(({ code, ages, inhabitants }) =>
    years.map((year) => {
      const homes = [uniform(`single ${code}`, 20, 60), uniform(`income ${code}`, 2, 16)].map((share) =>
        share.toFixed(1).replace('.', ','),
      );
      const shares = ages.map((share) => share.toFixed(1).replace('.', ','));
      return [code, year, inhabitants ?? '', ...shares, ...homes, 'Proefregister (verzonnen)'].join(';');
    }),
  );
  const header = `gebied;periode;inwoners;${columns.join(';')};eenpersoonshuishoudens;laag_inkomen;bron`;
  return `${[header, ...rows].join('\n')}\n`;
}

/** Squares in rows, a row of gemeenten; one gemeente has no boundaries. */
export function mapFile(): string {
  const features = gemeenten
    .filter(({ code }) => code !== unmappedGemeente)
    .flatMap(({ code }, column) =>
      wijken
        .filter(({ gemeente }) => gemeente === code)
        .flatMap((wijk) => wijk.parts ?? [wijk.code])
        .map((wijkCode, index) =>
          square(wijkCode, 4 + 0.06 * column + 0.03 * (index % 2), 52 + 0.02 * Math.floor(index / 2)),
        ),
    );
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}

function square(code: string, west: number, south: number): object {
  const [east, north] = [west + 0.03, south + 0.02];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ].map((point) => point.map((degree) => Number(degree.toFixed(4))));
  return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: [ring] } };
}
