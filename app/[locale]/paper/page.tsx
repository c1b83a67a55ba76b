import type { Metadata } from 'next';
import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import { readingMessages } from '../../../lib/content/reading';
import { register } from '../../../lib/law/register';
import { type LocaleProps, localeOf } from '../_ui/locale-of';
import { Reading } from '../_ui/reading';
import { Help, Review } from './ending';
import { formIn } from './form';
import { PaperQuestion } from './question';
import { Dates, Rules, Sources } from './reference';

export const dynamicParams = false;

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(props);
  const { checklist } = readingMessages[locale];
  return { title: `${checklist.title} · ${messages[locale].site.name}`, description: checklist.lead };
}

/** The blank form: every question, date and rule of the guide on paper, to be filled in by hand. No script, no fields. */
export default async function PaperPage(props: LocaleProps) {
  const locale = await localeOf(props);
  const { site } = messages[locale];
  const { checklist, start } = readingMessages[locale];
  const checked = formatDay(register.reviewed.checked, locale);
  return (
    <Reading locale={locale} page="paper">
      <h1>{checklist.heading}</h1>
      <p className="lead screen-only">{checklist.lead}</p>
      <p className="screen-only">{checklist.toPrint}</p>
      <p className="statement">{site.notAdvice}</p>
      <p>{checklist.notAForm}</p>
      <div className="form-columns">
        <section>
          <h2>{start.todayTitle}</h2>
          <p>{start.today.map((sentence) => fill(sentence, { checked })).join(' ')}</p>
        </section>
        <section>
          <h2>{checklist.howTitle}</h2>
          <ul className="flowing">
            {checklist.how.map((sentence) => (
              <li key={sentence}>{sentence} </li>
            ))}
          </ul>
        </section>
        <section className="keeper">
          <h2>{checklist.keeperTitle}</h2>
          <ul className="flowing">
            {checklist.keeper.map((sentence) => (
              <li key={sentence}>{sentence} </li>
            ))}
          </ul>
        </section>
        {formIn(locale).map((part) => (
          <section key={part.questions[0]?.id}>
            <div className="part-head">
              <h2>{part.title}</h2>
              {part.private && <p className="private">{checklist.private}</p>}
            </div>
            {part.questions.map((question) => (
              <PaperQuestion key={question.id} of={question} locale={locale} />
            ))}
          </section>
        ))}
        <Dates locale={locale} />
        <Rules locale={locale} />
        <Help locale={locale} />
        <Sources locale={locale} />
        <Review locale={locale} />
      </div>
    </Reading>
  );
}
