import { derivedId, fold } from '@paktwerk/kernel';
import { ActionEnded, ActionFiled, NoticeReleased } from '../grant/events';
import type { GrantEvent } from '../grant/events';
import type { ContentOf } from '../grant/content';
import { ACTION, AMENDMENT, GRANT, OTHER_NOTICE, SIGNATORY, delivered, ended, filed, keys, released } from '../grant/grant.fixture';
import { grantDecider } from '../grant/state';
import { ExtensionRequestDeclined, ExtensionRequested } from './events';
import {
  answersClosed,
  answersTo,
  extensionDecider,
  extensionsIn,
  keysOf,
  openRequests,
  requestIdsIn,
  requestStatus,
  whereRequested,
} from './state';
import type { ExtensionRequest } from './state';

const [FIRST, SECOND, THIRD] = ['first', 'second', 'third'].map((name) => derivedId('ext', name)) as [string, string, string];
const POST = { postId: 'post_1', lineId: 'line-1', oldEnd: '2021-02-28', newEnd: '2023-02-28', amountCents: 6_400_000 };
const OTHER_POST = { ...POST, postId: 'post_2', lineId: 'line-2' };
const LAST_NOTICE = derivedId('ntc', 'last');
const { applicationId, callId, programmeId, district, fileNumber, decisionId } = released().data;
const of = (requestId: string, effectiveOn = '2025-03-01') => ({
  requestId,
  grantId: GRANT,
  applicationId,
  callId,
  programmeId,
  district,
  effectiveOn,
});
const requested = (requestId: string) =>
  ExtensionRequested({ ...of(requestId), fileNumber, ruleSetVersion: 2, posts: [POST], requestedBy: SIGNATORY });
const declined = (requestId: string) => ExtensionRequestDeclined({ ...of(requestId, '2025-03-20'), reason: 'Die Stelle ist besetzt.' });
const content = (more: Partial<ContentOf<'EXTENSION'>> = {}): ContentOf<'EXTENSION'> => ({
  ...{ kind: 'EXTENSION', requestId: FIRST, ruleSetVersion: 2, months: 24 },
  posts: [{ ...POST, fundedMonths: 60 }],
  ...more,
});
const OF_EXTENSION = { noticeId: OTHER_NOTICE, kind: 'EXTENSION' } as const;
const extended = (said = content()) =>
  NoticeReleased({ ...keys('2025-03-10'), ...OF_EXTENSION, decisionId, fileNumber, amountCents: 10_100_000, content: said });
const grant = (...events: readonly GrantEvent[]) => {
  const state = fold(grantDecider, [...delivered(), ...events]);
  if (state.kind === 'none') throw new Error('The grant is not released.');
  return state;
};
const annulled = [
  ActionFiled({ ...filed('2025-04-10', '2025-04-10T09:00:00.000Z', false, ACTION).data, ...OF_EXTENSION }),
  ActionEnded({ ...ended('2025-09-01', 'annulled').data, ...OF_EXTENSION }),
];
const both = fold(extensionDecider, [requested(FIRST), requested(SECOND)]);

describe('requests for an extension', () => {
  it('are closed one by one', () => {
    const [first, second] = both;
    expect(fold(extensionDecider, [requested(FIRST), requested(SECOND), declined(SECOND)])).toEqual([
      first,
      { ...second, closings: [{ as: 'declined', on: '2025-03-20', reason: 'Die Stelle ist besetzt.', lineIds: ['line-1'] }] },
    ]);
  });
  it('repeat for whom they are, where that is not the district itself', () =>
    expect(keysOf({ ...both[0]!, recipient: '08116019' }, '2025-03-20')).toEqual({ ...of(FIRST, '2025-03-20'), recipient: '08116019' }));
  it('are answered by the notice that names them, and open until then', () => {
    const [first, second] = both;
    expect([requestStatus(first!, grant()), requestStatus(first!, grant(extended()))]).toEqual(['open', 'answered']);
    expect(requestStatus(second!, grant(extended()))).toBe('open');
    expect(openRequests(both, grant(extended()))).toEqual([second]);
    expect(openRequests(both, grant(extended(content({ furtherRequestIds: [SECOND] }))))).toEqual([]);
    expect(whereRequested(both, SECOND, grant(extended()))).toBe(second);
  });
  it('stay open for the posts on which no notice decided', () => {
    const wanted = { ...requested(FIRST).data, posts: [POST, OTHER_POST] };
    const [request] = fold(extensionDecider, [ExtensionRequested(wanted)]) as [ExtensionRequest];
    const rest = { ...request, posts: [OTHER_POST] };
    const partly = grant(extended());
    expect([requestStatus(request, partly), openRequests([request], partly)]).toEqual(['open', [rest]]);
    expect(whereRequested([request], FIRST, partly)).toEqual(rest);
    expect(answersTo(request, partly)).toEqual([{ noticeId: OTHER_NOTICE, as: 'answered', on: '2025-03-10', lineIds: ['line-1'] }]);
    const rejected = NoticeReleased({
      ...extended().data,
      ...{ noticeId: LAST_NOTICE, kind: 'EXTENSION_REJECTION', effectiveOn: '2025-03-20' },
      content: { kind: 'EXTENSION_REJECTION', requestId: FIRST, requestedOn: '2025-03-01', posts: [OTHER_POST] },
    });
    const decided = grant(extended(), rejected);
    expect([requestStatus(request, decided), openRequests([request], decided)]).toEqual(['partly-rejected', []]);
    expect(whereRequested([request], FIRST, decided)).toMatchObject({
      code: 'extension-request-over',
      data: { requestId: FIRST, status: 'partly-rejected', on: '2025-03-20' },
    });
    expect(openRequests([request], grant(extended(), ...annulled, rejected))).toEqual([{ ...request, posts: [POST] }]);
    const whole = content({ posts: [POST, OTHER_POST].map((post) => ({ ...post, fundedMonths: 60 })) });
    expect(requestStatus(request, grant(extended(whole)))).toBe('answered');
  });
  it('are open again where a court annulled the notice', () => {
    expect(openRequests(both, grant(extended(), ...annulled))).toEqual(both);
    expect(extensionsIn(grant(extended(), ...annulled))).toEqual([]);
  });
  it('are answered by no other notice', () => {
    expect(extensionsIn(grant(extended()))).toEqual([{ ...content(), noticeId: OTHER_NOTICE, releasedOn: '2025-03-10' }]);
    expect([requestIdsIn(content()), requestIdsIn(content({ furtherRequestIds: [SECOND, THIRD] }))]).toEqual([
      [FIRST],
      [FIRST, SECOND, THIRD],
    ]);
    const { requestId: _all, ...forAll } = content();
    expect([requestIdsIn(forAll), requestIdsIn(AMENDMENT)]).toEqual([[], []]);
  });
  it('keep what was prepared for them from its release once they are closed, each its own', () => {
    const ofOther = ExtensionRequested({ ...requested(SECOND).data, posts: [OTHER_POST] });
    const closed = fold(extensionDecider, [requested(FIRST), ofOther, declined(SECOND)]);
    expect(answersClosed(content(), closed)).toBeUndefined();
    const posts = [POST, OTHER_POST].map((post) => ({ ...post, fundedMonths: 60 }));
    expect(answersClosed(content({ furtherRequestIds: [SECOND], posts }), closed)).toMatchObject({
      code: 'extension-request-over',
      data: { requestId: SECOND, status: 'declined', on: '2025-03-20' },
    });
    // Asked for anew, it is decided on.
    const anew = [...closed, { ...closed[1]!, requestId: THIRD, closings: [] }];
    expect(answersClosed(content({ furtherRequestIds: [SECOND, THIRD], posts }), anew)).toBeUndefined();
  });

  describe('of which a part was closed', () => {
    const wanted = ExtensionRequested({ ...requested(FIRST).data, posts: [POST, OTHER_POST] });
    const closing = { as: 'declined', on: '2025-03-20', reason: 'Die Stelle ist besetzt.', lineIds: ['line-2'] } as const;
    const rest = ExtensionRequestDeclined({ ...declined(FIRST).data, lineIds: ['line-2'] });
    const [request] = fold(extensionDecider, [wanted, rest]) as [ExtensionRequest];

    it('name the posts that this closes, and say of the whole that it is closed', () => {
      expect(request.closings).toEqual([closing]);
      expect([requestStatus(request, grant(extended())), openRequests([request], grant(extended()))]).toEqual(['declined', []]);
      expect(whereRequested([request], FIRST, grant(extended()))).toMatchObject({
        code: 'extension-request-over',
        data: { requestId: FIRST, status: 'declined', on: '2025-03-20' },
      });
    });
    it('are open again for the posts of a notice that a court annulled, and for these alone', () => {
      const after = grant(extended(), ...annulled);
      expect([requestStatus(request, after), openRequests([request], after)]).toEqual(['open', [{ ...request, posts: [POST] }]]);
      expect(answersClosed(content(), [request])).toBeUndefined();
      const posts = [POST, OTHER_POST].map((post) => ({ ...post, fundedMonths: 60 }));
      expect(answersClosed(content({ posts }), [request])).toMatchObject({ code: 'extension-request-over' });
    });
    it('are closed as a whole by what named no posts', () => {
      const [old] = fold(extensionDecider, [wanted, declined(FIRST)]) as [ExtensionRequest];
      expect(old.closings).toEqual([{ ...closing, lineIds: ['line-1', 'line-2'] }]);
      expect(requestStatus(old, grant(extended(), ...annulled))).toBe('declined');
    });
  });
});
