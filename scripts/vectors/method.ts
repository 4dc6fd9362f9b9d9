import { z } from 'zod';

export type Produced = number | string | boolean | undefined | readonly Produced[];
/** Field → what the functions of src/statistics give; a field that is undefined or left out has no value. */
export type Output = Readonly<Record<string, Produced>>;
export type Method = (input: unknown) => Output;
export type Methods = Readonly<Record<string, Method>>;

/** A method of the vectors. An input that lacks what the method cannot do without has no values at all. */
export function method<Input>(input: z.ZodType<Input>, compute: (input: Input) => Output): Method {
  return (raw) => {
    const read = input.safeParse(raw);
    return read.success ? compute(read.data) : {};
  };
}

/** A number that may be null or left out, as undefined. */
export const optional = z
  .number()
  .nullish()
  .transform((value) => value ?? undefined);

/** A list in which some numbers may be missing. */
export const gappyList = z.array(optional);

/** A list of which the missing numbers do not count. */
export const list = gappyList.transform((values) => values.filter((value) => value !== undefined));
