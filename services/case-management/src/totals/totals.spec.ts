import { given } from '@paktwerk/testing';
import { derivedId } from '@paktwerk/kernel';
import {
  annulled,
  closed,
  erased,
  erasureProposed,
  erasureWithdrawn,
  file,
  held,
  holdLifted,
  holdPlaced,
  opened,
  planned,
  restricted,
  revoked,
} from '../case/case.fixture';
import { TalkCorrected, TalkTakenBack } from '../case/events';
import { countedOf } from '../talk/counted';
import { count, dayOf, noTotals } from './count';
import { DailyTotalsCounted } from './events';
import { decidePublish, publishCommandId } from './publish-totals';
import { totalStream, totalsDecider } from './state';

const key = { district: '08111', programmeId: 'prg_1', day: '2022-09-06' };

describe('counting the totals of a day', () => {
  it('adds talks by mode and topic, openings and closings', () => {
    const t = [
      opened(),
      held(1, key.day, { topics: ['WORK', 'LANGUAGE'] }),
      held(2, key.day, { mode: 'phone', minutes: 12 }),
      held(3, key.day, { minutes: 5, isCounted: false }),
      closed(key.day),
    ].reduce(count, noTotals(key));
    expect(t).toEqual({
      ...key,
      casesOpened: 1,
      casesClosed: 1,
      talks: [
        { mode: 'office', count: 1, minutes: 30 },
        { mode: 'phone', count: 1, minutes: 12 },
      ],
      topics: [
        { topic: 'LANGUAGE', count: 2 },
        { topic: 'WORK', count: 1 },
      ],
    });
  });
  it('gives every fact to the day on which it held in the world', () => {
    expect(
      [opened(), held(1, '2022-09-06'), closed('2022-11-30'), planned(1), held(2, '2022-09-07', { minutes: 9, isCounted: false })].map(
        dayOf,
      ),
    ).toEqual(['2022-09-05', '2022-09-06', '2022-11-30', undefined, undefined]);
  });
});

describe('the totals of a day', () => {
  it('are not changed by what is agreed, revoked, restricted, held or erased', () => {
    const others = [
      planned(1),
      revoked(key.day),
      restricted(key.day),
      erasureProposed(key.day),
      erasureWithdrawn(key.day),
      holdPlaced(key.day),
      holdLifted(key.day),
      erased(key.day),
    ];
    expect(others.map(dayOf)).toEqual(others.map(() => undefined));
    expect(others.reduce(count, noTotals(key))).toEqual(noTotals(key));
  });
});

describe('a talk that was put right', () => {
  const wrong = held(1, key.day, { topics: ['WORK'] });
  it('is taken back from its day, and counts on the other one', () => {
    const now = { ...countedOf(wrong.data), heldOn: '2022-09-08', minutes: 45 };
    const again = TalkCorrected({
      ...file,
      talkId: wrong.data.talkId,
      ...now,
      correctionId: derivedId('cor', '1'),
      correctedOn: '2022-09-09',
      reason: 'Falscher Tag',
      lastTalkOn: '2022-09-08',
    });
    const back = TalkTakenBack({ ...file, talkId: wrong.data.talkId, was: countedOf(wrong.data) });
    expect([dayOf(back), dayOf(again)]).toEqual([key.day, '2022-09-08']);
    expect([wrong, back].reduce(count, noTotals(key))).toEqual(noTotals(key));
    expect(count(noTotals({ ...key, day: '2022-09-08' }), again).talks).toEqual([{ mode: 'office', count: 1, minutes: 45 }]);
  });
  it('counts no more where it was struck out; what never counted changes nothing', () => {
    expect([wrong, annulled(wrong, '2022-09-09')].reduce(count, noTotals(key))).toEqual(noTotals(key));
    const short = annulled(held(1, key.day, { isCounted: false }), '2022-09-09');
    expect(dayOf(short)).toBeUndefined();
    expect(count(noTotals(key), short)).toEqual(noTotals(key));
  });
});

describe('publishing the totals of a day', () => {
  const row = (revision: number) => ({ ...noTotals(key), casesOpened: revision, revision });
  it('records absolute figures with their revision', () =>
    given(totalsDecider)
      .when((s) => decidePublish(row(7), s))
      .then(DailyTotalsCounted(row(7) as never)));
  it('adds nothing the second time, nor an older count', () => {
    given(totalsDecider, [DailyTotalsCounted(row(7) as never)])
      .when((s) => decidePublish(row(7), s))
      .nothing();
    given(totalsDecider, [DailyTotalsCounted(row(7) as never)])
      .when((s) => decidePublish(row(6), s))
      .nothing();
    given(totalsDecider, [DailyTotalsCounted(row(7) as never)])
      .when((s) => decidePublish(row(8), s))
      .then(DailyTotalsCounted(row(8) as never));
  });
  it('has one command per stream and revision', () => {
    expect(totalStream(key)).toBe('total-08111-prg_1-2022-09-06');
    expect(publishCommandId({ ...key, revision: 7 })).toBe(publishCommandId({ ...key, revision: 7 }));
    expect(publishCommandId({ ...key, revision: 7 })).not.toBe(publishCommandId({ ...key, revision: 8 }));
  });
});
