/** What would change, as the command prints it. */
import { afterAll, expect, test } from 'vitest';
import { file, onCheck, removeFiles, screen } from './run-screen';

afterAll(removeFiles);

test.concurrent('says what would change the result only where it is asked', async () => {
  const asked = [
    file('change.json', '{"livedSince": "2023", "usConvictions": "unsure"}'),
    ...onCheck,
    '--what-would-change',
  ];
  const [json, text, plain] = await Promise.all([
    screen(asked),
    screen([...asked, '--format', 'text', '--lang', 'es']),
    screen(['-', ...onCheck], '{}'),
  ]);
  const { facts, time } = JSON.parse(json.out).whatWouldChange;
  const arrival = facts.find(({ fact }: { fact: string }) => fact === 'livedSince').designations;
  expect(arrival[0].rules).toEqual([{ rule: 'CR-01', now: 'missing', can: ['does-not-match', 'matches'] }]);
  expect(arrival[0].designation).toBe('ve-2023');
  expect(time.map(({ hypothesis }: { hypothesis: string }) => hypothesis)).toEqual([
    'notice',
    'order',
    'later',
  ]);
  expect(JSON.parse(plain.out)).not.toHaveProperty('whatWouldChange');

  expect(text.out).toContain('\nQué podría cambiar este resultado\n');
  expect(text.out).toMatch(/Residencia continua \(TPS Venezuela 2023\): No coincidía/);
  expect(text.out).toMatch(/En la revisión del 21 de noviembre\s+de\s+2026\s+no\s+se\s+encontró/);
  expect(text.out).not.toMatch(/\{\w+\}|undefined|\[object/);
});

test.concurrent('tells nothing of what may come on a day that did not know it', async () => {
  const [json, text] = await Promise.all(
    [[], ['--format', 'text', '--lang', 'en']].map((words) =>
      screen(['-', '--as-of', '2024-06-01', '--what-would-change', ...words], '{"livedSince": "2023"}'),
    ),
  );
  expect(JSON.parse((json as { out: string }).out).whatWouldChange.time).toEqual([]);
  expect((text as { out: string }).out).not.toContain('2026 sent');
  expect((text as { out: string }).out).toContain('What could change this result');
});
