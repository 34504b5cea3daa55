import type { LogEntry } from '@paktwerk/platform';
import { ProofOverdue } from '../../proof-of-use/events';
import type { ProofOfUseEvent } from '../../proof-of-use/events';
import { isSubmitted, keys, objected } from '../../proof-of-use/proof-of-use.fixture';
import type { ProofOfUseRow } from './entity';
import { evolve } from './projection';
import { handleDueOn } from './query';

const rowAfter = (...events: readonly ProofOfUseEvent[]): ProofOfUseRow | undefined =>
  events.reduce<ProofOfUseRow | undefined>((row, e) => evolve(row, e as ProofOfUseEvent & LogEntry as never), undefined);

describe('the list of proofs of use', () => {
  const uncorrected = ProofOverdue({ ...keys, dueOn: '2026-03-02', isObjected: true, effectiveOn: '2026-03-03' });

  it('had another day of an objection once nobody had corrected it', () => {
    expect(rowAfter(...isSubmitted(), objected(), uncorrected)).toMatchObject({
      stage: 'objected',
      since: '2026-02-01',
      objectedUntil: '2026-03-02',
      overdueOn: '2026-03-03',
    });
  });

  it('counts the days of the authority from when it is its turn', () => {
    const days = (row: ProofOfUseRow | undefined) => row && handleDueOn(row);
    expect([days(rowAfter(...isSubmitted())), days(rowAfter(...isSubmitted(), objected(), uncorrected))]).toEqual([
      '2026-02-12',
      '2026-03-31',
    ]);
  });
});
