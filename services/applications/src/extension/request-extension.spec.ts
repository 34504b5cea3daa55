import { derivedId, fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import {
  GRANT,
  ISSUED,
  OTHER_NOTICE,
  SIGNATORY,
  aPart,
  amendmentDelivered,
  amendmentReleased,
  delivered,
  keys,
  released,
} from '../grant/grant.fixture';
import { NoticeDelivered, NoticeReleased } from '../grant/events';
import type { NoticeEvent } from '../grant/events';
import type { LineIssued } from '../grant/parts';
import { grantDecider } from '../grant/state';
import type { OpenGrant } from '../grant/state';
import type { Issued } from '../grant/terms';
import { ExtensionRequested } from './events';
import { aPostThen, rulesOf2020 } from './extension.fixture';
import { grantToExtend } from './grant-to-extend';
import { extensionSays } from './prepare-extension';
import { decideRequestExtension } from './request-extension';
import { rejectionSays } from './reject-request';
import { extensionHistory } from './history';
import { extensionDecider, extensionStream, openRequests } from './state';
import type { ExtensionRequest, ExtensionRequests } from './state';

const REQUEST = derivedId('ext', 'first');
const TODAY = '2025-03-01';
const POST = { postId: 'post_1', lineId: 'line-1', oldEnd: '2021-02-28', newEnd: '2023-02-28', amountCents: 6_400_000 };
const [ISSUED_POST, ...ISSUED_OTHERS] = ISSUED.lines;
const OF_2018: Issued = {
  ...ISSUED,
  from: '2018-03-01',
  to: '2021-02-28',
  lines: [{ ...(ISSUED_POST as Extract<LineIssued, { kind: 'post' }>), months: 36 }, ...ISSUED_OTHERS],
};
const PARTS = [
  aPart({ from: '2018-03-01', to: '2021-02-28', months: 36, amountCents: 3_200_000 }),
  aPart({ from: '2021-03-01', to: '2023-02-28', months: 24, ruleSetVersion: 2, amountCents: 6_400_000 }),
];
const EXTENDED = { ...POST, fundedMonths: 60, parts: PARTS };
const CONTENT = { kind: 'EXTENSION', ruleSetVersion: 2, months: 24, posts: [EXTENDED] } as const;

const about = (events: readonly NoticeEvent[] = delivered(), posts = [aPostThen()]) =>
  grantToExtend({ grantId: GRANT, state: fold(grantDecider, events), issued: OF_2018, posts, rules: rulesOf2020() });
const request =
  (lineIds: readonly string[] = ['line-1'], grant = about(), requestId = REQUEST) =>
  (state: ExtensionRequests) =>
    decideRequestExtension({ requestId, grant, lineIds, requestedBy: SIGNATORY, today: TODAY }, state);
const received = (posts: ExtensionRequest['posts'], requestId = REQUEST) => {
  const { applicationId, callId, programmeId, district, fileNumber } = released().data;
  return ExtensionRequested({
    requestId,
    grantId: GRANT,
    applicationId,
    callId,
    programmeId,
    district,
    fileNumber,
    ruleSetVersion: 2,
    posts,
    requestedBy: SIGNATORY,
    effectiveOn: TODAY,
  });
};
const requested = () => received([POST]);
/** Asked for, and not extended by the rules of the day. */
const notExtended = (refusal: NonNullable<ExtensionRequest['posts'][number]['notExtended']>, oldEnd = '2021-02-28') => ({
  ...POST,
  ...{ oldEnd, newEnd: oldEnd, amountCents: 0, notExtended: refusal },
});
/** A notice that extends the post, with or without a request. */
const answered = (requestId?: string) => {
  const content = { ...CONTENT, posts: [EXTENDED], ...(requestId === undefined ? {} : { requestId }) };
  const { decisionId, fileNumber } = released().data;
  return NoticeReleased({
    ...keys(TODAY),
    kind: 'EXTENSION',
    noticeId: OTHER_NOTICE,
    decisionId,
    fileNumber,
    amountCents: 10_100_000,
    content,
  });
};

describe('a request to fund a post longer', () => {
  it('says what was reckoned on its day', () => given(extensionDecider).when(request()).then(requested()));
  it('that arrives twice is one', () => given(extensionDecider, [requested()]).when(request()).nothing());
  it('is refused where another one for the same post is open', () =>
    given(extensionDecider, [requested()])
      .when(request(['line-1'], about(), derivedId('ext', 'second')))
      .refused('extension-requested', { field: '/lineIds/0', lineId: 'line-1', requestId: REQUEST, requestedOn: TODAY }));
  it('is received where a notice extended the post by the same rules, which give it nothing more', () => {
    const second = derivedId('ext', 'second');
    const data = { noticeId: OTHER_NOTICE, ruleSetVersion: 2 };
    given(extensionDecider, [requested()])
      .when(request(['line-1'], about([...delivered(), answered(REQUEST)]), second))
      .then(received([notExtended({ code: 'extended-already', data })], second));
  });
  it('is not extended where a notice extended the post by the same clause of an earlier version, and not by another one', () => {
    const grantBy = (sameIn: readonly number[]) => {
      const { data } = amendmentDelivered('2025-03-05');
      const inForce = NoticeDelivered({ ...data, kind: 'EXTENSION', content: { ...CONTENT, posts: [EXTENDED] } });
      const state = fold(grantDecider, [...delivered(), answered(REQUEST), inForce]);
      const rules = rulesOf2020({ ruleSetVersion: 3, sameIn });
      return grantToExtend({ grantId: GRANT, state, issued: OF_2018, posts: [aPostThen()], rules });
    };
    const outcomeOf = (about: ReturnType<typeof grantToExtend>) => ('code' in about ? about : about.posts[0]?.outcome);
    expect(outcomeOf(grantBy([2, 3]))).toEqual({
      kind: 'refused',
      code: 'extended-already',
      data: { noticeId: OTHER_NOTICE, ruleSetVersion: 3 },
    });
    expect(outcomeOf(grantBy([3]))).toMatchObject({ kind: 'extended' });
  });
  it('stays open where a notice answers another one', () =>
    given(extensionDecider, [requested()])
      .when(request(['line-1'], about([...delivered(), answered()]), derivedId('ext', 'second')))
      .refused('extension-requested', { field: '/lineIds/0', lineId: 'line-1', requestId: REQUEST, requestedOn: TODAY }));
  it('is received with what cannot be extended, each with the reason that it would have been refused with', () => {
    const posts = [aPostThen(), aPostThen({ postId: 'post_2', lineId: 'line-2', approvedOn: '2019-01-10' })];
    const late = { code: 'not-approved-at-cut-off', data: { cutOff: '2018-12-31', approvedOn: '2019-01-10' } };
    given(extensionDecider)
      .when(request(['line-1', 'line-2'], about(delivered(), posts)))
      .then(received([POST, { ...notExtended(late), postId: 'post_2', lineId: 'line-2' }]));
    given(extensionDecider)
      .when(request(['line-1'], about(delivered(), [aPostThen({ revokedAfter: '2020-06-30' })])))
      .then(received([notExtended({ code: 'post-revoked', data: { lastDay: '2020-06-30' } }, '2020-06-30')]));
  });
  it('waits for a notice also where all of it cannot be extended', () => {
    const late = { code: 'lapsed', data: { cutOff: '2018-12-31', since: '2018-02-01', refillableUntil: '2018-07-31' } };
    const hopeless = received([notExtended(late)]);
    expect(openRequests([hopeless.data], fold(grantDecider, delivered()) as OpenGrant)).toEqual([hopeless.data]);
    given(extensionDecider, [hopeless])
      .when(request(['line-1'], about(), derivedId('ext', 'second')))
      .refused('extension-requested', { field: '/lineIds/0', lineId: 'line-1', requestId: REQUEST, requestedOn: TODAY });
  });
  it('is told with the reasons why the rules do not extend some of it', () => {
    const late = { code: 'not-approved-at-cut-off', data: { cutOff: '2018-12-31', approvedOn: '2019-01-10' } };
    const told = {
      ...received([POST, { ...notExtended(late), lineId: 'line-2' }]),
      ...{ recordedAt: `${TODAY}T08:00:00.000Z`, position: 'applications:1:1' },
      meta: { actor: { person: SIGNATORY, role: 'SIGNATORY', organisation: '08128' } },
    };
    const names = { person: () => 'Eva Amt', organisation: (key: string) => key };
    const [entry] = extensionHistory([told], names, ['line-1', 'line-2']);
    expect([entry?.sentence, entry?.sentenceEn]).toEqual([
      expect.stringMatching(
        / die Verlängerung nach Fassung 2 des Regelwerks beantragt: Position 1 vom 28\.02\.2021 auf den 28\.02\.2023 und Position 2 ohne neues Ende\. Zu Position 2: Am Stichtag 31\.12\.2018 war die Stelle noch nicht bewilligt; das ist sie seit dem 10\.01\.2019\.$/,
      ),
      expect.stringMatching(
        / requested the extension by version 2 of the rule set: line 1 from 28 Feb 2021 to 28 Feb 2023 and line 2 without a new end\. On line 2: On the cut-off day 31 Dec 2018 the post was not approved yet; it has been since 10 Jan 2019\.$/,
      ),
    ]);
  });
  it('is refused for what is no post of the grant, and for a post twice', () => {
    const fileNumber = released().data.fileNumber;
    given(extensionDecider)
      .when(request(['line-9']))
      .refused('post-not-of-grant', { field: '/lineIds/0', lineId: 'line-9', fileNumber });
    given(extensionDecider)
      .when(request(['line-1', 'line-1']))
      .refused('line-twice', { field: '/lineIds/1', lineId: 'line-1', position: 1 });
    const [first, ...others] = ISSUED.lines;
    const measuresFirst = { ...ISSUED, lines: [...others, first!] };
    const state = fold(grantDecider, delivered());
    const behind = grantToExtend({ grantId: GRANT, state, issued: measuresFirst, posts: [aPostThen()], rules: rulesOf2020() });
    given(extensionDecider)
      .when(request(['line-1', 'line-1'], behind))
      .refused('line-twice', { field: '/lineIds/1', lineId: 'line-1', position: ISSUED.lines.length });
  });
  it('is refused before the notice of the grant is delivered', () =>
    given(extensionDecider)
      .when(request(['line-1'], about([released()])))
      .refused('grant-not-delivered', { noticeId: released().data.noticeId, status: 'released' }));
  it('is one stream for each grant', () => expect(extensionStream('grt_1')).toBe('extension-grt_1'));
});

describe('the notice of an extension', () => {
  it('extends what was asked for, and names the request', () =>
    expect(extensionSays(about(), undefined, [requested().data])).toEqual({
      content: { ...CONTENT, requestId: REQUEST },
      amountCents: 3_700_000 + 6_400_000,
    }));
  it('waits for the delivery of what changes the post: the end that is known of it does not follow from that yet', () => {
    const state = fold(grantDecider, [...delivered(), amendmentReleased()]);
    const grant = grantToExtend({ grantId: GRANT, state, issued: OF_2018, posts: [aPostThen()], rules: rulesOf2020() });
    expect('code' in grant ? grant : grant.posts.map(({ outcome }) => outcome)).toEqual([
      { kind: 'refused', code: 'not-delivered', data: { noticeId: OTHER_NOTICE, status: 'released' } },
    ]);
  });
  it('extends what can be of that which was asked for; the rest is open for its rejection', () => {
    const second = derivedId('ext', 'second');
    const late = { code: 'not-approved-at-cut-off', data: { cutOff: '2018-12-31', approvedOn: '2019-01-10' } };
    const marked = { ...notExtended(late), postId: 'post_2', lineId: 'line-2' };
    const grant = about(delivered(), [aPostThen(), aPostThen({ postId: 'post_2', lineId: 'line-2', approvedOn: '2019-01-10' })]);
    const both = received([POST, marked]);
    expect(extensionSays(grant, undefined, [both.data])).toEqual({ content: { ...CONTENT, requestId: REQUEST }, amountCents: 10_100_000 });
    // A request for that alone is answered by no extension.
    const alone = received([marked], second);
    expect(extensionSays(grant, undefined, [alone.data])).toEqual({ content: CONTENT, amountCents: 10_100_000 });
    expect(extensionSays(grant, undefined, [alone.data, requested().data])).toMatchObject({ content: { ...CONTENT, requestId: REQUEST } });
    const state = fold(grantDecider, [...delivered(), answered(REQUEST)]);
    expect(rejectionSays({ grantId: GRANT, requestId: REQUEST, issued: OF_2018 }, [both.data], state)).toMatchObject({
      content: {
        kind: 'EXTENSION_REJECTION',
        posts: [{ postId: 'post_2', lineId: 'line-2', oldEnd: '2021-02-28', newEnd: '2021-02-28', amountCents: 0 }],
      },
    });
  });
  it('extends all that can be where nobody asked', () => {
    const posts = [aPostThen(), aPostThen({ postId: 'post_2', lineId: 'line-2', approvedOn: '2019-01-10' })];
    expect(extensionSays(about(delivered(), posts), undefined, [])).toEqual({ content: CONTENT, amountCents: 10_100_000 });
  });
  it('answers no request for other posts', () => {
    const other = { ...requested().data, posts: [{ ...POST, postId: 'post_2', lineId: 'line-2' }] };
    expect(extensionSays(about(), ['line-1'], [other])).toEqual({ content: CONTENT, amountCents: 10_100_000 });
    expect(extensionSays(about(), ['line-1'], [other, requested().data])).toMatchObject({ content: { ...CONTENT, requestId: REQUEST } });
  });
  it('answers all requests that are open, in one', () => {
    const posts = [aPostThen(), aPostThen({ postId: 'post_2', lineId: 'line-2' })];
    const second = derivedId('ext', 'second');
    const other = { ...requested().data, requestId: second, posts: [{ ...POST, postId: 'post_2', lineId: 'line-2' }] };
    const lines = new Map(ISSUED.lines.map((line) => [line.lineId, line]));
    const issued = { ...ISSUED, lines: [lines.get('line-1')!, { ...lines.get('line-1')!, lineId: 'line-2' }] };
    const state = fold(grantDecider, delivered());
    const grant = grantToExtend({ grantId: GRANT, state, issued, posts, rules: rulesOf2020() });
    expect(extensionSays(grant, undefined, [requested().data, other])).toMatchObject({
      content: { requestId: REQUEST, furtherRequestIds: [second], posts: [{ lineId: 'line-1' }, { lineId: 'line-2' }] },
    });
  });
  it('is none where nothing can be extended, or a post is named that cannot', () => {
    const late = about(delivered(), [aPostThen({ approvedOn: '2019-01-10' })]);
    const fileNumber = released().data.fileNumber;
    expect(extensionSays(late, undefined, [])).toEqual({
      kind: 'refused',
      code: 'no-post-to-extend',
      data: { fileNumber, cutOff: '2018-12-31' },
    });
    expect(extensionSays(late, ['line-1'], [])).toMatchObject({ code: 'not-approved-at-cut-off' });
  });
  it('needs a third signature where the rules say so', () => {
    const thirdSignature = { fromCents: 10_000_000, source: 'spec' };
    const state = fold(grantDecider, delivered());
    const rules = rulesOf2020({ thirdSignature });
    expect(
      extensionSays(grantToExtend({ grantId: GRANT, state, issued: OF_2018, posts: [aPostThen()], rules }), undefined, []),
    ).toMatchObject({
      thirdSignature,
    });
  });
});
