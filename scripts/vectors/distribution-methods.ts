import { z } from 'zod';
import {
  chiSquareQuantile,
  chiSquareUpperP,
  tQuantile,
  twoSidedTP,
} from '../../src/statistics/distributions.ts';
import { normalCdf, normalQuantile, twoSidedNormalP } from '../../src/statistics/normal-distribution.ts';
import { type Methods, method } from './method.ts';

const p = z.number().gt(0).lt(1);
const df = z.number().positive();

export const distributionMethods: Methods = {
  pnorm: method(z.object({ z: z.number() }), (input) => ({
    p: normalCdf(input.z),
    p_two_sided: twoSidedNormalP(input.z),
  })),
  qnorm: method(z.object({ p }), (input) => ({ q: normalQuantile(input.p) })),
  qt: method(z.object({ p, df }), (input) => ({ q: tQuantile(input.p, input.df) })),
  pt_two_sided: method(z.object({ t: z.number(), df }), (input) => ({ p: twoSidedTP(input.t, input.df) })),
  qchisq: method(z.object({ p, df }), (input) => ({ q: chiSquareQuantile(input.p, input.df) })),
  pchisq_upper: method(z.object({ x: z.number(), df }), (input) => ({
    p: chiSquareUpperP(input.x, input.df),
  })),
};
