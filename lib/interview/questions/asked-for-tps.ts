import type { Answers } from '../answers';

/** The person told of at least one TPS application. */
export const askedForTps = ({ tps_history }: Answers): boolean =>
  Array.isArray(tps_history) && tps_history.length > 0;
