'use client';
/**
 * Welcome. The page of legal aid staff: the facts of one person in a dense form, or many people from a file, compared on
 * the days that both parts share. Nothing is kept but in this tab, and nothing is sent.
 */
import { useCallback, useMemo, useState } from 'react';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import type { Opened } from '../../../lib/handoff/seal';
import { SiteFooter } from '../_ui/site-footer';
import { SiteHeader } from '../_ui/site-header';
import { Boundary } from '../check/boundary';
import { StillThere } from '../check/still-there';
import { useIdle } from '../check/use-idle';
import { useReady } from '../check/use-ready';
import type { Arrived } from '../check/use-sitting';
import { useToday } from '../check/use-today';
import { type Days, DaysFields, type OtherDays } from './days';
import { CopyDoor, Desk } from './desk';
import { Form } from './form/form';
import { useDesk, useForget } from './use-desk';
import { usePerson } from './use-person';
import { staffWords } from './words';

export function Staff({ initial }: { initial: Locale }) {
  const { locale, arrived, round, speak, wipe } = useDesk(initial);
  const ready = useReady();
  const device = useToday();
  const [others, setOthers] = useState<OtherDays>({ other: null });
  const days: Days = useMemo(() => ({ device, ...others }), [device, others]);
  const person = usePerson(locale);
  const [holding, setHolding] = useState(false);
  const [typed, setTyped] = useState(false);
  const [waiting, setWaiting] = useState<Opened | null>(null);
  const { next, fromCopy } = person;

  const erase = useCallback(
    (why: Arrived) => {
      wipe(why);
      setTyped(false);
      setWaiting(null);
      next();
    },
    [wipe, next],
  );
  const onOver = useCallback(() => erase('idle'), [erase]);
  const onWipe = useCallback(() => erase('wiped'), [erase]);
  useForget(useCallback(() => erase('reloaded'), [erase]));
  const { asking, stay } = useIdle(holding || typed || waiting !== null, onOver);
  const open = (copy: Opened) => {
    setWaiting(null);
    setTyped(false);
    fromCopy(copy);
  };
  const apart = holding || typed;
  const words = staffWords[locale];
  return (
    // `data-private`: what the page blanks when it is hidden, left or kept by the browser.
    <div translate="no" data-private="">
      <SiteHeader locale={locale} page="staff" onSwitch={speak} apart={apart} />
      <main id="main" className="check staff" tabIndex={-1}>
        <Boundary locale={locale}>
          <Desk locale={locale} arrived={arrived} ready={ready}>
            <div className="desk-tools">
              <DaysFields locale={locale} onDays={setOthers} />
              <CopyDoor
                locale={locale}
                round={round + person.number}
                opened={person.opened}
                onTyped={() => setTyped(true)}
                onOpened={(copy) => (holding ? setWaiting(copy) : open(copy))}
              />
            </div>
            {waiting && (
              <p className="note" role="alert">
                {words.copy.replace}{' '}
                <button type="button" className="button second" onClick={() => open(waiting)}>
                  {messages[locale].check.yes}
                </button>{' '}
                <button type="button" className="link" onClick={() => setWaiting(null)}>
                  {messages[locale].check.no}
                </button>
              </p>
            )}
            <Form
              key={`${round} ${person.number}`}
              locale={locale}
              days={days}
              initial={person.initial}
              active
              onHolding={setHolding}
              onNext={next}
            />
          </Desk>
        </Boundary>
      </main>
      {asking && <StillThere check={messages[locale].check} onStay={stay} onWipe={onWipe} />}
      <SiteFooter locale={locale} apart={apart} />
    </div>
  );
}
