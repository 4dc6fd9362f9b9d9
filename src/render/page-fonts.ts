/** The little of the DOM that `loadFonts` uses; the function itself runs in the page. */
type Face = Readonly<{ status: string; load: () => Promise<unknown> }>;
declare const document: Readonly<{ fonts: Iterable<Face> }>;

/**
 * Loads every face that the document carries. A browser loads a face when text needs it, and that of the margins of a
 * page is only seen in print: it would then print without waiting, with all text of that size and weight invisible.
 */
export async function loadFonts(): Promise<void> {
  const faces = [...document.fonts].filter(({ status }) => status !== 'loaded');
  await Promise.allSettled(faces.map((face) => face.load()));
}
