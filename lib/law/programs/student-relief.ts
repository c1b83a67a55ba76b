import { day } from '../../day';
import type { AuthorityId } from '../authorities/index';
import type { Entry, Program } from '../designation';
import type { EntryId } from '../entries';

const notice = (id: EntryId, published: string, source: AuthorityId): Entry => ({
  id,
  kind: 'extension',
  by: 'dhs',
  knownFrom: day(published),
  sources: [source],
  confidence: 'confirmed',
  bears: [],
  effects: [],
});

export const studentRelief: Program = {
  id: 'student-relief',
  kind: 'student-relief',
  periods: [
    { from: day('2021-04-22'), to: day('2022-09-09'), sources: ['FR-86-21328'], confidence: 'confirmed' },
    { from: day('2022-09-10'), to: day('2024-03-10'), sources: ['FR-87-55017'], confidence: 'confirmed' },
    { from: day('2024-03-11'), to: day('2025-09-10'), sources: ['FR-89-17500'], confidence: 'confirmed' },
  ],
  entries: [
    notice('86-fr-21328', '2021-04-22', 'FR-86-21328'),
    notice('87-fr-55017', '2022-09-08', 'FR-87-55017'),
    notice('89-fr-17500', '2024-03-11', 'FR-89-17500'),
  ],
};
