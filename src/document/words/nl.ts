import type { Language } from '../../lib/messages.ts';
import { account } from './nl/account.ts';
import { areas } from './nl/areas.ts';
import { chartFiles } from './nl/chart-files.ts';
import { choices } from './nl/choices.ts';
import { chosen } from './nl/chosen.ts';
import { claim } from './nl/claim.ts';
import { conclusion } from './nl/conclusion.ts';
import { cover } from './nl/cover.ts';
import { csv } from './nl/csv.ts';
import { dimensions } from './nl/dimensions.ts';
import { distribution } from './nl/distribution.ts';
import { editions } from './nl/editions.ts';
import { estimates } from './nl/estimates.ts';
import { evidence } from './nl/evidence.ts';
import { figures } from './nl/figures.ts';
import { findings } from './nl/findings.ts';
import { format } from './nl/format.ts';
import { glossary } from './nl/glossary.ts';
import { groups } from './nl/groups.ts';
import { head } from './nl/head.ts';
import { identity } from './nl/identity.ts';
import { keyMessages } from './nl/key-messages.ts';
import { maps } from './nl/maps.ts';
import { masthead } from './nl/masthead.ts';
import { method } from './nl/method.ts';
import { missing } from './nl/missing.ts';
import { neighbours } from './nl/neighbours.ts';
import { outcome } from './nl/outcome.ts';
import { people } from './nl/people.ts';
import { pyramid } from './nl/pyramid.ts';
import { quality } from './nl/quality.ts';
import { reading } from './nl/reading.ts';
import { selection } from './nl/selection.ts';
import { sentences } from './nl/sentences.ts';
import { sources } from './nl/sources.ts';
import { story } from './nl/story.ts';
import { strip } from './nl/strip.ts';
import { summary } from './nl/summary.ts';
import { tables } from './nl/tables.ts';
import { themes } from './nl/themes.ts';
import { trend } from './nl/trend.ts';
import { trendLine } from './nl/trend-line.ts';

/** Language of the documents, as HTML, sorting and messages know it. */
const language: Language = 'nl';

/** Dutch (B1 for residents, the terms of the field for policy officers). */
export const nl = {
  language,
  account,
  areas,
  chartFiles,
  choices,
  chosen,
  claim,
  conclusion,
  cover,
  csv,
  dimensions,
  distribution,
  editions,
  estimates,
  evidence,
  figures,
  findings,
  format,
  glossary,
  groups,
  head,
  identity,
  keyMessages,
  maps,
  masthead,
  method,
  missing,
  neighbours,
  outcome,
  people,
  pyramid,
  quality,
  reading,
  selection,
  sentences,
  sources,
  story,
  strip,
  summary,
  tables,
  themes,
  trend,
  trendLine,
};
