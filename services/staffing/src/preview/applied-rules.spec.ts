import { derivedId, fold } from '@paktwerk/kernel';
import { decideFill } from '../post/fill-post';
import { approved, fill, filled, suspended, vacated } from '../post/post.fixture';
import { postDecider } from '../post/state';
import type { PostEvent } from '../post/events';
import type { ApprovedPost } from '../post/state';
import { decideVacate } from '../post/vacate-post';
import { ruleSet, rules, suspensionCap } from '../programme/programme.fixture';
import { appliedRules } from './applied-rules';
import type { Asked } from './previews';

const said = (value: number, source: string) => ({ value, mark: 'A' as const, source, anchor: 'occupancy-start' as const });
/** Half a year and twelve months to 2022, a quarter and three months behind it. */
const known = rules(
  ruleSet({ ...suspensionCap(12), vacancyWindowMonths: said(6, 'erste') }, { validTo: '2022-12-31' }),
  ruleSet(
    { ...suspensionCap(3), vacancyWindowMonths: said(3, 'zweite') },
    { version: 2, validFrom: '2023-01-01', validTo: '2024-12-31', publishedOn: '2022-12-01' },
  ),
);
const stateOf = (...events: readonly PostEvent[]): ApprovedPost => {
  const state = fold(postDecider, events);
  if (state.kind === 'none') throw new Error('The post must exist.');
  return state;
};
const post = approved({ from: '2022-01-01', to: '2023-12-31', months: 24, amountCents: 12_000_000, share: 100 });
const held = filled(1, '2022-01-01', { share: 100, windowMonths: 6 });
const { appointmentId } = fill(1, '');
const suspensionId = derivedId('sus', '1');
const window = (value: number, source: string) => ({ rule: 'vacancyWindowMonths', value, mark: 'A', source });
const cap = (value: number) => ({ rule: 'suspensionCapMonths', value, mark: 'A', source: 'Modellannahme' });
const until = { day: '2024-12-31', version: 2 };

describe('the rules that a preview names', () => {
  const asked = (state: ApprovedPost, body: Asked, decided?: ReturnType<typeof decideFill>) => {
    const after = decided?.kind === 'recorded' ? decided.events.reduce(postDecider.evolve, state) : undefined;
    return appliedRules(body, state, after?.kind === 'approved' ? after : undefined, known);
  };

  it('are those of the vacancy, not of the day on which somebody comes', () => {
    const vacant = stateOf(post, held, vacated(1, '2022-01-01', '2022-10-31'));
    const body: Asked = { kind: 'fill', from: '2023-03-15' };
    expect(asked(vacant, body, decideFill(fill(2, '2023-03-15'), vacant, known))).toEqual({ rules: [window(6, 'erste')] });
    // Also where it is refused by them.
    expect(asked(vacant, { kind: 'fill', from: '2023-05-01' })).toEqual({ rules: [window(6, 'erste')] });
  });

  it('are those of the window behind who leaves', () => {
    const state = stateOf(post, held);
    const leaving = (lastDay: string) =>
      asked(state, { kind: 'vacate', lastDay }, decideVacate({ lastDay, reason: 'Wechsel' }, state, '2022-01-01', known));
    expect(leaving('2022-12-30')).toEqual({ rules: [window(6, 'erste')] });
    expect(leaving('2022-12-31')).toEqual({ rules: [window(3, 'zweite')] });
  });

  it('are those of an open interruption that ends with who leaves', () => {
    const state = stateOf(post, held, suspended(1, '2022-11-01'));
    const leaves = decideVacate({ lastDay: '2023-01-31', reason: 'Wechsel' }, state, '2022-01-01', known);
    expect(asked(state, { kind: 'vacate', lastDay: '2023-01-31' }, leaves)).toEqual({
      rules: [window(3, 'zweite'), cap(3)],
      rulesUntil: until,
    });
    const corrected: Asked = { kind: 'correct', appointmentId, from: '2022-01-01', lastDay: '2022-12-15' };
    expect(asked(state, corrected)).toEqual({ rules: [cap(12)], rulesUntil: until });
    // Somebody else's is no matter of theirs, nor one that is over.
    const over = stateOf(post, held, suspended(1, '2022-11-01', { until: '2022-11-30' }));
    expect(asked(over, { kind: 'vacate', lastDay: '2023-01-31' })).toEqual({ rules: [] });
  });

  it('are those of the last day without pay, or of the last day of who left, and none while it is open', () => {
    const left = stateOf(post, held, vacated(1, '2022-01-01', '2022-12-15'), suspended(1, '2022-11-01'));
    const there = stateOf(post, held, suspended(1, '2022-11-01'));
    expect(asked(left, { kind: 'suspend', appointmentId, from: '2022-11-01' })).toEqual({ rules: [cap(12)], rulesUntil: until });
    expect(asked(left, { kind: 'correct-suspension', suspensionId })).toEqual({ rules: [cap(12)], rulesUntil: until });
    expect(asked(there, { kind: 'correct-suspension', suspensionId, until: '2023-01-15' })).toEqual({ rules: [cap(3)], rulesUntil: until });
    expect(asked(there, { kind: 'resume', suspensionId, from: '2023-01-01' })).toEqual({ rules: [cap(12)], rulesUntil: until });
    for (const open of [
      { kind: 'suspend', appointmentId, from: '2022-11-01' },
      { kind: 'correct-suspension', suspensionId },
      { kind: 'annul-suspension', suspensionId },
    ] as const)
      expect(asked(there, open)).toEqual({ rules: [] });
  });

  it('are the smallest share only where somebody works less than the post has', () => {
    const empty = stateOf(post);
    const least = { rule: 'minimumShare', value: 25, mark: 'A', source: 'Modellannahme' };
    expect(asked(empty, { kind: 'fill', from: '2022-02-01', share: 50 })).toEqual({ rules: [least] });
    expect(asked(empty, { kind: 'fill', from: '2022-02-01' })).toEqual({ rules: [] });
    expect(asked(stateOf(post, held), { kind: 'share', appointmentId, from: '2022-02-01', share: 50 })).toEqual({ rules: [least] });
  });
});
