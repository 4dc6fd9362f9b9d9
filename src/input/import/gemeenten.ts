import { bundledRows } from '../bundled.ts';

/** A gemeente and the GGD region it lies in. */
export type Gemeente = Readonly<{ code: string; name: string; region: string; regionName: string }>;

/** All gemeenten of data/gemeenten.csv, by code. */
export async function loadGemeenten(): Promise<ReadonlyMap<string, Gemeente>> {
  const rows = await bundledRows('gemeenten.csv');
  return new Map(
    rows.map((cell) => {
      const code = cell('gemeente');
      const regionName = cell('ggd_naam').replace(/^GGD /, '');
      return [code, { code, name: cell('naam'), region: cell('ggd'), regionName }];
    }),
  );
}

/** The gemeenten of an area code: a GGD region, a gemeente, or the whole country; empty for an unknown code. */
export function gemeentenIn(code: string, gemeenten: ReadonlyMap<string, Gemeente>): ReadonlySet<string> {
  const all = [...gemeenten.values()];
  const inside = /^NL0[01]$/.test(code)
    ? all
    : all.filter(({ code: own, region }) => own === code || region === code);
  return new Set(inside.map((one) => one.code));
}

/** Code of the gemeente that a CBS code of a wijk or buurt belongs to. */
export function gemeenteOf(code: string): string {
  return `GM${code.slice(2, 6)}`;
}
