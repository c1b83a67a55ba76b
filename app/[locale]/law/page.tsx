import type { Metadata } from 'next';
import { register } from '../../../lib/law/register';
import { type LocaleProps, localeOf } from '../_ui/locale-of';
import { Reading } from '../_ui/reading';
import { Cases, Programs } from './beside';
import { DesignationSection } from './designation-section';
import { Fees } from './fees';
import { Filing } from './filing';
import { Contents, HowToRead, Summary } from './front';
import { OpenQuestions } from './open-questions';
import { Rules } from './rules';
import { SourceList } from './source-list';
import { Timeline } from './timeline';
import { wordsIn } from './words';

export const dynamicParams = false;

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { law } = wordsIn(await localeOf(props));
  return { title: law.title, description: law.description };
}

/** The whole record, for reading: plain HTML, the same for everyone, with every source. */
export default async function LawPage(props: LocaleProps) {
  const locale = await localeOf(props);
  const words = wordsIn(locale);
  const { law } = words;
  const { checked } = register.reviewed;
  return (
    <Reading locale={locale} page="law">
      <h1>{law.title}</h1>
      {law.intro.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Summary words={words} checked={checked} />
      <Contents words={words} />
      <HowToRead words={words} />
      <Filing words={words} checked={checked} />
      <Timeline words={words} />
      {register.designations.map((designation) => (
        <DesignationSection key={designation.id} of={designation} words={words} checked={checked} />
      ))}
      <Rules words={words} />
      <Programs words={words} />
      <Cases words={words} />
      <Fees words={words} checked={checked} />
      <OpenQuestions words={words} />
      <SourceList words={words} />
    </Reading>
  );
}
