/** What must be known of estimates. */
export const estimates = {
  caveat:
    'Deze cijfers zijn schattingen. Een rekenmodel leidt ze vooral af uit wie hier wonen: leeftijd, inkomen, opleiding, soort woning. In het echt kan het anders zijn; hoeveel weten we niet.',
  /** In one line, where the caveat itself stands at the beginning of the document. */
  reminder: 'Schattingen van een rekenmodel: in het echt kan het anders zijn; hoeveel weten we niet.',
};
