/** The register against the machine-readable record: same days, same confidence, same sources. */
import { describe, expect, it } from 'vitest';
import { law as lawEn } from '../../lib/content/en/law';
import { law as lawEs } from '../../lib/content/es/law';
import type { Designation } from '../../lib/law/designation';
import { register } from '../../lib/law/register';
import { actOn, differences, sorted, sure } from './record';
import record from './record.json';

function ours(id: string): Designation {
  const found = register.designations.find((designation) => designation.id === id);
  if (!found) throw new Error(`not in the register: ${id}`);
  return found;
}

describe.each(record.designations)('$id as the record has it', (theirs) => {
  const of = ours(theirs.id);

  it('has the same key dates', () => {
    expect(of.announced.day).toBe(theirs.announced);
    expect(of.effective.day).toBe(theirs.effective);
    expect(of.residenceSince.day).toBe(theirs.crDate);
    expect(of.residenceSince.confidence).toBe(sure(theirs.crDateConfidence));
    expect(sorted(of.residenceSince.sources)).toEqual(sorted(theirs.crDateSourceIds));
    expect(of.presenceSince.day).toBe(theirs.cppDate);
    expect(of.presenceSince.confidence).toBe(sure(theirs.cppDateConfidence));
    expect(sorted(of.presenceSince.sources)).toEqual(sorted(theirs.cppDateSourceIds));
  });

  it('names the ground that the record names', () => {
    const at = /8 U\.S\.C\. [\w()]+\)/.exec(theirs.statutoryGround)?.[0] ?? 'none';
    for (const { about } of [lawEs.designation[of.id], lawEn.designation[of.id]]) {
      expect(about).toContain(at.replace(/\)\)$/, ')'));
    }
  });

  it('ends on the day that the record gives', () => {
    const last = of.terms.find((term) => term.kind === 'until-termination');
    expect(last?.to).toBe(theirs.statusNow.dhsEndDate);
  });

  it('has the same registration and re-registration periods', () => {
    const rows = [
      ...theirs.registrationWindows.map((row) => ({ kind: 'first', ...row })),
      ...theirs.reregistrationWindows.map((row) => ({ kind: 'again', ...row })),
    ];
    const lasting = rows.filter((row) => !('superseded' in row && row.superseded));
    expect(
      of.windows.map(({ kind, from, to, contested, confidence, sources }) => {
        return { kind, from, to, contested, confidence, sources: sorted(sources) };
      }),
    ).toEqual(
      lasting.map((row) => ({
        kind: row.kind,
        from: row.from,
        to: row.to,
        contested: 'contested' in row && row.contested === true,
        confidence: sure(row.confidence),
        sources: sorted(row.sourceIds),
      })),
    );
  });

  it('keeps a period that was later lengthened as the effect of the first notice', () => {
    const rows = theirs.registrationWindows.filter((row) => 'superseded' in row && row.superseded);
    for (const { from, to } of rows) {
      const opened = of.notices.flatMap((act) => act.effects).filter((effect) => 'window' in effect);
      expect(opened).toContainEqual(expect.objectContaining({ state: 'open', from, to }));
    }
    expect(rows.length).toBe(of.id === 've-2021' ? 1 : 0);
  });

  it('has the same terms; who held which papers is for the rules to say', () => {
    const holders = theirs.periods.filter((row) => /holders/i.test(row.label));
    expect(holders.length).toBe(1);
    for (const row of theirs.periods.filter((period) => !holders.includes(period))) {
      const term = of.terms.find(({ from, to }) => from === row.from && to === row.to);
      expect(term, row.label).toBeDefined();
      expect(term?.confidence, row.label).toBe(sure(row.confidence));
      expect(term?.recognised, row.label).toBe(row.recognizedByDhs === true);
      expect(term?.appliedByDhs ?? null).toEqual('appliedByDhs' in row ? row.appliedByDhs : null);
      expect(term?.sources, row.label).toEqual(expect.arrayContaining(row.sourceIds));
    }
    expect(of.terms.length).toBe(theirs.periods.length - holders.length);
  });

  it('has what an order changed for some holders as the record counts them', () => {
    const theirRow = theirs.periods.find((row) => row.label.startsWith('Only holders'));
    const acts = register.cases.flatMap(({ orders }) => orders);
    const made = acts.flatMap((act) =>
      act.effects.flatMap((effect) => ('holders' in effect && effect.on === of.id ? [{ act, effect }] : [])),
    );
    expect(made.length).toBe(theirRow ? 2 : 0);
    if (!theirRow) return;
    const [gave, stayed] = made;
    expect(gave?.effect).toMatchObject({ state: 'by-court-order', from: theirRow.from, to: theirRow.to });
    expect(gave?.act.effectConfidenceOn?.[of.id]).toBe(sure(theirRow.confidence));
    expect(stayed?.effect.state).toBe('withdrawn');
    expect(theirRow.label).toContain(`${gave?.act.knownFrom} to ${stayed?.effect.from}`);
  });

  it('has the same work permit extensions', () => {
    expect(
      of.permitExtensions.map(({ printedEnds, through, confidence, sources }) => {
        return { printedEnds, through, confidence, sources: sorted(sources) };
      }),
    ).toEqual(
      theirs.eadAutoExtensions.map((row) => ({
        printedEnds: row.cardExpires,
        through: row.through,
        confidence: sure(row.confidence),
        sources: sorted(row.sourceIds),
      })),
    );
  });

  it.each(theirs.events)('has $date: $title', (event) => {
    const act = actOn(event.date, (candidate) => candidate.bears.includes(of.id));
    expect(differences(act, event, of.id)).toEqual([]);
  });
});
