import { given } from '@paktwerk/testing';
import { CHANGE, DRAFTED_ON, FROM, GRANT_TO_CHANGE, WHY, changed, drafted, sent, withdrawn } from './change.fixture';
import { decideDraftChange } from './draft-change';
import type { DraftChange } from './draft-change';
import { effectOfChange } from './effect-of-change';
import { grantToChange, lineOf } from './grant-to-change';
import { changeDecider } from './state';
import type { ChangeState } from './state';

const draft =
  (of: Partial<DraftChange> = {}) =>
  (state: ChangeState) => {
    const command: DraftChange = {
      changeId: CHANGE,
      grant: GRANT_TO_CHANGE,
      lineId: 'line-1',
      wish: { share: 75 },
      from: FROM,
      reason: WHY,
      today: DRAFTED_ON,
      ...of,
    };
    return decideDraftChange(command, effectOfChange(changed(), command.wish, command.from), state);
  };

describe('a change that is written down', () => {
  it('says of which line, what and from when', () => given(changeDecider).when(draft()).then(drafted()));
  it('adds nothing the second time, and is written anew as long as it is not sent', () => {
    given(changeDecider, [drafted()]).when(draft()).nothing();
    given(changeDecider, [drafted()])
      .when(draft({ wish: { share: 60 } }))
      .then(drafted({ wish: { share: 60 } }));
    given(changeDecider, [drafted(), sent()]).when(draft()).nothing();
    given(changeDecider, [drafted(), sent()])
      .when(draft({ reason: 'Anders.' }))
      .refused('change-sent', { changeId: CHANGE, sentOn: '2022-09-06' });
    given(changeDecider, [drafted(), withdrawn()])
      .when(draft({ reason: 'Anders.' }))
      .refused('change-over', { changeId: CHANGE, status: 'withdrawn', on: '2022-09-09' });
  });
  it('is refused for what the rules say against it', () =>
    given(changeDecider)
      .when(draft({ wish: { share: 101 } }))
      .refused('share-above-full-time', { field: '/wish/share', lineId: 'line-1', position: 1, share: 101 }));
  it('is of a line that is granted, and of a grant', () => {
    expect(lineOf(GRANT_TO_CHANGE, 'line-2')).toEqual(GRANT_TO_CHANGE.lines[1]);
    expect(lineOf(GRANT_TO_CHANGE, 'line-9')).toEqual({
      kind: 'refused',
      code: 'line-not-granted',
      data: { field: '/lineId', lineId: 'line-9', fileNumber: 'SU22-2022-00001' },
    });
    expect(grantToChange({ kind: 'none' }, { kind: 'none' }, undefined)).toEqual({
      kind: 'refused',
      code: 'application-unknown',
      data: {},
    });
  });
});
