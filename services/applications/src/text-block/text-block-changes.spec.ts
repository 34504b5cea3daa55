import { TextBlockProposed, TextBlockReleased, TextBlockReturned } from './events';
import type { TextBlockEvent } from './events';
import { textBlockChanges } from './text-block-changes';

const proposed = (version: number, text: string, validFrom: string) =>
  TextBlockProposed({
    key: 'gruss',
    version,
    kind: 'greeting',
    language: 'de',
    title: 'Gruß',
    text,
    validFrom,
    mark: 'A',
    source: 'Muster',
    proposedBy: 'per_a',
    effectiveOn: '2022-08-01',
  });
const released = (version: number) => TextBlockReleased({ key: 'gruss', version, releasedBy: 'per_b', effectiveOn: '2022-08-02' });
const told = (...events: readonly TextBlockEvent[]) => events.map((e, i) => ({ ...e, position: `p${i + 1}` }));
const side = (events: ReturnType<typeof told>, day: string) => ({ events, day, knownOn: day });

describe('what changed in the blocks of text', () => {
  const all = told(
    proposed(1, 'Guten Tag', '2022-08-01'),
    released(1),
    proposed(2, 'Sehr geehrte Damen und Herren', '2022-09-01'),
    released(2),
  );

  it('is the word that letters may say, once another person released it, and how far each version is', () =>
    expect(textBlockChanges(side(all.slice(0, 1), '2022-08-01'), side(all.slice(0, 3), '2022-08-02'))).toEqual([
      { field: '/gruss/holds', name: 'Gruß: Geltende Fassung', after: 'Fassung 1', causes: ['p2'] },
      { field: '/gruss/title', name: 'Gruß: Titel', after: '„Gruß“', causes: ['p2'] },
      { field: '/gruss/text', name: 'Gruß: Wortlaut', after: '„Guten Tag“', causes: ['p2'] },
      {
        field: '/gruss/versions/1',
        name: 'Gruß: Fassung 1',
        before: 'vorgeschlagen, gilt ab dem 01.08.2022, „Guten Tag“ (Annahme: „Muster“)',
        after: 'freigegeben, gilt ab dem 01.08.2022, „Guten Tag“ (Annahme: „Muster“)',
        causes: ['p2'],
      },
      {
        field: '/gruss/versions/2',
        name: 'Gruß: Fassung 2',
        after: 'vorgeschlagen, gilt ab dem 01.09.2022, „Sehr geehrte Damen und Herren“ (Annahme: „Muster“)',
        causes: ['p3'],
      },
    ]));

  it('is another word where a version began by its own day, said by the releases of both', () =>
    expect(textBlockChanges(side(all, '2022-08-31'), side(all, '2022-09-01'))).toEqual([
      { field: '/gruss/holds', name: 'Gruß: Geltende Fassung', before: 'Fassung 1', after: 'Fassung 2', causes: ['p2', 'p4'] },
      {
        field: '/gruss/text',
        name: 'Gruß: Wortlaut',
        before: '„Guten Tag“',
        after: '„Sehr geehrte Damen und Herren“',
        causes: ['p2', 'p4'],
      },
    ]));

  it('is that one was returned, and nothing that letters say', () => {
    const after = told(
      proposed(1, 'Hallo', '2022-08-01'),
      TextBlockReturned({ key: 'gruss', version: 1, note: 'Zu kurz.', returnedBy: 'per_b', effectiveOn: '2022-08-02' }),
    );
    expect(textBlockChanges(side(after.slice(0, 1), '2022-08-01'), side(after, '2022-08-03'))).toEqual([
      {
        field: '/gruss/versions/1',
        name: 'Gruß: Fassung 1',
        before: 'vorgeschlagen, gilt ab dem 01.08.2022, „Hallo“ (Annahme: „Muster“)',
        after: 'zurückgegeben, gilt ab dem 01.08.2022, „Hallo“ (Annahme: „Muster“)',
        causes: ['p2'],
      },
    ]);
  });
});
