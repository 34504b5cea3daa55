import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { CLERK } from '../application/application.fixture';
import { refuse } from '../problems';
import {
  AMENDED,
  AMENDMENT,
  GRANT,
  NOTICE,
  OTHER_NOTICE,
  PREPARED_ON,
  amendmentReleased,
  delivered,
  dispatched,
  ended,
  filed,
  noticeDiscarded,
  noticePrepared,
  noticeReturned,
  released,
} from './grant.fixture';
import type { ContentOf } from './content';
import { decidePrepareNotice } from './prepare-notice';
import type { NoticeSays, PrepareNotice } from './prepare-notice';
import { grantDecider } from './state';
import type { GrantState } from './state';

const SAYS: NoticeSays = { content: AMENDMENT, amountCents: AMENDED };
const prepare =
  (command: Partial<PrepareNotice> = {}, says: Parameters<typeof decidePrepareNotice>[1] = SAYS) =>
  (state: GrantState) =>
    decidePrepareNotice(
      { grantId: GRANT, noticeId: OTHER_NOTICE, reason: 'Der Anteil ist gestiegen', preparedBy: CLERK, today: PREPARED_ON, ...command },
      says,
      state,
    );

const EXTENSION: ContentOf<'EXTENSION'> = {
  kind: 'EXTENSION',
  ruleSetVersion: 1,
  months: 12,
  posts: [{ postId: 'pos_1', lineId: 'line-1', oldEnd: '2023-06-30', newEnd: '2024-06-30', fundedMonths: 24, amountCents: 1 }],
};

describe('a further notice that is prepared', () => {
  it('says what it changes and of which amount the grant is then', () =>
    given(grantDecider, delivered()).when(prepare()).then(noticePrepared()));
  it('adds nothing the second time, also when it is discarded or released meanwhile', () => {
    for (const after of [[], [noticeDiscarded()], [amendmentReleased()]])
      given(grantDecider, [...delivered(), noticePrepared(), ...after])
        .when(prepare())
        .nothing();
  });
  it('is refused to who declared to stand close to its recipient', () =>
    given(grantDecider, delivered())
      .when(prepare({ conflictedSince: '2025-01-08' }))
      .refused('conflict-of-interest', { declaredOn: '2025-01-08' }));
  it('names the amount from which on a third person signs, from that amount on', () => {
    const thirdSignature = { fromCents: AMENDED, source: 'Zeichnungsordnung [A]' };
    given(grantDecider, delivered())
      .when(prepare({}, { ...SAYS, thirdSignature }))
      .then(noticePrepared({ needs: { thirdSignature } }));
    given(grantDecider, delivered())
      .when(prepare({}, { ...SAYS, thirdSignature: { ...thirdSignature, fromCents: AMENDED + 1 } }))
      .then(noticePrepared());
  });
  it('takes the place of one of its kind that is not released', () => {
    const noticeId = derivedId('ntc', 'again');
    given(grantDecider, [...delivered(), noticePrepared(), noticeReturned()])
      .when(prepare({ noticeId }))
      .then(noticePrepared({ noticeId, replacesNoticeId: OTHER_NOTICE }));
  });
  it('waits for one of another kind', () =>
    given(grantDecider, [...delivered(), noticePrepared()])
      .when(prepare({ noticeId: derivedId('ntc', 'other') }, { content: EXTENSION, amountCents: 1 }))
      .refused('notice-in-preparation', { noticeId: OTHER_NOTICE, kind: 'AMENDMENT', preparedOn: PREPARED_ON }));
  it('is refused where nothing is granted, not yet delivered, or annulled', () => {
    given(grantDecider, []).when(prepare()).refused('grant-unknown', { grantId: GRANT });
    given(grantDecider, [released(), dispatched()]).when(prepare()).refused('grant-not-delivered', { noticeId: NOTICE, status: 'posted' });
    given(grantDecider, [...delivered(), filed('2025-02-19', '2025-02-19T09:00:00.000Z'), ended('2025-09-01', 'annulled')])
      .when(prepare())
      .refused('notice-annulled', { noticeId: NOTICE });
  });
  it('is refused by what its kind says against it', () =>
    given(grantDecider, delivered())
      .when(prepare({}, refuse('line-unknown', { lineId: 'line-9' })))
      .refused('line-unknown', { lineId: 'line-9' }));
});
