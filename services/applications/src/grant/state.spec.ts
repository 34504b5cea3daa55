import { derivedId, fold } from '@paktwerk/kernel';
import {
  HEARING,
  closed as hearingClosed,
  extended as hearingExtended,
  opened as hearingOpened,
  revocation,
  stated,
} from '../notice-hearing/notice-hearing.fixture';
import { preparedBeforeStatement } from '../notice-hearing/notice-hearing';
import { refuse } from '../problems';
import { NoticeAnnounced, NoticeLapsed, NoticeReleased, NoticeRetrievalExpired } from './events';
import type { GrantEvent } from './events';
import {
  ACTION,
  DELIVERED_ON,
  DISPATCH,
  GRANT,
  NOTICE,
  OF_AMENDMENT,
  OTHER_NOTICE,
  PREPARED_ON,
  amendmentReleased,
  becameFinal,
  cameBack,
  corrected,
  delivered,
  deliveredOn,
  dispatched,
  ended,
  filed,
  fundsAnswered,
  keys,
  noticeCountersigned,
  noticeDiscarded,
  noticePrepared,
  noticeReturned,
  released,
  retrieved,
} from './grant.fixture';
import {
  grantDecider,
  grantStream,
  isOpened,
  keysOf,
  noticeIdOf,
  notYetOpen,
  statusOf,
  whereDelivered,
  whereGranted,
  whereInForce,
  whereNotice,
  wherePrepared,
} from './state';
import type { OpenGrant } from './state';

const open = (...events: readonly GrantEvent[]): OpenGrant => {
  const state = fold(grantDecider, events);
  if (state.kind === 'none') throw new Error('Nothing was released.');
  return state;
};
const notice = (...events: readonly GrantEvent[]) => open(released(), ...events).notices[0]!;
const NONE = { kind: 'none' } as const;
const SECOND = derivedId('dsp', 'second');
const RETRIEVED_AT = '2025-02-20T10:00:00.000Z';
const OTHER = derivedId('ntc', 'other');
/** The same about another notice. */
const ofOther = <E extends GrantEvent>(e: E): E => ({ ...e, data: { ...e.data, noticeId: OTHER } });

describe('the file of a grant', () => {
  it('is begun by the release of its first notice, and by nothing before it', () => {
    expect(fold(grantDecider, [dispatched(), deliveredOn(DELIVERED_ON), hearingOpened(), noticePrepared()])).toEqual(NONE);
    expect(open(released())).toMatchObject({ kind: 'open', grantId: GRANT, hearings: [], notices: [{ noticeId: NOTICE }] });
  });
  it('has its own stream, and a notice its own id', () => {
    expect(grantStream('grt_1')).toBe('grant-grt_1');
    expect(noticeIdOf('dec_1')).toMatch(/^ntc_/);
  });
  it('repeats for whom it is, where that is not the district itself', () => {
    const grant = open(released());
    expect(keysOf(grant, { noticeId: NOTICE, kind: 'GRANT' }, PREPARED_ON)).toEqual(keys(PREPARED_ON));
    expect(keysOf({ ...grant, recipient: '08128131' }, { noticeId: NOTICE, kind: 'GRANT' }, PREPARED_ON)).toEqual({
      ...keys(PREPARED_ON),
      recipient: '08128131',
    });
  });
});

describe('a notice that is sent', () => {
  const twice = [dispatched(), dispatched('2025-03-03', { dispatchId: SECOND })];

  it('is in hand once it is delivered, or retrieved', () => {
    const portal = dispatched(undefined, { channel: 'portal' });
    expect(isOpened(notice(dispatched(), deliveredOn(DELIVERED_ON)))).toBe(true);
    expect(isOpened(notice(portal, retrieved('2025-02-20', RETRIEVED_AT)))).toBe(true);
    expect([isOpened(notice(portal)), isOpened(notice())]).toEqual([false, false]);
  });
  it('says what its recipient waits for', () => {
    expect(notYetOpen(notice())).toEqual(refuse('notice-not-dispatched', { noticeId: NOTICE }));
    expect(notYetOpen(notice(dispatched(undefined, { channel: 'portal' })))).toEqual(refuse('notice-not-retrieved', { noticeId: NOTICE }));
    expect(notYetOpen(notice(dispatched()))).toEqual(refuse('letter-not-delivered', { noticeId: NOTICE }));
  });
  it('changes only the dispatch that something is said of', () => {
    const wording = { subjectDe: 'a', subjectEn: 'b', textDe: 'c', textEn: 'd' };
    const announced = NoticeAnnounced({ ...keys('2025-03-03'), dispatchId: SECOND, templateVersion: 1, wording, recipients: 2 });
    const expired = NoticeRetrievalExpired({ ...keys('2025-03-14'), dispatchId: SECOND, lastDay: '2025-03-13' });
    const [first, second] = notice(...twice).dispatches;
    const after = (...events: readonly GrantEvent[]) => notice(...twice, ...events).dispatches;
    expect(after(announced)).toEqual([first, { ...second, announcedTo: 2, announced: wording }]);
    expect(after(expired)).toEqual([first, { ...second, expiredOn: '2025-03-14' }]);
    expect(after(cameBack('2025-03-10', SECOND))).toEqual([first, { ...second, cameBackOn: '2025-03-10' }]);
    expect(after(retrieved('2025-03-04', RETRIEVED_AT, SECOND))).toMatchObject([first, { dispatchId: SECOND, retrievedAt: RETRIEVED_AT }]);
  });
  it('counts by the dispatch that was corrected last', () => {
    const [, second] = notice(...twice).dispatches;
    expect(notice(...twice, corrected('2025-02-10')).dispatches).toMatchObject([second, { dispatchId: DISPATCH, on: '2025-02-10' }]);
  });
});

describe('a notice that somebody goes to court about', () => {
  const AT = '2025-03-10T09:00:00.000Z';
  const OTHER_ACTION = derivedId('act', 'second');
  const isDelivered = delivered().slice(1);

  it('knows each action with the number that the court gave it', () => {
    const action = filed('2025-03-10', AT);
    const withNumber: GrantEvent = { ...action, data: { ...action.data, courtFileNumber: '7 K 1/25' } };
    const waived: GrantEvent = { ...action, data: { ...action.data, actionId: OTHER_ACTION, late: true, afterWaiver: true } };
    const { court } = action.data;
    expect(notice(...isDelivered, withNumber, waived).actions).toEqual([
      { actionId: ACTION, court, filedAt: AT, late: false, courtFileNumber: '7 K 1/25' },
      { actionId: OTHER_ACTION, court, filedAt: AT, late: true, afterWaiver: true },
    ]);
  });
  it('has one action ended and the others running', () => {
    const two = [filed('2025-03-10', AT), filed('2025-03-11', AT, false, OTHER_ACTION)];
    const { actions } = notice(...isDelivered, ...two, ended('2025-06-01', 'dismissed'));
    expect(actions.map((a) => a.ended)).toEqual([{ on: '2025-06-01', outcome: 'dismissed', note: 'Urteil' }, undefined]);
  });
  it('stays final where an action that came late is dismissed, and is not where it is annulled', () => {
    const late = [...isDelivered, becameFinal('2025-03-18'), filed('2025-04-01', '2025-04-01T09:00:00.000Z', true)];
    expect(statusOf(notice(...late, ended('2025-06-01', 'dismissed')))).toBe('final');
    const annulled = notice(...late, ended('2025-06-01', 'annulled'));
    expect([statusOf(annulled), annulled.final]).toEqual(['annulled', undefined]);
  });
  it('is final because of a waiver on whichever day it was delivered', () => {
    const final = notice(...isDelivered, becameFinal('2025-02-20', 'waived'), deliveredOn('2025-02-19'));
    expect(final.final).toEqual({ on: '2025-02-20', because: 'waived' });
    expect(notice(...isDelivered, becameFinal('2025-03-18'), deliveredOn('2025-02-19')).final).toBeUndefined();
  });
  it('has no action in time by a last day that names none', () => {
    const actions = [filed('2025-03-10', AT)];
    expect(notice(...isDelivered, ...actions, deliveredOn('2025-01-02')).actions).toMatchObject([{ late: true }]);
    expect(notice(...isDelivered, ...actions, deliveredOn('2025-02-20', 'receipt', { inTime: [ACTION] })).actions).toMatchObject([
      { late: false },
    ]);
  });
  it('falls with the notice that it rests on', () => {
    const { lapsed, final } = notice(
      ...isDelivered,
      becameFinal('2025-03-18'),
      NoticeLapsed({ ...keys('2025-09-01'), becauseNoticeId: OTHER }),
    );
    expect([lapsed, final]).toEqual([{ on: '2025-09-01', becauseNoticeId: OTHER }, undefined]);
  });
});

describe('where a notice is asked for', () => {
  it('nobody knows it before it is released', () => {
    const unknown = refuse('notice-unknown', { noticeId: NOTICE });
    expect([whereNotice(NONE, NOTICE), whereInForce(NONE, NOTICE), whereDelivered(NONE, NOTICE)]).toEqual([unknown, unknown, unknown]);
    expect(whereNotice(open(released()), OTHER)).toEqual(refuse('notice-unknown', { noticeId: OTHER }));
    expect(whereNotice(open(released()), NOTICE)).toMatchObject({ notice: { noticeId: NOTICE } });
  });
  it('a grant is there once its own notice is delivered and while it is in force', () => {
    const unknown = refuse('grant-unknown', { grantId: GRANT });
    const rejection = NoticeReleased({ ...released().data, kind: 'REJECTION' });
    expect([whereGranted(NONE, GRANT), whereGranted(open(rejection), GRANT)]).toEqual([unknown, unknown]);
    expect(whereGranted(open(released()), GRANT)).toEqual(refuse('grant-not-delivered', { noticeId: NOTICE, status: 'released' }));
    const grant = open(...delivered());
    expect(whereGranted(grant, GRANT)).toBe(grant);
    const annulled = open(...delivered(), filed('2025-03-10', '2025-03-10T09:00:00.000Z'), ended('2025-09-01', 'annulled'));
    expect(whereGranted(annulled, GRANT)).toEqual(refuse('notice-annulled', { noticeId: NOTICE }));
  });
});

describe('a notice in preparation', () => {
  const before = () => [...delivered(), noticePrepared()];
  const prepared = (...events: readonly GrantEvent[]) => open(...before(), ...events).preparation;

  it('is countersigned, returned, answered for or discarded by its own id, and by no other', () => {
    const asItWas = prepared();
    const { effectiveOn: on, countersignedBy: by } = noticeCountersigned().data;
    expect(prepared(noticeCountersigned())).toEqual({ ...asItWas, countersigned: { by, on } });
    expect(prepared(noticeReturned())).toEqual({ ...asItWas, returned: { note: 'Betrag prüfen', on } });
    expect(prepared(fundsAnswered())).toEqual({ ...asItWas, funds: { kind: 'reserved' } });
    expect(prepared(noticeDiscarded())).toBeUndefined();
    for (const e of [noticeCountersigned(), noticeReturned(), fundsAnswered(), noticeDiscarded()])
      expect(prepared(ofOther(e))).toEqual(asItWas);
  });
  it('that is not there is changed by nothing', () => {
    const grant = open(...delivered());
    for (const e of [noticeCountersigned(), noticeReturned(), fundsAnswered(), noticeDiscarded()])
      expect(open(...delivered(), e)).toEqual({ ...grant, ofPreparation: 1 });
  });
  it('is over with its release, and stays where another notice is released', () => {
    expect(prepared(amendmentReleased())).toBeUndefined();
    expect(prepared(ofOther(amendmentReleased()))).toEqual(prepared());
  });
  it('is found as whoever signs has seen it', () => {
    const none = refuse('no-notice-prepared', { noticeId: OTHER_NOTICE });
    expect([wherePrepared(NONE, OTHER_NOTICE), wherePrepared(open(...delivered()), OTHER_NOTICE)]).toEqual([none, none]);
    expect(wherePrepared(open(...before(), noticeDiscarded()), OTHER_NOTICE)).toEqual(
      refuse('notice-discarded', { noticeId: OTHER_NOTICE, discardedOn: PREPARED_ON }),
    );
    expect(wherePrepared(open(...before()), OTHER)).toEqual(refuse('notice-replaced', { noticeId: OTHER, currentNoticeId: OTHER_NOTICE }));
    const grant = open(...before());
    expect(wherePrepared(grant, OTHER_NOTICE)).toEqual({ grant, preparation: grant.preparation });
  });
  describe('after a hearing', () => {
    const heard = [...delivered(), hearingOpened(), hearingClosed(), noticePrepared({ content: revocation({ hearingId: HEARING }) })];
    const after = (...events: readonly GrantEvent[]) => open(...heard, ...events).preparation;

    it('was made without what is said later', () => {
      expect(after(stated({ on: '2025-04-02' }))).toEqual({ ...after(), heardOn: '2025-04-02' });
      expect(preparedBeforeStatement(after(stated({ on: '2025-04-02' }))!)).toEqual(
        refuse('decision-before-the-hearing', { noticeId: OTHER_NOTICE, preparedOn: PREPARED_ON, heardOn: '2025-04-02' }),
      );
      expect(preparedBeforeStatement(after()!)).toBeUndefined();
    });
    it('is as it was where the period is moved, or something is said in another hearing', () => {
      const statement = stated({ on: '2025-04-02' });
      const elsewhere: GrantEvent = { ...statement, data: { ...statement.data, hearingId: derivedId('hea', 'other') } };
      for (const e of [hearingExtended('2025-04-20'), elsewhere]) expect(after(e)).toEqual(after());
      expect(open(...delivered(), noticePrepared(), statement).preparation).toEqual(prepared());
    });
  });
  it('knows for which amendment it is', () => expect(prepared()).toMatchObject({ ...OF_AMENDMENT, preparedOn: PREPARED_ON }));
});
