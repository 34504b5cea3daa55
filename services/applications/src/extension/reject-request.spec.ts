import { derivedId, fold } from '@paktwerk/kernel';
import { CLERK } from '../application/application.fixture';
import {
  AMOUNT,
  GRANT,
  ISSUED,
  OTHER_NOTICE,
  PREPARED_ON,
  SIGNATORY,
  delivered,
  ended,
  filed,
  keys,
  noticePrepared,
  released,
} from '../grant/grant.fixture';
import { NoticeReleased } from '../grant/events';
import type { GrantEvent } from '../grant/events';
import { grantForRecipient } from '../grant/known-to-recipient';
import { decidePrepareNotice } from '../grant/prepare-notice';
import { grantDecider } from '../grant/state';
import type { OpenGrant } from '../grant/state';
import { decideDeclineRequest } from './decline-request';
import { ExtensionRequestWithdrawn, ExtensionRequested } from './events';
import { rejectionSays } from './reject-request';
import { answersClosed, extensionDecider, requestIdsIn, requestStatus } from './state';
import { decideWithdrawRequest } from './withdraw-request';

const REQUEST = derivedId('ext', 'first');
const SECOND = derivedId('ext', 'second');
const POST = { postId: 'post_1', lineId: 'line-1', oldEnd: '2021-02-28', newEnd: '2023-02-28', amountCents: 6_400_000 };
const { applicationId, callId, programmeId, district, fileNumber, decisionId } = released().data;
const about = { grantId: GRANT, applicationId, callId, programmeId, district };
const reason = 'Die Stelle wird schon nach den Regeln von 2023 gefördert.';
const askedFor = (requestId: string) =>
  ExtensionRequested({
    ...about,
    requestId,
    fileNumber,
    ruleSetVersion: 2,
    posts: [POST],
    requestedBy: SIGNATORY,
    effectiveOn: '2025-03-01',
  });
const withdrawn = ExtensionRequestWithdrawn({ ...about, requestId: REQUEST, reason: 'Nicht mehr gebraucht.', effectiveOn: '2025-03-05' });
const REQUESTS = fold(extensionDecider, [askedFor(REQUEST)]);
const CONTENT = { kind: 'EXTENSION_REJECTION', requestId: REQUEST, requestedOn: '2025-03-01', posts: [POST] } as const;
const content = { ...CONTENT, posts: [POST] };
const rejected = NoticeReleased({
  ...keys('2025-04-02'),
  kind: 'EXTENSION_REJECTION',
  noticeId: OTHER_NOTICE,
  decisionId,
  fileNumber,
  amountCents: AMOUNT,
  content,
});
const open = (...events: readonly GrantEvent[]): OpenGrant => {
  const state = fold(grantDecider, [...delivered(), ...events]);
  if (state.kind === 'none') throw new Error('A delivered grant is open.');
  return state;
};
const says = (grant = open(), requests = REQUESTS, requestId: string = REQUEST) =>
  rejectionSays({ grantId: GRANT, requestId, issued: ISSUED }, requests, grant);
const annulled = [
  {
    ...filed('2025-04-20', '2025-04-20T08:00:00.000Z'),
    data: { ...filed('2025-04-20', '2025-04-20T08:00:00.000Z').data, noticeId: OTHER_NOTICE },
  },
  { ...ended('2025-09-01', 'annulled'), data: { ...ended('2025-09-01', 'annulled').data, noticeId: OTHER_NOTICE } },
];

describe('a request for an extension that is rejected', () => {
  it('is rejected by a notice that says what was asked for, and leaves the grant as it is', () =>
    expect(says()).toEqual({ content, amountCents: AMOUNT, weighsCents: 0 }));

  it('is prepared as every notice is, without a hearing: nothing is taken', () => {
    const prepare = decidePrepareNotice(
      { grantId: GRANT, noticeId: OTHER_NOTICE, reason, preparedBy: CLERK, today: PREPARED_ON },
      says(),
      open(),
    );
    expect(prepare).toEqual({ kind: 'recorded', events: [noticePrepared({ content, amountCents: AMOUNT, reason })] });
  });

  it.each([
    ['is not there', () => says(open(), REQUESTS, SECOND), 'extension-request-unknown', { requestId: SECOND }],
    [
      'was taken back',
      () => says(open(), fold(extensionDecider, [askedFor(REQUEST), withdrawn])),
      'extension-request-over',
      { requestId: REQUEST, status: 'withdrawn', on: '2025-03-05' },
    ],
    [
      'is rejected already',
      () => says(open(rejected)),
      'extension-request-over',
      { requestId: REQUEST, status: 'rejected', on: '2025-04-02' },
    ],
    [
      'is another one than that on which a rejection is being prepared',
      () => says(open(noticePrepared({ content })), fold(extensionDecider, [askedFor(REQUEST), askedFor(SECOND)]), SECOND),
      'notice-in-preparation',
      { noticeId: OTHER_NOTICE, kind: 'EXTENSION_REJECTION', preparedOn: PREPARED_ON },
    ],
  ] as const)('is refused where it %s', (_, decide, code, data) => expect(decide()).toEqual({ kind: 'refused', code, data }));

  it('is rejected for the posts that another notice left', () => {
    const rest = { ...POST, postId: 'post_2', lineId: 'line-2' };
    const two = ExtensionRequested({ ...askedFor(REQUEST).data, posts: [POST, rest] });
    const extended = NoticeReleased({
      ...rejected.data,
      kind: 'EXTENSION',
      content: { kind: 'EXTENSION', requestId: REQUEST, ruleSetVersion: 2, months: 24, posts: [{ ...POST, fundedMonths: 60 }] },
    });
    expect(says(open(extended), fold(extensionDecider, [two]))).toMatchObject({ content: { ...content, posts: [rest] } });
  });

  it('is refused where nothing was granted', () => {
    const unknown = { kind: 'refused', code: 'grant-unknown', data: { grantId: GRANT } };
    expect(rejectionSays({ grantId: GRANT, requestId: REQUEST, issued: ISSUED }, REQUESTS, { kind: 'none' })).toEqual(unknown);
    expect(rejectionSays({ grantId: GRANT, requestId: REQUEST, issued: undefined }, REQUESTS, open())).toEqual(unknown);
  });

  it('is rejected by a notice that the authority reads at once, and its recipient when they have it in hand', () => {
    const status = (grant: OpenGrant) => requestStatus(REQUESTS[0]!, grant);
    expect([status(open()), status(open(rejected)), status(grantForRecipient(open(rejected)))]).toEqual(['open', 'rejected', 'open']);
    expect(requestIdsIn(content)).toEqual([REQUEST]);
  });

  it('is open again where a court annulled the rejection', () =>
    expect(requestStatus(REQUESTS[0]!, open(rejected, ...annulled))).toBe('open'));

  it('is not settled without a notice, while its rejection is being prepared', () =>
    expect(
      decideDeclineRequest({ requestId: REQUEST, reason, grant: open(noticePrepared({ content })), today: '2025-04-02' }, REQUESTS),
    ).toEqual({ kind: 'refused', code: 'extension-being-answered', data: { requestId: REQUEST, noticeId: OTHER_NOTICE } }));

  it('is not rejected once its recipient took it back', () => {
    const file = open(noticePrepared({ content }));
    const decision = decideWithdrawRequest({ requestId: REQUEST, reason, grant: file, file, today: '2025-04-02' }, REQUESTS);
    expect(decision.kind).toBe('recorded');
    expect(answersClosed(content, fold(extensionDecider, [askedFor(REQUEST), withdrawn]))).toEqual({
      kind: 'refused',
      code: 'extension-request-withdrawn',
      data: { requestId: REQUEST, withdrawnOn: '2025-03-05' },
    });
  });
});
