import { useSyncExternalStore } from 'react';

const isGuarded = () => document.documentElement.hasAttribute('data-guarded');

function onGuarded(then: () => void) {
  window.addEventListener('guarded', then);
  return () => window.removeEventListener('guarded', then);
}

/**
 * Whether the page can take an answer: it is awake, and `public/page.js` stands guard, without which nothing would cover
 * or blank it. Before both, an answer could be lost or left standing.
 */
export const useReady = () => useSyncExternalStore(onGuarded, isGuarded, () => false);
