/**
 * Welcome. What a view may say of the program, by how it stands (ruling 3, invariant I13): one list. The page, the
 * sheet and the command line take their tense from it, and a test walks every view and finds no phrase outside it,
 * and no phrase in it that no view shows.
 */
import type { Label, Standing } from '../rules/standing';
import type { ResultMessages } from './messages';

/** How a designation stands, as it is told: `announced` is known and has not begun. */
export type ProgramState = Label | 'announced';

/** The sentences about the program; headings and words inside sentences are none. */
type Phrase = Exclude<keyof ResultMessages['standing'], 'whatHappened' | 'reported'>;

type Allowed = {
  /** How a comparison is told today; of another day it is always told in the past. */
  readonly compares: 'now' | 'past';
  readonly standing: readonly Phrase[];
  /** Only where an open case disputes it. */
  readonly contested: readonly Phrase[];
};

const inCourt = ['contested', 'latest', 'latestThen'] as const;
const always = ['undoneByCourt', 'asLastChecked', 'dates'] as const;
const byNotice = ['inForce', 'runsTo', 'runsToLater', ...always] as const;
const twoAccounts = ['twoAccounts', 'accountEnded', 'applied'] as const;

export const programPhrases: Readonly<Record<ProgramState, Allowed>> = {
  'open-for-first-registration': {
    compares: 'now',
    standing: [
      'windowFirst',
      'windowAgain',
      'windowByCourt',
      'accountCourt',
      'undoneByGovernment',
      ...twoAccounts,
      ...byNotice,
    ],
    contested: inCourt,
  },
  're-registration-only': {
    compares: 'now',
    standing: [
      'windowAgain',
      'windowByCourt',
      'twoAccounts',
      'accountCourt',
      'applied',
      'undoneByGovernment',
      ...byNotice,
    ],
    contested: inCourt,
  },
  'in-force-no-window': { compares: 'now', standing: ['noWindow', ...byNotice], contested: inCourt },
  'restored-by-court-order': {
    compares: 'now',
    standing: ['byCourt', 'windowByCourt', 'noWindow', ...twoAccounts, ...always],
    contested: inCourt,
  },
  ended: { compares: 'past', standing: ['ended', 'endedBy', ...always], contested: inCourt },
  'not-yet-designated': { compares: 'past', standing: ['nothingYet', 'nothingToCompare'], contested: [] },
  announced: {
    compares: 'past',
    standing: ['announced', 'announcedOnly', 'nothingToCompare', 'dates'],
    contested: [],
  },
  'not-known-after-check': { compares: 'past', standing: ['notKnown', 'nothingToCompare'], contested: [] },
};

/** The state that a standing is told in; what is not known is told before what was announced. */
export const stateOf = ({ label, announced }: Pick<Standing, 'label' | 'announced'>): ProgramState =>
  announced && label !== 'not-known-after-check' ? 'announced' : label;

/** The tense of a comparison: present only of today, and only where the designation stands (ruling 3). */
export const tenseOf = (standing: Pick<Standing, 'label' | 'announced'>, isToday: boolean): 'now' | 'past' =>
  isToday ? programPhrases[stateOf(standing)].compares : 'past';
