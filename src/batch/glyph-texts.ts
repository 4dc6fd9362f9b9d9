import type { Intervention } from '../domain/intervention.ts';
import type { ChosenTheme, Story } from '../domain/story.ts';

/** Everything of a story that documents print. */
export function textsOfStory(story: Story): string[] {
  const { title = '', text, photo, quotes, chosenThemes, nextSteps, overrides } = story;
  return [
    title,
    ...text.map((block) => block.text.map((piece) => piece.text).join('')),
    photo?.credit ?? '',
    ...quotes.flatMap((quote) => [quote.text, quote.speaker]),
    ...chosenThemes.flatMap(textsOfTheme),
    ...nextSteps,
    ...overrides.flatMap((override) => [override.text, override.author]),
  ];
}

function textsOfTheme(theme: ChosenTheme): string[] {
  const { title, reasons, chosenBy, actors, monitoring, firstStep = '' } = theme;
  return [title, ...reasons, chosenBy, ...Object.values(actors), ...Object.values(monitoring), firstStep];
}

/** Everything of an intervention that documents print. */
export function textsOfIntervention({ name, audience, owner = '' }: Intervention): string[] {
  return [name, audience, owner];
}
