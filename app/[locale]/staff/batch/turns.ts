/** How long the worker works before it looks whether somebody asks something, in milliseconds. */
const slice = 25;

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** Lets what was sent meanwhile be heard. A timer would rest four milliseconds each time, which adds up. */
const breath = () =>
  new Promise<void>((done) => {
    waiting.push(done);
    channel.port2.postMessage(null);
  });

/** Somebody erased or began anew: what runs stops, and nothing of it is kept. */
export class Stopped extends Error {}

/** The turns that long work takes: one round at a time, which can be held and ended from outside. */
export function newTurns() {
  let round = 0;
  let began = performance.now();
  let held: { wait: Promise<void>; release: () => void } | null = null;
  const hold = (on: boolean) => {
    if (on && held === null) {
      let release = () => {};
      const wait = new Promise<void>((done) => {
        release = done;
      });
      held = { wait, release };
    } else if (!on) {
      held?.release();
      held = null;
    }
  };
  return {
    hold,
    /** Ends what runs, and gives what new work is to show at each turn. */
    begin(): number {
      hold(false);
      round += 1;
      began = performance.now();
      return round;
    },
    /** Goes on, or rests where the slice is over or somebody holds; throws Stopped once the round is over. */
    async next(mine: number): Promise<void> {
      if (mine !== round) throw new Stopped();
      if (held === null && performance.now() - began < slice) return;
      await breath();
      await held?.wait;
      if (mine !== round) throw new Stopped();
      began = performance.now();
    },
    /** Whether the slice is over, so that a loop need not wait for a promise at every row. */
    isOver: () => held !== null || performance.now() - began >= slice,
  };
}
export type Turns = ReturnType<typeof newTurns>;
