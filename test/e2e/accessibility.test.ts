import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stressProjects } from '../stress/projects.ts';
import { axeFindings, type Explained } from './axe.ts';
import { styled } from './own-style.ts';
import { example, repository, runCli } from './run-cli.ts';
import { readersBrowser } from './seen-page.ts';
import { filesIn, projectFolder, temporaryFolder } from './small-project.ts';

/** What axe leaves to a person. One that is not met any more makes the last test fail. */
const explained: readonly Explained[] = [
  {
    rule: 'color-contrast',
    selector: 'svg *',
    why: 'axe does not read what lies under a text in a drawing; their colours are those of the palette, whose contrast is tested',
  },
  {
    rule: 'color-contrast',
    selector: 'table:has(.slice) *',
    why: 'on a telephone each row has a window on the drawing; axe takes what the window cuts off for what lies over the next rows',
  },
  {
    rule: 'color-contrast',
    selector: '.scroll *',
    why: 'on a telephone a part of a wide table is out of sight until it is scrolled to; the colours are those that axe sees on a desk',
  },
  {
    rule: 'th-has-data-cells',
    selector: '.heat',
    why: 'the head of a group of rows stands in a row by itself; its cells are in the rows below',
  },
  {
    rule: 'color-contrast',
    selector: '.state *',
    why: 'in the specimen the grid of the page lies under components, in a tint that is hardly there; the documents have the same ones without it',
  },
];

const built = temporaryFolder();
const browser = readersBrowser();
const met = new Set<Explained>();
/** Much to tell with a story and a photo, hardly anything to tell, and the longest name; in the others figures are hidden, or everything has another look. */
const projects = [
  { name: 'duinstreek', folder: () => example, areas: ['WK980102', 'WK980105', 'WK980402'] },
  { name: 'uitersten', folder: () => folderOf(stressProjects()[0]?.files), areas: ['WK991201'] },
  { name: 'huisstijl', folder: () => projectFolder(styled()), areas: ['WK990101'] },
];
const documents = projects.flatMap(({ name, areas }) =>
  areas.flatMap((code) => ['factsheet', 'wijkprofiel'].map((product) => ({ name, code, product }))),
);

function folderOf(files: Parameters<typeof projectFolder>[0]): string {
  return projectFolder({ 'gebieden.csv': undefined, ...files });
}

beforeAll(async () => {
  for (const { name, folder, areas } of projects) {
    const asked = areas.flatMap((code) => ['--area', code]);
    const out = join(built, name);
    const { code, stderr } = await runCli(['build', folder(), ...asked, '--format', 'html', '--out', out]);
    expect(code, stderr).toBe(0);
  }
}, 120_000);

afterAll(() => browser.close());

function pathOf(name: string, ...parts: readonly string[]): string {
  const file = filesIn(join(built, name)).find((one) => parts.every((part) => one.includes(part)));
  if (file === undefined) throw new Error(`no ${parts.join(' ')}`);
  return join(built, name, file);
}

type Reading = Readonly<{ width: number; media: 'screen' | 'print' }>;

/** Looks at the page in the browser, with the script of axe allowed in it. */
async function looked<T>(
  file: string,
  { width, media }: Reading,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const { page } = await browser.open(file);
  try {
    await page.setBypassCSP(true);
    await page.setJavaScriptEnabled(true);
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaType(media);
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    return await look(page);
  } finally {
    await page.close();
  }
}

async function faultsOf(file: string, reading: Reading) {
  return await looked(file, reading, async (page) => {
    const found = await axeFindings(page, explained);
    for (const one of found.explained) met.add(one);
    return found.faults;
  });
}

/** On paper the documents differ least, so the richest ones stand for all. */
const readings: readonly (Reading & Readonly<{ shown: typeof documents }>)[] = [
  { width: 320, media: 'screen', shown: documents },
  { width: 1280, media: 'screen', shown: documents },
  { width: 1280, media: 'print', shown: documents.slice(0, 2) },
];

describe.each(readings)('a page of $width pixels for $media, by the rules of axe', (reading) => {
  it.each(reading.shown)(
    'keeps nobody out: the $product of $code of $name',
    async ({ name, code, product }) =>
      expect(await faultsOf(pathOf(name, code, `${product}.html`), reading)).toEqual([]),
  );

  it('keeps nobody out: the quality of the data', async () =>
    expect(await faultsOf(pathOf('duinstreek', 'datakwaliteit.html'), reading)).toEqual([]));
});

describe('with the colours of the reader', () => {
  it.each(['dark', 'light'])(
    'charts keep their own on white, and signs are drawn in that of text: %s',
    async (scheme) => {
      const file = pathOf('duinstreek', 'WK980102', 'wijkprofiel.html');
      const { charts, signs, text } = await looked(file, { width: 1280, media: 'screen' }, async (page) => {
        const session = await page.createCDPSession();
        const features = [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: scheme },
        ];
        await session.send('Emulation.setEmulatedMedia', { media: 'screen', features });
        return await page.evaluate(coloursShown);
      });
      expect(charts).toEqual(['none rgb(255, 255, 255)']);
      expect(signs).toEqual([text]);
      expect(text).toBe(scheme === 'dark' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)');
    },
  );
});

describe('by the rules of axe', () => {
  it('the specimen of the house style keeps nobody out', async () => {
    const file = join(repository, 'docs', 'huisstijl.html');
    expect(await faultsOf(file, { width: 1280, media: 'screen' })).toEqual([]);
  });

  it('a fault is found where there is one', async () => {
    const file = pathOf('duinstreek', 'WK980102', 'factsheet.html');
    const rules = await looked(file, { width: 1280, media: 'screen' }, async (page) => {
      await page.evaluate(spoil);
      return (await axeFindings(page, explained)).faults.map(({ rule }) => rule);
    });
    expect(rules).toEqual(expect.arrayContaining(['svg-img-alt', 'color-contrast']));
  });

  it('everything that was explained is still met', () =>
    expect(explained.filter((one) => !met.has(one))).toEqual([]));
});

type Box = { removeAttribute: (name: string) => void; setAttribute: (name: string, value: string) => void };
declare const document: {
  body: Box;
  querySelector: (selector: string) => Box | null;
  querySelectorAll: (selector: string) => Iterable<Box>;
};
declare const getComputedStyle: (
  box: Box,
) => Readonly<Record<'forcedColorAdjust' | 'backgroundColor' | 'fill' | 'color', string>>;

/** Runs in the page: how charts, signs and text are coloured, each way once. */
function coloursShown(): Readonly<{ charts: string[]; signs: string[]; text: string }> {
  const distinct = (selector: string, look: (box: Box) => string): string[] => [
    ...new Set([...document.querySelectorAll(selector)].map(look)),
  ];
  return {
    charts: distinct('svg[role="img"]:not(.sign)', (box) => {
      const { forcedColorAdjust, backgroundColor } = getComputedStyle(box);
      return `${forcedColorAdjust} ${backgroundColor}`;
    }),
    signs: distinct('.block .sign:not(.open)', (box) => getComputedStyle(box).fill),
    text: getComputedStyle(document.body).color,
  };
}

/** Runs in the page: a chart without a name, and text that can hardly be read. */
function spoil(): void {
  document.querySelector('svg[role="img"]')?.removeAttribute('aria-label');
  document.querySelector('.message')?.setAttribute('style', 'color: #bbb');
}
