/**
 * Welcome. Every word that a person reads has a place in these types, so that a word missing in one
 * language does not compile. `{name}` marks a hole (`fill.ts`). Spanish is written first; English follows.
 * The words of the record (notices, orders, programs) have types of their own in `law-messages.ts`.
 */
import type { AnswerTo, QuestionId } from '../interview/answers';
import type { Problem } from '../interview/fields';
import type { SectionId } from '../interview/question';
import type { DesignationId, ProgramId } from '../law/designation';
import type { Urgency } from '../rules/determine';
import type { FactId } from '../rules/facts';
import type { Outcome } from '../rules/finding';
import type { ProgramState } from '../rules/programs';
import type { ReasonCode } from '../rules/reasons';
import type { RuleId } from '../rules/rule-ids';
import type { Label } from '../rules/standing';
import type { ChangesMessages } from './changes-messages';
import type { ChecklistMessages } from './checklist-messages';
import type { CopyMessages } from './copy-messages';
import type { EvidenceMessages } from './evidence-messages';
import type { BeforeWords } from './law-messages';
import type { PapersMessages } from './papers-messages';
import type { ReasoningMessages } from './reasoning-messages';
import type { TimelineMessages } from './timeline-messages';

/** The ids of the choices of a question, without "none of these" and "not sure". */
type ChoiceOf<Q extends QuestionId> = Q extends 'filed_when'
  ? 'receipt' | 'sent'
  : Q extends 'late_condition_end'
    ? 'still' | 'ended'
    : Q extends 'late_condition'
      ? 'nonimmigrant' | 'parole' | 'pending' | 'relief' | 'family'
      : Q extends 'lived_since' | 'present_on'
        ? 'yes' | 'no'
        : Q extends 'child_birth'
          ? 'born-us' | 'elsewhere'
          : Q extends 'renewal_receipt'
            ? 'received' | 'none'
            : Q extends 'doc_dates' | 'doc_when' | 'first_entry' | 'trip_list' | 'residence_spans'
              ? never
              : Exclude<
                  AnswerTo<Q> extends infer A ? (A extends readonly (infer T)[] ? T : A) : never,
                  'unsure' | 'lawyer'
                > &
                  string;

/** The words of one question. */
type QuestionWords<Q extends QuestionId = QuestionId> = {
  /** The question itself: the page's heading. */
  readonly title: string;
  /** One or two short sentences below it; empty for none. */
  readonly hint: string;
  /** Why it is asked, opened on request. */
  readonly why: string;
  readonly choices: Readonly<Record<ChoiceOf<Q>, string>>;
  /** The words of "none of these", for questions with boxes; empty elsewhere. */
  readonly none: string;
  /** How the answer is named in the review and on the result: "Country", "Date of arrival". */
  readonly short: string;
};

export type QuestionMessages = { readonly [Q in QuestionId]: QuestionWords<Q> };

export type SiteMessages = {
  /** The name of the guide; neutral, because it stands in tabs and in the browser's history. */
  readonly name: string;
  readonly tagline: string;
  readonly skip: string;
  readonly switchLanguage: string;
  readonly leave: string;
  readonly leaveHint: string;
  readonly nav: Readonly<Record<'start' | 'check' | 'law' | 'help' | 'privacy', string>>;
  readonly navLabel: string;
  /** The way to the blank form on paper. */
  readonly paper: string;
  /** The way to the page for staff. */
  readonly staff: string;
  /** "This guide is not a substitute for the advice of an attorney." Written once, shown in four places. */
  readonly notAdvice: string;
  readonly notGovernment: string;
  readonly neverAsks: string;
  readonly checked: string;
  readonly stale: string;
  /** What a chat shows under the title of a link, and what its picture shows, for who cannot see it. */
  readonly preview: { readonly about: string; readonly image: string };
  readonly opensNewTab: string;
  readonly inEnglish: string;
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string };
};

export type StartMessages = {
  readonly title: string;
  readonly lead: string;
  readonly begin: string;
  readonly todayTitle: string;
  /** What holds on the day of the last check, sentence by sentence, in the order of the wording rules. */
  readonly today: readonly string[];
  readonly doesTitle: string;
  readonly does: readonly string[];
  readonly doesNotTitle: string;
  readonly doesNot: readonly string[];
  readonly keepsTitle: string;
  readonly keeps: readonly string[];
  readonly haveTitle: string;
  readonly have: readonly string[];
  readonly timeTitle: string;
  readonly time: string;
  /** Before the link to the blank form. */
  readonly onPaper: string;
};

export type CheckMessages = {
  /** Titles of the browser tab; a number only, or the place of the review would tell who was asked few questions. `sheet` while it prints. */
  readonly tab: Readonly<Record<'start' | 'step' | 'sheet', string>>;
  readonly before: {
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly begin: string;
    /** Why the first screen is empty again. */
    readonly after: Readonly<Record<'reloaded' | 'wiped' | 'idle', string>>;
    readonly notLoaded: string;
    readonly loadAgain: string;
  };
  /** Asked after eight minutes without use. */
  readonly idle: Readonly<Record<'title' | 'text' | 'stay' | 'wipe', string>>;
  readonly step: string;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly continue: string;
  readonly back: string;
  readonly why: string;
  readonly unsure: string;
  /** "I would rather talk to a lawyer about this": an answer to every private question. */
  readonly lawyer: string;
  readonly notForYou: string;
  /** Tab prefix and summary heading when something was not readable. */
  readonly errorPrefix: string;
  readonly errorTitle: string;
  readonly problems: Readonly<Record<Problem, string>>;
  readonly date: Readonly<Record<'day' | 'month' | 'year' | 'hint' | 'unsure' | 'monthYearHint', string>>;
  readonly designations: Readonly<Record<DesignationId, string>>;
  /** "On {day}": the group heading where a question is put once per designation. */
  readonly onDay: string;
  readonly betweenDays: string;
  readonly trip: Readonly<
    Record<
      | 'heading'
      | 'left'
      | 'returned'
      | 'reason'
      | 'permit'
      | 'inspected'
      | 'heldTps'
      | 'add'
      | 'remove'
      | 'removed'
      | 'cannotList',
      string
    >
  >;
  /** How the parts of a trip are named where it is told in a line. */
  readonly tripShort: Readonly<Record<'reason' | 'permit' | 'inspected' | 'heldTps', string>>;
  readonly tripReason: Readonly<Record<'emergency' | 'family' | 'work' | 'ordered' | 'other', string>>;
  readonly tripPermit: Readonly<Record<'tps-travel' | 'advance-parole' | 'none', string>>;
  readonly yes: string;
  readonly no: string;
  readonly filedBy: string;
  readonly review: {
    readonly title: string;
    readonly lead: string;
    readonly change: string;
    readonly changeWhat: string;
    readonly seeResult: string;
  };
  readonly urgent: {
    readonly title: string;
    readonly lead: string;
    readonly lines: Readonly<Record<Urgency, string>>;
    readonly more: string;
  };
  readonly wipe: string;
  readonly wipeConfirm: string;
  readonly noScript: { readonly title: string; readonly text: string; readonly links: string };
  readonly brokenTitle: string;
  readonly brokenText: string;
  readonly brokenAgain: string;
};

export type ResultMessages = {
  readonly title: string;
  readonly asOf: string;
  readonly asOfToday: string;
  /** In place of both where the day is past the time that a check holds for, or the clock cannot be believed. */
  readonly asOfLastCheck: string;
  readonly knownOn: string;
  /** One sentence that a child can read, for the best label among the designations; today and another day. */
  readonly headline: Readonly<Record<'now' | 'then', Readonly<Record<Label | 'announced', string>>>>;
  /** Where the designations stand differently: a sentence for each by its name; `on` puts the day before the first. */
  readonly headlineEach: Readonly<
    Record<'now' | 'then', Readonly<Record<Label | 'announced' | 'on', string>>>
  >;
  readonly notADecision: string;
  readonly stopped: Readonly<Record<'not-in-us' | 'citizen' | 'resident', string>>;
  readonly designationTitle: string;
  readonly labels: Readonly<Record<Label, string>>;
  readonly standing: {
    readonly nothingYet: string;
    readonly announced: string;
    readonly announcedOnly: string;
    readonly inForce: string;
    readonly byCourt: string;
    readonly ended: string;
    readonly endedBy: string;
    readonly notKnown: string;
    readonly contested: string;
    readonly twoAccounts: string;
    readonly accountEnded: string;
    readonly accountCourt: string;
    readonly applied: string;
    readonly reported: string;
    readonly windowFirst: string;
    readonly windowAgain: string;
    readonly windowByCourt: string;
    readonly noWindow: string;
    readonly asLastChecked: string;
    readonly undoneByGovernment: string;
    readonly undoneByCourt: string;
    readonly latest: string;
    readonly latestThen: string;
    readonly runsTo: string;
    readonly runsToLater: string;
    readonly whatHappened: string;
    readonly dates: string;
    readonly nothingToCompare: string;
  };
  readonly groups: Readonly<Record<'facts' | 'filing', string>>;
  readonly groupSummary: Readonly<Record<'now' | 'past', Readonly<Record<Outcome, string>>>>;
  /** The four phrases, and the word for a line that compares nothing; present and past. */
  readonly outcomes: Readonly<Record<'now' | 'past', Readonly<Record<Outcome, string>>>>;
  readonly columns: Readonly<Record<'rule' | 'says' | 'answered' | 'answer' | 'compares' | 'source', string>>;
  /** What each rule says, in plain words, with the days of the designation as holes. */
  readonly rules: Readonly<Record<RuleId, { readonly title: string; readonly says: string }>>;
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  readonly confidence: Readonly<Record<'confirmed' | 'secondary' | 'unverified', string>>;
  readonly missingTitle: string;
  readonly missingLead: string;
  readonly missing: Readonly<Record<FactId, string>>;
  /** What concerns the person alone, once for every designation. */
  readonly personTitle: string;
  readonly personLead: string;
  /** After the short check: what nobody was asked, and the way on. */
  readonly notAskedTitle: string;
  readonly notAskedLead: string;
  readonly goOn: string;
  /** On the sheet in place of private matters, and the choice to print them. */
  readonly privateTopic: string;
  readonly printsPrivate: string;
  readonly notComparedTitle: string;
  readonly notCompared: readonly string[];
  readonly keepTitle: string;
  readonly keep: readonly string[];
  /** The same in a few lines, for the sheet. */
  readonly keepInShort: string;
  /** The time before the first designation: told on the days before it, as far as it was known. */
  readonly before: {
    readonly title: string;
    readonly lead: string;
    /** Where the rest of the debate stands: the law page. */
    readonly more: string;
    /** Of an act after the day looked at, where a later day's knowledge is asked for. */
    readonly later: string;
    readonly acts: BeforeWords;
  };
  /** Deferred Enforced Departure, told in full on the days it covered. */
  readonly ded: {
    readonly title: string;
    readonly about: string;
    readonly until: string;
    readonly coveredTitle: string;
    readonly covered: string;
    readonly notCoveredTitle: string;
    readonly notCovered: readonly string[];
  };
  readonly besideTitle: string;
  readonly beside: Readonly<Record<ProgramId, string>>;
  readonly besideState: Readonly<Record<ProgramState, string>>;
  readonly fearTitle: string;
  readonly fear: string;
  readonly otherDay: {
    readonly title: string;
    readonly lead: string;
    readonly show: string;
    readonly today: string;
    readonly problem: string;
    readonly viewing: string;
  };
  readonly print: string;
  /** In which language the sheet is printed. */
  readonly paperIn: string;
  readonly paperInBoth: string;
  readonly printFailed: string;
  readonly printNote: string;
  readonly sheetTitle: string;
  /** Before the two lines that whoever looks at the sheet with the person fills in by hand. */
  readonly reviewedBy: string;
  readonly reviewedOn: string;
  readonly version: string;
  readonly sources: string;
  /** What a rule says in a few words, for the sheet; holes as in `rules`. Left out where the reason says it. */
  readonly inShort: Readonly<Partial<Record<RuleId, string>>>;
  /** In place of an answer that the sheet has printed already. */
  readonly saidAbove: string;
  /** Of several trips in one line of the sheet: how many and which (holes: count, numbers). */
  readonly tripsCounted: string;
  /** On the sheet in place of the list of trips. */
  readonly tripsNotListed: string;
  /** Sentences with which reasons end; a list of reasons tells them once, as `once`. */
  readonly closings: readonly string[];
  readonly once: string;
  /** Endings that say no more than the outcome `lawyer` does; the sheet, which prints both together, leaves them out. */
  readonly saysTheOutcome: readonly string[];
  /** A number of days that is known only roughly; holes: least, most. */
  readonly daysBetween: string;
  /** Holes: count, all. */
  readonly ofAll: string;
  readonly glanceTitle: string;
  readonly editAnswers: string;
};

export type HelpMessages = {
  readonly title: string;
  readonly lead: string;
  readonly linksTitle: string;
  readonly linksNote: string;
  readonly links: readonly {
    readonly name: string;
    readonly about: string;
    readonly href: string;
    readonly english: boolean;
  }[];
  readonly phonesTitle: string;
  readonly phones: readonly { readonly name: string; readonly number: string; readonly about: string }[];
  readonly notarioTitle: string;
  readonly notario: readonly string[];
  readonly askTitle: string;
  readonly ask: readonly string[];
  readonly keepTitle: string;
  /** Before the link to the blank form. */
  readonly onPaper: string;
};

export type PrivacyMessages = {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
};

/** The words that the check page carries, in both languages at once. */
export type Messages = {
  readonly site: SiteMessages;
  readonly check: CheckMessages;
  readonly questions: QuestionMessages;
  readonly result: ResultMessages;
  readonly changes: ChangesMessages;
  readonly papers: PapersMessages;
  readonly copy: CopyMessages;
  readonly help: HelpMessages;
  readonly evidence: EvidenceMessages;
  readonly reasoning: ReasoningMessages;
  readonly timeline: TimelineMessages;
};

/** The words of pages for reading only. */
export type ReadingMessages = {
  readonly start: StartMessages;
  readonly privacy: PrivacyMessages;
  readonly checklist: ChecklistMessages;
};
