import { useEffect, useRef } from 'react';
import { focusSection, moveOn } from './focus';

type Keys = {
  /** False while something else stands in the form's place. */
  active: boolean;
  /** Whether keys of a single press count (WCAG 2.1.4: they can be turned off). */
  single: boolean;
  onWhole: () => void;
  onSearch: () => void;
};

/** How long a second figure belongs to the first, in milliseconds: 1 and 2 are 12. */
const together = 700;

const isTyping = (target: HTMLElement) => target.matches('textarea, select, input:not([type=checkbox])');

/** The figure of a key: with Alt some keyboards make another sign of it. */
const figureOf = ({ key, code, altKey }: KeyboardEvent): string | null =>
  (altKey ? /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] : /^\d$/.exec(key)?.[0]) ?? null;

function clear(list: HTMLSelectElement): void {
  list.value = '';
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Ticks the box of a letter in the group that has focus. */
function tick(target: HTMLElement, key: string): boolean {
  const boxes = target.closest('fieldset.boxes')?.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
  const box = /^[a-z]$/i.test(key) ? boxes?.[key.toLowerCase().charCodeAt(0) - 97] : undefined;
  box?.click();
  box?.focus();
  return box !== undefined;
}

/** The keys of the form; each says whether it was one of them, so that no other key loses its use. */
export function useKeys(keys: Keys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    let last: { figure: string; at: number; alt: boolean } | null = null;
    const onSection = (event: KeyboardEvent, typing: boolean): boolean => {
      const figure = figureOf(event);
      if (figure === null) {
        // What is pressed between two figures parts them; holding Alt down is no press.
        if (event.key !== 'Alt') last = null;
        return false;
      }
      const second =
        last?.alt === event.altKey && event.timeStamp - last.at < together ? `${last.figure}${figure}` : null;
      if (second !== null && focusSection(Number(second))) {
        last = null;
        return true;
      }
      if (!event.altKey && (typing || !now.current.single)) {
        last = null;
        return false;
      }
      last = { figure, at: event.timeStamp, alt: event.altKey };
      return focusSection(Number(figure));
    };
    const isOurs = (event: KeyboardEvent, target: HTMLElement): boolean => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const held = ctrlKey || metaKey;
      const inField = target.closest('[data-column]') !== null;
      if (held && key.toLowerCase() === 'k') now.current.onSearch();
      else if (held && key === 'Enter') now.current.onWhole();
      else if (held) return false;
      else if (key === 'Enter' && inField && !target.matches('button')) moveOn(target, shiftKey ? -1 : 1);
      else if ((key === 'Delete' || key === 'Backspace') && inField && target instanceof HTMLSelectElement)
        clear(target);
      else if (key === '/' && !altKey && now.current.single && !isTyping(target)) now.current.onSearch();
      else if (!altKey && tick(target, key)) return true;
      else return onSection(event, isTyping(target));
      return true;
    };
    const onKey = (event: KeyboardEvent) => {
      const { target, isComposing, defaultPrevented } = event;
      if (!now.current.active || isComposing || defaultPrevented || !(target instanceof HTMLElement)) return;
      if (target.closest('[data-own-keys]')) return;
      const before = last;
      if (!isOurs(event, target)) return;
      event.preventDefault();
      if (last === before) last = null;
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
