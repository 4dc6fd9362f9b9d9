import { chartFiles } from './nl/chart-files.ts';
import { dimensions } from './nl/dimensions.ts';
import { story } from './nl/story.ts';
import { trendLine } from './nl/trend-line.ts';

/** Dutch (B1 for residents, the terms of the field for policy officers). */
export const nl = { chartFiles, dimensions, story, trendLine };
