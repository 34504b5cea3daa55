import { given } from '@paktwerk/testing';
import { closed, held, opened } from './case.fixture';
import { decideClose } from './close-case';
import { caseDecider } from './state';

const today = '2022-12-01';
const close = (closedOn: string) => ({ closedOn, reason: 'GOALS_REACHED' as const });

describe('closing a case', () => {
  it('records the day and the reason', () =>
    given(caseDecider, [opened()])
      .when((s) => decideClose(close('2022-11-30'), s, today))
      .then(closed('2022-11-30')));
  it('adds nothing the second time', () =>
    given(caseDecider, [opened(), closed('2022-11-30')])
      .when((s) => decideClose(close('2022-11-30'), s, today))
      .nothing());
  it('refuses another end of a closed case, or another reason', () => {
    given(caseDecider, [opened(), closed('2022-11-30')])
      .when((s) => decideClose(close('2022-11-29'), s, today))
      .refused('case-closed', { closedOn: '2022-11-30' });
    given(caseDecider, [opened(), closed('2022-11-30')])
      .when((s) => decideClose({ closedOn: '2022-11-30', reason: 'MOVED' }, s, today))
      .refused('case-closed', { closedOn: '2022-11-30' });
  });
  it('takes the day of opening, the day of the last talk, and today', () => {
    for (const [history, day] of [
      [[opened()], '2022-09-05'],
      [[opened(), held(1, '2022-10-01'), held(2, '2022-11-20')], '2022-11-20'],
      [[opened()], today],
    ] as const)
      given(caseDecider, history)
        .when((s) => decideClose(close(day), s, today))
        .then(closed(day));
  });
  it('refuses before opening, before the last talk and in the future', () => {
    given(caseDecider, [opened()])
      .when((s) => decideClose(close('2022-09-04'), s, today))
      .refused('before-opening', { date: '2022-09-04', openedOn: '2022-09-05' });
    given(caseDecider, [opened(), held(1, '2022-11-20'), held(2, '2022-10-01')])
      .when((s) => decideClose(close('2022-11-19'), s, today))
      .refused('talk-after-closing', { lastTalkOn: '2022-11-20', closedOn: '2022-11-19' });
    given(caseDecider, [opened()])
      .when((s) => decideClose(close('2022-12-02'), s, today))
      .refused('date-in-future', { date: '2022-12-02', today: '2022-12-01' });
    given(caseDecider)
      .when((s) => decideClose(close('2022-11-30'), s, today))
      .refused('case-unknown');
  });
});
