import type { DesignationId, ProgramId } from '../lib/law/designation';
import type { Outcome } from '../lib/rules/finding';
import type { ProgramState } from '../lib/rules/programs';
import type { RuleId } from '../lib/rules/rule-ids';
import type { Label } from '../lib/rules/standing';
import type { people } from './people';

type Outcomes = Partial<Record<RuleId, Outcome>>;
export type Scene = {
  /** The label whose sentence stands on top; `each` where the designations stand differently and each is named. */
  readonly headline: Label | 'announced' | 'each';
  readonly labels: Readonly<Record<DesignationId, Label>>;
  /** How many acts of the debate and the bill of 2019 were known: told only on days before the first designation. */
  readonly before?: number;
  /** A program that is not named here must not be on the page. */
  readonly programs: Partial<Record<ProgramId, ProgramState>>;
  /** By person: null where there is nothing to compare with. */
  readonly outcomes: Partial<Record<keyof typeof people, Readonly<Record<DesignationId, Outcomes | null>>>>;
};

const nothing = { 've-2021': null, 've-2023': null };
const tooLate: Outcomes = { 'NAT-01': 'matches', 'CR-01': 'does-not-match', 'CPP-01': 'does-not-match' };
const inTime: Outcomes = { 'NAT-01': 'matches', 'CR-01': 'matches', 'CPP-01': 'matches' };
const open: Outcomes = { 'TIM-01': 'information' };
const noLateRoute: Outcomes = { 'TIM-02': 'does-not-match' };
const presentOnly: Outcomes = { 'CR-01': 'does-not-match', 'CPP-01': 'matches' };

/** The scenes of the record, each as people knew it on its day. */
export const scenes: Readonly<Record<string, Scene>> = {
  '2019-03-18': {
    headline: 'not-yet-designated',
    labels: { 've-2021': 'not-yet-designated', 've-2023': 'not-yet-designated' },
    before: 1,
    programs: {},
    outcomes: { neverFiled: nothing, holderWithPapers: nothing },
  },
  '2021-01-20': {
    headline: 'not-yet-designated',
    labels: { 've-2021': 'not-yet-designated', 've-2023': 'not-yet-designated' },
    before: 5,
    programs: { 'bill-2019': 'bill', 'ded-2021': 'running' },
    outcomes: { neverFiled: nothing, holderWithPapers: nothing },
  },
  '2021-03-08': {
    headline: 'announced',
    labels: { 've-2021': 'not-yet-designated', 've-2023': 'not-yet-designated' },
    before: 5,
    programs: { 'bill-2019': 'bill', 'ded-2021': 'running' },
    outcomes: { holderWithPapers: nothing },
  },
  '2021-03-09': {
    headline: 'open-for-first-registration',
    labels: { 've-2021': 'open-for-first-registration', 've-2023': 'not-yet-designated' },
    programs: { 'bill-2019': 'bill', 'ded-2021': 'running' },
    outcomes: {
      neverFiled: { 've-2021': { ...tooLate, ...open }, 've-2023': null },
      holderWithPapers: { 've-2021': { ...inTime, ...open }, 've-2023': null },
    },
  },
  '2023-10-05': {
    headline: 'each',
    labels: { 've-2021': 'in-force-no-window', 've-2023': 'open-for-first-registration' },
    programs: {
      'bill-2019': 'bill',
      'ded-2021': 'over',
      'student-relief': 'running',
      'chnv-parole': 'running-open',
    },
    outcomes: {
      neverFiled: { 've-2021': { ...tooLate, ...noLateRoute }, 've-2023': { ...inTime, ...open } },
      augustArrival: { 've-2021': { ...tooLate }, 've-2023': { ...presentOnly, ...open } },
      holderWithPapers: {
        've-2021': { ...inTime, 'TIM-01': 'matches', 'TIM-06': 'matches' },
        've-2023': inTime,
      },
    },
  },
  '2025-09-20': {
    headline: 'each',
    labels: { 've-2021': 'in-force-no-window', 've-2023': 'restored-by-court-order' },
    programs: {
      'bill-2019': 'bill',
      'bill-2025': 'bill',
      'ded-2021': 'over',
      'student-relief': 'over',
      'chnv-parole': 'over-after-order',
    },
    outcomes: {
      neverFiled: { 've-2021': { ...tooLate, ...noLateRoute }, 've-2023': { ...inTime, ...noLateRoute } },
      augustArrival: { 've-2021': tooLate, 've-2023': { ...presentOnly, 'TIM-03': 'lawyer' } },
      holderWithPapers: {
        've-2021': inTime,
        've-2023': { ...inTime, 'TIM-01': 'matches', 'PRG-04': 'lawyer' },
      },
    },
  },
};

/** Today, on the day after the last check. */
export const today: Scene = {
  headline: 'ended',
  labels: { 've-2021': 'ended', 've-2023': 'ended' },
  programs: {
    'bill-2019': 'bill',
    'bill-2025': 'bill',
    'ded-2021': 'over',
    'student-relief': 'over',
    'chnv-parole': 'over-after-order',
  },
  outcomes: {
    neverFiled: { 've-2021': { ...tooLate, ...noLateRoute }, 've-2023': { ...inTime, ...noLateRoute } },
    augustArrival: { 've-2021': tooLate, 've-2023': { ...presentOnly, 'TIM-03': 'does-not-match' } },
    holderWithPapers: { 've-2021': inTime, 've-2023': { ...inTime, 'PRG-04': 'lawyer' } },
  },
};
