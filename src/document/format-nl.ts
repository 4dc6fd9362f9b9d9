// biome-ignore lint/performance/noBarrelFile: until every user asks `Words` for it.
export * from './words/nl/format.ts';
