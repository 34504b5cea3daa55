import { given } from '@paktwerk/testing';
import fc from 'fast-check';
import { decideRelease } from '../../application/release-decision';
import { applicationDecider } from '../../application/state';
import { DECISION, OTHER_CLERK, TODAY, checked, prepared, reserved } from '../../spec-data';
import { foldToRows } from './projection';
import type { ApplicationRow } from './projection';

const history = [...checked(), prepared(), reserved()];
const entries = [
  ...history,
  ...given(applicationDecider, history)
    .when((s) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, s))
    .events(),
].map((e, i) => ({ ...e, position: 10 + i, streamVersion: i + 1, recordedAt: `2022-08-0${i + 1}T00:00:00.000Z` }));

const inBatches = (sizes: readonly number[]): readonly ApplicationRow[] => {
  let rows: readonly ApplicationRow[] = [];
  let from = 0;
  for (const size of [...sizes, entries.length]) {
    const changed = foldToRows(rows, entries.slice(from, from + size));
    rows = [...rows.filter((r) => !changed.some((c) => c.application_id === r.application_id)), ...changed];
    from += size;
  }
  return rows;
};

describe('the list of applications', () => {
  it('shows where an application stands', () =>
    expect(inBatches([])).toMatchObject([
      {
        status: 'granted',
        outcome: 'granted',
        reservation: 'reserved',
        decided_cents: 3_700_000,
        requested_cents: 3_700_000,
        version: 6,
        first_number: 10,
        last_number: 15,
      },
    ]));
  it('is the same live, rebuilt and rebuilt in odd batches', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 6 }), (sizes) => expect(inBatches(sizes)).toEqual(inBatches([]))),
    );
  });
  it('leaves a row alone when a batch comes again', () => expect(foldToRows(inBatches([]), entries)).toEqual([]));
});
