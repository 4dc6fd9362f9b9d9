import type { MessageCode, messages } from '../../../../lib/messages.ts';
import { implausible } from './implausible.ts';

/** The messages that a project may be built with; those of an import or of the machine are told by the program. */
type RemarkCode = Exclude<
  { [Code in MessageCode]: (typeof messages)[Code]['severity'] extends 'error' ? never : Code }[MessageCode],
  `import-${string}` | `manifest-${string}`
>;

const withoutComparison =
  'De cijfers staan er zonder vergelijking: geen verschil, geen oordeel, en nooit als sterk punt of aandachtspunt.';
const withoutMap = 'Geen kaart als deze wijken erop zouden staan, of een kaart van een kleiner gebied.';

/** The name of a rule, and what documents show instead of what is wrong. */
export const rules: Readonly<Record<RemarkCode, readonly [title: string, instead: string]>> = {
  'polarity-missing': [
    'Indicator zonder polariteit',
    'Het cijfer krijgt nooit het oordeel gunstig of ongunstig.',
  ],
  'source-missing': ['Cijfers zonder bron', 'Bij deze cijfers staat “bron niet vermeld”.'],
  'benchmark-missing': ['Geen vergelijkingscijfer', withoutComparison],
  'benchmark-coverage': ['Vergelijkingscijfer niet te berekenen', withoutComparison],
  'benchmark-other-period': ['Vergelijkingscijfer van een andere periode of groep', withoutComparison],
  'benchmark-differs': [
    'Vergelijkingscijfer wijkt af van het gemiddelde',
    'Het gegeven cijfer wordt gebruikt.',
  ],
  'wijk-without-figures': ['Wijk zonder cijfers', 'Een document dat zegt dat er geen cijfers zijn.'],
  'wijk-without-benchmark': ['Wijk zonder vergelijkingsgebied', withoutComparison],
  'population-missing': [
    'Wijk zonder inwonertal',
    'Geen inwonertal, en bij schattingen geen vergelijking met wijken met ongeveer dezelfde leeftijden.',
  ],
  'mark-ambiguous': ['Teken dat van alles kan betekenen', 'Op deze plaats staat “geen cijfer”.'],
  'figure-repeated': ['Cijfer dat er meer dan eens staat', 'Het cijfer staat er één keer.'],
  'other-theme': ['Cijfer in het bestand van een ander thema', 'Het cijfer staat bij zijn eigen thema.'],
  'column-unknown': ['Onbekende kolom', 'Niets uit deze kolom.'],
  ...implausible,
  'intervention-old': [
    'Niveau van een interventie lang niet nagekeken',
    'Het niveau staat er met zijn peildatum.',
  ],
  'override-expired': ['Zin van een redacteur vervallen', 'De automatische zin.'],
  'map-other-division': ['Kaart met een andere gebiedsindeling', withoutMap],
  'map-without-wijk': ['Wijk zonder grens', withoutMap],
};
