import { TODAY, checked, declined, prepared, rejectedByTheCheck, reserved } from '../../application/application.fixture';
import type { ApplicationEvent } from '../../application/events';
import { movedUp, waitlisted } from '../../waiting-list/waiting-list.fixture';
import type { WaitingRow } from './entity';
import { ON, evolve } from './projection';

const heard = new Set<string>(ON.map((e) => e.type));
const rowAfter = (history: readonly ApplicationEvent[]) =>
  history
    .filter((e) => heard.has(e.type))
    .map((e, i) => ({ ...e, position: 10 + i }))
    .reduce<WaitingRow | undefined>((row, e) => evolve(row, e as Parameters<typeof evolve>[1]) ?? row, undefined);
const waiting = [...checked(), waitlisted()];

describe('the waiting list', () => {
  it('has a row of who waits, and none of anybody else', () => {
    expect(rowAfter(waiting)).toMatchObject({
      stage: 'waiting',
      since: TODAY,
      wantedCents: 3_700_000,
      score: null,
      rank: null,
      waitingPosition: 10,
    });
    expect(rowAfter([...checked(), prepared(), reserved()])).toBeUndefined();
  });
  it.each<[string, readonly ApplicationEvent[], WaitingRow['stage']]>([
    ['moved up', [...waiting, movedUp()], 'moved-up'],
    ['prepared', [...waiting, movedUp(), prepared()], 'prepared'],
    ['prepared as a rejection', [...waiting, prepared({ outcome: 'rejected', amountCents: 0 })], 'settled'],
    ['set aside', [...waiting, movedUp(), prepared(), reserved()], 'settled'],
    ['refused again', [...waiting, movedUp(), prepared(), declined()], 'settled'],
    ['answered for another decision', [...waiting, movedUp(), prepared(), reserved('dec_other')], 'prepared'],
    ['waiting again', [...waiting, movedUp(), prepared(), declined(), waitlisted()], 'waiting'],
    ['decided', [...waiting, rejectedByTheCheck], 'decided'],
  ])('knows what is %s', (_, history, stage) => expect(rowAfter(history)?.stage).toBe(stage));
  it('counts from the first waiting, and knows the last', () =>
    expect(rowAfter([...waiting, movedUp(), waitlisted({ on: '2022-09-05', reason: 'Wieder.' })])).toMatchObject({
      since: TODAY,
      reason: 'Wieder.',
      waitingPosition: 12,
    }));
});
