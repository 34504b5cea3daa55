import { derivedId, fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { decideEndAction } from './end-action';
import type { EndAction } from './end-action';
import { ActionEnded, ActionFiled, NoticeBecameFinal, NoticeReleased } from './events';
import type { ActionOutcome } from './events';
import {
  ACTION,
  AMENDMENT,
  DELIVERED_ON,
  FULLER,
  ISSUED,
  LAST_DAY,
  NOTICE,
  OF_AMENDMENT,
  OTHER_NOTICE,
  RAISED,
  amendmentDelivered,
  amendmentReleased,
  becameFinal,
  delivered,
  deliveredOn,
  dispatched,
  ended,
  filed,
  fundsAnswered,
  noticePrepared,
  released,
} from './grant.fixture';
import { grantDecider, statusOf } from './state';
import type { GrantState } from './state';
import { termsOf } from './terms';

const end =
  (outcome: ActionOutcome, note = 'Urteil', more: Partial<EndAction> = {}) =>
  (state: GrantState) =>
    decideEndAction({ noticeId: NOTICE, actionId: ACTION, outcome, note, today: '2025-09-01', ...more }, state);
const pending = [...delivered(), filed('2025-03-10', '2025-03-10T09:00:00.000Z')];
const late = [...delivered(), becameFinal('2025-03-18'), filed('2025-03-20', '2025-03-20T09:00:00.000Z', true)];

describe('the end of an action', () => {
  it.each(['dismissed', 'withdrawn', 'settled'] as const)('makes the notice final: %s', (outcome) =>
    given(grantDecider, pending).when(end(outcome)).then(ended('2025-09-01', outcome), becameFinal('2025-09-01', 'action-ended')),
  );
  it('ends the notice where the court annulled it', () =>
    given(grantDecider, pending).when(end('annulled')).then(ended('2025-09-01', 'annulled')));
  it('says by how much what is granted changes where the court annulled what had changed it', () => {
    const filedAgainst = ActionFiled({ ...filed('2025-04-10', '2025-04-10T09:00:00.000Z').data, ...OF_AMENDMENT });
    const history = [
      ...delivered(),
      noticePrepared(),
      fundsAnswered(),
      amendmentReleased(),
      amendmentDelivered('2025-04-05'),
      filedAgainst,
    ];
    const annul = (more: Partial<EndAction> = {}) => end('annulled', 'Urteil', { noticeId: OTHER_NOTICE, issued: ISSUED, ...more });
    const lines = [{ lineId: FULLER.lineId, before: FULLER.after, after: FULLER.before }];
    const told = ActionEnded({ ...ended('2025-09-01', 'annulled').data, ...OF_AMENDMENT, changesCents: -RAISED, lines });
    given(grantDecider, history).when(annul()).then(told);
    const later = derivedId('ntc', 'later');
    const { data } = amendmentReleased();
    const fuller = {
      ...AMENDMENT,
      lines: [{ ...FULLER, before: FULLER.after, after: { ...FULLER.after, share: 80, amountCents: 5_120_000 } }],
    };
    const onTop = NoticeReleased({ ...data, noticeId: later, content: fuller, amountCents: 5_620_000 });
    // What is released and not delivered is granted already, and nobody outside has been told of it.
    const { changesCents: _none, ...same } = told.data;
    given(grantDecider, [...history, onTop])
      .when(annul())
      .then(ActionEnded({ ...same, laterNoticeIds: [later] }));
  });
  describe('in part', () => {
    const measure = { lineId: 'line-2', before: { amountCents: 500_000 }, after: { amountCents: 700_000 } };
    const content = { ...AMENDMENT, lines: [FULLER, measure] };
    const of = <E extends { readonly data: object }>(event: E): E => ({ ...event, data: { ...event.data, content } });
    const filedAgainst = ActionFiled({ ...filed('2025-04-10', '2025-04-10T09:00:00.000Z').data, ...OF_AMENDMENT });
    const history = [...delivered(), of(amendmentReleased()), of(amendmentDelivered('2025-04-05')), filedAgainst];
    const annul = (lineIds: string[] | undefined, more: Partial<EndAction> = {}) =>
      end('annulled-in-part', 'Urteil', { noticeId: OTHER_NOTICE, issued: ISSUED, ...(lineIds === undefined ? {} : { lineIds }), ...more });
    const told = ActionEnded({
      ...ended('2025-09-01', 'annulled-in-part').data,
      ...OF_AMENDMENT,
      annulledLineIds: ['line-1'],
      changesCents: -RAISED,
      lines: [{ lineId: 'line-1', before: FULLER.after, after: FULLER.before }],
    });
    const decided = given(grantDecider, history).when(annul(['line-1']));

    it('takes back the lines that it names, and is final for the others', () => {
      const final = NoticeBecameFinal({ ...becameFinal('2025-09-01', 'action-ended').data, ...OF_AMENDMENT, amountCents: 5_300_000 });
      decided.then(told, final);
      const state = fold(grantDecider, [...history, told, final]);
      const notice = state.kind === 'open' ? state.notices.find((one) => one.noticeId === OTHER_NOTICE) : undefined;
      expect([notice && statusOf(notice), notice?.content]).toEqual(['final', { ...AMENDMENT, lines: [measure] }]);
      const terms = state.kind === 'open' ? termsOf(ISSUED, state) : undefined;
      expect([terms?.lines.get('line-1'), terms?.lines.get('line-2')]).toEqual([FULLER.before, { amountCents: 700_000 }]);
    });
    it('adds nothing when it arrives twice', () =>
      given(grantDecider, [...history, told])
        .when(annul(['line-1']))
        .nothing());
    it.each([
      ['no line', undefined, 'annulled-lines-missing', { field: '/lineIds', noticeId: OTHER_NOTICE }],
      [
        'a line that it leaves alone',
        ['line-9'],
        'annulled-line-unknown',
        { field: '/lineIds/0', lineId: 'line-9', noticeId: OTHER_NOTICE },
      ],
      ['one twice', ['line-1', 'line-1'], 'annulled-line-unknown', { field: '/lineIds/1', lineId: 'line-1', noticeId: OTHER_NOTICE }],
      ['all of them', ['line-1', 'line-2'], 'annulled-lines-all', { field: '/lineIds', noticeId: OTHER_NOTICE }],
    ])('is refused with %s', (_, lineIds, code, data) => given(grantDecider, history).when(annul(lineIds)).refused(code, data));
    it('is refused of a notice without lines of its own, and lines where it is annulled as a whole', () => {
      given(grantDecider, pending)
        .when(annul(['line-1'], { noticeId: NOTICE }))
        .refused('annulled-as-a-whole', { noticeId: NOTICE, kind: 'GRANT' });
      given(grantDecider, history)
        .when(end('annulled', 'Urteil', { noticeId: OTHER_NOTICE, lineIds: ['line-1'] }))
        .refused('annulled-lines-unasked', { field: '/lineIds', outcome: 'annulled' });
    });
  });
  it('changes what is granted by a raise that was never delivered, and not by a cut that was not', () => {
    const filedAgainst = ActionFiled({ ...filed('2025-04-10', '2025-04-10T09:00:00.000Z').data, ...OF_AMENDMENT });
    const annul = end('annulled', 'Urteil', { noticeId: OTHER_NOTICE, issued: ISSUED });
    const told = { ...ended('2025-09-01', 'annulled').data, ...OF_AMENDMENT };
    given(grantDecider, [...delivered(), amendmentReleased(), filedAgainst])
      .when(annul)
      .then(ActionEnded({ ...told, changesCents: -RAISED }));
    const { raisesCents: _less, ...data } = amendmentReleased().data;
    const measure = { lineId: 'line-2', before: { amountCents: 500_000 }, after: { amountCents: 400_000 } };
    const cut = NoticeReleased({ ...data, content: { ...AMENDMENT, lines: [measure] }, amountCents: 3_600_000 });
    given(grantDecider, [...delivered(), cut, filedAgainst])
      .when(annul)
      .then(ActionEnded(told));
  });
  it.each(['dismissed', 'withdrawn', 'settled'] as const)('is no end of the notice while the period runs: %s', (outcome) => {
    const { data } = ended('2025-03-12', outcome);
    given(grantDecider, pending)
      .when(end(outcome, 'Urteil', { today: LAST_DAY, endedOn: '2025-03-12' }))
      .then(ActionEnded({ ...data, until: LAST_DAY }));
  });
  it('of a day in the period, heard of later, makes the notice final behind the period', () =>
    given(grantDecider, pending)
      .when(end('withdrawn', 'Urteil', { endedOn: '2025-03-12' }))
      .then(ended('2025-03-12', 'withdrawn'), becameFinal('2025-03-18', 'action-ended')));
  it('is refused on a day that has not come, and on one before it was filed', () => {
    given(grantDecider, pending)
      .when(end('dismissed', 'Urteil', { endedOn: '2025-09-02' }))
      .refused('action-end-in-future', { actionId: ACTION, endedOn: '2025-09-02', today: '2025-09-01' });
    given(grantDecider, pending)
      .when(end('dismissed', 'Urteil', { endedOn: '2025-03-09' }))
      .refused('action-end-before-filing', { actionId: ACTION, endedOn: '2025-03-09', filedOn: '2025-03-10' });
  });
  it('takes back that a notice is final, where a late action has it annulled', () => {
    const state = fold(grantDecider, [...late, ended('2025-09-01', 'annulled')]);
    expect(state.kind === 'open' && state.notices.map((n) => [statusOf(n), n.final])).toEqual([['annulled', undefined]]);
  });
  it('is no end of the notice before that is delivered', () =>
    given(grantDecider, [released(), dispatched(), filed('2025-02-16', '2025-02-16T09:00:00.000Z')])
      .when(end('dismissed'))
      .then(ended('2025-09-01', 'dismissed')));
  it('is no end of the notice while another action is pending', () => {
    const other = derivedId('act', 'other');
    const both = [filed('2025-03-20', '2025-03-20T09:00:00.000Z', true), filed('2025-03-21', '2025-03-21T09:00:00.000Z', true, other)];
    given(grantDecider, [...delivered(), ...both, deliveredOn('2025-03-01', 'receipt', { inTime: [ACTION, other] })])
      .when(end('dismissed'))
      .then(ended('2025-09-01', 'dismissed'));
  });
  it('makes final what was contested from its delivery on', () =>
    given(grantDecider, [
      released(),
      dispatched(),
      filed('2025-02-16', '2025-02-16T09:00:00.000Z'),
      deliveredOn(DELIVERED_ON, 'fiction', { inTime: [ACTION] }),
    ])
      .when(end('dismissed'))
      .then(ended('2025-09-01', 'dismissed'), becameFinal('2025-09-01', 'action-ended')));
  it('leaves final what was final', () => given(grantDecider, late).when(end('dismissed')).then(ended('2025-09-01', 'dismissed')));
  it('adds nothing when it arrives twice', () =>
    given(grantDecider, [...pending, ended('2025-09-01', 'annulled')])
      .when(end('annulled'))
      .nothing());
  it('is refused otherwise than it was, and where there is no action', () => {
    given(grantDecider, [...pending, ended('2025-08-01', 'dismissed')])
      .when(end('annulled'))
      .refused('action-over', { actionId: ACTION, endedOn: '2025-08-01' });
    given(grantDecider, delivered()).when(end('dismissed')).refused('action-unknown', { noticeId: NOTICE, actionId: ACTION });
  });
});
