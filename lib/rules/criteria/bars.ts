import { cite, type PersonCriterion } from '../criterion';
import type { Facts } from '../facts';
import type { Finding } from '../finding';
import { asTold, named, privateRule, type Told, tell } from '../told';

const asylum = (at: string) => cite('USC-1158', `(b)(2)(A)${at}`, 'confirmed');

const harmed = privateRule('bars', 'BAR-01', 'safetyFlags', [asylum('(i)')], (make) =>
  make.lawyer('BAR-01', 'harmed-others', [asylum('(i)')], {}, [], 'lawyer-high'),
);
const serious = (fact: 'usConvictions' | 'crimeAbroad') =>
  privateRule('bars', 'BAR-02', fact, [asylum('(ii)')], (make) =>
    make.lawyer('BAR-02', 'serious-crime', [asylum('(ii)')], {}, [], 'lawyer-high'),
  );
const seriousHere = serious('usConvictions');
const seriousAbroad = serious('crimeAbroad');
const beforeComing = privateRule('bars', 'BAR-03', 'crimeAbroad', [asylum('(iii)')], (make) =>
  make.lawyer('BAR-03', 'crime-before-coming', [asylum('(iii)')], {}, [], 'lawyer-high'),
);
const armedRules = [asylum('(iv)'), cite('FORM-I-821', ', Part 7, 31-34', 'secondary')];
const armed = privateRule('bars', 'BAR-04', 'safetyFlags', armedRules, (make) =>
  make.lawyer('BAR-04', 'armed-service', armedRules),
);
const supportRules = [
  asylum('(v)'),
  cite('USC-1182', '(a)(3)(B)(iv)(VI)', 'confirmed'),
  cite('USC-1227', '(a)(4)(B)', 'confirmed'),
];
const support = privateRule('bars', 'BAR-05', 'safetyFlags', supportRules, (make) =>
  make.lawyer('BAR-05', 'support-given', supportRules, {}, [], 'lawyer-high'),
);

const abroad = ({ crimeAbroad }: Facts): Told => asTold(crimeAbroad);

/** Whether a court here found somebody guilty of anything, as told. */
function here({ arrests, usConvictions: told }: Facts): Told {
  if (told === undefined)
    return arrests === 'lawyer' ? arrests : named(arrests, 'us') === false ? false : told;
  return told === 'unsure' || told === 'lawyer' ? told : told !== 'none';
}

/** The first of these that either answer gave speaks for both. */
const loudest: readonly Told[] = [true, 'lawyer', 'unsure', undefined, false];

/** BAR-02: a conviction here or abroad; what is not known is named where it was not told. */
function anyConviction(facts: Facts): Finding {
  const [inUs, outside] = [here(facts), abroad(facts)];
  return loudest.indexOf(inUs) <= loudest.indexOf(outside)
    ? tell(seriousHere, inUs)
    : tell(seriousAbroad, outside);
}

/** BAR-01 to BAR-05: the bars that the statute takes from asylum law. None can be waived; each is a lawyer's. */
export const bars: PersonCriterion = {
  id: 'bars',
  further: { wokenBy: [] },
  compare(facts): readonly Finding[] {
    const { safetyFlags } = facts;
    return [
      tell(harmed, named(safetyFlags, 'harmed')),
      anyConviction(facts),
      tell(beforeComing, abroad(facts)),
      tell(armed, named(safetyFlags, 'armed')),
      tell(support, named(safetyFlags, 'support')),
    ];
  },
};
