/** The JSON Schema of a trace, for `screen --trace-schema` and for the file of that name on the site. */
import * as z from 'zod/mini';
import { criteria, personCriteria } from '../rules/criteria/index';
import { factsSchema, paperKinds } from '../rules/facts';
import { worstFirst } from '../rules/finding';
import { ruleIds } from '../rules/rule-ids';
import { traceSchemaName } from '../rules/trace';
import { dayPattern } from './schema';

/**
 * A schema with what a reader of it needs to know, and a name where many places point to it. What is said of one place
 * is not said of the others, so each has a schema of its own.
 */
function said<T extends z.ZodMiniType>(of: T, description: string, id?: string): T {
  const { id: _, ...known } = z.globalRegistry.get(of) ?? {};
  const own = z.core.clone(of);
  z.globalRegistry.add(own, { ...known, description, ...(id !== undefined && { id }) });
  return own;
}

/** A text that a pattern describes: it stands in the JSON Schema alone, so that nothing here runs it. */
const matching = (pattern: string) => {
  const schema = z.string();
  z.globalRegistry.add(schema, { pattern: `^${pattern}$` });
  return schema;
};
const factIds = Object.keys(factsSchema.shape);
const criterionIds = [...personCriteria, ...criteria].map(({ id }) => id);

const day = said(matching(dayPattern), 'A civil day, included.', 'day');
const dayOrNull = z.nullable(day);
/** A code of the project. */
const word = matching('[a-z0-9-]+');
const act = said(matching('[a-z0-9-]+'), 'The id of an act; `acts` has its sources.', 'act');
const actOrNull = z.nullable(act);
const rule = said(z.enum(ruleIds), 'A row of the rule table.', 'rule');
const fact = said(z.enum(factIds), 'A fact; `screen --schema` prints what it may hold.', 'fact');
const designation = z.enum(['ve-2021', 've-2023']);
const roughDay = z.strictObject({ earliest: day, latest: day });
const confidence = said(
  z.enum(['confirmed', 'secondary', 'unverified']),
  'confirmed: the wording was seen in a primary text or a faithful copy; secondary: only in a reputable report of it; unverified: inferred, recalled or from a weak source.',
  'confidence',
);
const sources = z.array(z.string());

const citation = said(
  z.strictObject({
    authority: said(z.string(), 'The id of the text.'),
    at: said(z.optional(z.string()), 'The paragraph as it follows the label.'),
    confidence,
    label: said(z.string(), 'How the text is cited.'),
    url: said(z.nullable(z.string()), 'Its public address; null where none was found.'),
  }),
  'A text, and how sure we are of the statement that rests on it.',
  'citation',
);
const citations = z.array(citation);

const told = z.union([
  z.null(),
  z.boolean(),
  z.number(),
  z.string(),
  roughDay,
  z.array(z.string()),
  z.strictObject({}),
]);
const inputs = said(
  z.record(matching(`(${factIds.join('|')})([.[][\\w.[\\]-]*)?`), told),
  'The facts that the comparison read, and no other, by their place: null where nobody told it, {} where something was told of which no part was read. `absences.length` is how many there are. Findings of one criterion were read together and share them; of a finding about one trip they are that trip’s.',
  'inputs',
);

const outcome = said(
  z.enum(worstFirst),
  'What a person is told. A crime and a ground that may be pardoned are a lawyer’s, whatever the verdict.',
  'outcome',
);

const finding = said(
  z.strictObject({
    rule,
    criterion: z.enum(criterionIds),
    inputs,
    outcome,
    verdict: said(
      z.nullable(z.enum(['met', 'not-met', 'unknown'])),
      'Null for a line that compares nothing.',
    ),
    attention: said(
      z.nullable(z.enum(['lawyer', 'lawyer-high'])),
      'A lawyer’s part; `lawyer-high` only orders the work of staff.',
    ),
    waivable: said(z.boolean(), 'The law lets the government pardon this ground; it is never said to do so.'),
    reason: said(word, 'The code of the sentence that the page shows.'),
    params: z.record(z.string(), z.union([z.string(), z.number(), roughDay])),
    missing: said(z.array(fact), 'The facts whose lack leaves it open.'),
    citations,
  }),
  'One rule compared with the facts.',
  'finding',
);

const group = z.strictObject({
  worst: said(z.nullable(outcome), 'The worst of all findings; null where private ones are left out.'),
  findings: z.array(finding),
});

const standing = z.strictObject({
  designation,
  asOf: day,
  knownOn: day,
  label: word,
  force: z.enum(['none', 'in-force', 'by-court-order', 'ended', 'not-known']),
  windows: z.array(
    z.strictObject({
      ...{ id: word, kind: z.enum(['first', 'again']), from: day, to: dayOrNull },
      ...{ byCourtOrder: z.boolean(), entry: act },
    }),
  ),
  contested: z.boolean(),
  decidedBy: said(
    actOrNull,
    'The act that decides the day; null while there is no designation or nothing is known.',
  ),
  bearing: said(z.array(act), 'Every act that bears on the day since the deciding one.'),
  accounts: said(
    z.array(
      z.strictObject({
        ...{ account: z.enum(['dhs', 'court']), force: word, entry: act },
        ...{ from: day, through: dayOrNull },
      }),
    ),
    'What the department and the courts say of the day: one account where they agree.',
  ),
  term: z.nullable(
    z.strictObject({
      kind: z.enum(['first', 'extension', 'until-termination']),
      ...{ from: day, to: day, entry: act, recognised: z.boolean() },
      appliedByDhs: z.optional(z.array(z.array(day))),
      ...{ sources, confidence },
    }),
  ),
  endedOn: dayOrNull,
  runsTo: z.nullable(z.strictObject({ day, entry: act })),
  firstRegistration: z.nullable(z.strictObject({ from: day, to: day, sources, confidence })),
  latestOrder: actOrNull,
  announced: z.boolean(),
  undoneSince: z.array(z.strictObject({ entry: act, by: act, account: z.enum(['dhs', 'court']) })),
  rulesOf: said(day, 'The day whose rules are known: that of the last check, once that is too old.'),
  asLastChecked: z.boolean(),
  rules: z.array(rule),
});

const paper = z.strictObject({
  paper: z.enum(paperKinds),
  cohort: word,
  designations: z.array(designation),
  ...{ printedEnd: dayOrNull, through: dayOrNull, decidedBy: actOrNull },
  inputs,
  citations,
  perhaps: z.nullable(z.strictObject({ through: day, entry: act, citations, doubt: word })),
  recognised: z.enum(['yes', 'no', 'unknown']),
  disputes: z.array(z.strictObject({ id: word, citations })),
  missing: z.array(z.string()),
});

const trace = z.strictObject({
  $schema: z.literal(traceSchemaName),
  notAdvice: said(z.strictObject({ es: z.string(), en: z.string() }), 'What this is not.'),
  rulesVersion: said(z.string(), 'The version of rules and record together.'),
  lawHash: said(matching('[0-9a-f]{8}'), 'The first digits of the SHA-256 of the sources of law and rules.'),
  asOf: said(day, 'The day looked at.'),
  knownOn: said(day, 'The day of knowledge: what was published after it is left out.'),
  checked: said(day, 'The day the record was last checked.'),
  reviewBy: said(day, 'The day through which that check holds.'),
  privateMatters: said(
    z.enum(['included', 'left-out']),
    'Other countries, courts, police, safety and immigration history: left out of a saved file unless the person includes them.',
  ),
  urgent: z.array(z.strictObject({ rule, what: word, inputs })),
  stop: said(z.nullable(z.strictObject({ rule, why: word, inputs })), 'Why the questions end, if they do.'),
  programs: z.array(
    z.strictObject({ id: word, state: word, to: dayOrNull, keptTo: dayOrNull, entries: z.array(act) }),
  ),
  missing: said(z.array(fact), 'The facts that some finding lacks.'),
  notAssessed: said(z.array(rule), 'The rules of the full questions that nobody was asked about.'),
  acts: said(
    z.array(
      z.strictObject({
        ...{ id: act, kind: word, by: word },
        knownFrom: said(day, 'The day it was published, issued or announced.'),
        decidedOn: z.optional(day),
        citations: said(citations, 'The source that shows it; none where no result cites one.'),
        confidence: said(confidence, 'Of that it was issued as described.'),
        bears: said(z.partialRecord(designation, confidence), 'Of what it did to each designation.'),
      }),
    ),
    'Every act that a standing or a paper names.',
  ),
  papers: z.array(paper),
  designations: z.array(
    z.strictObject({
      designation,
      standing,
      comparison: said(
        z.nullable(z.strictObject({ facts: group, filing: group })),
        'Null where there is nothing to compare with, or no need.',
      ),
    }),
  ),
  whatWouldChange: said(
    z.optional(z.strictObject({ facts: z.array(z.looseObject({})), time: z.array(z.looseObject({})) })),
    'Only where the command line was asked for it.',
  ),
});

/** What a saved or printed trace looks like; every key that it may have, and no other. */
export function traceJsonSchema(): object {
  return {
    $id: traceSchemaName,
    title: 'Reasoning',
    description:
      'How a person’s facts compare with the published criteria of TPS for Venezuela on a day: each rule with what it read, what it found and its sources. A comparison, not legal advice.',
    ...z.toJSONSchema(trace),
  };
}
