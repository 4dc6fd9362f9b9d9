import { callText } from '../in-page.ts';
import { distinct, excerpt, type Finding } from './finding.ts';

/** The little of the DOM that the functions below use; they themselves run in the page. */
type Box = Readonly<{
  tagName: string;
  scrollWidth: number;
  clientWidth: number;
  scrollHeight: number;
  clientHeight: number;
  textContent: string;
  parentElement: Box | null;
  getAttribute: (name: string) => string | null;
  closest: (selector: string) => Box | null;
  querySelector: (selector: string) => Box | null;
  getBoundingClientRect: () => Readonly<{ left: number; right: number; height: number }>;
}>;
type Picture = Readonly<{ complete: boolean; naturalWidth: number; alt: string }>;
declare const document: Readonly<{
  images: Iterable<Picture>;
  querySelectorAll: (selector: string) => Iterable<Box>;
}>;
declare const getComputedStyle: (
  box: Box,
) => Readonly<{ overflowX: string; overflowY: string; clipPath: string }>;

/**
 * Finds what only the page itself knows before it is printed: what is wider than its
 * `[data-fit]` container (or than itself), charts that are not as high as the table rows they stand beside, text that
 * a box cuts off, empty cells, pictures that did not load. Text to be run in the page.
 */
export const measurements = `[...${callText(tooWide)}, ...${callText(cutOff)}, ...${callText(missing)}]`;

export type Measured = Pick<Finding, 'fault' | 'what'>;

/** What was measured, as findings of no page yet. */
export function measuredFindings(found: readonly Measured[]): readonly Finding[] {
  return distinct(found.map(({ fault, what }) => ({ fault, page: undefined, what: excerpt(what) })));
}

function tooWide(): Measured[] {
  const tolerance = 1;
  const rowTolerance = 4;
  const places = new Map(
    [...document.querySelectorAll('[data-fit]')].map((box) => [box, box.getBoundingClientRect()]),
  );
  const sticksOut = (box: Box): boolean => {
    const around = box.closest('[data-fit]');
    const place = around === null ? undefined : places.get(around);
    const { left, right } = box.getBoundingClientRect();
    return place !== undefined && (left < place.left - tolerance || right > place.right + tolerance);
  };
  const nameOf = (box: Box): string => {
    const tag = [box.tagName.toLowerCase(), ...(box.getAttribute('class') ?? '').split(/\s+/)];
    return box.getAttribute('data-check') ?? tag.filter((part) => part !== '').join('.');
  };
  // A wide table that can be scrolled on a screen is no fault.
  const scrolls = (box: Box): boolean => {
    for (let around: Box | null = box; around !== null; around = around.parentElement)
      if (/auto|scroll/.test(getComputedStyle(around).overflowX)) return true;
    return false;
  };
  // What only a screen reader gets, as heads are on a telephone, is cut to nothing on purpose.
  const outOfSight = (box: Box): boolean => {
    for (let around: Box | null = box; around !== null; around = around.parentElement)
      if (getComputedStyle(around).clipPath.startsWith('inset(50%')) return true;
    return false;
  };
  // A row that grew pushes every mark below it into the row of another figure.
  const outOfStep = [...document.querySelectorAll('td.chart[rowspan]')].filter((cell) => {
    const drawn = cell.querySelector('svg')?.getBoundingClientRect().height ?? 0;
    const isApart = Math.abs(cell.getBoundingClientRect().height - drawn) > rowTolerance;
    return drawn > 0 && isApart && !outOfSight(cell);
  });
  // Inside a chart its own frame cuts off; an inline box has no width of its own.
  const wide = [...document.querySelectorAll('[data-fit], [data-fit] :not(svg *)')]
    .filter((box) => box.clientWidth > 0)
    .filter((box) => box.scrollWidth > box.clientWidth + tolerance || sticksOut(box))
    .filter((box) => !scrolls(box) && !outOfSight(box));
  const names = [...wide.map(nameOf), ...outOfStep.map((cell) => `${nameOf(cell)} (rows)`)];
  return names.map((what) => ({ fault: 'overflow', what }));
}

function cutOff(): Measured[] {
  const tolerance = 1;
  const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  const outOfSight = (box: Box): boolean => {
    for (let around: Box | null = box; around !== null; around = around.parentElement)
      if (getComputedStyle(around).clipPath.startsWith('inset(50%')) return true;
    return false;
  };
  return [...document.querySelectorAll('body :not(svg, svg *)')]
    .filter((box) => box.clientWidth > 0)
    .filter((box) => {
      const [across, down] = [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight];
      if (across <= tolerance && down <= tolerance) return false;
      const { overflowX, overflowY } = getComputedStyle(box);
      const isCut = (across > tolerance && cuts(overflowX)) || (down > tolerance && cuts(overflowY));
      return isCut && !outOfSight(box) && box.textContent.trim() !== '';
    })
    .map((box) => ({ fault: 'clipped', what: box.textContent }));
}

function missing(): Measured[] {
  const cells = [...document.querySelectorAll('td, th')]
    .filter((cell) => cell.textContent.trim() === '')
    .filter((cell) => cell.querySelector('svg, img, [role=img]') === null)
    .map((cell) => ({ fault: 'empty-cell' as const, what: cell.closest('tr')?.textContent ?? '' }));
  const pictures = [...document.images]
    .filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
    .map(({ alt }) => ({ fault: 'image' as const, what: alt }));
  return [...cells, ...pictures];
}
