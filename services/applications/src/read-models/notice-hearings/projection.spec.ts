import { derivedId } from '@paktwerk/kernel';
import { NoticePrepared, NoticeReleased } from '../../grant/events';
import type { GrantEvent } from '../../grant/events';
import { noticePrepared, released } from '../../grant/grant.fixture';
import { HEARING, LAST_DAY, OPENED_ON, closed, extended, opened, revocation, stated } from '../../notice-hearing/notice-hearing.fixture';
import type { NoticeHearingRow } from './entity';
import { evolve, hearingIn } from './projection';

type Entry = Parameters<typeof evolve>[1];
const rowAfter = (...events: readonly GrantEvent[]) =>
  events.reduce<NoticeHearingRow | undefined>((row, e) => evolve(row, e as Entry) ?? row, undefined);
const content = revocation({ hearingId: HEARING });
const of = { noticeId: derivedId('ntc', 'revocation'), kind: 'REVOCATION', amountCents: 100_000, content } as const;
const prepared = NoticePrepared({ ...noticePrepared().data, ...of, effectiveOn: '2025-03-19' });
const notice = NoticeReleased({ ...released('2025-03-20').data, ...of });

describe('hearings before notices', () => {
  it('wait for the recipient until their last day', () => {
    expect(rowAfter(opened())).toEqual({
      hearingId: HEARING,
      grantId: opened().data.grantId,
      kind: 'REVOCATION',
      cents: 3_600_000,
      openedOn: OPENED_ON,
      lastDay: LAST_DAY,
      stage: 'running',
      since: OPENED_ON,
      yearEndsOn: '2026-02-20',
    });
    expect(rowAfter(opened(), extended('2025-03-31'))).toMatchObject({ stage: 'running', lastDay: '2025-03-31' });
    expect(rowAfter(opened(), stated())).toMatchObject({ stage: 'stated', since: '2025-03-10' });
  });
  it('wait for the authority once they are over, until the notice is prepared', () => {
    expect(rowAfter(opened(), stated(), closed())).toMatchObject({ stage: 'heard', since: '2025-03-18' });
    expect(rowAfter(opened(), closed(), prepared)).toMatchObject({ stage: 'over' });
    expect(rowAfter(opened(), closed(), prepared, notice)).toMatchObject({ stage: 'over' });
  });
  it('wait for another preparation where something more was said', () =>
    expect(rowAfter(opened(), closed(), prepared, stated({ on: '2025-03-20', late: true }))).toMatchObject({ stage: 'heard' }));
  it('say until when the notice can be released, unless it is, or may be at any time', () => {
    expect(rowAfter(opened(), closed(), prepared)).toMatchObject({ yearEndsOn: '2026-02-20' });
    expect(rowAfter(opened(), closed(), prepared, notice)).toMatchObject({ yearEndsOn: null });
    const fraud = { ...revocation(), kind: 'WITHDRAWAL', basis: 'deceit' } as const;
    expect(rowAfter(opened({ intended: fraud }))).toMatchObject({ yearEndsOn: null });
    const intended = { kind: 'REIMBURSEMENT', becauseNoticeId: of.noticeId, claimedCents: 700, interestFrom: '2025-01-01' } as const;
    expect(rowAfter(opened({ intended }))).toMatchObject({ yearEndsOn: null });
  });
  it('say what a claim asks for', () => {
    const intended = { kind: 'REIMBURSEMENT', becauseNoticeId: of.noticeId, claimedCents: 700, interestFrom: '2025-01-01' } as const;
    expect(rowAfter(opened({ intended }))).toMatchObject({ kind: 'REIMBURSEMENT', cents: 700 });
  });
  it('are those that a notice names', () => {
    expect([hearingIn(prepared as Entry), hearingIn(released() as Entry), hearingIn(stated() as Entry)]).toEqual([
      HEARING,
      undefined,
      HEARING,
    ]);
    expect(rowAfter(prepared)).toBeUndefined();
  });
});
