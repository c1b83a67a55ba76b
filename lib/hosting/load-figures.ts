/** What one run of many requests gave: milliseconds, bytes, counts. */
export interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly answered: number;
  readonly errors: number;
  /** How many of the errors were no answer within ten seconds; the others are connections that broke. */
  readonly timeouts: number;
  readonly non2xx: number;
  /** The server's memory before and after; not known on some systems. */
  readonly memory: readonly [number | undefined, number | undefined];
}

/** What the pages aim at on two cores, with the sender of the requests on the same machine. */
export const GOALS = { perSecond: 5000, p99: 150 };

const mb = (bytes: number | undefined) =>
  bytes === undefined ? 'not known' : `${(bytes / 1024 / 1024).toFixed(0)} MB`;
const whole = (n: number) => Math.round(n).toLocaleString('en-US');
const goal = (wanted: string, reached: boolean) =>
  ` (goal ${wanted}: ${reached ? 'reached' : 'NOT REACHED'})`;

/** Why a run has failed, or nothing: every request has to be answered, and answered with what was asked for. */
export function failure({ answered, errors, non2xx }: Figures): string | undefined {
  if (answered === 0) return 'No request was answered.';
  if (errors + non2xx === 0) return undefined;
  return `${errors} requests had no answer, ${non2xx} another answer than the page.`;
}

/** The lines that tell a run. Times differ from machine to machine, so a goal that was missed is told and fails nothing. */
export function told(figures: Figures, goals?: typeof GOALS): string[] {
  const { perSecond, p50, p99, answered, errors, timeouts, non2xx, memory } = figures;
  const speed = goals ? goal(whole(goals.perSecond), perSecond >= goals.perSecond) : '';
  const wait = goals ? goal(`${goals.p99} ms`, p99 <= goals.p99) : '';
  return [
    `requests       ${whole(answered)}`,
    `a second       ${whole(perSecond)}${speed}`,
    `half within    ${p50} ms`,
    `99 % within    ${p99} ms${wait}`,
    `no answer      ${errors} (${timeouts} not within ten seconds)`,
    `not 2xx        ${non2xx}`,
    `server memory  ${mb(memory[0])} before, ${mb(memory[1])} after`,
  ];
}
