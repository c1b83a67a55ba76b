import { formatDay } from '../../lib/content/days';
import type { Locale } from '../../lib/content/locales';
import type { Messages, ReadingMessages } from '../../lib/content/messages';
import { day } from '../../lib/day';
import { questions } from '../../lib/interview/questions/index';
import { reasonCodes } from '../../lib/rules/reasons';
import { ruleIds } from '../../lib/rules/rule-ids';
import { wordsOf } from './measures';
import { messages } from './words';

// The holes as they print: every hole gets the kind of text that the page puts in it.
const aDay = day('2023-07-31');
const sample = (locale: Locale): Record<string, string> => {
  const on = formatDay(aDay, locale);
  const days =
    'day began limit from to filed ended end receivedBy ordered left returned residence presence effective protectedEnd renewalEnd printed through';
  return {
    ...Object.fromEntries(`${days} checked`.split(' ').map((name) => [name, on])),
    // The blank form names other questions by their numbers.
    ...Object.fromEntries(questions.map(({ id }) => [id, '12'])),
    ...{
      trip: '1',
      least: '15',
      most: '15',
      days: '15',
      number: '1',
      count: '5',
      all: '41',
      list: 'W-2',
      months: '1',
      version: '1',
      designation: 'TPS Venezuela 2023',
    },
  };
};
const printed = (text: string, locale: Locale) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => sample(locale)[name] ?? 'Aviso 90 FR 9040');

const values = (tree: object): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : values(value as object)));

/** Texts of thirty words or more alone; shorter ones joined with their neighbours until they are enough. */
function gathered(texts: readonly (readonly [string, string])[]): Record<string, string[]> {
  const screens: Record<string, string[]> = {};
  let names: string[] = [];
  let short: string[] = [];
  for (const [name, text] of texts) {
    if (wordsOf(text).length >= 30) {
      screens[name] = [text];
      continue;
    }
    names.push(name);
    short.push(text);
    if (short.flatMap(wordsOf).length >= 60) {
      screens[`${names[0]} to ${name}`] = short;
      names = [];
      short = [];
    }
  }
  if (short.length > 0) screens[`${names[0]} to ${names.at(-1)}`] = short;
  return screens;
}

/** Each designation's sentence behind the day, as the page joins them. */
const headlinesOf = ({ on, ...said }: Messages['result']['headlineEach']['now']): string[] =>
  Object.values(said).map((first) => on.replace('{first}', first));

/** What a person reads at a stretch, by name. */
function screensOf({
  site,
  start,
  check,
  questions: asked,
  result,
  changes,
  papers,
  help,
  evidence,
  timeline,
  privacy,
  copy,
  checklist,
}: Messages & ReadingMessages) {
  const { standing, otherDay, before, ded } = result;
  const { cohorts, recognised, perhaps, disputes, missing, drawings, lead, lawyer } = papers;
  return {
    ...Object.fromEntries(
      questions.map(({ id }) => [`question ${id}`, [asked[id].title, asked[id].hint, asked[id].why]]),
    ),
    ...gathered(reasonCodes.map((code) => [`reason ${code}`, result.reasons[code]] as const)),
    ...gathered(ruleIds.map((id) => [`rule ${id}`, result.rules[id].says] as const)),
    ...Object.fromEntries(
      privacy.sections.map(({ title, paragraphs }) => [`privacy, ${title}`, [title, ...paragraphs]]),
    ),
    'every page': [site.leaveHint, site.notAdvice, site.notGovernment, site.neverAsks, site.checked],
    'stale note': [site.stale],
    'start, today': [start.title, start.lead, ...start.today],
    'start, does': [start.doesTitle, ...start.does],
    'start, does not': [start.doesNotTitle, ...start.doesNot],
    'start, keeps': [start.keepsTitle, ...start.keeps],
    'start, have': [start.haveTitle, ...start.have, `${start.timeTitle} ${start.time}`, start.onPaper],
    'before the first question': [check.before.title, ...check.before.paragraphs],
    'after a reload': [
      ...Object.values(check.before.after),
      check.before.notLoaded,
      ...Object.values(check.idle),
    ],
    'date fields': [check.date.hint, check.date.monthYearHint],
    'problems of fields': values(check.problems),
    'trip fields': values(check.trip),
    'papers by month': values(evidence.list),
    'card of papers': [evidence.title, evidence.lead, evidence.identityOrder, evidence.entryAlso],
    'months of papers': [evidence.covered, evidence.gap, evidence.noGap, evidence.vague],
    'near the days': [...values(evidence.near), evidence.measures],
    'papers to ask about': [evidence.askTitle, evidence.askLead, ...evidence.ask],
    'places on a list of papers': [evidence.preferred, evidence.other],
    'picture of time': [
      timeline.title,
      timeline.lead,
      timeline.tableTitle,
      timeline.caption,
      timeline.prints,
    ],
    'shapes of the picture': [timeline.keyTitle, ...values(timeline.key)],
    'lines of the picture': [...values(timeline.labels), ...values(timeline.undone)],
    'urgent help': [check.urgent.title, check.urgent.lead, ...values(check.urgent.lines)],
    'no script and broken': [
      ...values(check.noScript),
      check.brokenTitle,
      check.brokenText,
      check.brokenAgain,
    ],
    'review and wipe': [check.review.title, check.review.lead, check.wipe, check.wipeConfirm],
    'headlines now': values(result.headline.now),
    'headlines of another day': values(result.headline.then),
    'headlines of each': [...headlinesOf(result.headlineEach.now), ...headlinesOf(result.headlineEach.then)],
    'not a decision': [result.title, result.asOfToday, result.asOfLastCheck, result.notADecision],
    ...Object.fromEntries(Object.entries(result.stopped).map(([why, text]) => [`stopped, ${why}`, [text]])),
    standing: values(standing),
    outcomes: [...values(result.outcomes), ...values(result.groupSummary)],
    'missing facts': [result.missingTitle, result.missingLead, ...values(result.missing)],
    'not compared': [result.notComparedTitle, ...result.notCompared],
    'what to keep': [result.keepTitle, ...result.keep],
    'what could change': values(changes),
    beside: [result.besideTitle, ...values(result.beside), ...values(result.besideState)],
    'before TPS': [
      before.title,
      before.lead,
      before.more,
      before.later,
      ...Object.values(before.acts).map(({ does }) => does),
    ],
    ded: [ded.about, ded.until, ded.covered],
    'ded, not covered': [...ded.notCovered],
    'where a date stands': values(drawings),
    'papers, cohorts': [lead, ...values(cohorts)],
    'papers, last days': [...values(recognised), ...values(perhaps), papers.decides],
    'papers, disputes': [...values(disputes), ...values(missing), lawyer],
    fear: [result.fearTitle, result.fear],
    'another day': values(otherDay),
    'rules in short': [...Object.values(result.inShort), result.once],
    printing: [result.print, result.printFailed, result.printNote],
    'help, lists': [help.title, help.lead, help.linksTitle, help.linksNote],
    'help, links': help.links.flatMap(({ name, about }) => [name, about]),
    'help, phones': help.phones.flatMap(({ name, about }) => [name, about]),
    'help, notario': [help.notarioTitle, ...help.notario],
    'help, to ask': [help.askTitle, ...help.ask, help.onPaper],
    'privacy, lead': [privacy.title, privacy.lead],
    'a copy, before': [copy.title, copy.lead, ...copy.warnings, copy.make, copy.making, copy.failed],
    'a copy, made': [copy.readyTitle, copy.phraseNote, copy.days, copy.qrNote, copy.lettersNote],
    'a copy, kept': [copy.save, copy.saveNote, copy.saveFailed, copy.onSheet, copy.drop, copy.sheetNote],
    'a copy, opened': [copy.open.lead, copy.open.lettersHint, copy.open.pickedHint, copy.open.phraseHint],
    'a copy, after': [copy.open.opened, copy.open.askAgain, copy.open.filled, copy.open.opening],
    'a copy, problems': values(copy.open.problems),
    'on paper, how': [checklist.heading, checklist.lead, checklist.toPrint, ...checklist.how],
    'on paper, who keeps it': [checklist.keeperTitle, ...checklist.keeper, checklist.notAForm],
    'on paper, for whom': values(checklist.only),
    'on paper, tables': [
      ...values(checklist.trip),
      ...values(checklist.proof),
      checklist.dateOrUnsure,
      checklist.lateEnd,
    ],
    'on paper, dates and sources': [
      ...[checklist.datesTitle, checklist.datesLead, checklist.papersTitle, checklist.permit],
      ...[checklist.rulesTitle, checklist.rulesLead, checklist.sourcesLead, checklist.reviewNote],
    ],
    'on paper, rules': values(checklist.rules),
  } satisfies Record<string, string[]>;
}

/** Every screen's text as it prints, by name. */
export const screens = (locale: Locale) =>
  Object.entries<string[]>(screensOf(messages[locale])).map(
    ([name, blocks]) => [name, blocks.map((text) => printed(text, locale))] as const,
  );
