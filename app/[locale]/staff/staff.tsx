'use client';
/**
 * Welcome. The page of legal aid staff: the facts of one person in a dense form, or many people from a file, compared on
 * the days that both parts share. Nothing is kept but in this tab, and nothing is sent.
 */
import { useCallback, useMemo, useState } from 'react';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import { SiteFooter } from '../_ui/site-footer';
import { SiteHeader } from '../_ui/site-header';
import { Boundary } from '../check/boundary';
import { StillThere } from '../check/still-there';
import { useIdle } from '../check/use-idle';
import { useReady } from '../check/use-ready';
import type { Arrived } from '../check/use-sitting';
import { useToday } from '../check/use-today';
import { Batch } from './batch/batch';
import { CopyDoor } from './copy-door';
import { type Days, DaysFields, type OtherDays } from './days';
import { Desk } from './desk';
import { Form } from './form/form';
import { type Part, Parts } from './parts';
import { Replace } from './replace';
import { useDesk, useForget } from './use-desk';
import { usePerson } from './use-person';

export function Staff({ initial }: { initial: Locale }) {
  const { locale, arrived, round, speak, wipe } = useDesk(initial);
  const ready = useReady();
  const device = useToday();
  const [others, setOthers] = useState<OtherDays>({ other: null });
  const days: Days = useMemo(() => ({ device, ...others }), [device, others]);
  const [part, setPart] = useState<Part>('one');
  // What each part holds that is worth erasing: the form, a copy not yet opened, a batch.
  const [holds, setHolds] = useState({ form: false, copy: false, batch: false });
  const [single, setSingle] = useState(true);
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const person = usePerson(locale);
  const { next } = person;

  const erase = useCallback(
    (why: Arrived) => {
      wipe(why);
      setWaiting(null);
      setOthers({ other: null });
      setHolds({ form: false, copy: false, batch: false });
      next();
    },
    [wipe, next],
  );
  useForget(useCallback(() => erase('reloaded'), [erase]));
  const onOver = useCallback(() => erase('idle'), [erase]);
  const onWipe = useCallback(() => erase('wiped'), [erase]);
  const holding = holds.form || holds.copy || holds.batch;
  const { asking, stay } = useIdle(holding || waiting !== null, onOver);
  const onForm = useCallback((form: boolean) => setHolds((all) => ({ ...all, form })), []);
  const onBatch = useCallback((batch: boolean) => setHolds((all) => ({ ...all, batch })), []);
  /** Puts somebody into the form, once it is empty or may be emptied. */
  const take = (put: () => void) => {
    const taken = () => {
      setWaiting(null);
      setHolds((all) => ({ ...all, copy: false }));
      put();
    };
    setPart('one');
    if (holds.form) setWaiting(() => taken);
    else taken();
  };
  const asOf = days.other ?? device;
  return (
    // `data-private`: what the page blanks when it is hidden, left or kept by the browser.
    <div translate="no" data-private="">
      <SiteHeader locale={locale} page="staff" onSwitch={speak} apart={holding} />
      <main id="main" className="check staff" tabIndex={-1}>
        <Boundary locale={locale}>
          <Desk locale={locale} arrived={arrived} ready={ready}>
            <Parts locale={locale} part={part} onPart={setPart} />
            <DaysFields key={round} locale={locale} onDays={setOthers} />
            <div hidden={part !== 'one'}>
              <CopyDoor
                locale={locale}
                round={round + person.number}
                opened={person.opened}
                onTyped={() => setHolds((all) => ({ ...all, copy: true }))}
                onOpened={(copy) => take(() => person.fromCopy(copy))}
              />
              {waiting && <Replace locale={locale} onYes={waiting} onNo={() => setWaiting(null)} />}
              <Form
                key={`${round} ${person.number}`}
                initial={person.initial}
                active={part === 'one'}
                onHolding={onForm}
                onNext={next}
                onSingle={setSingle}
                {...{ locale, days, single }}
              />
            </div>
            <div hidden={part !== 'many'}>
              <Batch
                key={round}
                asOf={asOf}
                knownOn={days.knownOn ?? asOf}
                onOpen={({ cells }) => take(() => person.fromRow(cells))}
                onHolding={onBatch}
                locale={locale}
              />
            </div>
          </Desk>
        </Boundary>
      </main>
      {asking && <StillThere check={messages[locale].check} onStay={stay} onWipe={onWipe} />}
      <SiteFooter locale={locale} apart={holding} />
    </div>
  );
}
