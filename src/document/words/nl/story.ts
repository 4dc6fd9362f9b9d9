/** Of the story of the wijk, its voices and what was chosen. */
export const story = {
  heading: 'Het verhaal van de wijk',
  voices: 'Stemmen uit de wijk',
  voiceNote: 'Een stem, geen cijfer.',
};
