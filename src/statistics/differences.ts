import type { Bounds } from './intervals.ts';

/** A value with its interval, lower <= value <= upper. */
export type Estimate = Bounds & Readonly<{ value: number }>;

/**
 * `first` minus `second` with its interval, for independent values whose bounds may be of any kind and lopsided.
 * Both must have the same confidence level. With Wilson bounds this is Newcombe's interval for two proportions.
 * Source: R. Newcombe, Stat. Med. 17 (1998) 873, method 10; G. Zou & A. Donner, Stat. Med. 27 (2008) 1693 (MOVER).
 */
export function difference(first: Estimate, second: Estimate): Estimate {
  const value = first.value - second.value;
  return {
    value,
    lower: value - Math.hypot(first.value - first.lower, second.upper - second.value),
    upper: value + Math.hypot(first.upper - first.value, second.value - second.lower),
  };
}
