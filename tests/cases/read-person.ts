/**
 * Reads a person from the words of the tables: `arrived: 2023-07-31; trips: none`. A word left out is a
 * fact that nobody told. Every word that is not known here is refused, so that a slip cannot pass as a test.
 */

import * as z from 'zod/mini';
import type { DesignationId } from '../../lib/law/designation';
import { type Facts, factsSchema } from '../../lib/rules/facts';

type Written = Record<string, unknown>;

const refuse = (what: string): never => {
  throw new Error(`not understood: "${what}"`);
};
const list = (value: string): string[] => value.split(',').map((one) => one.trim());
const yesNo = (value: string): boolean | 'unsure' =>
  value === 'yes' ? true : value === 'no' ? false : value === 'unsure' ? value : refuse(value);
/** The answer of a matter that a person may rather leave to a lawyer. */
const yesNoOrLawyer = (value: string) => (value === 'lawyer' ? value : yesNo(value));
const boxes = (none: string) => (value: string) =>
  value === 'unsure' || value === 'lawyer' ? value : value === none ? [] : list(value);

function designation(year: string): DesignationId | 'other' {
  if (year === '2021' || year === '2023') return `ve-${year}`;
  return year === 'other' ? year : refuse(year);
}

/** `2021 yes, 2023 no`: one value per designation. */
const perDesignation = (read: (value: string) => unknown) => (value: string) =>
  Object.fromEntries(
    list(value).map((one) => {
      const [year, ...rest] = one.split(' ');
      return [designation(year as string), read(rest.join(' '))];
    }),
  );

/** `2023-08..2023-09-15` is a day between two days; anything else is passed on as written. */
function when(value: string): unknown {
  const [earliest, latest] = value.split('..');
  return latest === undefined ? value : { earliest, latest };
}

const tripWords: Readonly<Record<string, Written>> = {
  emergency: { reason: 'emergency' },
  'family visit': { reason: 'family' },
  work: { reason: 'work' },
  'under an order': { reason: 'ordered' },
  'other reason': { reason: 'other' },
  'reason unsure': { reason: 'unsure' },
  'no permit': { permit: 'none' },
  'travel permit': { permit: 'tps-travel' },
  'advance parole': { permit: 'advance-parole' },
  'permit unsure': { permit: 'unsure' },
  inspected: { inspected: true },
  'not inspected': { inspected: false },
  'inspection unsure': { inspected: 'unsure' },
  'with TPS': { heldTps: true },
  'without TPS': { heldTps: false },
  'TPS unsure': { heldTps: 'unsure' },
};

/** `2023-08-10 to 2023-08-25, emergency, no permit`; `?` is a day not told; ` + ` joins trips. */
function trips(value: string): unknown {
  if (value === 'unsure') return value;
  if (value === 'none') return [];
  return value.split(' + ').map((one) => {
    const [span, ...words] = list(one);
    const [left, returned] = (span as string).split(' to ');
    const told = { ...(left !== '?' && { left }), ...(returned !== '?' && { returned }) };
    return Object.assign(told, ...words.map((word) => tripWords[word] ?? refuse(word)));
  });
}

/** `none`, `unsure`, or `parole until 2024-01-01 + family`. */
function conditions(value: string): unknown {
  if (value === 'unsure') return value;
  if (value === 'none') return [];
  return value.split(' + ').map((one) => {
    const [kind, ended] = one.split(' until ');
    return { kind, ...(ended !== undefined && { ended: when(ended) }) };
  });
}

/**
 * `permit-a12, ends 2026-10-02, received 2025-02-05, approval, ends unsure`: days belong to the papers named just before
 * them; a receipt prints none. `renewal 2025-02-01` is the receipt of the permit's renewal.
 */
function papers(value: string): unknown {
  const days: Record<string, string> = { ends: 'endDate', issued: 'issuedOn', received: 'receivedOn' };
  const made: { kinds: string[]; [key: string]: unknown } = { kinds: [] };
  let named: string[] = [];
  let told = false;
  for (const word of list(value)) {
    const [first, rest] = word.split(' ') as [string, string?];
    const key = days[first];
    if (rest === undefined) {
      named = told ? [word] : [...named, word];
      told = false;
      made.kinds.push(word);
    } else if (first === 'renewal') made.renewalReceivedOn = when(rest);
    else {
      told = true;
      for (const kind of named.filter((one) => one !== 'receipt')) {
        const paper = kind.replace(/-[ac]\d+$/, '');
        made[paper] = { ...(made[paper] as Written), [key ?? refuse(word)]: when(rest) };
      }
    }
  }
  return made;
}

/** `work 2023-07 to 2024-03 + bank 2026-10`: papers of one kind from a month, or from one month to another. */
function proofs(value: string): unknown {
  if (value === 'unsure') return value;
  if (value === 'none') return [];
  return value.split(' + ').map((one) => {
    const [kind, from, word, to, ...rest] = one.split(' ');
    if (from === undefined || rest.length > 0 || (word !== undefined && (word !== 'to' || !to))) refuse(one);
    return { kind, from: when(from as string), ...(to !== undefined && { to: when(to) }) };
  });
}

const as = (key: string, read: (value: string) => unknown) => (value: string) => ({ [key]: read(value) });
const plain = (value: string) => value;

const words: Readonly<Record<string, (value: string) => Written>> = {
  about: as('about', plain),
  'in the US': as('inUs', yesNo),
  status: as('immigrationStatus', plain),
  'born in the US': as('bornInUs', yesNo),
  nationality: as('nationality', plain),
  parents: as('parents', plain),
  'last home Venezuela': as('lastLivedInVenezuela', yesNo),
  'second nationality': as('otherNationality', plain),
  passport: as('entryPassport', plain),
  arrived: as('livedSince', when),
  'lived here': as('livedOn', perDesignation(yesNo)),
  present: as('presentOn', perDesignation(yesNo)),
  trips: as('absences', trips),
  history: as('tpsHistory', boxes('never')),
  held: as('tpsDesignations', (value) =>
    value === 'unsure' ? value : value === 'none' ? [] : list(value).map(designation),
  ),
  filed: as(
    'filings',
    perDesignation((value) => ({ receivedOn: when(value) })),
  ),
  posted: as(
    'filings',
    perDesignation((value) => ({ sentOn: when(value) })),
  ),
  're-registered': as('reRegistered', plain),
  late: as('lateConditions', perDesignation(conditions)),
  family: as('familyTps', plain),
  born: as('born', when),
  papers: as('papers', papers),
  urgent: as('urgent', boxes('none')),
  'life in the other nationality': as('otherNationalityStay', plain),
  'other country': as('thirdCountry', plain),
  'status there': as('thirdCountryStatus', boxes('none')),
  'status since': as('permanentStatusSince', plain),
  'offer to stay': as('permanentOffer', yesNo),
  'stay limited': as('stayLimited', yesNo),
  'parents settled': as('parentResettled', yesNo),
  entry: as('entryManner', plain),
  'other status': as('otherStatus', boxes('none')),
  court: as('court', plain),
  order: as('removalOrder', yesNoOrLawyer),
  'missed hearing': as('missedHearing', plain),
  immigration: as('immigrationFlags', boxes('none')),
  arrests: as('arrests', boxes('none')),
  'open case': as('openCharges', yesNoOrLawyer),
  convictions: as('usConvictions', plain),
  'about the case': as('convictionDetails', boxes('none')),
  'crime abroad': as('crimeAbroad', plain),
  drugs: as('drugs', plain),
  safety: as('safetyFlags', boxes('none')),
  health: as('healthGround', yesNo),
  'other grounds': as('otherGrounds', yesNo),
  'family drug benefit': as('familyDrugBenefit', yesNo),
  trafficking: as('traffickingOrLaundering', yesNo),
  'plans travel': as('plansTravel', yesNo),
  identity: as('identityPapers', boxes('none')),
  'entry paper': as('entryPaper', yesNo),
  'dated papers': as('residencePapers', boxes('none')),
  'papers by month': as('residenceProof', proofs),
  'foreign papers': as('foreignPapers', yesNo),
  'helped by': as('helpedBy', boxes('nobody')),
  'fees hard': as('feesHard', yesNo),
  fear: as('fear', yesNoOrLawyer),
  asylum: as('askedForAsylum', yesNo),
  'other family': as('familyOther', boxes('none')),
};

/** The facts of a cell; `like 1` begins with the facts of an earlier person. */
export function readPerson(text: string, earlier: ReadonlyMap<string, Written> = new Map()): Written {
  let made: Written = {};
  for (const part of text.split(';').map((one) => one.trim())) {
    if (part === '' || part === 'nothing told') continue;
    const like = /^like (\S+)$/.exec(part);
    if (like) {
      made = { ...(earlier.get(like[1] as string) ?? refuse(part)), ...made };
      continue;
    }
    const at = part.indexOf(': ');
    const read = words[part.slice(0, at)] ?? refuse(part);
    made = { ...made, ...read(part.slice(at + 2)) };
  }
  return made;
}

/** What was written as facts; throws with the place on what the schema refuses. */
export const factsOf = (written: Written): Facts => z.parse(factsSchema, written);
