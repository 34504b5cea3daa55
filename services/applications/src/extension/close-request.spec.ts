import { derivedId, fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import {
  GRANT,
  OTHER_NOTICE,
  SIGNATORY,
  delivered,
  ended,
  filed,
  keys,
  noticeDiscarded,
  noticePrepared,
  noticeReturned,
  released,
} from '../grant/grant.fixture';
import { NoticeReleased } from '../grant/events';
import type { ContentOf, NoticeContent } from '../grant/content';
import { grantForRecipient } from '../grant/known-to-recipient';
import { grantDecider } from '../grant/state';
import type { OpenGrant } from '../grant/state';
import { decideDeclineRequest } from './decline-request';
import { ExtensionRequestDecided, ExtensionRequestDeclined, ExtensionRequestWithdrawn, ExtensionRequested } from './events';
import { extensionHistory } from './history';
import { decideTakeRequests } from './take-requests';
import { answersClosed, extensionDecider, versionForRecipient } from './state';
import { decideWithdrawRequest } from './withdraw-request';

const REQUEST = derivedId('ext', 'first');
const SECOND = derivedId('ext', 'second');
const TODAY = '2025-03-20';
const POST = { postId: 'post_1', lineId: 'line-1', oldEnd: '2021-02-28', newEnd: '2023-02-28', amountCents: 6_400_000 };
const CONTENT: ContentOf<'EXTENSION'> = {
  kind: 'EXTENSION',
  requestId: REQUEST,
  ruleSetVersion: 2,
  months: 24,
  posts: [{ ...POST, fundedMonths: 60 }],
};
const { applicationId, callId, programmeId, district, fileNumber, decisionId } = released().data;
const ofRequest = { requestId: REQUEST, grantId: GRANT, applicationId, callId, programmeId, district, effectiveOn: TODAY };
const reason = 'Die Stelle wird nicht mehr gebraucht.';

const requested = ExtensionRequested({
  ...ofRequest,
  fileNumber,
  ruleSetVersion: 2,
  posts: [POST],
  requestedBy: SIGNATORY,
  effectiveOn: '2025-03-01',
});
const withdrawn = ExtensionRequestWithdrawn({ ...ofRequest, lineIds: ['line-1'], reason });
const declined = ExtensionRequestDeclined({ ...ofRequest, lineIds: ['line-1'], reason });
const answered = NoticeReleased({
  ...keys('2025-03-10'),
  kind: 'EXTENSION',
  noticeId: OTHER_NOTICE,
  decisionId,
  fileNumber,
  amountCents: 10_100_000,
  content: CONTENT,
});
const decided = ExtensionRequestDecided({ ...ofRequest, noticeId: OTHER_NOTICE });
const OVER = ['extension-request-over', { requestId: REQUEST, status: 'answered', on: '2025-03-10' }] as const;
const BEING_ANSWERED = ['extension-being-answered', { requestId: REQUEST, noticeId: OTHER_NOTICE }] as const;
const court = filed('2025-03-20', '2025-03-20T08:00:00.000Z');
const annulled = [
  { ...court, data: { ...court.data, noticeId: OTHER_NOTICE } },
  { ...ended('2025-09-01', 'annulled'), data: { ...ended('2025-09-01', 'annulled').data, noticeId: OTHER_NOTICE } },
];
const open = (...events: Parameters<typeof grantDecider.evolve>[1][]): OpenGrant => {
  const state = fold(grantDecider, [...delivered(), ...events]);
  if (state.kind === 'none') throw new Error('A delivered grant is open.');
  return state;
};
const withdraw =
  (grant = open(), requestId = REQUEST, file = grant) =>
  (requests: typeof extensionDecider.initial) =>
    decideWithdrawRequest({ requestId, reason, grant, file, today: TODAY }, requests);
const decline =
  (grant = open(), requestId = REQUEST) =>
  (requests: typeof extensionDecider.initial) =>
    decideDeclineRequest({ requestId, reason, grant, today: TODAY }, requests);

describe('a request for an extension that its recipient takes back', () => {
  it('is withdrawn, once', () => {
    given(extensionDecider, [requested]).when(withdraw()).then(withdrawn);
    given(extensionDecider, [requested, withdrawn]).when(withdraw()).nothing();
    given(extensionDecider, [requested, withdrawn])
      .when((s) =>
        decideWithdrawRequest({ requestId: REQUEST, reason: 'Ein anderer Grund.', grant: open(), file: open(), today: TODAY }, s),
      )
      .refused('extension-request-over', { requestId: REQUEST, status: 'withdrawn', on: TODAY });
  });
  it('is not there, or settled', () => {
    given(extensionDecider).when(withdraw()).refused('extension-request-unknown', { requestId: REQUEST });
    given(extensionDecider, [requested, declined])
      .when(withdraw())
      .refused('extension-request-over', { requestId: REQUEST, status: 'declined', on: TODAY });
    given(extensionDecider, [requested])
      .when(withdraw(open(answered)))
      .refused('extension-request-over', { requestId: REQUEST, status: 'answered', on: '2025-03-10' });
  });
  it('is withdrawn where a notice names it that was released before anybody noted that', () =>
    given(extensionDecider, [requested])
      .when(withdraw(grantForRecipient(open(answered))))
      .then(withdrawn));
  it.each<[string, OpenGrant]>([
    ['is released', open(answered)],
    ['is about to be released', open(noticePrepared({ content: CONTENT }))],
  ])('is not withdrawn once a notice on it %s', (_, file) => {
    given(extensionDecider, [requested, decided])
      .when(withdraw(grantForRecipient(file), REQUEST, file))
      .refused('extension-request-decided', { requestId: REQUEST });
    const [code, data] = file.preparation === undefined ? OVER : BEING_ANSWERED;
    given(extensionDecider, [requested, decided]).when(decline(file)).refused(code, data);
  });
  it('is withdrawn for what a notice left of it, once that notice is in hand', () => {
    const two = ExtensionRequested({
      ...requested.data,
      posts: [...requested.data.posts, { ...requested.data.posts[0]!, lineId: 'line-2' }],
    });
    const file = open(answered);
    const rest = { ...ofRequest, lineIds: ['line-2'], reason };
    given(extensionDecider, [two, decided]).when(withdraw(file)).then(ExtensionRequestWithdrawn(rest));
    given(extensionDecider, [two, decided])
      .when(withdraw(grantForRecipient(file), REQUEST, file))
      .refused('extension-request-decided', { requestId: REQUEST });
    given(extensionDecider, [two, decided]).when(decline(file)).then(ExtensionRequestDeclined(rest));
    given(extensionDecider, [two, decided])
      .when(decline(open(answered, noticePrepared({ noticeId: derivedId('ntc', 'rest'), content: CONTENT }))))
      .refused('extension-being-answered', { requestId: REQUEST, noticeId: derivedId('ntc', 'rest') });
  });
  it('is withdrawn once more for what a court opens again behind that', () => {
    const posts = [POST, { ...POST, lineId: 'line-2' }];
    const two = ExtensionRequested({ ...requested.data, posts });
    const rest = ExtensionRequestWithdrawn({ ...ofRequest, lineIds: ['line-2'], reason });
    given(extensionDecider, [two, decided, rest])
      .when(withdraw(open(answered)))
      .nothing();
    given(extensionDecider, [two, decided, rest])
      .when(withdraw(open(answered, ...annulled)))
      .then(withdrawn);
    given(extensionDecider, [two, decided, rest])
      .when(decline(open(answered, ...annulled)))
      .then(declined);
    given(extensionDecider, [two, decided, rest, withdrawn])
      .when(withdraw(open(answered, ...annulled)))
      .nothing();
  });
  it('says in its history which posts it is closed for, where these are not all', () => {
    const two = ExtensionRequested({ ...requested.data, posts: [POST, { ...POST, lineId: 'line-2' }] });
    const rest = { ...ofRequest, lineIds: ['line-2'], reason };
    const actor = { person: SIGNATORY, role: 'SIGNATORY', organisation: '08128' };
    const told = [
      two,
      withdrawn,
      ExtensionRequestWithdrawn(rest),
      ExtensionRequestDeclined(rest),
      ExtensionRequestDeclined({ ...ofRequest, reason }),
    ].map((e) => ({ ...e, recordedAt: '2025-03-20T08:00:00.000Z', position: 'applications:1:1', meta: { actor } }));
    const names = { person: () => 'Eva Amt', organisation: (key: string) => key };
    const entries = extensionHistory(told, names, ['line-1', 'line-2']).slice(1);
    const partOf = (sentence: string, pattern: RegExp) => pattern.exec(sentence)?.[1];
    expect(
      entries.map((e) => partOf(e.sentence, /vom 01\.03\.2025( für Position [12])? (?:zurückgenommen|ohne Bescheid erledigt):/)),
    ).toEqual([' für Position 1', ' für Position 2', ' für Position 2', undefined]);
    expect(entries.map((e) => partOf(e.sentenceEn, /of 01 Mar 2025( for line [12])? (?:back|without a notice):/))).toEqual([
      ' for line 1',
      ' for line 2',
      ' for line 2',
      undefined,
    ]);
  });
  it.each<[string, OpenGrant]>([
    ['was returned', open(noticePrepared({ content: CONTENT }), noticeReturned())],
    ['was discarded', open(noticePrepared({ content: CONTENT }), noticeDiscarded())],
    ['was annulled by a court', open(answered, ...annulled)],
  ])('is withdrawn where the notice that was to decide on it %s', (_, file) =>
    given(extensionDecider, [requested, decided])
      .when(withdraw(grantForRecipient(file), REQUEST, file))
      .then(withdrawn),
  );
  it('keeps the notice that was prepared on it from being released, and no other one', () => {
    const requests = fold(extensionDecider, [requested, withdrawn]);
    expect(answersClosed(CONTENT, requests)).toEqual({
      kind: 'refused',
      code: 'extension-request-withdrawn',
      data: { requestId: REQUEST, withdrawnOn: TODAY },
    });
    expect(answersClosed(CONTENT, fold(extensionDecider, [requested]))).toBeUndefined();
    expect(answersClosed({ ...CONTENT, requestId: derivedId('ext', 'second') }, requests)).toBeUndefined();
  });
});

describe('a request for an extension that the authority declines', () => {
  it('is declined, once', () => {
    given(extensionDecider, [requested]).when(decline()).then(declined);
    given(extensionDecider, [requested, declined]).when(decline()).nothing();
    given(extensionDecider, [requested, declined])
      .when((s) => decideDeclineRequest({ requestId: REQUEST, reason: 'Ein anderer Grund.', grant: open(), today: TODAY }, s))
      .refused('extension-request-over', { requestId: REQUEST, status: 'declined', on: TODAY });
  });
  it('is not there, or settled', () => {
    given(extensionDecider).when(decline()).refused('extension-request-unknown', { requestId: REQUEST });
    given(extensionDecider, [requested, withdrawn])
      .when(decline())
      .refused('extension-request-over', { requestId: REQUEST, status: 'withdrawn', on: TODAY });
    given(extensionDecider, [requested])
      .when(decline(open(answered)))
      .refused('extension-request-over', { requestId: REQUEST, status: 'answered', on: '2025-03-10' });
  });
  it('was released and paid, though the recipient was told that nothing follows', () =>
    expect(answersClosed(CONTENT, fold(extensionDecider, [requested, declined]))).toEqual({
      kind: 'refused',
      code: 'extension-request-over',
      data: { requestId: REQUEST, status: 'declined', on: TODAY },
    }));
  it('is not, while a notice on it is being prepared', () => {
    const preparing = open(noticePrepared({ content: CONTENT }));
    given(extensionDecider, [requested])
      .when(decline(preparing))
      .refused('extension-being-answered', { requestId: REQUEST, noticeId: OTHER_NOTICE });
    given(extensionDecider, [requested])
      .when(decline(open(noticePrepared({ content: { ...CONTENT, requestId: derivedId('ext', 'second') } }))))
      .then(declined);
  });
});

describe('requests that a notice is about to decide on', () => {
  const decide = (content: NoticeContent) => (requests: typeof extensionDecider.initial) =>
    decideTakeRequests({ noticeId: OTHER_NOTICE, content, today: TODAY }, requests);

  it('are decided by it, once', () => {
    given(extensionDecider, [requested]).when(decide(CONTENT)).then(decided);
    given(extensionDecider, [requested, decided]).when(decide(CONTENT)).nothing();
  });
  it('are all that it names, and no others', () => {
    const second = ExtensionRequested({ ...requested.data, requestId: SECOND });
    given(extensionDecider, [requested, second]).when(decide(CONTENT)).then(decided);
    given(extensionDecider, [requested, second])
      .when(decide({ ...CONTENT, furtherRequestIds: [SECOND] }))
      .then(decided, ExtensionRequestDecided({ ...decided.data, requestId: SECOND }));
  });
  it('are not, once one of them is closed', () =>
    given(extensionDecider, [requested, withdrawn])
      .when(decide(CONTENT))
      .refused('extension-request-withdrawn', { requestId: REQUEST, withdrawnOn: TODAY }));
  it('move nothing that their recipient is shown', () => {
    expect(versionForRecipient(fold(extensionDecider, [requested, decided]), 2)).toBe(1);
    expect(versionForRecipient(fold(extensionDecider, [requested]), 1)).toBe(1);
  });
});
