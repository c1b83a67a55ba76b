import '../globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { messages } from '../../lib/content/index';

// As on the pages of one language: a browser that translates would send the page's text away.
export const metadata: Metadata = {
  title: `${messages.es.site.name} · ${messages.en.site.name}`,
  robots: { index: true },
  other: { google: 'notranslate' },
  referrer: 'no-referrer',
};

/** The front door has no language of its own; its document speaks the first one. */
export default function FrontDoorLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="es">
      <body className="front-door">
        {children}
        <script src="/page.js" defer data-keep="" />
      </body>
    </html>
  );
}
