/** A determination in words, a line each: what the page says, for a terminal. */
import { formatDay } from '../content/days';
import { entries as entriesEn } from '../content/en/entries';
import { entries as entriesEs } from '../content/es/entries';
import { fill } from '../content/fill';
import { messages, notAdvice } from '../content/index';
import { tenseOf } from '../content/program-phrases';
import { paramsIn, tellStanding } from '../content/tell';
import { tellBefore, tellDed, tellPrograms } from '../content/tell-beside';
import { type Tenses, tellFactChange, tellTimeChange } from '../content/tell-changes';
import { tellPapers } from '../content/tell-papers';
import type { Day } from '../day';
import { type AuthorityId, authorities, isCitable } from '../law/authorities/index';
import type { Designation, DesignationId } from '../law/designation';
import { type BearingEntryId, type EntryId, entriesOf } from '../law/entries';
import { protectedPapers } from '../law/protected-papers';
import { register } from '../law/register';
import type { DesignationResult, Determination } from '../rules/determine';
import type { Facts } from '../rules/facts';
import { outcomeOf } from '../rules/finding';
import { freshness } from '../rules/freshness';
import { whatTimeWouldChange } from '../rules/hypotheses';
import { rulesVersion } from '../rules/version';
import { whatWouldChange } from '../rules/what-would-change';
import type { Locale } from './arguments';
import { wrapped } from './wrapped';

// A trace carries it too, and this is the one file of triage that reads words.
export { notAdvice };

const acts = new Map(entriesOf(register).map((entry) => [entry.id, entry]));

/** An act by its short name and its day, as holes of a sentence. */
function actIn(lang: Locale, id: EntryId) {
  const words = { en: entriesEn, es: entriesEs }[lang][id as BearingEntryId];
  return { entry: words.title, day: formatDay(acts.get(id)?.knownFrom as Day, lang) };
}

/** The program layer of one designation, a sentence a line. */
function standingLines({ standing: of }: DesignationResult, checked: Day, lang: Locale): string[] {
  const law = register.designations.find(({ id }) => id === of.designation) as Designation;
  const { standing: words } = messages[lang].result;
  return tellStanding(of, { law, checked, words, locale: lang, act: (id) => actIn(lang, id) });
}

/** How the facts compare with one designation: each finding in its reason's words, with its sources. */
function comparisonLines(of: DesignationResult, isToday: boolean, lang: Locale): string[] {
  const { result } = messages[lang];
  if (of.comparison === null) return [];
  const tense = tenseOf(of.standing, isToday);
  return (['facts', 'filing'] as const).flatMap((name) => {
    const { worst, findings } = (of.comparison as NonNullable<typeof of.comparison>)[name];
    if (findings.length === 0) return [];
    const lines = findings.flatMap((finding) => {
      const sources = finding.citations.map(({ authority, at = '' }) =>
        isCitable(authority) ? `${authorities[authority].label}${at}` : authority,
      );
      return [
        `  * ${finding.rule}, ${result.rules[finding.rule].title}: ${result.outcomes[tense][outcomeOf(finding)]}`,
        `      ${fill(result.reasons[finding.reason], paramsIn(finding.params, lang))}`,
        `      ${result.columns.source}: ${sources.join('; ')}`,
      ];
    });
    return ['', `  ${result.groups[name]}. ${result.groupSummary[tense][worst]}`, ...lines];
  });
}

/** What lay beside TPS that day: the time before it, Deferred Enforced Departure while it ran, the other programs. */
function besideLines(made: Determination, lang: Locale): string[] {
  const { result } = messages[lang];
  const { before, ded } = result;
  const labels = (ids: readonly AuthorityId[]) =>
    `${result.columns.source}: ${ids.flatMap((id) => (isCitable(id) ? [authorities[id].label] : [])).join('; ')}`;
  const debate = tellBefore(made, register, result, lang).flatMap(({ day, title, does, later, entry }) => [
    `  * ${day}. ${title}. ${does}${later ? ` ${before.later}` : ''}`,
    `      ${labels(entry.sources)}`,
  ]);
  const told = tellDed(made, register, result, lang);
  const programs = tellPrograms(made, result, lang)
    .filter(({ id }) => told === null || id !== 'ded-2021')
    .map(({ line }) => `  * ${line}`);
  return [
    ...(debate.length > 0 ? ['', before.title, `  ${before.lead}`, ...debate] : []),
    ...(told
      ? [
          ...['', ded.title, `  ${told.about}`, `  ${told.until}`],
          ...[`  ${ded.coveredTitle}:`, `  * ${ded.covered}`, `  ${ded.notCoveredTitle}:`],
          ...ded.notCovered.map((who) => `  * ${who}`),
          `  ${labels(told.citations.map(({ authority }) => authority))}`,
        ]
      : []),
    ...(programs.length > 0 ? ['', result.besideTitle, ...programs] : []),
  ];
}

/** What could change a determination: each unknown fact filled, then time. */
export function changesOf(facts: Facts, { asOf, knownOn, checked, reviewBy }: Determination) {
  return {
    facts: whatWouldChange(facts, register, asOf, knownOn),
    // What could come is asked of the last check: an earlier day did not know what this tells, and one past its time
    // does not know whether it has come.
    time: knownOn < checked || asOf > reviewBy ? [] : whatTimeWouldChange(facts, register, asOf, knownOn),
  };
}

/** The same in words; nothing where nobody asked for it. */
function changeLines(
  made: Determination,
  of: ReturnType<typeof changesOf> | null,
  isToday: boolean,
  lang: Locale,
): string[] {
  const { changes, result } = messages[lang];
  if (of === null || (of.facts.length === 0 && of.time.length === 0)) return [];
  const compared = made.designations.filter(({ comparison }) => comparison !== null);
  const tenses: Tenses = Object.fromEntries(
    compared.map(({ designation, standing }) => [designation, tenseOf(standing, isToday)]),
  );
  const listed = (lines: readonly string[]) => lines.map((line) => `    * ${line}`);
  const facts = of.facts.flatMap((change) => [
    `  ${result.missing[change.fact]}`,
    ...listed(tellFactChange(change, tenses, messages[lang])),
  ]);
  const time = of.time.flatMap((change) => {
    const told = tellTimeChange(change, tenses, messages[lang], formatDay(made.checked, lang));
    const said = told.would === null ? told.found : `${told.found} ${told.would}`;
    return [`  ${told.title}. ${said}`, ...listed(told.lines), ...told.after.map((line) => `    ${line}`)];
  });
  return [
    ...['', changes.title],
    ...(facts.length > 0 ? [`  ${changes.factsLead}`, ...facts] : []),
    ...(time.length > 0 ? [`  ${changes.timeLead}`, ...time, `  ${changes.congress}`] : []),
  ];
}

/** The papers told: which they are, through which day they were recognised, and what is disputed. */
function papersLines({ papers }: Determination, lang: Locale): string[] {
  const words = messages[lang].papers;
  const act = (id: EntryId) => actIn(lang, id).entry;
  return tellPapers(papers, { words, locale: lang, order: protectedPapers, act }).flatMap((one) => [
    `  * ${one.title}`,
    `      ${one.about.join(' ')}`,
    ...[...one.last, ...one.disputes].map(({ text, decides, citations }) => {
      const labels = citations.flatMap(({ authority }) =>
        isCitable(authority) ? [authorities[authority].label] : [],
      );
      return `      ${[text, decides].filter(Boolean).join(' ')} (${labels.join('; ')})`;
    }),
  ]);
}

/** One determination in words, with what could change it where that was asked for; `now` is the day of reading. */
export function textOf(
  made: Determination,
  lang: Locale,
  now: Day,
  changes: ReturnType<typeof changesOf> | null,
): string {
  const { result, site, check } = messages[lang];
  // With a clock that cannot be believed the day of the check stands in for today, and nothing is in force then.
  const isToday = made.asOf >= now;
  const day = (value: Day) => formatDay(value, lang);
  const checked = day(made.checked);
  const titled = (title: string, lines: readonly string[]) => (lines.length > 0 ? ['', title, ...lines] : []);
  const lines = [
    made.asOf > made.reviewBy
      ? fill(result.asOfLastCheck, { checked })
      : fill(result.asOf, { day: day(made.asOf) }),
    ...(made.knownOn === made.asOf ? [] : [fill(result.knownOn, { day: day(made.knownOn) })]),
    fill(result.version, { version: rulesVersion, checked }),
    ...(freshness(now, made) === 'fresh' ? [] : [fill(site.stale, { day: checked })]),
    site.notAdvice,
    result.notADecision,
    ...titled(
      check.urgent.title,
      made.urgent.map(({ rule, what }) => `  * ${rule}: ${check.urgent.lines[what]}`),
    ),
    ...(made.stop === null ? [] : ['', `${made.stop.rule}: ${result.stopped[made.stop.why]}`]),
  ];
  const name = (id: DesignationId) => check.designations[id];
  for (const of of made.designations) {
    const rows = of.standing.rules.join(', ');
    lines.push('', `${name(of.designation)}: ${result.labels[of.standing.label]} (${rows})`);
    lines.push(...standingLines(of, made.checked, lang).map((line) => `  ${line}`));
    if (of.comparison === null && made.stop === null) lines.push(`  ${result.standing.nothingToCompare}`);
    lines.push(...comparisonLines(of, isToday, lang));
  }
  lines.push(
    ...titled(
      result.missingTitle,
      made.missing.map((fact) => `  * ${result.missing[fact]}`),
    ),
    ...titled(
      result.notAskedTitle,
      (made.stop === null ? made.notAssessed : []).map((rule) => `  * ${rule}, ${result.rules[rule].title}`),
    ),
  );
  lines.push(
    ...changeLines(made, changes, isToday, lang),
    ...titled(messages[lang].papers.title, [
      ...(made.papers.length > 0 && made.asOf > made.reviewBy
        ? [`  ${fill(result.standing.notKnown, { checked })}`]
        : []),
      ...papersLines(made, lang),
    ]),
    ...besideLines(made, lang),
  );
  return lines.map(wrapped).join('\n');
}
