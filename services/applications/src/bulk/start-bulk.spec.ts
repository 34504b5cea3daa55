import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { DECISION, TODAY } from '../application/application.fixture';
import { BULK, ITEMS, app, handled, started } from './bulk.fixture';
import { BulkStarted } from './events';
import type { BulkItem } from './events';
import { decideStartBulk } from './start-bulk';
import { bulkDecider } from './state';
import type { BulkState } from './state';

const start =
  (items: readonly BulkItem[] = ITEMS) =>
  (state: BulkState) =>
    decideStartBulk({ bulkId: BULK, kind: 'release', items, today: TODAY }, state);

describe('start a job over a selection', () => {
  it('records what was confirmed', () => given(bulkDecider).when(start()).then(started()));
  it('adds nothing when it arrives twice, however far it is', () => {
    given(bulkDecider, [started()]).when(start()).nothing();
    given(bulkDecider, [started(), handled({ applicationId: app('a'), outcome: 'done' })])
      .when(start())
      .nothing();
  });
  it('refuses an application twice', () =>
    given(bulkDecider)
      .when(start([...ITEMS, { applicationId: app('b'), decisionId: DECISION }]))
      .refused('bulk-item-twice', { field: `/items/${ITEMS.length}`, applicationId: app('b'), position: ITEMS.length + 1 }));
  it('takes several notices of one application, and refuses one of them twice', () => {
    const ofNotice = (name: string): BulkItem => ({ applicationId: app('a'), decisionId: DECISION, noticeId: derivedId('ntc', name) });
    const release = (items: readonly BulkItem[]) => (state: BulkState) =>
      decideStartBulk({ bulkId: BULK, kind: 'release-notice', items, today: TODAY }, state);
    const items = [ofNotice('first'), ofNotice('second')];
    given(bulkDecider)
      .when(release(items))
      .then(BulkStarted({ ...started(items).data, kind: 'release-notice' }));
    given(bulkDecider)
      .when(release([...items, ofNotice('first')]))
      .refused('bulk-item-twice', { field: '/items/2', applicationId: app('a'), position: 3 });
  });
  it('refuses a release of notices that names no notice: no turn could ever end it', () =>
    given(bulkDecider)
      .when((state) => decideStartBulk({ bulkId: BULK, kind: 'release-notice', items: ITEMS, today: TODAY }, state))
      .refused('bulk-notice-missing', { field: '/items/0', applicationId: app('a'), position: 1 }));
  it('refuses a release that names no decision', () =>
    given(bulkDecider)
      .when(start([{ applicationId: app('a'), decisionId: DECISION }, { applicationId: app('b') }]))
      .refused('bulk-decision-missing', { field: '/items/1', applicationId: app('b'), position: 2 }));
});
