import { given } from '@paktwerk/testing';
import { SUPPRESSION_THRESHOLD } from '@paktwerk/contracts';
import { MonthlyFiguresReleased } from './events';
import { counts } from './figures.fixture';
import { countMonth, lastDayOf } from './month';
import { decideRelease } from './release-figures';
import { figuresDecider, figuresStream } from './state';
import type { KnownWhenReleasing, ReleaseFigures } from './release-figures';
import { suppress } from './suppress';

const today = '2022-12-05';
const before = counts({ office: 40, phone: 20, outreach: 10, video: 8, written: 7 }, { LANGUAGE: 60, WORK: 25 });
const after = counts({ office: 60, phone: 20, outreach: 10, video: 8, written: 7 }, { LANGUAGE: 80, WORK: 25 });
const cmd = (p: Partial<ReleaseFigures> = {}): ReleaseFigures => ({
  programmeId: 'prg_1',
  month: '2022-11',
  countedUpTo: '2022-12-05T08:00:00.000Z',
  counts: [before],
  ...p,
});
const { value, mark, source } = SUPPRESSION_THRESHOLD;
const released = (
  revision: number,
  districts = [suppress(before, undefined, value)],
  reason: 'FIRST_RELEASE' | 'LATE_RECORDS' = 'FIRST_RELEASE',
) =>
  MonthlyFiguresReleased({
    programmeId: 'prg_1',
    month: '2022-11',
    firstDay: '2022-11-01',
    revision,
    reason,
    countedUpTo: '2022-12-05T08:00:00.000Z',
    threshold: { value, mark, source },
    districts,
  });
const release =
  (c: ReleaseFigures, known: Partial<KnownWhenReleasing> = {}) =>
  (s: typeof figuresDecider.initial) =>
    decideRelease(c, s, { today, isProgrammePublished: true, threshold: SUPPRESSION_THRESHOLD, ...known });

describe('releasing the figures of a month', () => {
  it('records them with small cells suppressed, and the rule they were released under', () =>
    given(figuresDecider).when(release(cmd())).then(released(1)));

  it('are released first, whatever reason is given for it', () =>
    given(figuresDecider)
      .when(release(cmd({ reason: 'LATE_RECORDS' })))
      .then(released(1)));

  it('adds nothing the second time, even when other months were counted further', () =>
    given(figuresDecider, [released(1)])
      .when(release(cmd({ countedUpTo: '2023-01-01T00:00:00.000Z' })))
      .nothing());

  it('replaces what was released only for a reason, by a higher revision', () => {
    given(figuresDecider, [released(1)])
      .when(release(cmd({ counts: [after] })))
      .refused('figures-released-already', { month: '2022-11', revision: 1 });
    given(figuresDecider, [released(1)])
      .when(release(cmd({ counts: [after], reason: 'LATE_RECORDS' })))
      .then(released(2, [suppress(after, suppress(before, undefined, value), value)], 'LATE_RECORDS'));
  });

  it('refuses a month that is not over', () => {
    given(figuresDecider)
      .when(release(cmd(), { today: '2022-11-30' }))
      .refused('month-not-over', { month: '2022-11', today: '2022-11-30' });
    given(figuresDecider)
      .when(release(cmd(), { today: '2022-12-01' }))
      .then(released(1));
  });

  it('refuses a programme that nobody published', () =>
    given(figuresDecider)
      .when(release(cmd(), { isProgrammePublished: false }))
      .refused('programme-unknown', { programmeId: 'prg_1' }));

  it('has one stream per programme and month', () => expect(figuresStream('prg_1', '2022-11')).toBe('figures-prg_1-2022-11'));
});

describe('adding up a month', () => {
  it('knows how long a month is', () =>
    expect(['2022-11', '2022-12', '2023-02', '2024-02'].map(lastDayOf)).toEqual(['2022-11-30', '2022-12-31', '2023-02-28', '2024-02-29']));

  it('adds the days, and lists every district, also one without a case', () => {
    const day = (district: string, n: number) => ({
      district,
      casesOpened: n,
      casesClosed: 1,
      talks: [{ mode: 'phone' as const, count: n, minutes: 10 * n }],
      topics: [{ topic: 'WORK' as const, count: n }],
    });
    expect(countMonth(['08111', '08115'], [day('08115', 2), day('08115', 3)])).toEqual([
      counts({}, {}, { district: '08111' }),
      counts({ phone: 5 }, { WORK: 5 }, { district: '08115', opened: 5, closed: 2 }),
    ]);
  });
});

describe('released figures as they are shown', () => {
  it('are those of the last release, with the instant at which they left', () => {
    const recordedAt = '2022-12-05T08:00:01.000Z';
    const shown = figuresDecider.file.evolve(figuresDecider.file.initial, { ...released(1), recordedAt } as never);
    expect(shown).toEqual({
      programmeId: 'prg_1',
      month: '2022-11',
      revision: 1,
      reason: 'FIRST_RELEASE',
      releasedAt: recordedAt,
      countedUpTo: '2022-12-05T08:00:00.000Z',
      threshold: value,
      districts: [suppress(before, undefined, value)],
    });
    expect(figuresDecider.file.initial).toBeUndefined();
  });
});
