const vague =
  /^(?:klik )?hier\.?$|^(?:lees )?meer\.?$|^(?:deze )?link$|^(?:click )?here\.?$|^(?:read )?more\.?$/i;

/** Whether the text of a link leaves out where it leads: who goes from link to link hears nothing else. */
export function isVagueLink(text: string): boolean {
  return vague.test(text.trim());
}
