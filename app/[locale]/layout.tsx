import '../globals.css';
import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { isLocale, locales } from '../../lib/content/locales';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => locales.map((locale) => ({ locale }));

// The guide brings both languages itself; a browser that translates would send the page's text away.
export const metadata: Metadata = { other: { google: 'notranslate' }, referrer: 'no-referrer' };
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf7ef' },
    { media: '(prefers-color-scheme: dark)', color: '#161a19' },
  ],
};

/** The document of one language; header, main and footer come with each page. */
export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale}>
      <body>
        {children}
        <script src="/page.js" defer data-keep="" />
      </body>
    </html>
  );
}
