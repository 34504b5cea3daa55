import { TextBlockReturned } from './events';
import { blockOn, textBlockIdOf } from './state';
import { PROPOSED_ON, RELEASER, blocksOf, proposed, released } from './text-block.fixture';

const returned = (key: string, version: number, note: string) =>
  TextBlockReturned({ key, version, note, returnedBy: RELEASER, effectiveOn: PROPOSED_ON });

describe('blocks of text', () => {
  it('have an id of their own', () => expect(textBlockIdOf('anbest-k')).toMatch(/^tbl_/));
  it('are released and returned version by version, each of its own key', () => {
    const statuses = (...events: Parameters<typeof blocksOf>[0]) =>
      blocksOf(events).map(({ key, version, status }) => [key, version, status]);
    const all = [proposed(), proposed({ version: 2 }), proposed({ key: 'remedy' })];
    const [, release] = released({ version: 2 });
    expect(statuses(...all, release!)).toEqual([
      ['anbest-k', 1, 'proposed'],
      ['anbest-k', 2, 'released'],
      ['remedy', 1, 'proposed'],
    ]);
    expect(statuses(...all, returned('remedy', 1, 'Kürzer.'))).toEqual([
      ['anbest-k', 1, 'proposed'],
      ['anbest-k', 2, 'proposed'],
      ['remedy', 1, 'returned'],
    ]);
  });
  it('remember each time that they were returned', () =>
    expect(blocksOf([proposed(), returned('anbest-k', 1, 'Kürzer.'), returned('anbest-k', 1, 'Noch kürzer.')])).toMatchObject([
      {
        returned: [
          { note: 'Kürzer.', by: RELEASER, on: PROPOSED_ON },
          { note: 'Noch kürzer.', by: RELEASER, on: PROPOSED_ON },
        ],
      },
    ]));
  it('hold on a day in the last version that was released and is valid by then, until its time is over', () => {
    const blocks = blocksOf([
      ...released(),
      ...released({ version: 2, validFrom: '2023-01-01', validTo: '2023-06-30' }),
      ...released({ key: 'remedy', version: 3, validFrom: '2022-01-01' }),
      proposed({ version: 4, validFrom: '2023-02-01' }),
    ]);
    const on = (day: string) => blockOn(blocks, 'anbest-k', day)?.version;
    expect(['2022-05-31', '2022-06-01', '2022-12-31', '2023-01-01', '2023-06-30', '2023-07-01'].map(on)).toEqual([
      undefined,
      1,
      1,
      2,
      2,
      undefined,
    ]);
  });
});
