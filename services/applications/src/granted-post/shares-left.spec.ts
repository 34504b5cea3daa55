import { derivedId, fold } from '@paktwerk/kernel';
import { ActionEnded, ActionFiled, NoticeCameBack, NoticeDelivered, NoticeReleased } from '../grant/events';
import type { GrantEvent } from '../grant/events';
import {
  ACTION,
  FULL_FROM_JANUARY,
  ISSUED,
  aPart,
  behind,
  cameBack,
  delivered,
  deliveredOn,
  ended,
  filed,
  released,
} from '../grant/grant.fixture';
import { grantDecider } from '../grant/state';
import { NOTHING, POST_TERMS } from '../grant/taken-back.fixture';
import { revocation } from '../notice-hearing/notice-hearing.fixture';
import type { Issued } from '../grant/terms';
import type { FundedShare } from './funded-share';
import { sharesLeft } from './shares-left';

const SHARE: FundedShare = { lineId: 'line-1', kind: 'post', share: 50, workplace: 'rathaus', from: '2022-07-01', to: '2023-06-30' };
const OTHER: FundedShare = { ...SHARE, lineId: 'line-3' };
const noticeId = derivedId('ntc', 'revocation');
const about = (after: object) => {
  const content = revocation({ lines: [{ lineId: 'line-1', before: POST_TERMS, after: { ...POST_TERMS, ...after } }] });
  const of = { noticeId, kind: 'REVOCATION', amountCents: 0, content } as const;
  return [
    NoticeReleased({ ...released('2025-03-20').data, ...of }),
    NoticeDelivered({ ...deliveredOn('2025-03-23').data, ...of }),
  ] as const;
};
const GRANTED: Issued = { ...ISSUED, lines: ['line-1', 'line-3'].map((lineId) => ({ ...ISSUED.lines[0]!, lineId })) };
const left = (...history: readonly GrantEvent[]) => sharesLeft([SHARE, OTHER], fold(grantDecider, [...delivered(), ...history]), GRANTED);
const gone = about({ ...NOTHING });
const of = { noticeId, kind: 'REVOCATION' } as const;

describe('shares that are granted', () => {
  it('stay as they are, without a file of notices too', () => {
    expect(left()).toEqual([SHARE, OTHER]);
    expect(sharesLeft([SHARE], { kind: 'none' }, GRANTED)).toEqual([SHARE]);
  });
  it('are gone once their revocation is delivered, and not before', () => {
    expect(left(gone[0])).toEqual([SHARE, OTHER]);
    expect(left(...gone)).toEqual([OTHER]);
  });
  it('end earlier, or are smaller, where they are revoked in part', () => {
    expect(left(...about({ months: 6, to: '2022-12-31' }))).toEqual([{ ...SHARE, to: '2022-12-31' }, OTHER]);
    expect(left(...about({ months: 6 }))).toEqual([{ ...SHARE, to: '2022-12-31' }, OTHER]);
    expect(left(...about({ share: 30 }))).toEqual([{ ...SHARE, share: 30 }, OTHER]);
  });
  it('are one before a day and another one after it where a notice changed them from that day on', () =>
    expect(left(...about({ ...FULL_FROM_JANUARY.after }))).toEqual([
      { ...SHARE, to: '2022-12-31' },
      { ...SHARE, share: 100, from: '2023-01-01' },
      OTHER,
    ]));
  it('reach until the next one begins, where work began later than the line', () => {
    const parts = [aPart(), behind({ from: '2023-03-01', to: '2023-08-31', share: 100 })];
    expect(left(...about({ share: 100, months: 12, to: '2023-08-31', parts }))).toEqual([
      { ...SHARE, to: '2023-02-28' },
      { ...SHARE, share: 100, from: '2023-03-01', to: '2023-08-31' },
      OTHER,
    ]);
  });
  it('are back where the revocation was not delivered after all, or a court annulled it', () => {
    expect(left(...gone, NoticeCameBack({ ...cameBack('2025-03-25').data, ...of }))).toEqual([SHARE, OTHER]);
    const action = ActionFiled({ ...filed('2025-04-01', '2025-04-01T09:00:00.000Z', false, ACTION).data, ...of });
    expect(left(...gone, action, ActionEnded({ ...ended('2025-09-01', 'annulled').data, ...of }))).toEqual([SHARE, OTHER]);
  });
  it('are taken until the new end once an extension is delivered, with no other notice before it', () => {
    const posts = [
      { postId: 'post_1', lineId: 'line-1', oldEnd: '2023-06-30', newEnd: '2024-06-30', fundedMonths: 24, amountCents: 3_200_000 },
    ];
    const content = { kind: 'EXTENSION' as const, ruleSetVersion: 2, months: 12, posts };
    const extension = { noticeId, kind: 'EXTENSION' as const, amountCents: 6_900_000, content };
    const said = NoticeReleased({ ...released('2025-03-20').data, ...extension });
    expect(left(said)).toEqual([SHARE, OTHER]);
    expect(left(said, NoticeDelivered({ ...deliveredOn('2025-03-23').data, ...extension }))).toEqual([
      { ...SHARE, to: '2024-06-30' },
      OTHER,
    ]);
  });
  it('fund nothing where a court annulled the grant', () => {
    const action = filed('2025-02-20', '2025-02-20T09:00:00.000Z', false, ACTION);
    expect(left(action, ended('2025-02-28', 'annulled'))).toEqual([]);
  });
});
