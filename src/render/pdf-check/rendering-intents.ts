const intents = new Set(['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation']);

/** How colours that cannot be shown are replaced: one of the four ways of ISO 32000-1, 8.6.5.8. */
export function isIntent(name: string): boolean {
  return intents.has(name);
}
