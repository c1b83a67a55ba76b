/** One cell to the value that it tells. */
import type { Day } from '../day';
import { type CellKind, cellKindOf } from './cell-kinds';
import type { Column } from './column';
import { looksPersonal } from './personal';
import { readDay } from './read-day';
import { flagMarks } from './red-flags';
import type { CellFault, DayOrder } from './row';
import { means, plainWord } from './value-names';

type Read = { readonly value: unknown } | { readonly fault: CellFault };

const mostLetters = 60;

function readCode(text: string): Read {
  if (looksPersonal(text)) return { fault: 'personal-number' };
  return text.length > mostLetters ? { fault: 'too-long' } : { value: text };
}

const oneOf = (text: string, values: readonly (string | boolean)[]): Read => {
  const word = plainWord(text);
  const found = values.find((value) => means(word, value));
  return found === undefined ? { fault: 'not-a-choice' } : { value: found };
};

const both = ['both', 'ambas', 'ambos', 'las-dos', 'los-dos'];

function readSeveral(text: string, { boxes, answers }: CellKind): Read {
  // Of the two designations there is a word for the two of them; of nothing else.
  if (boxes.includes('ve-2021') && both.includes(plainWord(text)))
    return { value: boxes.filter((box) => box !== 'other') };
  const words = text
    .split(/[;|,+]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const answer = oneOf(
    words[0] ?? '',
    ['none', ...answers].filter((one) => !boxes.includes(one)),
  );
  if ('value' in answer) {
    if (words.length > 1) return { fault: 'contradicts' };
    return { value: answer.value === 'none' ? [] : answer.value };
  }
  const read = words.map((word) => oneOf(word, boxes));
  const wrong = read.find((one) => 'fault' in one);
  if (wrong || read.length === 0) return wrong ?? { fault: 'not-a-choice' };
  const ticked = read.map((one) => ('value' in one ? one.value : null));
  // In the order of the schema, each once.
  return { value: boxes.filter((box) => ticked.includes(box)) };
}

function readFact(text: string, column: Column, order: DayOrder, today: Day | null): Read {
  const kind = cellKindOf(column);
  if (kind.boxes.length > 0) return readSeveral(text, kind);
  const word = oneOf(text, [...kind.choices, ...kind.answers]);
  if ('value' in word || !kind.day) return word;
  const read = readDay(text, order, today);
  return 'problem' in read ? { fault: read.problem } : { value: read.day };
}

function readCount(text: string): Read {
  const word = oneOf(text, ['none', 'no', 'unsure']);
  if ('value' in word) return { value: word.value === 'unsure' ? 'unsure' : 0 };
  return /^\d{1,3}$/.test(text) ? { value: Number(text) } : { fault: 'not-a-number' };
}

/** The value of a cell as Facts take it, or why it cannot be read. */
export function readCell(text: string, column: Column, order: DayOrder, today: Day | null = null): Read {
  switch (column.holds) {
    case 'client-code':
      return readCode(text);
    case 'language':
      return oneOf(text, ['es', 'en']);
    case 'red-flag':
      return oneOf(text, flagMarks);
    case 'list':
      return readCount(text);
    default:
      return readFact(text, column, order, today);
  }
}
