/** What a sentence says, read back from its words alone: nothing here looks at the claim or at the code that wrote it. */
export type Told = Readonly<{
  certainty: 'demonstrable' | 'not-demonstrable' | 'not-tested' | 'hidden' | 'absent';
  direction: 'higher' | 'lower' | 'none';
  judgement: 'favourable' | 'unfavourable' | 'none';
  isEstimate: boolean;
  /** As printed; empty when there is none. */
  value: string;
  against: string;
  peers: string;
  /** Undefined when the sentence tells no direction. */
  size: 'small' | 'middle' | 'large' | 'middle or large' | undefined;
}>;

const number = String.raw`\d{1,3}(?:\.\d{3})*(?:,\d+)?`;
/** A number, and for deviations on which side it lies. */
const amount = `${number}(?: (?:boven|onder|verschil met) Nederland)?`;

function first(text: string, ...patterns: readonly string[]): string {
  for (const pattern of patterns) {
    const found = new RegExp(pattern).exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return '';
}

function directionIn(text: string): Told['direction'] {
  if (/\b(meer|hoger|verder) dan\b|is het hier (iets |veel )?(meer|hoger|verder)\b/.test(text))
    return 'higher';
  return /\b(minder|lager|dichterbij) dan\b|is het hier (iets |veel )?(minder|lager|dichterbij)\b/.test(text)
    ? 'lower'
    : 'none';
}

function judgementIn(text: string): Told['judgement'] {
  if (/\bongunstig\b/.test(text)) return 'unfavourable';
  return /\bgunstig\b/.test(text) ? 'favourable' : 'none';
}

/** Reads sentences for residents; `versus` as in "dan in de regio". */
export function readResident(text: string, versus: string): Told {
  // "iets meer dan 1 op de 5" tells no difference with the benchmark.
  const [fact = '', ...rest] = text.replaceAll('\u00a0', ' ').split(/(?<=\.) (?=[A-Z])/);
  const compared = rest.join(' ');
  return {
    certainty: residentCertainty(text),
    direction: directionIn(compared),
    judgement: judgementIn(compared),
    isEstimate: /\bnaar schatting\b/i.test(fact),
    value: first(
      fact,
      `(${number}) van de 100`,
      `een (${number}) op een schaal`,
      `: (?:naar schatting )?(?:gemiddeld )?(${amount})`,
    ),
    against: first(
      compared,
      String.raw`dan verwacht \((${number})\)`,
      `Verwacht is (${number})`,
      `dan in ${versus}: (${amount})`,
      String.raw`dan in ${versus} \((${amount})%?\)`,
      `In ${versus} (?:waren het er|is het) (?:ook )?(${amount})`,
      `weinig van ${versus}: (${amount})`,
      `in ${versus} ook (${amount})`,
    ),
    peers: first(compared, String.raw`wijken met dezelfde leeftijden \((${number})%?\)`),
    size: directionIn(compared) === 'none' ? undefined : residentSize(compared),
  };
}

function residentCertainty(text: string): Told['certainty'] {
  if (/tonen we geen cijfer/.test(text)) return 'hidden';
  if (/: (geen cijfer voor deze wijk|niet gemeten|niet van toepassing)\./.test(text)) return 'absent';
  if (/kan toeval zijn|niet aangetoond|te onzeker om van een verschil/.test(text)) return 'not-demonstrable';
  const untested =
    /in het echt kan het anders zijn|geteld, niet geschat|toeval is, weten we niet|geen cijfer om mee te vergelijken/;
  return untested.test(text) ? 'not-tested' : 'demonstrable';
}

function residentSize(text: string): Told['size'] {
  if (/\biets\b/.test(text)) return 'small';
  return /\bveel\b/.test(text) ? 'large' : 'middle';
}

/** Reads the line for policy officers; `tag` is the benchmark as in "regio 48%". */
export function readPolicy(text: string, tag: string, large: number): Told {
  const said = text.slice(text.indexOf(': ') + 2).replaceAll('\u00a0', ' ');
  return {
    certainty: policyCertainty(said),
    direction: directionIn(said),
    judgement: judgementIn(said),
    isEstimate: /\((?:95%-BI [^)]*; )?schatting\)/.test(said),
    value: first(said, `^(${amount})`),
    against: first(
      said,
      `verwacht (${number})`,
      String.raw`(?:dan|met) (?:de )?${tag} \((${amount})%?\)`,
      `; ${tag} (${amount})`,
    ),
    peers: first(said, String.raw`dan wijken met dezelfde leeftijden \((${number})%?\)`),
    size: directionIn(said) === 'none' ? undefined : policySize(said, large),
  };
}

function policyCertainty(said: string): Told['certainty'] {
  if (/^niet getoond/.test(said)) return 'hidden';
  if (/^(geen cijfer|niet gemeten|niet van toepassing)/.test(said)) return 'absent';
  if (/niet aantoonbaar anders/.test(said)) return 'not-demonstrable';
  return /niet getoetst|volledige telling/.test(said) ? 'not-tested' : 'demonstrable';
}

function policySize(said: string, large: number): Told['size'] {
  if (/minder dan \d+ procentpunt|net geen|klein verschil/.test(said)) return 'small';
  if (/minstens 10 procentpunt|groot verschil/.test(said)) return 'large';
  if (/tot \d+ procentpunt/.test(said)) return 'middle';
  const points = first(said, `(${number}) procentpunt`);
  if (points === '') return 'middle';
  const value = Number(points.replace(',', '.'));
  // 9,6 is printed as 10, and is not large.
  if (value === large) return 'middle or large';
  return value > large ? 'large' : 'middle';
}
