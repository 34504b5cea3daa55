import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { NoticeReleased } from '../grant/events';
import { delivered, released } from '../grant/grant.fixture';
import { grantDecider } from '../grant/state';
import type { GrantState } from '../grant/state';
import { FILE, OTHER_FILE } from '../shared/answered.fixture';
import { decideGiveNoticeStatement } from './give-notice-statement';
import type { GiveNoticeStatement } from './give-notice-statement';
import { HEARING, closed, opened, revocation, stated } from './notice-hearing.fixture';

const IN_TIME = '2025-03-10T10:00:00.000Z';
const state =
  (command: Partial<GiveNoticeStatement> = {}) =>
  (s: GrantState) => {
    const { hearingId = HEARING, statement = 'Sie war besetzt.', files = [], isComplete = false, receivedAt = IN_TIME } = command;
    const { today = receivedAt.slice(0, 10) } = command;
    return decideGiveNoticeStatement({ hearingId, statement, files, isComplete, receivedAt, today }, s);
  };
const heard = () => [...delivered(), opened()];
const complete = closed('statement-received', '2025-03-10');
const MOST = 20;

describe('give a statement before a notice', () => {
  it('is received, and the hearing goes on', () => {
    given(grantDecider, heard()).when(state()).then(stated());
    given(grantDecider, [...heard(), stated()])
      .when(state({ statement: 'Auch im Mai.' }))
      .then(stated({ statement: 'Auch im Mai.' }));
  });
  it('ends the hearing where the recipient says that this is all', () => {
    given(grantDecider, heard())
      .when(state({ isComplete: true }))
      .then(stated(), complete);
    given(grantDecider, [...heard(), stated()])
      .when(state({ isComplete: true }))
      .then(complete);
  });
  it('is received behind the period, too', () =>
    given(grantDecider, [...heard(), closed()])
      .when(state({ receivedAt: '2025-03-17T23:00:00.000Z', today: '2025-03-18', isComplete: true }))
      .then(stated({ receivedAt: '2025-03-17T23:00:00.000Z', on: '2025-03-18', late: true })));
  it('came in time a moment before, though the end was recorded first', () =>
    given(grantDecider, [...heard(), closed()])
      .when(state({ receivedAt: '2025-03-17T22:59:59.999Z' }))
      .then(stated({ receivedAt: '2025-03-17T22:59:59.999Z', on: '2025-03-17' })));
  it('is another one with other files, and nothing with the same', () => {
    given(grantDecider, heard())
      .when(state({ files: [FILE] }))
      .then(stated({ files: [FILE] }));
    given(grantDecider, [...heard(), stated({ files: [FILE] })])
      .when(state({ files: [FILE] }))
      .nothing();
    given(grantDecider, [...heard(), stated({ files: [FILE] })])
      .when(state({ files: [OTHER_FILE] }))
      .then(stated({ files: [OTHER_FILE] }));
  });
  it('is received twenty times at most', () => {
    const all = Array.from({ length: MOST }, (_, i) => stated({ statement: `${i}` }));
    given(grantDecider, [...heard(), ...all.slice(1)])
      .when(state())
      .then(stated());
    given(grantDecider, [...heard(), ...all])
      .when(state())
      .refused('statements-too-many', { most: MOST });
  });
  it('is on a hearing of this grant', () => {
    const hearingId = derivedId('hea', 'other');
    given(grantDecider, heard()).when(state({ hearingId })).refused('hearing-unknown', { hearingId });
    given(grantDecider, []).when(state()).refused('hearing-unknown', { hearingId: HEARING });
  });
  it('comes too late once a notice about it is released', () => {
    const noticeId = derivedId('ntc', 'revocation');
    const content = revocation({ hearingId: HEARING });
    const revoked = NoticeReleased({ ...released('2025-03-20').data, noticeId, kind: 'REVOCATION', amountCents: 100_000, content });
    given(grantDecider, [...heard(), closed(), revoked])
      .when(state())
      .refused('hearing-decided', { hearingId: HEARING, noticeId, releasedOn: '2025-03-20' });
  });
});
