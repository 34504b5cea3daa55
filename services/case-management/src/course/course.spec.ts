import { given } from '@paktwerk/testing';
import { WHY, closed, erased, erasureProposed, file, held, opened, paused, reopened, restricted, resumed } from '../case/case.fixture';
import { CaseClosed } from '../case/events';
import type { CaseEvent } from '../case/events';
import { decideClose } from '../case/close-case';
import { caseDecider } from '../case/state';
import type { CaseState } from '../case/state';
import { decidePause } from './pause-case';
import { decideReopen } from './reopen-case';
import { decideResume } from './resume-case';

const today = '2022-12-01';

describe('pausing a case', () => {
  const pause = (pausedOn: string) => ({ pausedOn, reason: WHY });
  it('is recorded once, and another day is refused while it lasts', () => {
    given(caseDecider, [opened()])
      .when((s) => decidePause(pause('2022-10-01'), s, today))
      .then(paused('2022-10-01'));
    given(caseDecider, [opened(), paused('2022-10-01')])
      .when((s) => decidePause(pause('2022-10-01'), s, today))
      .nothing();
    given(caseDecider, [opened(), paused('2022-10-01')])
      .when((s) => decidePause(pause('2022-10-02'), s, today))
      .refused('case-paused', { pausedOn: '2022-10-01' });
  });
  it('does not begin before the last talk, nor in the future', () => {
    given(caseDecider, [opened(), held(1, '2022-10-02')])
      .when((s) => decidePause(pause('2022-10-01'), s, today))
      .refused('talk-after-pause', { lastTalkOn: '2022-10-02', pausedOn: '2022-10-01' });
    given(caseDecider, [opened()])
      .when((s) => decidePause(pause('2022-12-02'), s, today))
      .refused('date-in-future', { date: '2022-12-02', today });
  });
  it('ends when the case is resumed, or closed', () => {
    given(caseDecider, [opened(), paused('2022-10-01')])
      .when((s) => decideResume({ resumedOn: '2022-11-01' }, s, today))
      .then(resumed('2022-11-01'));
    given(caseDecider, [opened(), paused('2022-10-01'), resumed('2022-11-01')])
      .when((s) => decideResume({ resumedOn: '2022-11-01' }, s, today))
      .nothing();
    given(caseDecider, [opened(), paused('2022-10-01')])
      .when((s) => decideResume({ resumedOn: '2022-09-30' }, s, today))
      .refused('before-pause', { date: '2022-09-30', pausedOn: '2022-10-01' });
    expect(given(caseDecider, [opened(), paused('2022-10-01'), closed('2022-11-01')]).state()).not.toHaveProperty('pausedOn');
  });
});

describe('reopening a case', () => {
  const cmd = { reopenedOn: '2022-11-20', reason: WHY };
  const before = [opened(), held(1, '2022-09-06'), closed('2022-11-01')];
  it('opens it again, once', () => {
    given(caseDecider, before)
      .when((s) => decideReopen(cmd, s, today))
      .then(reopened('2022-11-20'));
    given(caseDecider, [...before, reopened('2022-11-20')])
      .when((s) => decideReopen(cmd, s, today))
      .nothing();
    given(caseDecider, [opened()])
      .when((s) => decideReopen(cmd, s, today))
      .refused('case-open-already');
  });
  it('is refused before the end, in the future, behind the limit, and where the file goes or may not be used', () => {
    const refused = (code: string, data: Readonly<Record<string, unknown>>, p: Partial<typeof cmd>, ...more: readonly CaseEvent[]) =>
      given<CaseState, CaseEvent>(caseDecider, [...before, ...more])
        .when((s) => decideReopen({ ...cmd, ...p }, s, today))
        .refused(code, data);
    refused('before-closing', { date: '2022-10-31', closedOn: '2022-11-01' }, { reopenedOn: '2022-10-31' });
    refused('date-in-future', { date: '2022-12-02', today }, { reopenedOn: '2022-12-02' });
    refused('consent-revoked', { revokedOn: '2022-11-10' }, {}, restricted('2022-11-10'));
    refused('erasure-proposed', { proposedOn: '2022-11-10' }, {}, erasureProposed('2022-11-10'));
    refused('client-erased', { erasedOn: '2022-11-10' }, {}, erased('2022-11-10'));
    given(caseDecider, before)
      .when((s) => decideReopen({ ...cmd, reopenedOn: '2025-09-06' }, s, '2026-01-01'))
      .refused('limit-reached', {
        date: '2026-01-01',
        countingFrom: '2022-09-06',
        lastDay: '2025-09-05',
        isExtended: false,
        mark: 'F',
        source: 'VwV Integrationsmanagement 2023: höchstens drei Jahre je Person, in begründeten Fällen vier (rv.de)',
      });
  });
  it('is refused once the limit is over, for whichever day', () => {
    const on = (day: string) => given(caseDecider, before).when((s) => decideReopen(cmd, s, day));
    on('2025-09-05').then(reopened('2022-11-20'));
    on('2025-09-06').refused('limit-reached', {
      date: '2025-09-06',
      countingFrom: '2022-09-06',
      lastDay: '2025-09-05',
      isExtended: false,
      mark: 'F',
      source: 'VwV Integrationsmanagement 2023: höchstens drei Jahre je Person, in begründeten Fällen vier (rv.de)',
    });
  });
  it('is closed again behind it, with the levels of the client', () => {
    const levels = { language: 'B1' as const, work: 'EMPLOYED' as const };
    given(caseDecider, [...before, reopened('2022-11-20')])
      .when((s) => decideClose({ closedOn: '2022-11-19', reason: 'MOVED' }, s, today))
      .refused('before-reopening', { date: '2022-11-19', reopenedOn: '2022-11-20' });
    given(caseDecider, [...before, reopened('2022-11-20')])
      .when((s) => decideClose({ closedOn: '2022-11-30', reason: 'MOVED', levels }, s, today))
      .then(CaseClosed({ ...file, closedOn: '2022-11-30', reason: 'MOVED', levels }));
  });
});
