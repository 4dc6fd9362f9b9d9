import { PDFiumLibrary } from '@hyzyla/pdfium';
import { pngOf } from './png.ts';

/** A page of a PDF: drawn as PNG, and its text in the order of the file. */
export type PageImage = Readonly<{ png: Uint8Array; text: string }>;
/** Every page of a PDF, in order. */
export type DrawPages = (pdf: Uint8Array) => Promise<PageImage[]>;

/** Lends a drawer of pages to `use`; `dots` per inch. */
export async function withPageImages<Result>(
  dots: number,
  use: (draw: DrawPages) => Promise<Result>,
): Promise<Result> {
  const library = await PDFiumLibrary.init();
  try {
    return await use((pdf) => pagesOf(library, pdf, dots / 72));
  } finally {
    library.destroy();
  }
}

async function pagesOf(library: PDFiumLibrary, pdf: Uint8Array, scale: number): Promise<PageImage[]> {
  const document = await library.loadDocument(pdf);
  try {
    const pages: PageImage[] = [];
    for (const page of document.pages()) {
      // Drawing closes the page in the library, so the text comes first.
      const text = page.getText();
      const { width, height, data } = await page.render({ scale, render: 'bitmap' });
      pages.push({ png: pngOf({ width, height, data }), text });
    }
    return pages;
  } finally {
    document.destroy();
  }
}
