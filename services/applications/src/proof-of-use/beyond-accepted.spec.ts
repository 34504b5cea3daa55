import { fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { factsBeyond, periodBeyond } from './beyond-accepted';
import { ProofAccepted, ProofExpected } from './events';
import { decideFollow } from './follow-notices';
import type { ProofPeriod } from './due';
import { DELIVERED_ON, FACTS, GRANT, LINES, PROOF, TODAY, expecting, grant, isChecked, keys } from './proof-of-use.fixture';
import { proofDecider, proofIdOf } from './state';

const accepted = fold(proofDecider, [
  ...isChecked(),
  ProofAccepted({
    ...keys,
    from: '2025-01-01',
    to: '2025-12-31',
    grantedCents: 5_200_000,
    provenCents: 5_200_000,
    acceptedCents: 5_200_000,
    effectiveOn: '2026-02-01',
  }),
]);
const whole: ProofPeriod = { kind: 'final', year: '2025', from: '2025-01-01', to: '2026-12-31' };
const beyond: ProofPeriod = { kind: 'final', year: PROOF, from: '2026-01-01', to: '2026-12-31', after: PROOF };
const more = {
  ...FACTS,
  lines: LINES.map((line) => (line.lineId === 'post' ? { ...line, amountCents: line.amountCents + 3_000_000 } : line)),
};

describe('months that a notice added once a final proof was accepted', () => {
  it('were never asked for: they have a proof of their own, from the day behind it on', () => {
    expect(periodBeyond(whole, accepted)).toEqual(beyond);
    const facts = factsBeyond(more, accepted);
    expect(facts.lines.map(({ lineId, amountCents }) => [lineId, amountCents])).toEqual([['post', 3_000_000]]);
    const [first] = expecting();
    const { dueOn: _dueOn, counted: _counted, ...expected } = first!.data as ReturnType<typeof ProofExpected>['data'];
    const follow = given(proofDecider).when((s) =>
      decideFollow({ grant, programmeCode: 'IM25', facts, period: beyond, because: 'extension', on: DELIVERED_ON, today: TODAY }, s),
    );
    expect(follow.events()).toEqual([
      ProofExpected({
        ...expected,
        proofId: proofIdOf(GRANT, 'final', PROOF),
        grantedCents: 3_000_000,
        from: '2026-01-01',
        to: '2026-12-31',
        after: PROOF,
        dueOn: '2027-03-31',
        counted: { from: '2026-12-31', months: 3, shift: 'next-working-day', mark: 'A', source: expect.any(String) as string },
      }),
    ]);
  });
  it('are none where it ends as it did, or nothing is proven any more, or it is not accepted', () => {
    expect(periodBeyond({ ...whole, to: '2025-12-31' }, accepted)).toBeUndefined();
    expect(periodBeyond(undefined, accepted)).toBeUndefined();
    expect(periodBeyond(whole, fold(proofDecider, isChecked()))).toBeUndefined();
  });
  it('bring no money twice, and none below zero', () => {
    expect(factsBeyond(FACTS, accepted).lines.map(({ amountCents }) => amountCents)).toEqual([0]);
    const less = { ...FACTS, lines: LINES.map((line) => ({ ...line, amountCents: 1 })) };
    expect(factsBeyond(less, accepted).lines.map(({ amountCents }) => amountCents)).toEqual([0]);
    expect(factsBeyond(FACTS, { stage: 'none' }).lines).toEqual(LINES.filter(({ lineId }) => lineId === 'post'));
  });
});
