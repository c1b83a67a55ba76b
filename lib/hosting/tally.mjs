/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** A stage that passes or fails as a whole, by its exit code. @param {number} code @returns {Tally} */
export function oneStage(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

// A runner that broke off, wrote no report or found no test must never read as a success.
function honest(tally, code) {
  const silent = tally.failed === 0 && (code !== 0 || tally.passed === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}

/** Vitest's JSON report, undefined when it wrote none, as a tally. @returns {Tally} */
export function tallyVitest(report, code) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report?.testResults ?? []) {
    const outcomes = file.assertionResults.map(({ status }) => status);
    for (const status of outcomes)
      tally[status === 'passed' || status === 'failed' ? status : 'skipped'] += 1;
    // A file that could not even be read has no tests to fail.
    if (file.status === 'failed' && !outcomes.includes('failed')) tally.failed += 1;
  }
  return honest(tally, code);
}

/** Playwright's JSON report, undefined when it wrote none, as a tally. @returns {Tally} */
export function tallyPlaywright(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  const errors = report?.errors?.length ?? 0;
  return honest({ passed: expected, failed: unexpected + flaky + errors, skipped }, code);
}

/** The sum of several tallies. @param {Tally[]} tallies @returns {Tally} */
export function total(tallies) {
  const add = (key) => tallies.reduce((sum, tally) => sum + tally[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}

/** A tally in words, the form of the last line of a run. @param {Tally} tally */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
