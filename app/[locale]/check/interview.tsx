/**
 * Welcome. This is the one page on which somebody answers. It shows the place that the sitting is at, and
 * nothing else: where the person is and what counts is replayed in `lib/interview`. Words of both languages
 * are on board, so that switching loses nothing and asks nothing of the network.
 */
import { type ComponentType, useCallback, useState } from 'react';
import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import { questionsLeft } from '../../../lib/interview/progress';
import { questionOf } from '../../../lib/interview/questions/index';
import { replay } from '../../../lib/interview/replay';
import { placesOf } from '../../../lib/interview/session';
import { SiteFooter } from '../_ui/site-footer';
import { SiteHeader } from '../_ui/site-header';
import type { PageName } from '../_ui/site-link';
import type { BeforeProps } from './before';
import { Boundary } from './boundary';
import { OpenedNote } from './copy/opened-note';
import { useOpened } from './copy/use-opened';
import { QuestionPage } from './question';
import { Result } from './result/result';
import { Review } from './review';
import { StillThere } from './still-there';
import { useIdle } from './use-idle';
import { usePlace } from './use-place';
import { useReady } from './use-ready';
import { useSitting } from './use-sitting';

type Props = {
  initial: Locale;
  /** The page that this sitting is on. */
  page: PageName;
  /** The screen before the first question, or in its place. */
  first: ComponentType<BeforeProps>;
};

export function Interview({ initial, page, first: First }: Props) {
  const { context, locale, arrived, typing, act, speak, wipe } = useSitting(initial, page);
  const ready = useReady();
  const { answers, place, drafts } = context;
  const { check, site } = messages[locale];
  const walked = replay(answers);
  const step = placesOf(walked).indexOf(place);
  const tab = place === 'start' ? check.tab.start : check.tab.step;
  const [failed, setFailed] = useState(false);
  const { opened, typed, round, onTyped, onOpened, erase } = useOpened(act, wipe);
  const onOver = useCallback(() => erase('idle'), [erase]);
  const onWipe = useCallback(() => erase('wiped'), [erase]);
  const holding = [answers, drafts].some((kept) => Object.keys(kept).length > 0);
  const { asking, stay } = useIdle(place !== 'start' || holding || typed, onOver);
  const title = `${fill(tab, { step })} · ${site.name}`;
  usePlace(place, failed ? `${check.errorPrefix} ${title}` : title);

  const shown = () => {
    switch (place) {
      case 'start':
        return (
          <First
            round={round}
            locale={locale}
            arrived={arrived}
            ready={ready}
            onBegin={() => act({ type: 'begin' })}
            onTyped={onTyped}
            onOpened={onOpened}
          />
        );
      case 'review':
        return <Review locale={locale} answers={walked.answers} act={act} onWipe={onWipe} />;
      case 'result':
        return <Result locale={locale} answers={walked.answers} act={act} onWipe={onWipe} />;
      default:
        return (
          <QuestionPage
            key={place}
            question={questionOf(place)}
            answers={answers}
            draft={drafts[place]}
            typing={typing}
            locale={locale}
            step={step}
            left={questionsLeft(walked)}
            onAnswer={(value) => act({ type: 'answer', question: place, value })}
            onProblem={setFailed}
          />
        );
    }
  };

  return (
    // `data-private`: what the page blanks when it is hidden, left or kept by the browser.
    <div translate="no" data-private="">
      <SiteHeader locale={locale} page={page} onSwitch={speak} apart={place !== 'start'} />
      <main id="main" className="check" tabIndex={-1}>
        <Boundary key={place} locale={locale}>
          {opened && place !== 'start' && <OpenedNote of={opened} place={place} locale={locale} />}
          {shown()}
        </Boundary>
      </main>
      {asking && <StillThere check={check} onStay={stay} onWipe={onWipe} />}
      <SiteFooter locale={locale} apart={place !== 'start'} />
    </div>
  );
}
