import { compare, currentPlan, inOrder } from './plans';
import type { Plan } from './types';

const goal = (goalId: string, text: string): Plan['goals'][number] => ({ goalId, domain: 'WORK', text, steps: [], changes: [] });
const plan = (planId: string, agreedOn: string, ...goals: Plan['goals']): Plan => ({ planId, agreedOn, goals, reviews: [] });

describe('versions of a plan', () => {
  const [first, second] = [plan('1', '2025-01-01'), plan('2', '2025-02-01')];
  it('are in order by their day, in whatever order they were recorded', () => {
    for (const plans of [
      [first, second],
      [second, first],
    ]) {
      expect(currentPlan(plans)).toBe(second);
      expect(inOrder(plans)).toEqual([second, first]);
    }
    expect(currentPlan([])).toBeUndefined();
  });
  it('are compared goal by goal', () => {
    const earlier = plan('1', '2025-01-01', goal('a', 'Arbeit'), goal('b', 'Kurs'), goal('c', 'Wohnung'));
    const later = plan('2', '2025-02-01', goal('a', 'Arbeit'), goal('b', 'Kurs B2'), goal('d', 'Verein'));
    const { goals, left } = compare(earlier, later);
    expect([...goals]).toEqual([
      ['a', 'kept'],
      ['b', 'changed'],
      ['d', 'new'],
    ]);
    expect(left.map((g) => g.goalId)).toEqual(['c']);
  });
  it('take a goal in the words that it was put into', () => {
    const changed = { ...goal('a', 'Arbeit'), changes: [{ changedOn: '2025-01-10', text: 'Ausbildung' }] };
    expect([...compare(plan('1', '2025-01-01', changed), plan('2', '2025-02-01', goal('a', 'Ausbildung'))).goals]).toEqual([['a', 'kept']]);
  });
});
