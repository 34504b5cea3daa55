import { lapseOn, lastLapse, notOpenedAgain, openedAgain, openedFrom, withLapse, withoutLapse } from './lapses';
import type { LapsedDays } from './lapses';

const first: LapsedDays = { lastDay: '2018-12-31' };
const opensAgain = { noticeId: 'ntc_1', from: '2021-03-01' };
const second: LapsedDays = { openedBy: 'ntc_1', lastDay: '2021-08-31' };

describe('lapses of a post', () => {
  it('hold from the day after the window on, for good', () =>
    expect(['2018-12-31', '2019-01-01', '2030-01-01'].map((day) => lapseOn([first], day))).toEqual([undefined, first, first]));

  it('hold until an extension that found them opens the post anew, and behind the window of that again', () => {
    const opened = openedAgain([first], opensAgain);
    expect(opened).toEqual([{ ...first, opensAgain }]);
    const both = withLapse(opened, second);
    expect(['2021-02-28', '2021-03-01', '2021-08-31', '2021-09-01'].map((day) => lapseOn(both, day))).toEqual([
      opened[0],
      undefined,
      undefined,
      second,
    ]);
    expect([lastLapse([first]), lastLapse(opened), lastLapse(both)]).toEqual([first, undefined, second]);
    expect(['2021-02-28', '2021-03-01'].map((day) => openedFrom(both, day))).toEqual([undefined, '2021-03-01']);
  });

  it('are each told by what had opened the post', () => {
    const moved = { ...second, lastDay: '2021-09-30' };
    expect(withLapse([first, second], moved)).toEqual([first, moved]);
    expect(withoutLapse([first, second], undefined)).toEqual([second]);
    expect(withoutLapse([first, second], 'ntc_1')).toEqual([first]);
  });

  it('are opened by the extension that found them alone, and by none that has no effect', () => {
    const other = { noticeId: 'ntc_2', from: '2023-03-01' };
    const both = openedAgain(withLapse(openedAgain([first], opensAgain), second), other);
    expect(both).toEqual([
      { ...first, opensAgain },
      { ...second, opensAgain: other },
    ]);
    expect(notOpenedAgain(both, 'ntc_2')).toEqual([{ ...first, opensAgain }, second]);
    expect(openedAgain(both, undefined)).toBe(both);
  });
});
