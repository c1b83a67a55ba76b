import { severalOrLawyer } from '../answer-schemas';
import { question } from '../question';
import { goesOn } from './keep-going';

const choices = ['armed', 'support', 'harmed', 'torture', 'party'] as const;

/** Boxes, never a story: many were forced. */
export const safetyFlags = question<'safety_flags'>({
  id: 'safety_flags',
  section: 'safety',
  kind: 'several',
  choices,
  schema: severalOrLawyer(choices),
  fills: ['safetyFlags'],
  reads: ['keep_going'],
  asked: goesOn,
  offersLawyer: true,
  samples: [[], ['armed', 'torture'], ['support', 'harmed'], ['party'], 'unsure', 'lawyer'],
});
