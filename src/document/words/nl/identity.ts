/** Who makes the documents. */
export const identity = { colophon: 'Colofon' };
