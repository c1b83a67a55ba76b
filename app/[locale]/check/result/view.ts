/** What the result and the sheet both show: the determination with the words and sources it needs. */
import { formatDay } from '../../../../lib/content/days';
import { entries as entriesEn } from '../../../../lib/content/en/entries';
import { entries as entriesEs } from '../../../../lib/content/es/entries';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { ActWords } from '../../../../lib/content/law-messages';
import type { Locale } from '../../../../lib/content/locales';
import { stateOf, tenseOf } from '../../../../lib/content/program-phrases';
import { paramsIn } from '../../../../lib/content/tell';
import type { Tenses } from '../../../../lib/content/tell-changes';
import type { Day } from '../../../../lib/day';
import type { Answers } from '../../../../lib/interview/answers';
import { answersFrom } from '../../../../lib/interview/answers-from';
import { factsFrom } from '../../../../lib/interview/facts-from';
import { authorities, type CitableId, isCitable } from '../../../../lib/law/authorities/index';
import type { Authority, Citation, Confidence } from '../../../../lib/law/citation';
import type { Designation, DesignationId, Entry, Register } from '../../../../lib/law/designation';
import { designations } from '../../../../lib/law/designations/index';
import { type BearingEntryId, type EntryId, entriesOf } from '../../../../lib/law/entries';
import { register } from '../../../../lib/law/register';
import { isOfPerson } from '../../../../lib/rules/criteria/index';
import { type Determination, determine, type Group } from '../../../../lib/rules/determine';
import type { Facts } from '../../../../lib/rules/facts';
import { type Finding, type Outcome, outcomeOf } from '../../../../lib/rules/finding';
import { freshness, todayOn } from '../../../../lib/rules/freshness';
import { isPrivate } from '../../../../lib/rules/private';
import type { Standing } from '../../../../lib/rules/standing';

export type View = {
  readonly locale: Locale;
  /** What the rules compared. */
  readonly facts: Facts;
  /** Told as facts and not question by question: then nobody said which questions were left out. */
  readonly byFacts: boolean;
  /** The same in a person's answers, for the words alone. */
  readonly answers: Answers;
  readonly determination: Determination;
  /** The record that it was compared with. */
  readonly record: Register;
  /** The device's own day; null where its clock cannot be believed. */
  readonly today: Day | null;
  /** The day looked at is the device's own. */
  readonly isToday: boolean;
  /** It is, and the last check is too old or the device's clock cannot be believed: nothing is known of the program. */
  readonly withheld: boolean;
  /** The person wants private matters on the sheet. */
  readonly printsPrivate: boolean;
};

/** What somebody told: in answers, or in facts that came by another door. */
type Told = { readonly answers: Answers } | { readonly facts: Facts };

type Asked = Pick<View, 'locale' | 'printsPrivate'> &
  Told & {
    /** The device's own day. */
    readonly device: Day;
    /** Another day to look at; null for today. */
    readonly other: Day | null;
    /** The day of knowledge of another day; that day itself where it is not told. */
    readonly knownOn?: Day;
  };

const bothOf = (told: Told): Pick<View, 'facts' | 'byFacts' | 'answers'> =>
  'facts' in told
    ? { facts: told.facts, byFacts: true, answers: answersFrom(told.facts) }
    : { facts: factsFrom(told.answers), byFacts: false, answers: told.answers };

/** The gate that every claim about the program passes. A past day stays as the record tells it; only today can go stale. */
export function viewOn(asked: Asked, record: Register = register): View {
  const { device, other, locale, printsPrivate } = asked;
  const today = todayOn(device, record);
  const told = bothOf(asked);
  const isToday = other === null;
  const fresh = freshness(device, record.reviewed);
  return {
    ...{ locale, printsPrivate },
    ...told,
    record: isToday ? today.record : record,
    today: fresh === 'clock-before' ? null : device,
    determination: isToday
      ? determine(told.facts, today.record, today.asOf)
      : determine(told.facts, record, other, asked.knownOn ?? other),
    isToday,
    withheld: isToday && fresh !== 'fresh',
  };
}

const entryWords = { es: entriesEs, en: entriesEn };

/** The words of an act; a result names only acts that bear on a designation. */
export const wordsOf = (id: EntryId, locale: Locale): ActWords => entryWords[locale][id as BearingEntryId];

const byId = new Map(entriesOf(register).map((entry) => [entry.id, entry]));

export const entryOf = (id: EntryId): Entry => byId.get(id) as Entry;
export const designationOf = (id: DesignationId): Designation =>
  designations.find((designation) => designation.id === id) as Designation;

/** The text that a citation points to. */
export const authorityOf = ({ authority }: Citation): Authority | null =>
  isCitable(authority) ? authorities[authority] : null;

/** The citation that shows an entry: its first citable source, with how sure we are of the entry. */
export function citationOf(entry: Entry): Citation | null {
  const source = entry.sources.find(isCitable) as CitableId | undefined;
  return source === undefined ? null : { authority: source, confidence: entry.confidence };
}

/** Why a finding came out as it did, in a language. */
export const reasonText = ({ reason, params }: Finding, locale: Locale) =>
  fill(messages[locale].result.reasons[reason], paramsIn(params, locale));

/** The same without the sentences that every line would repeat; the list says them once. */
export function shortReason(finding: Finding, locale: Locale): string {
  const { closings } = messages[locale].result;
  return closings.reduce((text, closing) => text.replace(` ${closing}`, ''), reasonText(finding, locale));
}

/** The same for paper, where the phrase beside it has said already that a lawyer looks at this. */
export function paperReason(finding: Finding, locale: Locale): string {
  const said = shortReason(finding, locale);
  if (outcomeOf(finding) !== 'lawyer') return said;
  return messages[locale].result.saysTheOutcome.reduce(
    (text, ending) => text.replace(` ${ending}`, ''),
    said,
  );
}

/** What a rule says, with the days of the designation it is compared under. */
export function ruleText(
  { rule }: Finding,
  { designation: id, firstRegistration }: Standing,
  locale: Locale,
) {
  const designation = designationOf(id);
  const { rules, inShort } = messages[locale].result;
  const { title, says } = rules[rule];
  const days = {
    residence: formatDay(designation.residenceSince.day, locale),
    presence: formatDay(designation.presenceSince.day, locale),
    from: dayText(firstRegistration?.from ?? null, locale),
    to: dayText(firstRegistration?.to ?? null, locale),
  };
  return { title, says: fill(says, days), inShort: fill(inShort[rule] ?? '', days) };
}

/** The findings to show: what an interview that ended at the border did not ask is not called missing. */
export const findingsIn = ({ findings }: Group, { facts }: View): readonly Finding[] =>
  facts.inUs === false ? findings.filter((finding) => outcomeOf(finding) !== 'missing') : findings;

/** The findings of a group that compare something: what only informs is no rule that could match. */
export const comparedIn = (group: Group, view: View): readonly Finding[] =>
  findingsIn(group, view).filter((finding) => outcomeOf(finding) !== 'information');

/** The findings about the person alone, which every designation shares; none where nothing is compared. */
export function findingsOfPerson(view: View): readonly Finding[] {
  const compared = view.determination.designations.find(({ comparison }) => comparison !== null)?.comparison;
  return compared ? findingsIn(compared.facts, view).filter(({ criterion }) => isOfPerson(criterion)) : [];
}

/** True where something private is for a lawyer or lacks a fact. */
export const hasPrivateTopic = (view: View): boolean =>
  findingsOfPerson(view).some(
    (finding) => isPrivate(finding) && ['lawyer', 'missing', 'does-not-match'].includes(outcomeOf(finding)),
  );

/** The worst outcome of a group as shown. */
export const worstIn = ({ worst }: Group, { facts }: View): Outcome =>
  facts.inUs === false ? 'does-not-match' : worst;

/** The tense in which a designation is compared on the day looked at. */
export const tenseIn = ({ isToday }: View, standing: Standing): 'now' | 'past' => tenseOf(standing, isToday);

/** The tense of each designation that is compared. */
export const tensesIn = (view: View): Tenses =>
  Object.fromEntries(
    view.determination.designations.flatMap(({ designation, standing, comparison }) =>
      comparison === null ? [] : [[designation, tenseIn(view, standing)]],
    ),
  );

/**
 * The sentence on top. One for all where the designations stand alike, or only one exists; else each by its
 * name, because no banner mixes two designations (ruling 2).
 */
export function headline({ determination, locale, isToday }: View): string {
  const { result, check } = messages[locale];
  const stood = determination.designations.map(({ designation, standing }) => ({
    designation,
    label: stateOf(standing),
  }));
  const existing = stood.filter(({ label }) => label !== 'not-yet-designated');
  const [first = stood[0], ...others] = existing;
  const day = formatDay(determination.asOf, locale);
  if (first && others.every(({ label }) => label === first.label)) {
    return fill(result.headline[isToday ? 'now' : 'then'][first.label], { day });
  }
  const words = result.headlineEach[isToday ? 'now' : 'then'];
  // The newest designation first.
  const [newest = '', ...older] = existing
    .map(({ designation, label }) => fill(words[label], { designation: check.designations[designation] }))
    .reverse();
  const opened = fill(words.on, { day, first: newest });
  return [opened, ...older.map((said) => said.charAt(0).toUpperCase() + said.slice(1))].join(' ');
}

/** Which rules the answers were compared with; past the time that a check holds for, those of the last check. */
export function comparedWith(view: View, onDay: 'asOf' | 'asOfToday'): string {
  const { determination, locale } = view;
  const { asOf, checked, reviewBy } = determination;
  const words = messages[locale].result[asOf > reviewBy ? 'asOfLastCheck' : onDay];
  return fill(words, { day: formatDay(asOf, locale), checked: formatDay(checked, locale) });
}

/** Past the time of the last check, that nothing later is known; else empty. */
export function notKnownSince({ determination: { asOf, checked, reviewBy }, locale }: View): string {
  const { notKnown } = messages[locale].result.standing;
  return asOf > reviewBy ? fill(notKnown, { checked: formatDay(checked, locale) }) : '';
}

/** How sure we are, in a language. */
export const confidenceText = (confidence: Confidence, locale: Locale) =>
  messages[locale].result.confidence[confidence];

/** A day in the words of a language. */
export const dayText = (of: Day | null, locale: Locale) => (of === null ? '' : formatDay(of, locale));
