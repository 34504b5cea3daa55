import { given } from '@paktwerk/testing';
import { CHANGE, FROM, acknowledged, changed, drafted, sent } from './change.fixture';
import { effectOfChange } from './effect-of-change';
import { decideSendChange } from './send-change';
import { amendmentOf, changeDecider } from './state';
import type { ChangeState } from './state';

const send =
  (differenceCents = 1_200_000, of: Parameters<typeof changed>[0] = {}) =>
  (state: ChangeState) =>
    decideSendChange({ changeId: CHANGE, differenceCents, today: '2022-09-06' }, effectOfChange(changed(of), { share: 75 }, FROM), state);

describe('a change that is sent', () => {
  it('carries the figures that were seen', () => given(changeDecider, [drafted()]).when(send()).then(sent()));
  it('adds nothing the second time', () => given(changeDecider, [drafted(), sent()]).when(send(0)).nothing());
  it('is refused where another amount was seen, where it is settled, and where there is none', () => {
    given(changeDecider, [drafted()])
      .when(send(1_200_001))
      .refused('change-figures-differ', { changeId: CHANGE, seenCents: 1_200_001, differenceCents: 1_200_000 });
    given(changeDecider, [drafted(), sent(), acknowledged()])
      .when(send())
      .refused('change-over', { changeId: CHANGE, status: 'acknowledged', on: '2022-09-09' });
    given(changeDecider).when(send()).refused('change-unknown', { changeId: CHANGE });
  });
  it('is refused for what the rules say against it by now', () =>
    given(changeDecider, [drafted()])
      .when(send(1_200_000, { grant: { ruleSetVersion: 1, from: '2022-11-01', to: '2023-06-30' } }))
      .refused('change-outside-period', { field: '/from', from: FROM, grantFrom: '2022-11-01', grantTo: '2023-06-30' }));
  it('is the content of a notice of amendment once it is acknowledged and money follows', () => {
    const state = given(changeDecider, [drafted(), sent(), acknowledged()]).state();
    const { before, after } = sent().data;
    expect(state.kind === 'open' ? amendmentOf(state) : undefined).toEqual({
      kind: 'AMENDMENT',
      lines: [{ lineId: 'line-1', from: FROM, before, after }],
      causes: [{ kind: 'change-notification', changeId: CHANGE }],
    });
    const open = given(changeDecider, [drafted(), sent()]).state();
    expect(open.kind === 'open' ? amendmentOf(open) : 'none').toBeUndefined();
  });
});
