import { accessibilityMessages } from './messages/accessibility.ts';
import { areaMessages } from './messages/areas.ts';
import { benchmarkMessages } from './messages/benchmarks.ts';
import { buildMessages } from './messages/builds.ts';
import { checkMessages } from './messages/checks.ts';
import { contradictionMessages } from './messages/contradictions.ts';
import { disclosureMessages } from './messages/disclosure.ts';
import { diskMessages } from './messages/disk.ts';
import { documentMessages } from './messages/document.ts';
import { environmentMessages } from './messages/environment.ts';
import { figureMessages } from './messages/figures.ts';
import { fileMessages } from './messages/files.ts';
import { fontMessages } from './messages/fonts.ts';
import { houseStyleMessages } from './messages/house-style.ts';
import { implausibleMessages } from './messages/implausible.ts';
import { importAreaMessages } from './messages/import-areas.ts';
import { importMessages } from './messages/imports.ts';
import { interventionMessages } from './messages/interventions.ts';
import { layoutMessages } from './messages/layout.ts';
import { lockMessages } from './messages/locks.ts';
import { mergedFileMessages } from './messages/merged-files.ts';
import { overrideMessages } from './messages/overrides.ts';
import { pdfAboutMessages } from './messages/pdf-about.ts';
import { pdfAnnotationsMessages } from './messages/pdf-annotations.ts';
import { pdfFontsMessages } from './messages/pdf-fonts.ts';
import { pdfPagesMessages } from './messages/pdf-pages.ts';
import { pdfStructureMessages } from './messages/pdf-structure.ts';
import { personalDataMessages } from './messages/personal-data.ts';
import { photoMessages } from './messages/photos.ts';
import { publishingMessages } from './messages/publishing.ts';
import { readingOrderMessages } from './messages/reading-order.ts';
import { setupMessages } from './messages/setup.ts';
import { shardMessages } from './messages/shards.ts';
import { storyMessages } from './messages/stories.ts';
import { storyPartMessages } from './messages/story-parts.ts';
import { styleSheetMessages } from './messages/style-sheet.ts';
import { templateMessages } from './messages/templates.ts';
import { usageMessages } from './messages/usage.ts';

export type Language = 'nl' | 'en';

/** Every message of the program: stable code, kind (decides the exit code), severity, and words in two languages. */
export const messages = {
  ...usageMessages,
  ...setupMessages,
  ...shardMessages,
  ...mergedFileMessages,
  ...houseStyleMessages,
  ...fontMessages,
  ...styleSheetMessages,
  ...templateMessages,
  ...accessibilityMessages,
  ...fileMessages,
  ...areaMessages,
  ...benchmarkMessages,
  ...importMessages,
  ...importAreaMessages,
  ...figureMessages,
  ...contradictionMessages,
  ...implausibleMessages,
  ...interventionMessages,
  ...personalDataMessages,
  ...photoMessages,
  ...storyMessages,
  ...storyPartMessages,
  ...overrideMessages,
  ...documentMessages,
  ...layoutMessages,
  ...readingOrderMessages,
  ...pdfStructureMessages,
  ...pdfAboutMessages,
  ...pdfAnnotationsMessages,
  ...pdfPagesMessages,
  ...pdfFontsMessages,
  ...checkMessages,
  ...disclosureMessages,
  ...environmentMessages,
  ...buildMessages,
  ...diskMessages,
  ...lockMessages,
  ...publishingMessages,
} as const;

export type MessageCode = keyof typeof messages;
export type Severity = 'error' | 'warning' | 'notice';

/** The words of a problem: what is wrong, what was expected (may be empty), what to do. */
export type Wording = Readonly<{ what: string; expected: string; remedy: string }>;

export function isMessageCode(text: string): text is MessageCode {
  return Object.hasOwn(messages, text);
}

export function severityOf(code: MessageCode): Severity {
  return messages[code].severity;
}

/** What a message is filled with: a problem without its place. */
export type Filling = Readonly<{
  code: MessageCode;
  /** What was found, as written; empty when the problem is an absence. */
  found: string;
  /** Words for the placeholders of the message. */
  details: Readonly<Record<string, string | number>>;
}>;

export function wording({ code, found, details }: Filling, language: Language): Wording {
  const [what, expected, remedy] = messages[code][language];
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => String({ found, ...details }[name] ?? ''));
  return { what: fill(what), expected: fill(expected), remedy: fill(remedy) };
}
