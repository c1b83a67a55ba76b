import type { ReasoningMessages } from '../reasoning-messages';

export const reasoning: ReasoningMessages = {
  title: 'The reasoning as a file',
  about:
    'It is a file for a lawyer or for another program. It tells each rule, the facts that were compared with it, the result and the sources.',
  warning:
    'The file has your answers, but not your name. It stays on this device, and anyone who opens it can read them. “Leave now” and “Erase my answers” do not erase it.',
  withPrivate: 'Also put the private topics in the file (other countries, immigration, police, safety)',
  save: 'Save the reasoning',
  fileName: 'reasoning',
  asked:
    'The browser now has the file {name}. If it is not among your downloads, this browser could not save it. The result is still on this page.',
  failed: 'This browser could not save the file. The result is still on this page.',
};
