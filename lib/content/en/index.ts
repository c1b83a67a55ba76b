import type { Messages, ReadingMessages } from '../messages';
import { changes } from './changes';
import { check } from './check';
import { checklist } from './checklist';
import { copy } from './copy';
import { evidence } from './evidence';
import { help } from './help';
import { papers } from './papers';
import { privacy } from './privacy';
import { questions } from './questions';
import { reasoning } from './reasoning';
import { result } from './result';
import { site } from './site';
import { start } from './start';
import { timeline } from './timeline';

export const en: Messages = {
  site,
  check,
  questions,
  result,
  changes,
  help,
  evidence,
  papers,
  copy,
  reasoning,
  timeline,
};

/** The words of pages that carry no script, kept apart so that the check page does not load them. */
export const enReading: ReadingMessages = { start, privacy, checklist };
