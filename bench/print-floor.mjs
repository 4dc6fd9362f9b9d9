// The least work that turns finished HTML into the same PDFs: launch, setContent, pdf, close, and nothing of ours.
// Plain JavaScript, so that its process does not spend time on stripping types.
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer';

const [, , orderFile] = process.argv;
const { executablePath, headless, env, sandbox, pages, documents } = JSON.parse(
  await readFile(orderFile, 'utf8'),
);
const browser = await launch({
  executablePath,
  headless,
  env: { ...process.env, ...env },
  args: sandbox ? [] : ['--no-sandbox'],
  pipe: true,
});
const queue = documents.values();
await Promise.all(Array.from({ length: pages }, () => printFrom(queue)));
await browser.close();

/** Prints documents from the queue, all in one page that stays open. */
async function printFrom(queue) {
  const page = await browser.newPage();
  for (const { html, pdf } of queue) await writeFile(pdf, await print(page, await readFile(html, 'utf8')));
}

/** The options are those of src/render/print-page.ts. */
async function print(page, html) {
  await page.setContent(html, { waitUntil: 'load' });
  return await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    waitForFonts: false,
    timeout: 0,
  });
}
