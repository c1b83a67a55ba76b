// Node takes in one new connection in each turn of its loop. Were a turn as long as all requests that came in with it,
// newcomers would wait outside while those inside are served again and again: of 500 at once, 200 got no answer in ten
// seconds.
const AT_A_TURN = 16;

/** The same work, a few calls in each turn of the loop and in the order they came. */
export function inTurns<T extends unknown[]>(work: (...given: T) => void): (...given: T) => void {
  const waiting: T[] = [];
  const turn = () => {
    const now = waiting.splice(0, AT_A_TURN);
    if (waiting.length > 0) setImmediate(turn);
    for (const given of now) work(...given);
  };
  return (...given) => {
    if (waiting.push(given) === 1) setImmediate(turn);
  };
}
