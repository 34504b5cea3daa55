import { derivedId } from '@paktwerk/kernel';
import type { CopiedParty } from '@paktwerk/platform';
import { given } from '@paktwerk/testing';
import { PASSED_ON_BY_CONTRACT } from '../parameters';
import { ForwardingAgreed, ForwardingEnded } from './events';
import { decideAgreeForwarding } from './agree-forwarding';
import type { AgreeForwarding } from './agree-forwarding';
import { CARRIER, FORWARDING, GRANT, SIGNED, agreed, aWish } from './forwarding.fixture';
import { forwardingsDecider } from './state';
import type { Forwardings } from './state';

const agree =
  (wish: Partial<AgreeForwarding> = {}) =>
  (forwardings: Forwardings) =>
    decideAgreeForwarding(aWish(wish), forwardings);
const nothingYet = () => given(forwardingsDecider);
const half = () => given(forwardingsDecider, [agreed()]);
const second = derivedId('fwd', 'second');
const of = (lines: AgreeForwarding['lines'], more: Partial<AgreeForwarding> = {}) => agree({ forwardingId: second, lines, ...more });
const ended = (lastDay: string) =>
  ForwardingEnded({ forwardingId: FORWARDING, ...GRANT.keys, receiverKey: 'T-WERK', lastDay, reason: 'x', effectiveOn: lastDay });

describe('pass on a part of a grant', () => {
  it('of a post by its share, of anything else by an amount, for the days of a contract', () => {
    nothingYet().when(agree()).then(agreed());
    const lines = [
      { lineId: 'post', share: 100 },
      { lineId: 'measure', amountCents: 500_000 },
    ];
    nothingYet()
      .when(agree({ lines }))
      .then(agreed({ lines, worthCents: 6_500_000 }));
  });
  it('adds nothing the second time', () => half().when(agree()).nothing());

  it.each<readonly [string, Partial<AgreeForwarding>, string, Record<string, unknown>]>([
    [
      'before the first funded day',
      { from: '2024-12-31' },
      'forwarding-outside-period',
      { field: '/from', from: '2024-12-31', to: '2025-12-31', grantFrom: '2025-01-01', grantTo: '2025-12-31' },
    ],
    [
      'behind the last one',
      { to: '2026-01-01' },
      'forwarding-outside-period',
      { field: '/to', from: '2025-03-01', to: '2026-01-01', grantFrom: '2025-01-01', grantTo: '2025-12-31' },
    ],
    [
      'with a last day before the first',
      { to: '2025-02-28' },
      'forwarding-days-out-of-order',
      { field: '/to', from: '2025-03-01', to: '2025-02-28' },
    ],
    [
      'by a contract of tomorrow',
      { contract: { signedOn: '2025-02-22', auditRight: true } },
      'contract-in-future',
      { field: '/contract/signedOn', signedOn: '2025-02-22', today: '2025-02-21' },
    ],
    [
      'without the right to audit',
      { contract: { signedOn: '2025-02-20', auditRight: false } },
      'audit-right-missing',
      { field: '/contract/auditRight', source: PASSED_ON_BY_CONTRACT.source },
    ],
    [
      'of what is not granted',
      { lines: [{ lineId: 'other', share: 50 }] },
      'line-not-granted',
      { field: '/lines/0/lineId', lineId: 'other', fileNumber: GRANT.fileNumber },
    ],
    [
      'of a line twice',
      {
        lines: [
          { lineId: 'post', share: 10 },
          { lineId: 'post', share: 10 },
        ],
      },
      'line-twice',
      { field: '/lines/1/lineId', lineId: 'post', position: 1 },
    ],
    [
      'of a post by an amount',
      { lines: [{ lineId: 'post', amountCents: 100 }] },
      'forwarded-by-share',
      { field: '/lines/0', lineId: 'post', position: 1, grantedShare: 100 },
    ],
    [
      'of a measure by a share',
      { lines: [{ lineId: 'measure', share: 50 }] },
      'forwarded-by-amount',
      { field: '/lines/0', lineId: 'measure', position: 2, grantedCents: 500_000 },
    ],
    [
      'of more than the share of the post',
      { lines: [{ lineId: 'post', share: 101 }] },
      'share-above-granted',
      { field: '/lines/0', lineId: 'post', position: 1, share: 101, grantedShare: 100 },
    ],
    [
      'of more than the amount',
      { lines: [{ lineId: 'measure', amountCents: 500_001 }] },
      'amount-above-granted',
      { field: '/lines/0', lineId: 'measure', position: 2, amountCents: 500_001, grantedCents: 500_000 },
    ],
  ])('is refused %s', (_, wish, code, data) => nothingYet().when(agree(wish)).refused(code, data));

  it('is refused of more than the post has on any of the days', () => {
    const shares = [
      { from: '2025-01-01', share: 50 },
      { from: '2025-07-01', share: 100 },
    ];
    const lines = GRANT.lines.map((l) => (l.lineId === 'post' ? { ...l, shares } : l));
    const of = { grant: { ...GRANT, lines }, lines: [{ lineId: 'post', share: 60 }] };
    const more = { field: '/lines/0', lineId: 'post', position: 1, share: 60, grantedShare: 50 };
    nothingYet()
      .when(agree({ ...of, from: '2025-06-01', to: '2025-12-31' }))
      .refused('share-above-granted', more);
    nothingYet()
      .when(agree({ ...of, from: '2025-07-01', to: '2025-12-31' }))
      .then(agreed({ lines: [{ lineId: 'post', share: 60 }], from: '2025-07-01', to: '2025-12-31' }));
  });
  it('is refused for longer than the post is paid', () => {
    const lines = GRANT.lines.map((l) => (l.lineId === 'post' ? { ...l, months: 6 } : l));
    const [from, to] = ['2025-03-01', '2025-09-01'];
    const grant = { ...GRANT, lines };
    nothingYet().when(agree({ grant, from, to })).refused('forwarding-longer-than-granted', {
      field: '/lines/0',
      lineId: 'post',
      position: 1,
      months: 6,
      from,
      to,
      latest: '2025-08-31',
    });
    nothingYet()
      .when(agree({ grant, from, to: '2025-08-31' }))
      .then(agreed({ from, to: '2025-08-31' }));
  });

  it('is refused behind the day on which a notice ended the line', () => {
    const [post, measure] = GRANT.lines;
    const grant = {
      ...GRANT,
      lines: [
        { ...post!, to: '2025-09-30' },
        { ...measure!, to: '2025-06-30' },
      ],
    };
    const behind = { field: '/to', to: '2025-12-31', lineId: 'post', position: 1, lineTo: '2025-09-30' };
    nothingYet().when(agree({ grant })).refused('forwarding-behind-line', behind);
    nothingYet()
      .when(agree({ grant, to: '2025-09-30' }))
      .then(agreed({ to: '2025-09-30' }));
    nothingYet()
      .when(agree({ grant, to: '2025-09-30', lines: [{ lineId: 'measure', amountCents: 100 }] }))
      .refused('forwarding-behind-line', { ...behind, to: '2025-09-30', lineId: 'measure', position: 2, lineTo: '2025-06-30' });
  });
  it('is refused where one contract after the other lasts longer than the post is paid', () => {
    const grant = { ...GRANT, to: '2026-12-31' };
    const lines = [{ lineId: 'post', share: 100 }];
    const year = given(forwardingsDecider, [agreed({ grant, lines, from: '2025-01-01', to: '2025-12-31' })]);
    const bounds = { field: '/lines/0', lineId: 'post', position: 1, months: 12, from: '2025-01-01', latest: '2025-12-31' };
    year
      .when(of(lines, { grant, from: '2026-01-01', to: '2026-12-31' }))
      .refused('forwarding-longer-than-granted', { ...bounds, to: '2026-12-31' });
    const later = given(forwardingsDecider, [agreed({ grant, from: '2025-07-01', to: '2026-06-30' }), ended('2026-01-31')]);
    later
      .when(of([{ lineId: 'post', share: 50 }], { grant, from: '2025-01-01', to: '2025-12-31' }))
      .refused('forwarding-longer-than-granted', { ...bounds, to: '2026-01-31' });
    const rest = { grant, from: '2026-02-01', to: '2026-06-30' };
    later.when(of(lines, rest)).then(agreed({ forwardingId: second, lines, ...rest }));
  });
  it('is refused once a court has annulled the notice, and what was agreed before is answered as before', () => {
    const annulledNoticeId = derivedId('ntc', 'annulled');
    const grant = { ...GRANT, annulledNoticeId };
    nothingYet().when(agree({ grant })).refused('notice-annulled', { noticeId: annulledNoticeId });
    half().when(agree({ grant })).nothing();
  });

  it('waits until the notice of the grant is delivered', () => {
    const undelivered = { noticeId: 'ntc_1', status: 'posted' } as const;
    nothingYet()
      .when(agree({ grant: { ...GRANT, undelivered } }))
      .refused('grant-not-delivered', undelivered);
  });

  it.each(['CARRIER', 'MUNICIPALITY', 'DISTRICT', 'GROUPING'] as const)('to a %s', (kind) => {
    const { data } = agreed();
    nothingYet()
      .when(agree({ receiver: { ...CARRIER, kinds: [kind] } }))
      .then(ForwardingAgreed({ ...data, receiver: { ...data.receiver, kind } }));
  });

  it('says what the receiver proves of it, and by when: not before the contract is over', () => {
    const contract = (until: string) => ({ signedOn: SIGNED, auditRight: true, proof: { of: 'Sachbericht', until } });
    nothingYet()
      .when(agree({ contract: contract('2025-12-31') }))
      .then(agreed({ contract: contract('2025-12-31') }));
    nothingYet()
      .when(agree({ contract: contract('2025-12-30') }))
      .refused('proof-before-the-end', { field: '/contract/proof/until', until: '2025-12-30', to: '2025-12-31' });
  });

  const party = (more: Partial<CopiedParty>): CopiedParty => ({ ...CARRIER, ...more });
  it.each<readonly [string, CopiedParty, string, Record<string, unknown>]>([
    ['the party that was granted', party({ key: '08128131', name: 'Wertheim' }), 'forwarded-to-itself', { name: 'Wertheim' }],
    ['a party of no kind', party({ kinds: [], name: 'Niemand' }), 'receiver-kind', { name: 'Niemand' }],
    ['who is not yet', party({ validFrom: '2025-03-02' }), 'receiver-not-yet', { name: 'Werk e. V.', validFrom: '2025-03-02' }],
    ['who is no more', party({ ended: { on: '2025-12-31' } }), 'receiver-dissolved', { name: 'Werk e. V.', on: '2025-12-31' }],
    [
      'who was merged',
      party({ ended: { on: '2025-01-01', into: { key: 'T-NEU', name: 'Neu e. V.' } } }),
      'receiver-merged',
      { name: 'Werk e. V.', on: '2025-01-01', into: 'Neu e. V.', intoKey: 'T-NEU' },
    ],
  ])('is refused to %s', (_, receiver, code, data) =>
    nothingYet()
      .when(agree({ receiver }))
      .refused(code, { field: '/receiverKey', ...data }),
  );
  it('is refused to the successor of the party that was granted, which has the grant already', () =>
    nothingYet()
      .when(agree({ receiver: party({ key: 'T-NEU', name: 'Neu e. V.' }), givers: ['T-NEU', '08128131'] }))
      .refused('forwarded-to-itself', { field: '/receiverKey', name: 'Neu e. V.' }));
  it('is refused to who is not in the directory, and goes to a Stadtkreis, which is a municipality too', () => {
    const { receiver: _nobody, ...unknown } = aWish();
    nothingYet()
      .when((forwardings) => decideAgreeForwarding(unknown, forwardings))
      .refused('receiver-unknown', { field: '/receiverKey', receiverKey: 'T-WERK' });
    const receiver = party({ key: '08111', name: 'Stuttgart', kinds: ['DISTRICT', 'MUNICIPALITY'], ended: { on: '2026-01-01' } });
    const [event] = nothingYet().when(agree({ receiver })).events();
    expect(event?.data).toMatchObject({ receiver: { key: '08111', name: 'Stuttgart', kind: 'MUNICIPALITY' } });
  });

  it('is refused for a share that somebody has on a common day, and not behind it or once that has ended', () => {
    const rest = { field: '/lines/0', lineId: 'post', position: 1, grantedShare: 100, receivers: ['Werk e. V.'] };
    const [from, to] = ['2025-12-31', '2025-12-31'];
    half()
      .when(of([{ lineId: 'post', share: 51 }], { from, to }))
      .refused('share-forwarded-already', { ...rest, share: 51, freeShare: 50, from, to });
    half()
      .when(of([{ lineId: 'post', share: 50 }]))
      .then(agreed({ forwardingId: second }));
    const before = { from: '2025-01-01', to: '2025-02-28', lines: [{ lineId: 'post', share: 100 }] };
    half()
      .when(of(before.lines, before))
      .then(agreed({ forwardingId: second, ...before }));
    const behind = { from: '2025-10-01', lines: [{ lineId: 'post', share: 100 }] };
    given(forwardingsDecider, [agreed(), ended('2025-09-30')])
      .when(of(behind.lines, behind))
      .then(agreed({ forwardingId: second, ...behind }));
  });
  it('is refused for money that somebody has, whatever the days', () => {
    const some = [{ lineId: 'measure', amountCents: 300_000 }];
    given(forwardingsDecider, [agreed({ lines: some, to: '2025-03-31' })])
      .when(of(some, { from: '2025-04-01' }))
      .refused('amount-forwarded-already', {
        field: '/lines/0',
        lineId: 'measure',
        position: 2,
        amountCents: 300_000,
        grantedCents: 500_000,
        freeCents: 200_000,
        receivers: ['Werk e. V.'],
      });
  });
  it('is refused of a post by share and amount, and of a measure by both or by nothing', () => {
    const both = { share: 50, amountCents: 100 };
    nothingYet()
      .when(agree({ lines: [{ lineId: 'post', ...both }] }))
      .refused('forwarded-by-share', { field: '/lines/0', lineId: 'post', position: 1, grantedShare: 100 });
    for (const wrong of [both, {}])
      nothingYet()
        .when(agree({ lines: [{ lineId: 'measure', ...wrong }] }))
        .refused('forwarded-by-amount', { field: '/lines/0', lineId: 'measure', position: 2, grantedCents: 500_000 });
  });
  it('begins on the first day that there is a receiver, and on the first funded one', () => {
    const receiver = party({ validFrom: '2025-01-01' });
    const wish = { receiver, from: '2025-01-01' };
    nothingYet().when(agree(wish)).then(agreed(wish));
    const today = { contract: { signedOn: '2025-02-21', auditRight: true } };
    nothingYet().when(agree(today)).then(agreed(today));
  });
  it('of one line leaves another alone, and says of each receiver once who has the share', () => {
    const grant = {
      ...GRANT,
      lines: [...GRANT.lines, { lineId: 'other', position: 3, kind: 'post' as const, amountCents: 6_000_000, share: 100 }],
    };
    const whole = [{ lineId: 'post', share: 100 }];
    const all = given(forwardingsDecider, [agreed({ grant, lines: whole })]);
    all
      .when(of([{ lineId: 'other', share: 100 }], { grant }))
      .then(agreed({ forwardingId: second, grant, lines: [{ lineId: 'other', share: 100 }] }));
    const third = derivedId('fwd', 'third');
    const quarter = [{ lineId: 'post', share: 25 }];
    given(forwardingsDecider, [agreed({ lines: quarter }), agreed({ forwardingId: second, lines: quarter })])
      .when(agree({ forwardingId: third, lines: [{ lineId: 'post', share: 51 }] }))
      .refused('share-forwarded-already', {
        field: '/lines/0',
        lineId: 'post',
        position: 1,
        share: 51,
        grantedShare: 100,
        freeShare: 50,
        from: '2025-03-01',
        to: '2025-12-31',
        receivers: ['Werk e. V.'],
      });
  });
  it('of all the money leaves none', () => {
    const lines = [{ lineId: 'measure', amountCents: 500_000 }];
    const most = { forwardingId: second, lines: [{ lineId: 'measure', amountCents: 1 }] };
    given(forwardingsDecider, [agreed({ lines: [{ lineId: 'measure', amountCents: 499_999 }] })])
      .when(agree(most))
      .then(agreed(most));
    given(forwardingsDecider, [agreed({ lines })])
      .when(agree(most))
      .refused('amount-forwarded-already', {
        field: '/lines/0',
        lineId: 'measure',
        position: 2,
        amountCents: 1,
        grantedCents: 500_000,
        freeCents: 0,
        receivers: ['Werk e. V.'],
      });
  });
  it('of a post whose months nobody counted lasts as long as the grant', () => {
    const lines = GRANT.lines.map(({ months: _months, ...line }) => line);
    const wish = { grant: { ...GRANT, to: '2027-12-31', lines }, from: '2025-01-01', to: '2027-12-31' };
    nothingYet().when(agree(wish)).then(agreed(wish));
  });
  it('is worth the part of its own line that is passed on, and says for which task', () => {
    const lines = [...GRANT.lines, { lineId: 'other', position: 3, kind: 'post' as const, amountCents: 2_400_000, share: 50 }];
    const wish = { grant: { ...GRANT, lines }, lines: [{ lineId: 'other', share: 25 }] };
    // A quarter of a post is half of what half a post costs.
    nothingYet()
      .when(agree(wish))
      .then(agreed({ ...wish, worthCents: 1_200_000 }));
    const { type, data } = agreed();
    nothingYet()
      .when(agree({ task: 'Beratung' }))
      .then({ type, data: { ...data, task: 'Beratung' } });
  });
  it('is refused at its last day, where it begins with the grant and goes on behind it', () =>
    nothingYet()
      .when(agree({ from: '2025-01-01', to: '2026-01-01' }))
      .refused('forwarding-outside-period', {
        ...{ field: '/to', from: '2025-01-01', to: '2026-01-01' },
        ...{ grantFrom: '2025-01-01', grantTo: '2025-12-31' },
      }));
  it('names those alone who have the share on a common day', () => {
    const has = (name: string, share: number, from: string, to: string) => {
      const { type, data } = agreed({ forwardingId: derivedId('fwd', name), lines: [{ lineId: 'post', share }], from, to });
      return { type, data: { ...data, receiver: { ...data.receiver, name } } };
    };
    const history = [
      has('Im Frühjahr', 90, '2025-01-01', '2025-05-31'),
      has('Im Sommer', 30, '2025-06-01', '2025-07-01'),
      has('Im Herbst', 30, '2025-09-30', '2025-10-31'),
      has('Im Winter', 90, '2025-11-01', '2025-12-31'),
    ];
    const wish = { forwardingId: second, from: '2025-07-01', to: '2025-09-30' };
    given(forwardingsDecider, history)
      .when(agree({ ...wish, lines: [{ lineId: 'post', share: 71 }] }))
      .refused('share-forwarded-already', {
        ...{ field: '/lines/0', lineId: 'post', position: 1, share: 71, grantedShare: 100, freeShare: 70 },
        ...{ from: '2025-07-01', to: '2025-09-30', receivers: ['Im Sommer', 'Im Herbst'] },
      });
    const rest = { ...wish, lines: [{ lineId: 'post', share: 70 }] };
    given(forwardingsDecider, history).when(agree(rest)).then(agreed(rest));
  });
});
