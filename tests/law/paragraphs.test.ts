/** The paragraphs that rules cite: each on a text of the record, none surer than its text was read. */
import { describe, expect, it } from 'vitest';
import { allAuthorities } from '../../lib/law/authorities/all';
import { grounds } from '../../lib/law/authorities/grounds';
import { type Paragraph, paragraphs } from '../../lib/law/paragraphs';

const rows = Object.entries(paragraphs) as [string, Paragraph][];

describe('the paragraphs', () => {
  it('are named by the text and the place in it', () => {
    for (const [id, { authority, at }] of rows) {
      expect(id.startsWith(authority), id).toBe(true);
      if (/^$|^\(/.test(at)) expect(id).toBe(`${authority}${at}`);
    }
  });

  it('stand where they are pointed at, each once', () => {
    const places = rows.map(([, { authority, at }]) => `${allAuthorities[authority].label}${at}`);
    expect(places).toEqual([...new Set(places)]);
    expect(rows.filter(([, { title }]) => title.trim() === '')).toEqual([]);
  });

  it('are never confirmed in a text that nobody opened', () => {
    const sure = rows.filter(
      ([, { authority, confidence }]) =>
        confidence === 'confirmed' && allAuthorities[authority].seen === 'not-seen',
    );
    expect(sure.map(([id]) => id)).toEqual([]);
  });

  it('never link the earlier text on firm resettlement, whose address shows the later one', () => {
    expect(allAuthorities['CFR-208.15-BEFORE-2021'].url).toBeNull();
    expect(paragraphs['CFR-208.15-BEFORE-2021(a)-(b)'].confidence).toBe('unverified');
  });

  it('use every text on the grounds', () => {
    const used = new Set<string>(rows.map(([, { authority }]) => authority));
    expect(Object.keys(grounds).filter((id) => !used.has(id))).toEqual([]);
  });
});
