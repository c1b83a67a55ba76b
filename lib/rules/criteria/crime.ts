import { cite, findingsOf, type PersonCriterion } from '../criterion';
import type { Facts } from '../facts';
import type { Finding } from '../finding';
import { asTold, named, privateRule, tell, tellUnlessNo } from '../told';
import { convictions } from './convictions';

const { met, missing, lawyer } = findingsOf('crime');

const form = [cite('FORM-I-821', ', Part 7, 15.a-c', 'secondary'), cite('CFR-244.4', '(a)', 'confirmed')];
const abroadRules = [
  cite('CFR-244.4', '(a)', 'confirmed'),
  cite('USC-1158', '(b)(2)(A)(ii)', 'confirmed'),
  cite('USC-1158', '(b)(2)(A)(iii)', 'confirmed'),
  cite('USC-1182', '(a)(2)', 'confirmed'),
];
const drugRules = [
  cite('USC-1254a', '(c)(2)(A)(iii)(I)', 'confirmed'),
  cite('USC-1254a', '(c)(2)(A)(iii)(II)', 'confirmed'),
];

const arrested = lawyer('CRM-11', 'arrested', form);
const noArrest = met('CRM-11', 'no-arrest', form);
const arrestsUnknown = missing('CRM-11', 'arrests-unknown', form, ['arrests']);
const arrestsRather = lawyer('CRM-11', 'rather-with-a-lawyer', form);

const charges = privateRule(
  'crime',
  'CRM-12',
  'openCharges',
  [cite('USC-1254a', '(c)(2)', 'confirmed')],
  (make) =>
    make.lawyer('CRM-12', 'charges-open', [cite('USC-1254a', '(c)(2)', 'confirmed')], {}, [], 'lawyer-high'),
);
// The same rule where nobody asked for open cases: an arrest here that is not known leaves it open.
const chargesOfArrest = privateRule(
  'crime',
  'CRM-12',
  'arrests',
  [cite('USC-1254a', '(c)(2)', 'confirmed')],
  () => charges.notAsked,
);
const abroad = privateRule('crime', 'CRM-13', 'crimeAbroad', abroadRules, (make) =>
  make.lawyer('CRM-13', 'crime-abroad', abroadRules),
);
// The same rule where no case was told: an arrest there that is not known leaves it open.
const arrestAbroad = privateRule('crime', 'CRM-13', 'arrests', abroadRules, () => abroad.yes);
const drugs = privateRule('crime', 'CRM-14', 'drugs', drugRules, (make) =>
  make.lawyer('CRM-14', 'drug-case', drugRules, {}, [], 'lawyer-high'),
);
// UNSETTLED: the statute excepts 30 g of marijuana in one clause only, the rule nowhere; does it reach possession?
const marijuanaOnce = lawyer('CRM-15', 'marijuana-once', [
  cite('USC-1254a', '(c)(2)(A)(iii)(II)', 'confirmed'),
  cite('CFR-244.3', '(c)(1)', 'secondary'),
  cite('BIA-MORADEL', '', 'secondary'),
]);

function arrest({ arrests }: Facts): Finding {
  if (arrests === 'lawyer') return arrestsRather;
  if (!Array.isArray(arrests)) return arrestsUnknown;
  return arrests.length > 0 ? arrested : noArrest;
}

/** An open case here; somebody who was never arrested here, or would rather not say, is not asked for one. */
const openCase = ({ openCharges, arrests }: Facts): readonly Finding[] =>
  openCharges === undefined
    ? tellUnlessNo(chargesOfArrest, named(arrests, 'us'))
    : tellUnlessNo(charges, openCharges);

/** An arrest abroad is looked at like a case there, whatever came of it. */
function caseAbroad({ arrests, crimeAbroad }: Facts): Finding {
  const arrested = named(arrests, 'abroad');
  if (crimeAbroad === 'no' || arrested === true) return tell(arrestAbroad, arrested);
  return tell(abroad, asTold(crimeAbroad));
}

function drugCase({ drugs: told }: Facts): Finding {
  if (told === 'marijuana-once') return marijuanaOnce;
  return tell(drugs, asTold(told));
}

/** CRM-01 to CRM-18: what courts decided, arrests, open cases, cases abroad and drugs. */
export const crime: PersonCriterion = {
  id: 'crime',
  further: { wokenBy: [] },
  compare(facts) {
    return [...convictions(facts), arrest(facts), ...openCase(facts), caseAbroad(facts), drugCase(facts)];
  },
};
