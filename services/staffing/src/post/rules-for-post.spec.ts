import { derivedId, fold } from '@paktwerk/kernel';
import { rules, ruleSet, suspensionCap } from '../programme/programme.fixture';
import type { PostEvent } from './events';
import { filled, suspended, suspensionCorrected, twelveMonths, vacated } from './post.fixture';
import { dayOfInterruption, hasOpenInterruption, interruptionRules, lastRuleSet, rulesOfOpenInterruption } from './rules-for-post';
import { postDecider } from './state';

const appointmentId = derivedId('apt', '1');
const postOf = (...events: readonly PostEvent[]) => {
  const state = fold(postDecider, [twelveMonths(), filled(1, '2025-01-01', { share: 100 }), ...events]);
  if (state.kind === 'none') throw new Error('The post must exist.');
  return state;
};
const version = (n: number, validFrom: string, validTo?: string, more: object = {}) =>
  ruleSet(suspensionCap(n), {
    ...{ ruleSetId: `rul_${n}`, version: n, validFrom, publishedOn: '2017-01-01' },
    ...(validTo === undefined ? {} : { validTo }),
    ...more,
  });
/** Two versions that adjoin, and one behind a gap of a year. */
const known = rules(version(1, '2024-01-01', '2024-12-31'), version(2, '2025-01-01', '2025-12-31'), version(3, '2027-01-01', '2027-12-31'));

describe('the rules of an interruption', () => {
  it('are asked for its last day, and behind the rules for the last day that they hold before it', () => {
    expect(
      ['2024-06-30', '2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01', '2028-02-01'].map((day) => dayOfInterruption(known, day)),
    ).toEqual([...['2024-06-30', '2025-12-31', '2025-12-31', '2025-12-31', '2027-01-01', '2027-12-31']]);
    expect(dayOfInterruption(known, '2023-12-31')).toBe('2023-12-31');
    expect(dayOfInterruption(rules(version(1, '2024-01-01')), '2023-12-31')).toBe('2023-12-31');
  });

  it('are those that were published by the day on which they are known', () => {
    const later = (publishedOn: string) => ({ ruleSets: [version(1, '2024-01-01', '2024-12-31', { publishedOn })], knownOn: '2026-01-01' });
    expect(dayOfInterruption(later('2026-01-01'), '2025-06-30')).toBe('2024-12-31');
    expect(dayOfInterruption(later('2026-01-02'), '2025-06-30')).toBe('2025-06-30');
  });

  it('end with the last of the versions that go on without a gap', () => {
    expect(lastRuleSet(known, '2024-06-30')?.version).toBe(2);
    expect(lastRuleSet(known, '2026-06-30')).toBeUndefined();
    expect(lastRuleSet(known, '2027-06-30')?.version).toBe(3);
  });

  it('say how many months move, and until when; nothing of an open one, or where nobody knows them', () => {
    expect(interruptionRules(known, postOf(), '2024-06-30')).toEqual({ capMonths: 1, rulesUntil: '2025-12-31' });
    expect(interruptionRules(known, postOf(), '2026-06-30')).toEqual({ capMonths: 2, rulesUntil: '2025-12-31' });
    expect(interruptionRules(known, postOf(), '2023-06-30')).toEqual({});
    expect(interruptionRules(known, postOf(), undefined)).toEqual({});
    expect(interruptionRules(undefined, postOf(), '2024-06-30')).toEqual({});
  });

  it('are asked for the last day of whoever leaves without pay, and of nobody else', () => {
    const open = suspended(1, '2025-03-01');
    const asked = (...events: readonly PostEvent[]) =>
      rulesOfOpenInterruption(known, postOf(...events), { appointmentId, lastDay: '2025-06-30' });
    expect(asked(open)).toEqual({ capMonths: 2, rulesUntil: '2025-12-31' });
    expect(asked()).toEqual({});
    expect(asked(suspended(1, '2025-03-01', { until: '2025-03-31' }))).toEqual({});
    expect(asked(open, suspensionCorrected(1, { from: '2025-03-01' }, undefined))).toEqual({});
    expect(asked(suspended(1, '2025-02-01', { until: '2025-02-28' }), suspended(2, '2025-03-01'))).toEqual({
      ...{ capMonths: 2, rulesUntil: '2025-12-31' },
    });
    const two = postOf(vacated(1, '2025-01-01', '2025-06-30'), filled(2, '2025-07-01', { share: 100 }), open);
    expect([appointmentId, derivedId('apt', '2'), undefined].map((one) => hasOpenInterruption(two, one))).toEqual([true, false, false]);
  });
});
