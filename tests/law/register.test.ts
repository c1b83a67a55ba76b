import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/day';
import { allAuthorities } from '../../lib/law/authorities/all';
import { besideTexts } from '../../lib/law/authorities/beside';
import { type AuthorityId, authorities, isCitable } from '../../lib/law/authorities/index';
import { reports } from '../../lib/law/authorities/reports';
import type { Authority } from '../../lib/law/citation';
import { entriesOf } from '../../lib/law/entries';
import { fees, permitRules } from '../../lib/law/fees';
import { filingNotes } from '../../lib/law/filing-notes';
import { openQuestions } from '../../lib/law/open-questions';
import { paragraphs } from '../../lib/law/paragraphs';
import { protectedPapers } from '../../lib/law/protected-papers';
import { register } from '../../lib/law/register';
import {
  authoritiesSchema,
  feesSchema,
  filingNotesSchema,
  openQuestionsSchema,
  permitRulesSchema,
  protectedPapersSchema,
  registerSchema,
} from './register-schema';

const acts = entriesOf(register);
const byId = new Map(acts.map((act) => [act.id, act]));
const lists = [
  ...register.designations.map((designation) => designation.notices),
  ...register.cases.map((of) => of.orders),
  ...register.programs.map((program) => program.entries),
];

describe('the register', () => {
  it('has the shape of the law room, and nothing besides', () => {
    registerSchema.parse(register);
    feesSchema.parse(fees);
    permitRulesSchema.parse(permitRules);
    protectedPapersSchema.parse(protectedPapers);
    openQuestionsSchema.parse(openQuestions);
    filingNotesSchema.parse(filingNotes);
  });

  it('has every source whole, and each id once', () => {
    authoritiesSchema.parse(allAuthorities);
    const apart = [reports, besideTexts].flatMap(Object.keys);
    const twice = apart.filter((id, index) => id in authorities || apart.indexOf(id) !== index);
    expect(twice).toEqual([]);
  });

  it('gives each act one id; only one act, shared between designations, may appear twice', () => {
    for (const list of lists) {
      const ids = list.map((act) => act.id);
      expect(ids).toEqual([...new Set(ids)]);
    }
    for (const act of lists.flat()) expect(byId.get(act.id), act.id).toBe(act);
  });

  it('names only orders on record where an order kept something going', () => {
    const kept = register.programs.flatMap((program) => program.keptByOrder ?? []);
    expect(kept.length).toBeGreaterThan(0);
    for (const { order, from } of kept) expect(byId.get(order)?.knownFrom).toBe(from);
    expect(byId.get(protectedPapers.order)?.knownFrom).toBe(protectedPapers.orderedOn);
  });

  it('lets an act undo only earlier acts', () => {
    for (const act of acts) {
      for (const id of act.undoes ?? []) {
        const earlier = byId.get(id);
        expect(earlier, `${act.id} undoes ${id}`).toBeDefined();
        expect((earlier?.knownFrom ?? act.knownFrom) < act.knownFrom, `${act.id} undoes ${id}`).toBe(true);
      }
    }
  });

  it('lets an act undo only what bears on a designation that it bears on too', () => {
    for (const act of acts) {
      for (const id of act.undoes ?? []) {
        const undone = byId.get(id)?.bears ?? [];
        const akin =
          undone.length === 0 ? act.bears.length === 0 : undone.some((on) => act.bears.includes(on));
        expect(akin, `${act.id} undoes ${id}`).toBe(true);
      }
    }
  });

  it('can cite a source on the result page for every act on a designation but statements', () => {
    const uncited = acts
      .filter((act) => act.bears.length > 0 && act.kind !== 'statement')
      .filter((act) => !act.sources.some(isCitable));
    expect(uncited.map((act) => act.id)).toEqual([]);
  });

  it('points from every term, window and permit extension to an act on the same designation', () => {
    for (const of of register.designations) {
      for (const row of [...of.terms, ...of.windows, ...of.permitExtensions]) {
        expect(byId.get(row.entry)?.bears, `${of.id} ${row.entry}`).toContain(of.id);
      }
      for (const { id } of of.windows) expect(id.startsWith(of.id)).toBe(true);
      for (const act of of.notices) expect(act.bears, act.id).toContain(of.id);
    }
  });

  it('opens each window by an act that says so, on the days of the window', () => {
    for (const of of register.designations) {
      for (const window of of.windows) {
        const effects = byId.get(window.entry)?.effects ?? [];
        const opens = effects.filter((effect) => 'window' in effect && effect.window === window.id);
        expect(opens, window.id).toEqual([
          { on: of.id, window: window.id, state: 'open', from: window.from, to: window.to },
        ]);
      }
    }
  });

  it('has terms that the department recognised follow each other without a gap', () => {
    for (const of of register.designations) {
      const terms = of.terms.filter((term) => term.recognised);
      expect(terms[0]?.from, of.id).toBe(of.effective.day);
      terms.slice(1).forEach((term, at) => {
        expect(term.from, `${of.id} ${term.from}`).toBe(addDays(terms[at]?.to ?? term.from, 1));
      });
    }
  });

  it('has fee periods follow each other, and only the last open', () => {
    fees.slice(1).forEach((period, at) => {
      const before = fees[at]?.to;
      expect(before && addDays(before, 1), period.from).toBe(period.from);
    });
    expect(fees.at(-1)?.to).toBeNull();
  });

  it('cites nothing that was published after the last check, and holds for 14 days', () => {
    const { checked, reviewBy } = register.reviewed;
    expect(reviewBy).toBe(addDays(checked, 14));
    for (const act of acts) expect(act.knownFrom <= checked, act.id).toBe(true);
    const all: Record<string, Authority> = allAuthorities;
    for (const [id, { published }] of Object.entries(all)) {
      expect(published === null || published <= checked, id).toBe(true);
    }
  });

  it('reads each report and each text beside for something', () => {
    const used = new Set(
      JSON.stringify([
        register,
        fees,
        permitRules,
        openQuestions,
        filingNotes,
        paragraphs,
        protectedPapers,
      ]).match(/"[A-Z0-9][\w.-]+"/g),
    );
    const idle = (Object.keys({ ...besideTexts, ...reports }) as AuthorityId[]).filter(
      (id) => !used.has(`"${id}"`),
    );
    expect(idle).toEqual(idleReports);
  });
});

/** Read for the written record (numbers, who leads the department); no row rests on them. */
const idleReports = ['S-MONDAQ23', 'S-MULLIN', 'S-PARTICLE'];
