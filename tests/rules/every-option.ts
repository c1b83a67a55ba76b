/** The values that each criterion is enumerated over: every choice, and days before, on and after the turns. */
import type { FactId, FactsInput } from '../../lib/rules/facts';
import type { CriterionId } from '../../lib/rules/finding';
import { furtherOptions } from './further-options';
import { inputs } from './inputs';

/** Each value that a fact may take, as classes; `undefined` is a fact that nobody asked for. */
export type Options = { readonly [K in FactId]?: readonly (FactsInput[K] | undefined)[] };

const yesNo = [undefined, 'unsure', true, false] as const;
const each = <T>(of: readonly T[]) => of.map((value) => ({ 've-2021': value, 've-2023': value }));
const around = ['2020-01-01', '2021-03-08', '2021-03-09', '2023-07-31', '2023-10-03', '2024-05-01'];
const trip = { permit: 'none', inspected: true, heldTps: false, reason: 'other' } as const;
const reasons = ['unsure', 'emergency', 'family', 'work', 'ordered', 'other'] as const;
const permits = ['unsure', 'tps-travel', 'advance-parole', 'none'] as const;
const spans = [
  ['2021-03-01', '2021-03-20'],
  ['2023-08-01', '2023-08-20'],
  ['2023-09-28', '2023-10-06'],
  ['2024-01-01', '2024-02'],
  ['2023', '2023'],
] as const;
const days = spans.flatMap(([left, returned]) => [{ left, returned }, { left }, { returned }]);
const tripLists = [
  undefined,
  'unsure' as const,
  [],
  [{}],
  ...days.map((of) => [of]),
  [days[0], days[6]],
] as const;

const first: Readonly<Partial<Record<CriterionId, Options>>> = {
  threshold: {
    inUs: yesNo,
    immigrationStatus: [undefined, 'unsure', 'neither'],
    bornInUs: yesNo,
  },
  nationality: {
    nationality: [undefined, 'unsure', 'born', 'naturalised', 'by-parent', 'stateless', 'other-only'],
    parents: [undefined, 'unsure', 'both-by-birth', 'one-with-papers', 'one-without-papers'],
    lastLivedInVenezuela: yesNo,
    otherNationality: [undefined, 'unsure', 'yes', 'possible', 'no'],
    entryPassport: [undefined, 'unsure', 'venezuelan', 'other', 'none'],
    bornInUs: [undefined, true],
  },
  residence: {
    livedSince: [undefined, 'unsure', ...around, '2021-03', '2023', '2019'],
    livedOn: each(yesNo),
    about: [undefined, 'self', 'child', 'adult', 'client'],
    bornInUs: yesNo,
    nationality: [undefined, 'born', 'by-parent'],
  },
  presence: {
    presentOn: each(yesNo),
    absences: tripLists as Options['absences'] & object,
    livedSince: [undefined, 'unsure', ...around, '2021-03', '2023'],
  },
  absences: {
    absences: [
      ...(tripLists as Options['absences'] & object),
      ...days.flatMap((of) =>
        reasons.flatMap((reason) =>
          permits.flatMap((permit) =>
            yesNo.flatMap((inspected) =>
              yesNo.map((heldTps) => [
                {
                  ...trip,
                  ...of,
                  reason,
                  permit,
                  ...(inspected !== undefined && { inspected }),
                  ...(heldTps !== undefined && { heldTps }),
                },
              ]),
            ),
          ),
        ),
      ),
    ],
  },
  registration: {
    tpsHistory: [undefined, 'unsure', [], ['granted']],
    tpsDesignations: [undefined, ['ve-2021'], ['ve-2023']],
    filings: [
      undefined,
      ...each([{}, { receivedOn: 'unsure' }, { sentOn: '2022-09-01' }, { receivedOn: '2021-06-01' }]),
      ...each(
        ['2022-10-01', '2024-01-16', '2025-04-20', '2025-06-01', '2025-09'].map((receivedOn) => ({
          receivedOn,
        })),
      ),
    ],
    lateConditions: [
      undefined,
      ...each(['unsure' as const, [], [{ kind: 'family' as const }], [{ kind: 'parole' as const }]]),
      ...each(
        ['still', '2020-05', '2022-09-20', '2023-11-14', '2023-12-01', '2025'].map((ended) => [
          { kind: 'parole' as const, ended },
        ]),
      ),
    ],
    familyTps: [undefined, 'unsure', 'spouse', 'parent', 'no'],
    about: [undefined, 'child'],
    born: [undefined, 'unsure', '1990', '2000', '2010-05', '2025-04', '2026'],
    bornInUs: [undefined, true],
  },
  're-registration': {
    tpsHistory: [undefined, 'unsure', [], ['granted'], ['ended'], ['denied', 'pending']],
    tpsDesignations: [undefined, 'unsure', [], ['ve-2021'], ['ve-2023'], ['ve-2021', 've-2023'], ['other']],
    reRegistered: [undefined, 'unsure', 'all', 'missed', 'none-due'],
  },
  history: {
    tpsHistory: [undefined, 'unsure', [], ['granted'], ['ended'], ['denied'], ['withdrawn'], ['pending']],
    tpsDesignations: [undefined, 'unsure', [], ['ve-2021'], ['ve-2023'], ['ve-2021', 've-2023'], ['other']],
  },
  papers: {
    papers: [
      undefined,
      ...[undefined, 'unsure' as const, [], ['receipt' as const], ['permit-a12' as const]].flatMap((kinds) =>
        [undefined, 'unsure', '2026-10-02', '2026-10', '2025-04-02'].flatMap((endDate) =>
          [undefined, 'unsure', '2025-02-05', '2025-02', '2025-02-06'].map((receivedOn) => ({
            ...(kinds && { kinds }),
            permit: { ...(endDate && { endDate }), ...(receivedOn && { receivedOn }) },
          })),
        ),
      ),
    ],
    tpsDesignations: [undefined, 'unsure', ['ve-2021'], ['ve-2023']],
  },
};

/** The products to enumerate for each criterion; a criterion without one does not pass. */
export const products = Object.fromEntries(
  (Object.keys(inputs) as CriterionId[]).map((id) => [id, furtherOptions[id] ?? [first[id] ?? {}]]),
) as unknown as Readonly<Record<CriterionId, readonly Options[]>>;
