import type { LogEntry } from '@paktwerk/platform';
import { CLERK, OTHER_CLERK, THREE } from '../../application/application.fixture';
import { ActionEnded } from '../../grant/events';
import type { GrantEvent } from '../../grant/events';
import {
  AMENDED,
  GRANT,
  NOTICE,
  OTHER_NOTICE,
  PREPARED_ON,
  amendmentReleased,
  ended,
  fundsAnswered,
  noticeCountersigned,
  noticeDiscarded,
  noticePrepared,
  noticeReturned,
  released,
} from '../../grant/grant.fixture';
import type { NoticePreparationRow } from './entity';
import { evolve } from './projection';

const rowAfter = (...events: readonly GrantEvent[]): NoticePreparationRow | undefined =>
  events.reduce<NoticePreparationRow | undefined>((row, e) => evolve(row, e as GrantEvent & LogEntry as never) ?? row, undefined);

describe('the notices that are prepared', () => {
  it('wait for a release, above the amount for a second signature before', () => {
    expect(rowAfter(noticePrepared())).toEqual({
      grantId: GRANT,
      noticeId: OTHER_NOTICE,
      kind: 'AMENDMENT',
      applicationId: noticePrepared().data.applicationId,
      amountCents: AMENDED,
      stage: 'release',
      since: PREPARED_ON,
      preparedBy: CLERK,
      countersignedBy: null,
    });
    const large = noticePrepared({ needs: THREE });
    expect(rowAfter(large)?.stage).toBe('countersign');
    expect(rowAfter(large, noticeCountersigned())).toMatchObject({ stage: 'release', countersignedBy: OTHER_CLERK });
  });
  it('are to be prepared anew where they were returned', () =>
    expect(rowAfter(noticePrepared(), noticeReturned())?.stage).toBe('returned'));
  it('are to be prepared anew where there is no money for them, whoever signs them before or after', () => {
    const short = fundsAnswered({ reason: 'pot-exceeded', frameAvailableCents: 0, potAvailableCents: 0 });
    const large = noticePrepared({ needs: THREE });
    expect([
      rowAfter(noticePrepared(), fundsAnswered())?.stage,
      rowAfter(noticePrepared(), short)?.stage,
      rowAfter(large, short, noticeCountersigned())?.stage,
      rowAfter(large, noticeCountersigned(), short)?.stage,
    ]).toEqual(['release', 'unfunded', 'unfunded', 'unfunded']);
  });
  it('are asked for where a court annulled a notice that later ones started from, unless one is being prepared', () => {
    const { data } = ended('2025-09-01', 'annulled');
    const annulled = ActionEnded({ ...data, laterNoticeIds: [OTHER_NOTICE], changesCents: -300 });
    const asked = { stage: 'overtaken', noticeId: NOTICE, kind: 'GRANT', amountCents: 300, since: '2025-09-01', preparedBy: '' };
    expect([
      rowAfter(annulled),
      rowAfter(noticePrepared(), amendmentReleased(), annulled),
      rowAfter(noticePrepared(), annulled),
      rowAfter(annulled, noticePrepared()),
    ]).toMatchObject([asked, asked, { stage: 'release' }, { stage: 'release', noticeId: OTHER_NOTICE }]);
    expect(rowAfter(ActionEnded(data))).toBeUndefined();
  });
  it('wait for nobody where they are released or discarded', () => {
    expect(rowAfter(noticePrepared(), amendmentReleased())?.stage).toBe('over');
    expect(rowAfter(noticePrepared(), noticeDiscarded())?.stage).toBe('over');
  });
  it('are not those of decisions', () => {
    expect(rowAfter(released())).toBeUndefined();
    expect(rowAfter(noticePrepared(), released())?.stage).toBe('release');
  });
});
