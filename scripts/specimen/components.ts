import { inputFor } from '../../src/batch/document-job.ts';
import { type Product, planJobs } from '../../src/batch/plan.ts';
import type { Prepared } from '../../src/batch/prepare.ts';
import { type FactsheetView, factsheetView } from '../../src/document/factsheet.ts';
import { type WijkprofielView, wijkprofielView } from '../../src/document/wijkprofiel.ts';
import { withOwnIds } from './own-ids.ts';

/** A partial with what it is filled with. */
type State = Readonly<{ about: string; partial: string; context: object; isPage: boolean; grid: boolean }>;
type Group = Readonly<{ title: string; product: Product; states: readonly State[] }>;

/** Wijken of the example that bring components in different states. */
const wijken = {
  rich: { code: 'WK980102', about: 'veel gemeten cijfers' },
  favourable: { code: 'WK980301', about: 'met gunstige verschillen' },
  empty: { code: 'WK980105', about: 'geen gezondheidscijfers' },
  longName: { code: 'WK980402', about: 'lange naam' },
  ownCode: { code: 'HEL-NOORD', about: 'samengesteld uit andere wijken' },
};
type Wijk = keyof typeof wijken;
/** Stands where the logo of an organisation would. */
const sampleLogo = {
  src: `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40"><circle cx="20" cy="20" r="18" fill="#4a5759"/><path d="M50 10h100v7H50zM50 23h70v7H50z" fill="#4a5759"/></svg>')}`,
  alt: 'Voorbeeld van een logo',
};

/** The components of both documents, through the same functions as the documents. */
export function componentGroups(prepared: Prepared): Group[] {
  const factsheet = (wijk: Wijk) => factsheetView({ ...inputOf(prepared, wijk, 'factsheet'), trim: 0 });
  const profile = (wijk: Wijk) => wijkprofielView({ ...inputOf(prepared, wijk, 'wijkprofiel'), trim: 0 });
  const groups = [...factsheetGroups(factsheet), ...profileGroups(profile)];
  return groups.map((group, place) => ({
    ...group,
    states: group.states.map((state, index) => withOwnIds(state, `g${place}s${index}`)),
  }));
}

function factsheetGroups(view: (wijk: Wijk) => FactsheetView): Group[] {
  const states = (partial: string, names: readonly Wijk[], pick: (view: FactsheetView) => object): State[] =>
    names.map((name) => ({
      about: wijken[name].about,
      partial,
      context: { ...pick(view(name)), words: view(name).words },
      isPage: false,
      grid: false,
    }));
  const group = (title: string, all: readonly State[]): Group => ({
    title,
    product: 'factsheet',
    states: all,
  });
  const head = ({ masthead, fictional, style, words }: FactsheetView): object => ({
    ...{ masthead, fictional, style, words },
  });
  const rich = view('rich');
  const withLogo = head({ ...rich, style: { ...rich.style, logo: [sampleLogo] } });
  const raster = states('findings', ['rich'], ({ findings }) => ({ findings }));
  return [
    group(
      'Raster',
      raster.map((state) => ({ ...state, about: 'kolommen, en lijnen om de 5 mm', grid: true })),
    ),
    group('Kop', [
      ...states('masthead', ['rich', 'longName', 'empty'], head),
      { about: 'met logo', partial: 'masthead', context: withLogo, isPage: false, grid: false },
    ]),
    group(
      'Wat valt op',
      states('findings', ['rich', 'favourable', 'ownCode', 'empty'], ({ findings }) => ({ findings })),
    ),
    group(
      'Wie wonen hier',
      states('people', ['rich', 'empty'], ({ people }) => ({ people })),
    ),
    group(
      'Vijf thema’s',
      states('strip', ['rich', 'favourable'], ({ strip }) => ({ strip })),
    ),
    group(
      'Alle cijfers',
      states('figures', ['rich', 'empty'], ({ figures }) => ({ figures })),
    ),
    group(
      'Slot',
      states('notes', ['rich', 'empty'], ({ notes, chosen, style }) => ({ notes, chosen, style })),
    ),
  ];
}

function profileGroups(view: (wijk: Wijk) => WijkprofielView): Group[] {
  const rich = view('rich');
  const page = (title: string, partial: string, contexts: readonly object[]): Group => ({
    title,
    product: 'wijkprofiel',
    states: contexts.map((context) => ({
      about: wijken.rich.about,
      partial,
      context,
      isPage: true,
      grid: false,
    })),
  });
  return [
    page('Omslag', 'cover', [rich]),
    page('Samenvatting', 'summary', [rich]),
    page('Inwoners', 'people-page', [rich]),
    page('Verhaal en stemmen', 'story', rich.story),
    page('Thema', 'theme', rich.themes.slice(0, 2)),
    page('Zes kanten van gezondheid', 'dimensions', rich.dimensions),
    page('Naast andere wijken', 'neighbours', rich.neighbours),
    page('Kiezen', 'choices', rich.choices),
    page('Wijkthema’s', 'chosen-themes', rich.chosenThemes),
    page('Punten', 'point-sums', rich.choices),
    page('Verantwoording', 'account', rich.account),
    page('Zo leest u dit', 'reading', [rich]),
  ];
}

function inputOf(prepared: Prepared, wijk: Wijk, product: Product): ReturnType<typeof inputFor> {
  const area = prepared.dataset.areas.get(wijken[wijk].code);
  const [job] =
    area === undefined ? [] : planJobs(prepared.dataset, [area], { products: [product], formats: ['html'] });
  if (job === undefined) throw new Error(`the example has no wijk ${wijken[wijk].code}`);
  return inputFor(prepared, job, product);
}
