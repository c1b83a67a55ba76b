import type { Day } from '../day';
import type { Register } from '../law/designation';

/**
 * Remembers what a pure function of a register and two days gave, because a batch asks the same two days
 * for every row. Of registers that are gone only the last one asked is kept.
 */
export function rememberPerDays<T>(compute: (register: Register, asOf: Day, knownOn: Day) => T) {
  const memory = new WeakMap<Register, Map<string, T>>();
  let last: { register: Register; asOf: Day; knownOn: Day; made: T } | null = null;
  return (register: Register, asOf: Day, knownOn: Day): T => {
    if (last?.register === register && last.asOf === asOf && last.knownOn === knownOn) return last.made;
    const days = memory.get(register) ?? new Map<string, T>();
    memory.set(register, days);
    const key = `${asOf}/${knownOn}`;
    const made = days.get(key) ?? compute(register, asOf, knownOn);
    days.set(key, made);
    last = { register, asOf, knownOn, made };
    return made;
  };
}
