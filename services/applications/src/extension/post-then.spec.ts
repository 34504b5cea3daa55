import { aPostThen, withoutPay } from './extension.fixture';
import { approvalEnd, endOf, endOfMonths, firstDayOf, postOn } from './post-then';
import type { PostThen } from './post-then';

describe('the last day of a post', () => {
  it('is that of its months from the first day of work on, within the approval', () => {
    // 36 months from 1 March 2018.
    expect(endOf(aPostThen())).toBe('2021-02-28');
    expect(endOf(aPostThen({ held: [{ from: '2019-03-01', until: '2020-01-31' }] }))).toBe('2021-12-31');
    expect([endOf(aPostThen({ held: [] })), endOf({ ...aPostThen(), months: undefined } as unknown as PostThen)]).toEqual([
      '2021-12-31',
      '2021-12-31',
    ]);
  });
  it('is of the first day of work, whoever is told of first', () => {
    const held = [
      { from: '2019-06-01', until: '2021-02-28' },
      { from: '2018-03-01', until: '2019-05-31' },
    ];
    expect([firstDayOf(aPostThen({ held })), endOf(aPostThen({ held }))]).toEqual(['2018-03-01', '2021-02-28']);
    expect(firstDayOf(aPostThen({ held: [] }))).toBeUndefined();
  });
  it('is later by the months without pay, as far as the rules let them move it', () => {
    expect(endOfMonths('2018-03-01', 36, withoutPay(7))).toBe('2021-09-30');
    expect(approvalEnd(aPostThen({ interruptions: withoutPay(2) }))).toBe('2022-02-28');
    expect(approvalEnd(aPostThen({ interruptions: withoutPay(7, { capMonths: 5 }) }))).toBe('2022-05-31');
    expect(endOf(aPostThen({ interruptions: withoutPay(7) }))).toBe('2021-09-30');
  });
});

describe('how a post stands on a day', () => {
  const held = [
    { from: '2019-01-01', until: '2019-12-31' },
    { from: '2018-03-01', until: '2018-06-30' },
  ];
  const on = (day: string, post: Partial<PostThen> = {}, windowMonths: number | undefined = 6) =>
    postOn(aPostThen({ held, ...post }), day, windowMonths);

  it('is approved from the day of its approval, and waits for its first person', () => {
    expect(on('2018-01-14')).toEqual({ state: 'NOT_APPROVED', approvedOn: '2018-01-15' });
    expect(on('2018-01-15')).toEqual({ state: 'APPROVED' });
  });
  it('is filled from the first day of each to their last', () => {
    expect(['2018-03-01', '2018-06-30', '2019-01-01', '2019-12-31'].map((day) => on(day).state)).toEqual(Array(4).fill('FILLED'));
    expect(on('2018-02-28').state).toBe('APPROVED');
  });
  it('is vacant within its window and has lapsed behind it, by who left last before the day', () => {
    const vacancy = { since: '2018-07-01', refillableUntil: '2018-12-31' };
    expect([on('2018-07-01'), on('2018-12-31')]).toEqual([
      { state: 'VACANT', ...vacancy },
      { state: 'VACANT', ...vacancy },
    ]);
    expect(on('2020-06-30')).toEqual({ state: 'VACANT', since: '2020-01-01', refillableUntil: '2020-06-30' });
    expect(on('2020-07-01')).toEqual({ state: 'LAPSED', since: '2020-01-01', refillableUntil: '2020-06-30' });
  });
  it('is vacant for as long as it is approved, where no rule names a window', () =>
    expect(postOn(aPostThen({ held }), '2020-12-31', undefined)).toEqual({ state: 'VACANT', since: '2020-01-01' }));
  it('ends behind its last day', () => {
    expect(on('2021-02-28').state).toBe('LAPSED');
    expect(on('2021-03-01')).toEqual({ state: 'ENDED', on: '2021-02-28' });
  });
});
