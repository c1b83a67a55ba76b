import { cite, findingsOf, type PersonCriterion } from '../criterion';
import type { Finding } from '../finding';
import { named } from '../told';

const { lawyer, information } = findingsOf('help');

const fees = information('FEE-01', 'fees-hard', [
  cite('PL-119-21', '', 'secondary'),
  cite('CFR-106.3', '', 'unverified'),
]);
const notario = lawyer('LEG-01', 'notario-helped', [
  cite('CFR-292.1', '', 'unverified'),
  cite('CFR-1292.1', '', 'unverified'),
]);

const helperUnknown = lawyer('LEG-01', 'private-unknown', notario.citations, {}, ['helpedBy']);

/** FEE-01 and LEG-01: what is known of fees, and papers that somebody made who may not give legal advice. */
export const help: PersonCriterion = {
  id: 'help',
  further: { wokenBy: [] },
  compare({ feesHard, helpedBy }) {
    const found: Finding[] = [];
    if (feesHard === true || feesHard === 'unsure') found.push(fees);
    if (named(helpedBy, 'notario') === true) found.push(notario);
    else if (helpedBy === 'unsure') found.push(helperUnknown);
    return found;
  },
};
