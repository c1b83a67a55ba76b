import { severalOrLawyer } from '../answer-schemas';
import { question } from '../question';
import { goesOn } from './keep-going';

const choices = [
  'removed-returned-permitted',
  'removed-returned-unpermitted',
  'left-after-180',
  'false-papers',
  'citizen-claim',
  'helped-cross',
] as const;

export const immigFlags = question<'immig_flags'>({
  id: 'immig_flags',
  section: 'immigration',
  kind: 'several',
  choices,
  schema: severalOrLawyer(choices),
  fills: ['immigrationFlags'],
  reads: ['keep_going'],
  asked: goesOn,
  offersLawyer: true,
  samples: [
    [],
    ['removed-returned-permitted'],
    ['removed-returned-unpermitted', 'left-after-180'],
    ['false-papers', 'citizen-claim', 'helped-cross'],
    'unsure',
    'lawyer',
  ],
});
