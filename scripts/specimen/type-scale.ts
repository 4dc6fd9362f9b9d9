import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const uses: Readonly<Record<string, string>> = {
  name: 'naam van de wijk',
  page: 'titel van een bladzijde',
  number: 'groot getal',
  message: 'de boodschap',
  head: 'kop van een blok',
  sub: 'kop van een punt of grafiek',
  body: 'lopende tekst',
  note: 'toelichting en tabellen',
  axis: 'assen, kolomkoppen, voetregels',
};

/** The steps of `templates/tokens.css`, as they stand there. */
export async function typeScale(): Promise<Readonly<{ token: string; size: string; use: string }>[]> {
  const css = await readFile(join(import.meta.dirname, '..', '..', 'templates', 'tokens.css'), 'utf8');
  return [...css.matchAll(/--t-([a-z-]+):\s*(\d+) ([\d.]+)pt \/ ([\d.]+)mm/g)].map(
    ([, token = '', weight, size, leading]) => ({
      token,
      size: `${weight}, ${comma(size)} pt op ${comma(leading)} mm`,
      use: uses[token] ?? token,
    }),
  );
}

function comma(number = ''): string {
  return number.replace('.', ',');
}
