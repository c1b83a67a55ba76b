import type { Messages } from '../messages';
import { check } from './check';
import { help } from './help';
import { privacy } from './privacy';
import { questions } from './questions';
import { result } from './result';
import { site } from './site';
import { start } from './start';

export const en: Messages = { site, start, check, questions, result, help, privacy };
