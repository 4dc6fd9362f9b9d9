import { account } from './nl/account.ts';
import { chartFiles } from './nl/chart-files.ts';
import { dimensions } from './nl/dimensions.ts';
import { maps } from './nl/maps.ts';
import { pyramid } from './nl/pyramid.ts';
import { story } from './nl/story.ts';
import { trendLine } from './nl/trend-line.ts';

/** Dutch (B1 for residents, the terms of the field for policy officers). */
export const nl = { account, chartFiles, dimensions, maps, pyramid, story, trendLine };
