import { rememberedPer } from '../lib/remembered.ts';

/** Levels from small to large; the level of a parent is always larger than that of its child. */
export const areaLevels = ['buurt', 'wijk', 'gemeente', 'regio', 'land'] as const;
export type AreaLevel = (typeof areaLevels)[number];

export type Area = Readonly<{
  /** CBS code (WK054609, GM0546, GG4506, NL00) or a code of the municipality itself. */
  code: string;
  name: string;
  level: AreaLevel;
  parent: string | undefined;
  /** Number of inhabitants; undefined when the file does not say. */
  population: number | undefined;
  /** Inhabitants by target group ("18+", "65+"), as far as the file gives them. */
  populationByGroup: ReadonlyMap<string, number>;
  /** Year of the area division. */
  year: number | undefined;
  /** Year from which its borders are other ones; figures of before are about another area. */
  borderChange: number | undefined;
  /** Codes of the CBS areas that an area with a code of its own is made of. */
  madeOf: readonly string[];
}>;

export type Areas = ReadonlyMap<string, Area>;

/** With fewer inhabitants than this a figure of a hundred is about a few people. */
const fewestInhabitants = 100;

/** False for a wijk of so few people that its figures say little; true when the number is not known. */
export function hasEnoughPeople({ population }: Area): boolean {
  return population === undefined || population >= fewestInhabitants;
}

/** The people of exactly this group; undefined when the file does not say. */
export function peopleOfGroup({ population, populationByGroup }: Area, group: string): number | undefined {
  return group === 'alle' ? population : populationByGroup.get(group);
}

/** A code as it is compared: without padding, CBS codes in capitals. */
export function normaliseCode(text: string): string {
  const code = text.trim();
  return /^(wk|gm|bu|gg|nl)\d[0-9a-z]*$/i.test(code) ? code.toUpperCase() : code;
}

/** The area of `level` that an area lies in (the area itself when it has that level), or undefined. */
export function ancestor(areas: Areas, area: Area, level: AreaLevel): Area | undefined {
  let current: Area | undefined = area;
  while (current !== undefined && current.level !== level)
    current = current.parent === undefined ? undefined : areas.get(current.parent);
  return current;
}

/** The wijken inside an area, in the order of the file; a wijk that is a part of a composed one is not counted. */
export function wijkenIn(areas: Areas, within: Area): readonly Area[] {
  return wijkenOf(areas, within.code, () => {
    const parts = partsIn(areas);
    return [...areas.values()].filter(
      (area) =>
        area.level === 'wijk' &&
        !parts.has(area.code) &&
        ancestor(areas, area, within.level)?.code === within.code,
    );
  });
}

/** The name of a wijk, with that of its gemeente when another wijk has the same one: "Buitengebied (Lisse)". */
export function distinctName(area: Area, areas: Areas): string {
  const names = wijkNames(areas, '', () =>
    Map.groupBy(areas.values(), ({ level, name }) => `${level} ${name}`),
  );
  const gemeente = ancestor(areas, area, 'gemeente');
  const isShared = (names.get(`${area.level} ${area.name}`)?.length ?? 0) > 1;
  return isShared && gemeente !== undefined ? `${area.name} (${gemeente.name})` : area.name;
}

const wijkNames = rememberedPer<ReadonlyMap<string, readonly Area[]>>();

/** The areas right below an area that stand beside each other: no buurten, no parts of a composed area. */
export function childrenOf(areas: Areas, parent: Area): readonly Area[] {
  return childrenOfArea(areas, parent.code, () => {
    const parts = partsIn(areas);
    return [...areas.values()].filter(
      (area) => area.parent === parent.code && area.level !== 'buurt' && !parts.has(area.code),
    );
  });
}

/** Codes of the areas that a composed area is made of: they have no document and no place of their own. */
export function partsIn(areas: Areas): ReadonlySet<string> {
  return partsOf(areas, '', () => new Set([...areas.values()].flatMap(({ madeOf }) => madeOf)));
}

const wijkenOf = rememberedPer<readonly Area[]>();
const childrenOfArea = rememberedPer<readonly Area[]>();
const partsOf = rememberedPer<ReadonlySet<string>>();
