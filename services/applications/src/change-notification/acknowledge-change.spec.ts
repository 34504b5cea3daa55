import { fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { decideAcknowledgeChange } from './acknowledge-change';
import type { AcknowledgeChange } from './acknowledge-change';
import { CHANGE, TERMS, acknowledged, drafted, queried, refused, sent, withdrawn } from './change.fixture';
import { decideRefuseChange } from './refuse-change';
import { changeDecider } from './state';
import type { ChangeState } from './state';
import { decideWithdrawChange } from './withdraw-change';

const today = '2022-09-09';
const LINE = { position: 1, terms: TERMS };
const acknowledge =
  (of: Partial<AcknowledgeChange> = {}) =>
  (state: ChangeState) =>
    decideAcknowledgeChange({ changeId: CHANGE, line: LINE, today, ...of }, state);
const refuse = (state: ChangeState) => decideRefuseChange({ changeId: CHANGE, reason: 'Der Rahmen reicht nicht.', today }, state);
const withdraw = (state: ChangeState) => decideWithdrawChange({ changeId: CHANGE, reason: 'Es bleibt, wie es war.', today }, state);
const over = (status: string) => ({ changeId: CHANGE, status, on: today });

describe('what the authority says of a change', () => {
  it('is that it has taken note, with what follows in money', () => {
    given(changeDecider, [drafted(), sent()]).when(acknowledge()).then(acknowledged());
    given(changeDecider, [drafted(), sent({ after: TERMS as never })])
      .when(acknowledge())
      .then(acknowledged(null));
  });
  it('waits for an answer, and for figures that are right', () => {
    given(changeDecider, [drafted(), sent(), queried()])
      .when(acknowledge())
      .refused('change-queried', { changeId: CHANGE, askedOn: '2022-09-07', lastDay: '2022-09-21' });
    given(changeDecider, [drafted(), sent()])
      .when(acknowledge({ line: { position: 1, terms: { ...TERMS, share: 60 } } }))
      .refused('change-terms-moved', { changeId: CHANGE, lineId: 'line-1', position: 1, sentOn: '2022-09-06' });
  });
  it('is asked for anew where nothing is granted of the line any more', () => {
    const gone = decideAcknowledgeChange({ changeId: CHANGE, today }, fold(changeDecider, [drafted(), sent()]));
    expect(gone).toEqual({
      kind: 'refused',
      code: 'change-terms-moved',
      data: { changeId: CHANGE, lineId: 'line-1', sentOn: '2022-09-06' },
    });
  });
  it('is the same, whatever was granted since, where no money follows', () =>
    given(changeDecider, [drafted(), sent({ after: TERMS as never })])
      .when(acknowledge({ line: { position: 1, terms: { ...TERMS, share: 60 } } }))
      .then(acknowledged(null)));
  it('is that it does not agree, asked back or not', () => {
    given(changeDecider, [drafted(), sent()]).when(refuse).then(refused());
    given(changeDecider, [drafted(), sent(), queried()]).when(refuse).then(refused());
  });
  it('adds nothing the second time, and is said once', () => {
    given(changeDecider, [drafted(), sent(), acknowledged()]).when(acknowledge()).nothing();
    given(changeDecider, [drafted(), sent(), refused()]).when(refuse).nothing();
    given(changeDecider, [drafted(), sent(), acknowledged()]).when(refuse).refused('change-over', over('acknowledged'));
    given(changeDecider, [drafted(), sent(), refused()]).when(acknowledge()).refused('change-over', over('refused'));
    given(changeDecider, [drafted()]).when(refuse).refused('change-not-sent', { changeId: CHANGE });
  });
});

describe('a change that is taken back', () => {
  it('was sent or not, and is settled', () => {
    given(changeDecider, [drafted()]).when(withdraw).then(withdrawn());
    given(changeDecider, [drafted(), sent(), queried()]).when(withdraw).then(withdrawn());
    given(changeDecider, [drafted(), withdrawn()]).when(withdraw).nothing();
    given(changeDecider, [drafted(), sent(), acknowledged()]).when(withdraw).refused('change-over', over('acknowledged'));
    given(changeDecider).when(withdraw).refused('change-unknown', { changeId: CHANGE });
  });
});
