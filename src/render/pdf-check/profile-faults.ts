import { dictionaryAt, dictionaryOf, entry, itemsAt, nameAt, numberAt, resolved } from '../pdf/objects.ts';
import { type Dictionary, isStream, type PdfObjects, type PdfStream } from '../pdf/values.ts';
import type { CheckedPage } from './checked-page.ts';
import type { ContentReport } from './content-report.ts';
import { fault, faultIf, type PdfFault } from './pdf-fault.ts';
import { bytesOf } from './stream-bytes.ts';

/** The kinds of colour of profiles, and how many numbers make one. */
const components: Readonly<Record<string, number>> = { 'RGB ': 3, CMYK: 4, GRAY: 1, 'Lab ': 3 };

type Profile = Readonly<{ space: string; kind: string; version: number; isWhole: boolean }>;

/** The head of an ICC profile (ICC.1:2010, 7.2). */
function readProfile(pdf: PdfObjects, stream: PdfStream): Profile {
  const bytes = Buffer.from(bytesOf(pdf, stream));
  const word = (at: number): string => bytes.toString('latin1', at, at + 4);
  const isWhole = bytes.length >= 132 && word(36) === 'acsp';
  return { space: word(16), kind: word(12), version: bytes[8] ?? 0, isWhole };
}

/** Which colours the pages mean, and whether the file says so (ISO 19005-3, 6.2.3 and 6.2.4). */
export function colourFaults(
  content: ContentReport,
  catalog: Dictionary,
  pages: readonly CheckedPage[],
): PdfFault[] {
  const intents = intentsOf(content.pdf, catalog);
  const target = intents.find(({ intent }) => nameAt(content.pdf, intent, 'S') === 'GTS_PDFA1');
  const space = target?.profile && readProfile(content.pdf, target.profile).space;
  return [
    ...intentFaults(content.pdf, intents),
    ...deviceFaults(content, space),
    ...[...content.profiles].flatMap(([stream, page]) => inputFaults(content.pdf, stream, page)),
    ...(space === undefined ? transparencyFaults(content, pages) : []),
  ];
}

type Intent = Readonly<{ intent: Dictionary; profile: PdfStream | undefined }>;

function intentsOf(pdf: PdfObjects, catalog: Dictionary): Intent[] {
  return itemsAt(pdf, catalog, 'OutputIntents').flatMap((item) => {
    const intent = dictionaryOf(resolved(pdf, item));
    const profile = intent && entry(pdf, intent, 'DestOutputProfile');
    return intent === undefined ? [] : [{ intent, profile: isStream(profile) ? profile : undefined }];
  });
}

const newestVersion = 4;

function intentFaults(pdf: PdfObjects, intents: readonly Intent[]): PdfFault[] {
  const profiles = new Set(intents.flatMap(({ profile }) => profile ?? []));
  const wrong = [...profiles].filter((stream) => {
    const { space, kind, version, isWhole } = readProfile(pdf, stream);
    const fits = ['RGB ', 'CMYK', 'GRAY'].includes(space) && ['prtr', 'mntr'].includes(kind);
    return !isWhole || !fits || version > newestVersion || !hasNumberOf(pdf, stream, space);
  });
  const isForPrint = intents.some(
    ({ intent }) => nameAt(pdf, intent, 'S') === 'GTS_PDFX' && intent.has('DestOutputProfileRef'),
  );
  return [
    ...faultIf(wrong.length > 0, 'output-profile', 'ICC'),
    ...faultIf(profiles.size > 1, 'output-profile', 'OutputIntents'),
    ...faultIf(isForPrint, 'output-profile', 'DestOutputProfileRef'),
  ];
}

function hasNumberOf(pdf: PdfObjects, { dictionary }: PdfStream, space: string): boolean {
  return numberAt(pdf, dictionary, 'N') === components[space];
}

function inputFaults(pdf: PdfObjects, stream: PdfStream, page: number): PdfFault[] {
  const { space, kind, version, isWhole } = readProfile(pdf, stream);
  const fits = hasNumberOf(pdf, stream, space) && ['prtr', 'mntr', 'scnr', 'spac'].includes(kind);
  return faultIf(!isWhole || !fits || version > newestVersion, 'color-profile', space, page);
}

function deviceFaults({ devices }: ContentReport, space: string | undefined): PdfFault[] {
  return [...devices].flatMap(([device, page]) => {
    if (device === 'rgb') return faultIf(space !== 'RGB ', 'device-rgb', 'DeviceRGB', page);
    if (device === 'cmyk') return faultIf(space !== 'CMYK', 'device-cmyk', 'DeviceCMYK', page);
    return faultIf(space === undefined, 'device-gray', 'DeviceGray', page);
  });
}

/** Without an output intent a page must say in which colours it mixes. */
function transparencyFaults(
  { pdf, transparentPages }: ContentReport,
  pages: readonly CheckedPage[],
): PdfFault[] {
  return pages.flatMap(({ number, dictionary }) => {
    const group = dictionaryAt(pdf, dictionary, 'Group');
    const isUnclear = transparentPages.has(number) && group?.has('CS') !== true;
    return isUnclear ? [fault('transparency-group', 'Group', number)] : [];
  });
}
