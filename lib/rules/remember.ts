import type { Day } from '../day';
import type { Register } from '../law/designation';

/**
 * Remembers what a pure function of a register and two days gave, because a batch asks the same two days
 * for every row. Nothing is remembered once the register itself is gone.
 */
export function rememberPerDays<T>(compute: (register: Register, asOf: Day, knownOn: Day) => T) {
  const memory = new WeakMap<Register, Map<string, T>>();
  return (register: Register, asOf: Day, knownOn: Day): T => {
    let days = memory.get(register);
    if (!days) {
      days = new Map();
      memory.set(register, days);
    }
    const key = `${asOf}/${knownOn}`;
    const found = days.get(key);
    if (found !== undefined) return found;
    const made = compute(register, asOf, knownOn);
    days.set(key, made);
    return made;
  };
}
