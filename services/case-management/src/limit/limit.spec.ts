import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { WHY, closed, extended, held, opened, talk } from '../case/case.fixture';
import { decideHoldTalk } from '../case/hold-talk';
import { caseDecider } from '../case/state';
import type { CaseEvent } from '../case/events';
import { limitOf } from './clock';
import { decideExtendLimit } from './extend-limit';

const first = held(1, '2022-09-06');
const limit = (...events: readonly CaseEvent[]) => {
  const state = given(caseDecider, [opened(), ...events]).state();
  return state.kind === 'none' ? undefined : limitOf(state);
};
const hold = (day: string, ...events: readonly CaseEvent[]) =>
  given(caseDecider, [opened(), ...events]).when((s) => decideHoldTalk(talk(9, day), s, '2030-01-01', 10));

describe('the clock of counselling', () => {
  it('runs three years from the first talk that counts, and warns after 30 and 35 months', () => {
    expect(limit()).toBeUndefined();
    expect(limit(held(2, '2022-09-05', { minutes: 5, isCounted: false }))).toBeUndefined();
    const expected = { countingFrom: '2022-09-06', lastDay: '2025-09-05', warnedFrom: ['2025-03-06', '2025-08-06'] };
    expect(limit(held(2, '2022-10-01'), first)).toEqual(expected);
    expect(limit(first, held(2, '2022-10-01'))).toEqual(expected);
  });
  it('runs a fourth year where the lead extended it, and warns anew', () =>
    expect(limit(first, extended('2025-08-01'))).toEqual({
      countingFrom: '2022-09-06',
      lastDay: '2026-09-05',
      warnedFrom: ['2026-03-06', '2026-08-06'],
      extendedOn: '2025-08-01',
    }));
  it('takes the last day, and refuses the day behind it', () => {
    hold('2025-09-05', first).then(held(9, '2025-09-05'));
    hold('2025-09-06', first).refused('limit-reached', {
      date: '2025-09-06',
      countingFrom: '2022-09-06',
      lastDay: '2025-09-05',
      isExtended: false,
      mark: 'F',
      source: 'VwV Integrationsmanagement 2023: höchstens drei Jahre je Person, in begründeten Fällen vier (rv.de)',
    });
    hold('2026-09-05', first, extended('2025-08-01')).then(held(9, '2026-09-05'));
  });
  it('stops no talk from before the rule, which came on 6 June 2023', () => {
    const old = [opened({ openedOn: '2018-01-10', consentOn: '2018-01-10' }), held(1, '2018-01-11')];
    given(caseDecider, old)
      .when((s) => decideHoldTalk(talk(9, '2023-06-05'), s, '2030-01-01', 10))
      .then(held(9, '2023-06-05'));
  });
});

describe('extending the limit', () => {
  const cmd = { extensionId: derivedId('ext', '1'), reason: WHY };
  const today = '2025-08-01';
  it('is done once, by a reason', () => {
    given(caseDecider, [opened(), first])
      .when((s) => decideExtendLimit(cmd, s, today))
      .then(extended(today));
    given(caseDecider, [opened(), first, extended(today)])
      .when((s) => decideExtendLimit(cmd, s, today))
      .nothing();
  });
  it('tells the second of two leads who decide at once that it is done', () =>
    given(caseDecider, [opened(), first, extended('2025-07-31', 2)])
      .when((s) => decideExtendLimit(cmd, s, today))
      .refused('limit-extended', { extendedOn: '2025-07-31', months: 48 }));
  it('is refused where also the longer limit is over', () => {
    const on = (day: string) => given(caseDecider, [opened(), first]).when((s) => decideExtendLimit(cmd, s, day));
    on('2026-09-05').then(extended('2026-09-05'));
    on('2026-09-06').refused('extension-over', { lastDay: '2026-09-05', today: '2026-09-06' });
  });
  it('wants a talk, and an open case', () => {
    given(caseDecider, [opened()])
      .when((s) => decideExtendLimit(cmd, s, today))
      .refused('no-talk-yet');
    given(caseDecider, [opened(), first, closed('2022-10-01')])
      .when((s) => decideExtendLimit(cmd, s, today))
      .refused('case-closed', { closedOn: '2022-10-01' });
  });
});
