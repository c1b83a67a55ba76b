/** What lies beside the designations, against the machine-readable record. */
import { describe, expect, it } from 'vitest';
import { allAuthorities } from '../../lib/law/authorities/all';
import type { Authority } from '../../lib/law/citation';
import { effectConfidenceOf } from '../../lib/law/entries';
import { fees } from '../../lib/law/fees';
import { type FilingNoteId, filingNotes } from '../../lib/law/filing-notes';
import { openQuestions } from '../../lib/law/open-questions';
import { protectedPapers } from '../../lib/law/protected-papers';
import { register } from '../../lib/law/register';
import { actOn, differences, sure } from './record';
import record from './record.json';

describe('the protected papers', () => {
  it('are those of the people whom the record counts beside the 2023 designation', () => {
    const rows: { label: string }[] = record.designations.flatMap(
      ({ periods }): { label: string }[] => periods,
    );
    const theirs = rows.find((row) => row.label.startsWith('Holders of documents'));
    expect(theirs).toMatchObject({
      to: protectedPapers.printedEnd,
      label: expect.stringContaining(protectedPapers.receivedBy),
      sourceIds: protectedPapers.sources,
      confidence: protectedPapers.confidence['ve-2023'].toUpperCase(),
    });
    // Of 2021 the record is as sure as it is of what the order did there.
    const order = actOn(protectedPapers.orderedOn, ({ id }) => id === protectedPapers.order);
    expect(protectedPapers.confidence['ve-2021']).toBe(effectConfidenceOf(order, 've-2021'));
  });
});

describe('the programs beside TPS', () => {
  const names: Record<string, string> = { 'ssr-ve': 'student-relief' };

  it.each(record.otherPrograms)('has $label', (theirs) => {
    const of = register.programs.find(({ id }) => id === (names[theirs.id] ?? theirs.id));
    expect(of?.periods.at(0)?.from).toBe(theirs.from);
    expect(of?.periods.at(-1)?.to).toBe(theirs.to);
    const start = 'fromConfidence' in theirs ? theirs.fromConfidence : theirs.confidence;
    expect(of?.periods.at(0)?.confidence).toBe(sure(start ?? theirs.confidence));
    if ('announced' in theirs) expect(of?.entries.at(0)?.knownFrom).toBe(theirs.announced);
    const rows = 'periods' in theirs ? (theirs.periods ?? []) : [];
    for (const { from, to, sourceIds } of rows) {
      expect(of?.periods).toContainEqual({ from, to, sources: sourceIds, confidence: 'confirmed' });
    }
    for (const event of 'events' in theirs ? (theirs.events ?? []) : []) {
      const act = actOn(event.date, (candidate) => candidate.bears.length === 0 && candidate.kind !== 'bill');
      expect(differences(act, event), event.title).toEqual([]);
    }
  });
});

describe('the fees', () => {
  it.each(record.fees)('has $id, each amount as sure as the record is of it', (theirs) => {
    const of = (amount: number, confidence = theirs.confidence) => {
      return { amount, confidence: sure(confidence) };
    };
    const orNone = (amount: number | null | undefined, confidence?: string) =>
      typeof amount === 'number' ? of(amount, confidence) : null;
    const row = fees.find(({ from }) => from === theirs.from);
    expect(row).toEqual({
      from: theirs.from,
      to: theirs.to,
      registration: of(theirs.i821Initial),
      reRegistration: of(theirs.i821Rereg),
      workPermit: of(theirs.i765Base),
      workPermitOnline: orNone(theirs.i765Online, theirs.i765OnlineConfidence),
      addedFirstPermit: orNone(theirs.hr1EadInitial),
      addedRenewal: orNone(theirs.hr1EadRenewal),
      // The machine-readable record leaves the first row open; the written one gives $85, unverified, for both.
      biometrics: orNone(theirs.biometrics, theirs.biometricsConfidence) ?? of(85, 'UNVERIFIED'),
      waiver: theirs.waiver.startsWith('Form I-912') ? 'form-i-912' : 'sources-conflict',
      sources: theirs.sourceIds,
      // The written record grades notices apart from amounts, and has read every notice.
      confidence: 'confirmed',
    });
  });

  it('has no row besides', () => {
    expect(fees.length).toBe(record.fees.length);
  });
});

describe('what the record rests on', () => {
  const all: Readonly<Record<string, Authority>> = allAuthorities;
  const seen: Record<string, string> = { not_seen: 'not-seen', abstract: 'excerpt' };

  it.each(record.sources)('has $id', (theirs) => {
    const source = all[theirs.id];
    expect(source).toMatchObject({
      title: theirs.title,
      publisher: theirs.publisher,
      url: theirs.url,
      published: theirs.published,
      tier: theirs.tier,
      seen: seen[theirs.seen] ?? theirs.seen,
    });
    if (theirs.citation) expect(label(theirs.citation)).toContain(label(source?.label ?? 'none'));
  });

  it('was last checked on the day that the record was compiled', () => {
    expect(register.reviewed.checked).toBe(record.compiled);
  });

  it('leaves open the same questions', () => {
    expect(openQuestions).toEqual(
      record.openQuestions.map(({ id, sourceIds }) => ({ id: id.replace(/^q-/, ''), sources: sourceIds })),
    );
  });

  it('says of registering now and of pending cases what the record says, and is never surer', () => {
    const note = (of: FilingNoteId) => filingNotes.find(({ id }) => id === of);
    const { currentStatus, lateFiling } = record;
    expect(currentStatus).toMatchObject({ newApplicantsCanFile: false, openRegistrationWindow: false });
    expect(note('no-window')).toEqual({
      id: 'no-window',
      sources: currentStatus.sourceIds,
      confidence: sure(currentStatus.confidence),
    });
    expect(lateFiling).toMatchObject({ lateInitialRegistrationPossibleNow: false, confidence: 'SECONDARY' });
    // The written record calls it an inference from the rule, which is what unverified means.
    expect(note('no-extension')?.confidence).toBe('unverified');
    expect(note('no-extension')?.sources).toEqual(expect.arrayContaining(lateFiling.sourceIds));
    expect(lateFiling.lossOfStatusAutomatic).toBe(true);
    expect(note('status-lost')?.sources).toEqual(lateFiling.lossSourceIds);
  });

  it('rests the numbers, the late filing and the present state on sources that are listed', () => {
    const ids = [record.currentStatus, record.lateFiling, ...record.counts].flatMap((row) => row.sourceIds);
    expect(ids.filter((id) => !(id in all))).toEqual([]);
  });
});

/** A citation without what only the one or the other side writes. */
const label = (text: string) =>
  text.replace('Federal Register ', '').replace(', GVR', '').replace('CRS ', '');
