// What most teams write when charts have to become PDFs: for each document a browser, in it a page with Vega and
// Vega-Lite, which draws the charts; when they are there the page is printed and the browser closed.
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer';

const [, , orderFile] = process.argv;
const { executablePath, headless, env, sandbox, documents } = JSON.parse(await readFile(orderFile, 'utf8'));
const modules = new URL('../../node_modules/', import.meta.url);
const libraries = [
  await readFile(new URL('vega/build/vega.min.js', modules), 'utf8'),
  await readFile(new URL('vega-lite/build/vega-lite.min.js', modules), 'utf8'),
];
for (const document of documents) await makePdf(document);

async function makePdf({ html, charts, pdf }) {
  const browser = await launch({
    executablePath,
    headless,
    env: { ...process.env, ...env },
    args: sandbox ? [] : ['--no-sandbox'],
  });
  const page = await browser.newPage();
  await page.setContent(withScripts(await readFile(html, 'utf8'), await readFile(charts, 'utf8')), {
    waitUntil: 'load',
  });
  await page.waitForFunction('window.drawn !== undefined');
  const drawn = await page.evaluate('window.drawn');
  if (drawn !== JSON.parse(await readFile(charts, 'utf8')).length) throw new Error(`charts: ${drawn}`);
  await writeFile(
    pdf,
    await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
  );
  await browser.close();
}

/** The page allows no scripts; here it must. */
function withScripts(html, charts) {
  const scripts = [...libraries, `(${drawAll})(${charts.replaceAll('<', '\\u003c')});`];
  const tags = scripts.map((script) => `<script>${script}</script>`).join('');
  return html
    .replace(/<meta[^>]*Content-Security-Policy[^>]*>/i, '')
    .replace('</body>', () => `${tags}</body>`);
}

/** Runs in the page. It draws as vega-embed does: compile, parse, one view for each chart. */
async function drawAll(charts) {
  const { document, vega, vegaLite } = window;
  try {
    for (const { id, spec, rows, width, height } of charts) {
      const container = document.querySelector(`[data-chart="${id}"]`);
      const view = new vega.View(vega.parse(vegaLite.compile(spec).spec), { renderer: 'svg', container });
      await view.data('rows', rows).width(width).height(height).runAsync();
    }
    window.drawn = document.querySelectorAll('[data-chart] svg').length;
  } catch (error) {
    window.drawn = String(error);
  }
}
