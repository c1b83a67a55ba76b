import type { ReactNode } from 'react';

/** What may be wider than a telephone scrolls by itself, by keys too. */
export const Wide = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to take the focus to be scrolled by keys
  <section className="wide" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
