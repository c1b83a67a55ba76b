import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { EntryId } from '../../../../lib/law/entries';
import type { Standing } from '../../../../lib/rules/standing';
import { dayText, designationOf, entryOf, labelOf, type View, wordsOf } from './view';

/** The program layer of one designation as sentences, for the page and for the sheet alike. */
export function standingSentences(of: Standing, view: View): string[] {
  const { locale, withheld, determination } = view;
  const { standing } = messages[locale].result;
  const day = (value: Parameters<typeof dayText>[0]) => dayText(value, locale);
  const act = (id: EntryId) => ({ entry: wordsOf(id, locale).title, day: day(entryOf(id).knownFrom) });
  const law = designationOf(of.designation);
  const dates = fill(standing.dates, {
    residence: day(law.residenceSince.day),
    presence: day(law.presenceSince.day),
  });

  if (labelOf(of, withheld) === 'not-known-after-check') {
    return [fill(standing.notKnown, { checked: day(determination.checked) })];
  }
  if (of.announced) {
    return [
      fill(standing.announced, { day: day(law.announced.day), effective: day(law.effective.day) }),
      dates,
    ];
  }
  if (of.force === 'none') return [standing.nothingYet];

  const lines: string[] = [];
  if (of.force === 'in-force' && of.term) {
    lines.push(fill(standing.inForce, { from: day(of.term.from), to: day(of.term.to) }));
  }
  if (of.force === 'by-court-order' && of.decidedBy) lines.push(fill(standing.byCourt, act(of.decidedBy)));
  if (of.force === 'ended') {
    lines.push(fill(standing.ended, { day: day(of.endedOn) }));
    if (of.decidedBy) lines.push(fill(standing.decidedBy, act(of.decidedBy)));
  }
  if (of.accounts.length > 1) {
    lines.push(standing.twoAccounts);
    for (const { account, entry } of of.accounts) {
      lines.push(
        account === 'dhs'
          ? fill(standing.accountEnded, { ...act(entry), day: day(of.endedOn) })
          : fill(standing.accountCourt, act(entry)),
      );
    }
  }
  for (const { kind, from, to, byCourtOrder } of of.windows) {
    const words = byCourtOrder
      ? standing.windowByCourt
      : kind === 'first'
        ? standing.windowFirst
        : standing.windowAgain;
    lines.push(fill(words, { from: day(from), to: day(to) }));
  }
  if (of.windows.length === 0 && of.force !== 'ended') lines.push(standing.noWindow);
  if (of.contested) lines.push(standing.contested);
  if (of.asLastChecked) lines.push(fill(standing.asLastChecked, { checked: day(determination.checked) }));
  lines.push(dates);
  return lines;
}
