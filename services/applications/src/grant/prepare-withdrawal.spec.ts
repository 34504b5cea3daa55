import { refuse } from '../problems';
import { decidePrepareWithdrawal } from './prepare-withdrawal';
import { NOTHING, POST_TERMS, standing } from './taken-back.fixture';
import type { TakeBack } from './taken-back';

const withdraw = (command: Partial<TakeBack> = {}) =>
  decidePrepareWithdrawal(
    {
      basis: 'wrong-statements',
      knownOn: '2023-02-01',
      from: '2022-07-01',
      lines: [{ lineId: 'line-1' }],
      today: '2023-03-10',
      ...command,
    },
    standing(),
  );

describe('withdraw a grant', () => {
  it('takes back what was never lawful', () =>
    expect(withdraw()).toEqual({
      kind: 'WITHDRAWAL',
      basis: 'wrong-statements',
      knownOn: '2023-02-01',
      from: '2022-07-01',
      lines: [{ lineId: 'line-1', before: POST_TERMS, after: NOTHING }],
    }));
  it('has its own reasons', () => {
    for (const basis of ['condition-broken', 'no-such-reason'])
      expect(withdraw({ basis })).toEqual(refuse('basis-of-another-kind', { field: '/basis', basis, kind: 'WITHDRAWAL' }));
  });
  it('has a year, but not against deceit', () => {
    expect(withdraw({ basis: 'unlawful', today: '2024-02-02' })).toMatchObject({ code: 'revocation-year-over' });
    expect(withdraw({ basis: 'deceit', today: '2024-02-02' })).toMatchObject({ kind: 'WITHDRAWAL', basis: 'deceit' });
  });
});
