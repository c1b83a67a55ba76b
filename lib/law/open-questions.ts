import type { AuthorityId } from './authorities/index';

export type OpenQuestionId =
  | 'stay-end'
  | 'remand'
  | 'uscis-page'
  | 'declaratory'
  | 'fee-waiver'
  | 'new-designation';

/** What the record could not find out. Listed for everyone, so that silence is not read as an answer. */
export const openQuestions: readonly {
  readonly id: OpenQuestionId;
  readonly sources: readonly AuthorityId[];
}[] = [
  { id: 'stay-end', sources: ['SCT-25A326', 'SCT-24A1059', 'S-ORD-OCT26'] },
  { id: 'remand', sources: ['S-ORD-OCT26'] },
  { id: 'uscis-page', sources: ['USCIS-VE-PAGE'] },
  { id: 'declaratory', sources: ['S-REDLIB'] },
  { id: 'fee-waiver', sources: ['S-MAPLE', 'S-NEWSL', 'S-MIG'] },
  { id: 'new-designation', sources: ['S-HANNA', 'S-VEAPP'] },
];
