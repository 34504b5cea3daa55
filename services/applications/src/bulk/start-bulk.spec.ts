import { defined, derivedId, fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { DECISION, TODAY } from '../application/application.fixture';
import { BULK, ITEMS, app, handled, started } from './bulk.fixture';
import { BulkStarted } from './events';
import type { BulkEvent, BulkItem, BulkKind, BulkLetter } from './events';
import { decideStartBulk } from './start-bulk';
import { bulkDecider, itemKey, openItems } from './state';
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
  it('reminds of applications as a whole, accepts proofs by their id, and refuses a proof that is not named', () => {
    const of = (kind: BulkKind, items: readonly BulkItem[], letter?: BulkLetter) => (state: BulkState) =>
      decideStartBulk({ bulkId: BULK, kind, items, ...defined({ letter }), today: TODAY }, state);
    const whole = [{ applicationId: app('a') }];
    const proofs = ['2024', '2025'].map((year) => ({ applicationId: app('a'), proofId: derivedId('prf', year) }));
    given(bulkDecider)
      .when(of('remind', whole))
      .then(BulkStarted({ ...started(whole).data, kind: 'remind' }));
    given(bulkDecider)
      .when(of('accept-proof', proofs))
      .then(BulkStarted({ ...started(proofs).data, kind: 'accept-proof' }));
    given(bulkDecider)
      .when(of('accept-proof', whole))
      .refused('bulk-proof-missing', { field: '/items/0', applicationId: app('a'), position: 1 });
  });
  it('says what the letters of an extension say, and of nothing else', () => {
    const letter = { reason: 'Die Förderung wird verlängert.' } as BulkLetter;
    const of = (kind: BulkKind, said?: BulkLetter) => (state: BulkState) =>
      decideStartBulk({ bulkId: BULK, kind, items: ITEMS, ...defined({ letter: said }), today: TODAY }, state);
    given(bulkDecider)
      .when(of('extend', letter))
      .then(BulkStarted({ ...started().data, kind: 'extend', letter }));
    given(bulkDecider).when(of('extend')).refused('bulk-letter', { field: '/letter', kind: 'extend' });
    given(bulkDecider).when(of('release', letter)).refused('bulk-letter', { field: '/letter', kind: 'release' });
  });
});

describe('what is left of a selection', () => {
  const left = (...events: readonly BulkEvent[]) => openItems(fold(bulkDecider, events)).map(itemKey);
  const [notice, proof] = [derivedId('ntc', 'first'), derivedId('prf', '2025')];

  it('is nothing before it is started, and what nothing is recorded of afterwards, in its order', () => {
    expect(left()).toEqual([]);
    expect(left(started())).toEqual([app('a'), app('b'), app('c')]);
    expect(left(started(), handled({ applicationId: app('b'), outcome: 'done' }))).toEqual([app('a'), app('c')]);
    expect(left(handled({ applicationId: app('b'), outcome: 'done' }))).toEqual([]);
  });
  it('is told by notice and proof where several are of one application', () => {
    const items = [{ applicationId: app('a'), noticeId: notice }, { applicationId: app('a'), proofId: proof }, { applicationId: app('b') }];
    expect(left(started(items), handled({ applicationId: app('a'), noticeId: notice, outcome: 'done' }))).toEqual([proof, app('b')]);
  });
  it('counts an outcome of before, which named its application alone, for the application before a part of it', () => {
    const done = handled({ applicationId: app('a'), outcome: 'done' });
    expect(left(started([{ applicationId: app('a'), noticeId: notice }]), done)).toEqual([]);
    expect(left(started([{ applicationId: app('a') }, { applicationId: app('a'), noticeId: notice }]), done)).toEqual([notice]);
    expect(left(started([{ applicationId: app('a'), noticeId: notice }, { applicationId: app('a') }]), done)).toEqual([notice]);
  });
});
