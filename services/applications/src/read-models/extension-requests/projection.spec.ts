import { derivedId, fold } from '@paktwerk/kernel';
import type { EntryOf } from '@paktwerk/platform';
import { ExtensionRequestDeclined, ExtensionRequestWithdrawn, ExtensionRequested } from '../../extension/events';
import { extensionDecider, requestStatus } from '../../extension/state';
import type { ContentOf } from '../../grant/content';
import { NoticeReleased } from '../../grant/events';
import type { GrantEvent } from '../../grant/events';
import { GRANT, NOTICE, OTHER_NOTICE, SIGNATORY, delivered, ended, keys, released } from '../../grant/grant.fixture';
import { grantDecider } from '../../grant/state';
import type { ExtensionRequestRow } from './entity';
import { evolve, requestIdsOf } from './projection';
import type { READS } from './projection';

const REQUEST = derivedId('ext', 'first');
const POST = { postId: 'post_1', lineId: 'line-1', oldEnd: '2021-02-28', newEnd: '2023-02-28', amountCents: 6_400_000 };
const { applicationId, callId, programmeId, district, fileNumber, decisionId } = released().data;
const of = { requestId: REQUEST, grantId: GRANT, applicationId, callId, programmeId, district };
const requested = ExtensionRequested({
  ...of,
  fileNumber,
  ruleSetVersion: 2,
  posts: [POST],
  requestedBy: SIGNATORY,
  effectiveOn: '2025-03-01',
});
const withdrawn = ExtensionRequestWithdrawn({ ...of, reason: 'Nicht mehr gebraucht.', effectiveOn: '2025-03-05' });
const declined = ExtensionRequestDeclined({ ...of, reason: 'Alle werden verlängert.', effectiveOn: '2025-03-05' });
const answered = NoticeReleased({
  ...keys('2025-03-10'),
  kind: 'EXTENSION',
  noticeId: OTHER_NOTICE,
  decisionId,
  fileNumber,
  amountCents: 10_100_000,
  content: { kind: 'EXTENSION', requestId: REQUEST, ruleSetVersion: 2, months: 24, posts: [{ ...POST, fundedMonths: 60 }] },
});
const rejected = NoticeReleased({
  ...answered.data,
  kind: 'EXTENSION_REJECTION',
  amountCents: 3_700_000,
  content: { kind: 'EXTENSION_REJECTION', requestId: REQUEST, requestedOn: '2025-03-01', posts: [POST] },
});
const inCourt = (outcome: 'annulled' | 'dismissed', noticeId = OTHER_NOTICE) => {
  const e = ended('2025-09-01', outcome);
  return { ...e, data: { ...e.data, noticeId } };
};

type Event = Parameters<typeof extensionDecider.evolve>[1] | GrantEvent;
const rowAfter = (...events: readonly Event[]): ExtensionRequestRow | undefined => rowOf(REQUEST, events);
const rowOf = (requestId: string, events: readonly Event[]): ExtensionRequestRow | undefined => {
  const requestIds = requestIdsOf();
  return events
    .map((e, i) => ({ ...e, position: 10 + i }) as unknown as EntryOf<typeof READS>)
    .filter((e) => requestIds(e).includes(requestId))
    .reduce<ExtensionRequestRow | undefined>(evolve, undefined);
};

const by = (as: 'answered' | 'rejected') => ({ noticeId: OTHER_NOTICE, as, on: '2025-03-10', lineIds: ['line-1'] });
const closing = (as: 'withdrawn' | 'declined', reason: string, lineIds = ['line-1']) => ({ as, on: '2025-03-05', reason, lineIds });
const rest = ExtensionRequestWithdrawn({ ...withdrawn.data, lineIds: ['line-2'] });
const two = ExtensionRequested({ ...requested.data, posts: [POST, { ...POST, postId: 'post_2', lineId: 'line-2' }] });

describe('the list of requests for extensions', () => {
  it.each<[string, readonly Event[], Partial<ExtensionRequestRow>]>([
    ['waits', [requested], { status: 'open', answers: [], closings: [], firstNumber: 10 }],
    ['is answered', [requested, answered], { status: 'answered', answers: [by('answered')] }],
    ['is rejected', [requested, rejected], { status: 'rejected', answers: [by('rejected')] }],
    ['was rejected by what a court annulled', [requested, rejected, inCourt('annulled')], { status: 'open', answers: [] }],
    ['is answered in part', [two, answered], { status: 'open', answers: [by('answered')] }],
    ['is withdrawn', [requested, withdrawn], { status: 'withdrawn', closings: [closing('withdrawn', 'Nicht mehr gebraucht.')] }],
    [
      'is answered in part, and withdrawn for the rest',
      [two, answered, rest],
      { status: 'withdrawn', answers: [by('answered')], closings: [closing('withdrawn', 'Nicht mehr gebraucht.', ['line-2'])] },
    ],
    [
      'waits for what a court opened again behind that',
      [two, answered, rest, inCourt('annulled')],
      { status: 'open', answers: [], closings: [closing('withdrawn', 'Nicht mehr gebraucht.', ['line-2'])] },
    ],
    [
      'is withdrawn as a whole by what named no posts',
      [two, answered, withdrawn, inCourt('annulled')],
      { status: 'withdrawn', closings: [closing('withdrawn', 'Nicht mehr gebraucht.', ['line-1', 'line-2'])] },
    ],
    ['is declined', [requested, declined], { status: 'declined', closings: [closing('declined', 'Alle werden verlängert.')] }],
    ['is withdrawn before its notice is released', [requested, withdrawn, answered], { status: 'withdrawn', answers: [by('answered')] }],
    ['was answered by what a court annulled', [requested, answered, inCourt('annulled')], { status: 'open', answers: [] }],
    ['was answered by what a court left', [requested, answered, inCourt('dismissed')], { status: 'answered', answers: [by('answered')] }],
    [
      'was answered, and a court annulled another notice',
      [requested, answered, inCourt('annulled', NOTICE)],
      { status: 'answered', answers: [by('answered')] },
    ],
  ])('says that it %s', (_, events, says) => expect(rowAfter(...events)).toMatchObject(says));
  it.each<[string, readonly Event[]]>([
    ['open', [requested]],
    ['answered', [requested, answered]],
    ['answered in part', [two, answered]],
    ['rejected', [requested, rejected]],
    ['closed', [requested, withdrawn, answered]],
    ['closed in part', [two, answered, rest]],
    ['closed in part, before any notice', [two, rest]],
  ])('says what is decided by: %s', (_, events) => {
    const isOfGrant = (e: Event): e is GrantEvent => e === answered || e === rejected;
    const requests = fold(
      extensionDecider,
      events.flatMap((e) => (isOfGrant(e) ? [] : [e])),
    );
    const grant = fold(grantDecider, [...delivered(), ...events.filter(isOfGrant)]);
    if (grant.kind === 'none') throw new Error('A delivered grant is open.');
    expect(rowAfter(...events)?.status).toBe(requestStatus(requests[0]!, grant));
  });
  it('left the second request of a grant open where one notice answers two', () => {
    const SECOND = derivedId('ext', 'second');
    const second = ExtensionRequested({ ...requested.data, requestId: SECOND });
    const content = { ...answered.data.content!, furtherRequestIds: [SECOND] } as ContentOf<'EXTENSION'>;
    const both = NoticeReleased({ ...answered.data, content });
    const after = (...events: readonly Event[]) => [REQUEST, SECOND].map((id) => rowOf(id, [requested, second, both, ...events])?.status);
    expect([after(), after(inCourt('annulled'))]).toEqual([
      ['answered', 'answered'],
      ['open', 'open'],
    ]);
  });
  it('knows no request that nobody made', () => expect(rowAfter(answered)).toBeUndefined());
});
