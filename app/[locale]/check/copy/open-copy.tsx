import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import { type Opened, open } from '../../../../lib/handoff/seal';
import { today } from '../today';
import { CopyField, type FieldProps, PickFile } from './copy-field';
import { type FieldId, fieldOf, type OpenProblem } from './open-problem';
import { readPicked } from './read-picked';

type Props = {
  locale: Locale;
  /** Told that there is something to erase now. */
  onTyped: () => void;
  onOpened: (opened: Opened) => void;
  /** Another way to the letters than typing or choosing a file: the camera, where a page has one. */
  otherWay?: (onLetters: (letters: string) => void) => ReactNode;
};

/** Opens a sealed copy: its letters typed, pasted or read from a file or picture, and the key phrase. */
export function OpenCopy({ locale, onTyped, onOpened, otherWay }: Props) {
  const words = messages[locale].copy.open;
  const [state, setState] = useState<'waiting' | 'filled' | 'opening'>('waiting');
  const [wrong, setWrong] = useState<OpenProblem | null>(null);
  const letters = useRef<HTMLTextAreaElement>(null);
  const phrase = useRef<HTMLInputElement>(null);
  const gone = useRef(false);

  useEffect(() => {
    gone.current = false;
    const leave = () => {
      gone.current = true;
    };
    window.addEventListener('leave', leave);
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      window.removeEventListener('leave', leave);
      window.removeEventListener('pagehide', leave);
    };
  }, []);

  // Each press takes focus to what is wrong anew, the same or not.
  useEffect(() => {
    if (wrong) document.getElementById(fieldOf(wrong))?.focus();
  }, [wrong]);

  const fillIn = (text: string) => {
    if (letters.current) letters.current.value = text.trim();
    setWrong(null);
    setState('filled');
    onTyped();
    phrase.current?.focus();
  };
  const pick = async (file: File) => {
    const read = await readPicked(file);
    if ('letters' in read) fillIn(read.letters);
    else setWrong({ ...read });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (state === 'opening') return;
    setWrong(null);
    setState('opening');
    const given = { text: letters.current?.value ?? '', phrase: phrase.current?.value ?? '' };
    const read = await open(given, today(), window.crypto);
    // Left or erased while it was being opened: then nothing of it may appear.
    if (gone.current) return;
    setState('waiting');
    if ('problem' in read) setWrong({ ...read });
    else onOpened(read);
  };
  const field = (id: FieldId, label: string, hint: string, put: (props: FieldProps) => ReactNode) => (
    <CopyField id={id} label={label} hint={hint} wrong={wrong} locale={locale} put={put} />
  );
  const tame = {
    autoComplete: 'off',
    autoCapitalize: 'off',
    autoCorrect: 'off',
    spellCheck: 'false',
  } as const;
  return (
    <form className="open-copy" noValidate autoComplete="off" onInput={onTyped} onSubmit={submit}>
      {field('copy-letters', words.letters, words.lettersHint, (props) => (
        <textarea rows={6} ref={letters} {...tame} {...props} />
      ))}
      {field('copy-file', words.picked, words.pickedHint, (props) => (
        <PickFile words={words} props={props} onPick={pick} />
      ))}
      {otherWay?.(fillIn)}
      {field('copy-phrase', words.phrase, words.phraseHint, (props) => (
        <input type="text" ref={phrase} {...tame} {...props} />
      ))}
      <p role="status">{state === 'filled' ? words.filled : state === 'opening' && words.opening}</p>
      <p className="actions">
        <button type="submit" className="button" aria-disabled={state === 'opening'}>
          {words.open}
        </button>
      </p>
    </form>
  );
}
