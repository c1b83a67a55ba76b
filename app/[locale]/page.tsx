import type { Metadata } from 'next';
import { formatDay } from '../../lib/content/days';
import { fill } from '../../lib/content/fill';
import { messages } from '../../lib/content/index';
import { readingMessages } from '../../lib/content/reading';
import { register } from '../../lib/law/register';
import { type LocaleProps, localeOf } from './_ui/locale-of';
import { Reading } from './_ui/reading';
import { addressOf } from './_ui/site-link';
import { StaleNote } from './_ui/stale-note';

export const dynamicParams = false;

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { site } = messages[await localeOf(props)];
  return { title: site.name, description: site.tagline };
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

/** The start: what holds today, what the guide does and does not do, what it keeps, how long it takes. */
export default async function StartPage(props: LocaleProps) {
  const locale = await localeOf(props);
  const { site } = messages[locale];
  const { start } = readingMessages[locale];
  const checked = formatDay(register.reviewed.checked, locale);
  return (
    <Reading locale={locale} page="start">
      <h1>{start.title}</h1>
      <p className="lead">{start.lead}</p>
      <section className="today" aria-labelledby="today">
        <h2 id="today">{start.todayTitle}</h2>
        <StaleNote locale={locale} />
        {start.today.map((sentence) => (
          <p key={sentence}>{fill(sentence, { checked })}</p>
        ))}
      </section>
      <p className="statement">{site.notAdvice}</p>
      <p>
        <a className="button" href={addressOf(locale, 'check')}>
          {start.begin}
        </a>
      </p>
      <p className="quiet">
        <strong>{start.timeTitle}</strong> {start.time}
      </p>
      <p>
        {start.onPaper} <a href={addressOf(locale, 'paper')}>{site.paper}</a>
      </p>
      <div className="columns">
        <Points title={start.doesTitle} points={start.does} />
        <Points title={start.doesNotTitle} points={start.doesNot} />
        <Points title={start.keepsTitle} points={start.keeps} />
        <Points title={start.haveTitle} points={start.have} />
      </div>
    </Reading>
  );
}
