import type { Entry } from './entry.ts';

/** Problems of the map: exit code 1 when it cannot be read, else warnings. */
export const mapMessages = {
  'map-too-large': {
    kind: 'input',
    severity: 'error',
    en: [
      'The map holds more than {most} million characters.',
      'boundaries of wijken',
      'Leave out the areas outside your region, or use generalised boundaries.',
    ],
    nl: [
      'De kaart telt meer dan {most} miljoen tekens.',
      'grenzen van wijken',
      'Laat de gebieden buiten uw regio weg, of gebruik gegeneraliseerde grenzen.',
    ],
  },
  'map-invalid': {
    kind: 'input',
    severity: 'error',
    en: [
      'The map cannot be read: {reason}',
      'GeoJSON (a FeatureCollection) or TopoJSON with polygons and the code of the area as property',
      'Export the boundaries again as GeoJSON, or remove `map` from wijkprofiel.yaml.',
    ],
    nl: [
      'De kaart is niet te lezen: {reason}',
      'GeoJSON (een FeatureCollection) of TopoJSON met vlakken en de code van het gebied als eigenschap',
      'Exporteer de grenzen opnieuw als GeoJSON, of haal `map` uit wijkprofiel.yaml.',
    ],
  },
  'map-mixed': {
    kind: 'input',
    severity: 'error',
    en: [
      'The map mixes degrees (WGS84) and coordinates of a plane such as RD; it changes at {found}.',
      'one system of coordinates',
      'Export all boundaries in one system: WGS84 or RD (EPSG:28992).',
    ],
    nl: [
      'De kaart gebruikt graden (WGS84) en coördinaten van een vlak zoals RD door elkaar; dat verandert bij {found}.',
      'één stelsel van coördinaten',
      'Exporteer alle grenzen in één stelsel: WGS84 of RD (EPSG:28992).',
    ],
  },
  'map-other-division': {
    kind: 'input',
    severity: 'warning',
    en: [
      'The map divides {gemeente} in another way (wijken: {inMap} in the map, {inAreas} in {areas}). Not drawn: {found}.',
      '',
      'The same codes may mean other places. Use a map of the same year as {areas}.',
    ],
    nl: [
      'De kaart deelt {gemeente} anders in (wijken: {inMap} in de kaart, {inAreas} in {areas}). Zonder grens: {found}.',
      '',
      'Dezelfde codes kunnen voor andere wijken staan. Gebruik een kaart van hetzelfde jaar als {areas}.',
    ],
  },
  'map-without-wijk': {
    kind: 'input',
    severity: 'warning',
    en: [
      'The map has no boundary for {count} wijken: {found}.',
      '',
      'These documents have no map. Use boundaries of the same year as {areas}.',
    ],
    nl: [
      'De kaart heeft geen grens voor {count} wijken: {found}.',
      '',
      'Deze documenten krijgen geen kaart. Gebruik grenzen van hetzelfde jaar als {areas}.',
    ],
  },
} as const satisfies Record<string, Entry>;
