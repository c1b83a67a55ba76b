import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../lib/content/locales';
import { questions } from '../../lib/interview/questions/index';
import { batchHoles } from './batch-holes';
import { all, at, holes, messages } from './words';

describe('both languages say the same', () => {
  it('under the same keys', () => {
    expect(all.es.map(([path]) => path)).toEqual(all.en.map(([path]) => path));
  });

  it('with the same holes', () => {
    for (const [path, text] of all.es) expect(holes(at('en', path) ?? ''), path).toEqual(holes(text));
  });

  it('and leave nothing empty but what may be', () => {
    const mayBe = /^questions\.\w+\.(hint|none)$/;
    for (const locale of locales) {
      const empty = all[locale].filter(([path, text]) => text.trim() === '' && !mayBe.test(path));
      expect(empty, locale).toEqual([]);
    }
    for (const [path, text] of all.es) expect(at('en', path) === '', path).toBe(text === '');
  });

  it('and Spanish is at most 1.35 times as long', () => {
    const length = (locale: Locale) => all[locale].reduce((sum, [, text]) => sum + text.length, 0);
    expect(length('es')).toBeLessThanOrEqual(1.35 * length('en'));
  });

  it('and lead to the same addresses and numbers', () => {
    const { es, en } = messages;
    expect(es.help.links.map(({ href }) => href)).toEqual(en.help.links.map(({ href }) => href));
    expect(es.help.phones.map(({ number }) => number)).toEqual(en.help.phones.map(({ number }) => number));
  });
});

/** The holes that the pages fill, by path; everywhere else there is none. */
const filled: Record<string, string[]> = {
  'site.checked': ['day'],
  'site.stale': ['day'],
  'staff.officeKey': ['key'],
  'check.tab.step': ['step'],
  'check.step': ['number'],
  'check.onDay': ['day'],
  'check.betweenDays': ['from', 'to'],
  'check.trip.heading': ['number'],
  'check.trip.removed': ['number'],
  'check.review.changeWhat': ['what'],
  'result.asOf': ['day'],
  'result.asOfLastCheck': ['checked'],
  'result.asOfToday': ['checked', 'day'],
  'result.knownOn': ['day'],
  'result.designationTitle': ['designation'],
  'result.standing.announced': ['day', 'effective'],
  'result.standing.inForce': ['entry', 'from', 'to'],
  'result.standing.byCourt': ['day', 'entry'],
  'result.standing.announcedOnly': ['day'],
  'result.standing.ended': ['day'],
  'result.standing.endedBy': ['day', 'entry'],
  'result.standing.notKnown': ['checked'],
  'result.standing.accountEnded': ['day', 'entry'],
  'result.standing.accountCourt': ['day', 'entry'],
  'result.standing.windowFirst': ['from', 'to'],
  'result.standing.windowAgain': ['from', 'to'],
  'result.standing.windowByCourt': ['to'],
  'result.standing.asLastChecked': ['checked'],
  'result.standing.undoneByGovernment': ['by', 'day', 'entry'],
  'result.standing.undoneByCourt': ['by', 'day', 'entry'],
  'result.standing.latest': ['day', 'entry'],
  'result.standing.runsTo': ['day', 'entry'],
  'result.standing.runsToLater': ['day', 'entry'],
  'result.standing.latestThen': ['day', 'entry'],
  'result.standing.applied': ['entry'],
  'result.ded.until': ['from', 'to'],
  'result.standing.dates': ['presence', 'residence'],
  'result.besideState.running': ['to'],
  'result.besideState.over': ['to'],
  'result.besideState.over-after-order': ['kept', 'to'],
  'result.besideState.not-known': ['checked'],
  'result.otherDay.viewing': ['day'],
  'result.daysBetween': ['least', 'most'],
  'result.ofAll': ['all', 'count'],
  'result.tripsCounted': ['count', 'numbers'],
  'timeline.onward': ['from'],
  'timeline.labels.lived-on': ['answer', 'designation'],
  'timeline.labels.present-on': ['answer', 'designation'],
  'timeline.labels.filed-received': ['designation'],
  'timeline.labels.filed-sent': ['designation'],
  'timeline.labels.proof': ['kind'],
  'evidence.list.heading': ['number'],
  'evidence.list.removed': ['number'],
  'evidence.covered': ['all', 'count'],
  'evidence.gap': ['count', 'months'],
  'evidence.gaps': ['list'],
  'evidence.near.residence': ['day'],
  'evidence.near.presence': ['day'],
  'evidence.vague': ['count'],
  'evidence.table.run': ['from', 'to'],
  'evidence.preferred': ['list'],
  'evidence.other': ['list'],
  'papers.decides': ['entry'],
  'papers.dated': ['end', 'papers'],
  'result.version': ['checked', 'version'],
  'changes.line': ['can', 'line'],
  'changes.lineOf': ['can', 'designations', 'line'],
  'changes.group': ['group'],
  'changes.hypotheses.notice.found': ['checked'],
  'changes.hypotheses.order.found': ['checked'],
  'changes.standing': ['designations'],
  'changes.windows': ['designations'],
  'changes.holdsUntil': ['reviewBy'],
  'staff.copy.opened': ['made'],
  'staff.form.trip': ['number'],
  'staff.form.proof': ['number'],
  'staff.search.found': ['count'],
  'staff.panel.earlyBecause.facts': ['summary'],
  'staff.panel.earlyBecause.tag': ['tag'],
  'staff.panel.more': ['count', 'outcome'],
  'staff.panel.said': ['rest', 'tag'],
  'staff.columns.lateEnd': ['kind', 'year'],
  'staff.because.flag': ['short'],
  'staff.because.rule': ['outcome', 'rule', 'title'],
  'staff.because.missing': ['what'],
  'reasoning.asked': ['name'],
  'checklist.stops': ['answers'],
  'checklist.permit': ['printed', 'through'],
};
const ofRules = ['from', 'presence', 'residence', 'to'];

const mayHold = (path: string): readonly string[] => {
  if (path.startsWith('batch.')) return batchHoles[path] ?? [];
  if (path.startsWith('start.today.')) return ['checked'];
  // The numbers of other questions.
  if (path.startsWith('checklist.only.'))
    return ['protectedEnd', 'renewalEnd', ...questions.map(({ id }) => id)];
  if (path.startsWith('papers.cohorts.')) return ['ordered', 'receivedBy'];
  if (path.startsWith('papers.recognised.')) return ['day'];
  if (path.startsWith('papers.perhaps.')) return ['day', 'receivedBy'];
  if (path.startsWith('result.headline.then.')) return ['day'];
  if (/^result\.headlineEach\.(now|then)\.on$/.test(path)) return ['day', 'first'];
  if (path.startsWith('result.headlineEach.')) return ['designation'];
  if (/^result\.(rules\..*\.says|inShort\..*)$/.test(path)) return ofRules;
  if (/^staff\.columns\.words\.(lived|present)_on_\d+\.label$/.test(path)) return ['day'];
  if (path === 'copy.days' || path === 'copy.fileName') return ['made', 'until'];
  if (path === 'copy.open.opened') return ['made'];
  if (path.startsWith('copy.open.problems.')) return ['row', 'letter', 'day'];
  return filled[path] ?? [];
};

describe('every hole is one that is filled', () => {
  it.each(locales)('on the pages: %s', (locale) => {
    for (const [path, text] of all[locale]) {
      if (path.startsWith('result.reasons.')) continue;
      expect(mayHold(path), `${path}: ${text}`).toEqual(expect.arrayContaining(holes(text)));
    }
  });
});

describe('every choice has words', () => {
  it.each(questions.map((question) => [question.id, question] as const))('%s', (id, { choices, kind }) => {
    // The choice that opens a date is a word of the page, and no answer.
    const dated: Partial<Record<typeof id, string>> = {
      child_birth: 'elsewhere',
      renewal_receipt: 'received',
    };
    const opens = dated[id];
    const shown = opens === undefined ? choices : [...choices, opens];
    for (const locale of locales) {
      const words = messages[locale].questions[id];
      expect(Object.keys(words.choices).sort()).toEqual([...shown].sort());
      expect(words.none !== '').toBe(kind === 'several' || kind === 'late-conditions');
    }
  });
});
