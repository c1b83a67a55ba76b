/** The JSON Schema of Facts as written, for `screen --schema`. */
import * as z from 'zod/mini';
import { factsSchema } from '../rules/facts';

/** A day as written, without its ends. */
export const dayPattern = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const roughDay = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';

/**
 * The schema that an editor or another program can check facts against. Every free text in Facts is a day;
 * a day's check is a function, which JSON Schema cannot carry, so it is written as a pattern here, and which
 * of the two kinds it is we learn by asking the schema itself.
 */
export function factsJsonSchema(): object {
  const made = z.toJSONSchema(factsSchema, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      if (jsonSchema.type !== 'string' || jsonSchema.enum || jsonSchema.const !== undefined) return;
      const isRough = z.safeParse(zodSchema, '2023-07').success;
      jsonSchema.pattern = `^${isRough ? roughDay : dayPattern}$`;
      jsonSchema.description = isRough
        ? 'A day (2023-07-31), a month (2023-07) or a year (2023).'
        : 'A day: 2023-07-31.';
    },
  });
  return { title: 'Facts', description: 'Every key may be left out: then nobody asked.', ...made };
}
