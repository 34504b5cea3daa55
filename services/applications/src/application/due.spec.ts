import { signatureDueOn } from './due';

const THIRD = { thirdSignature: { fromCents: 3_000_000, source: 'Dienstanweisung' } };
type Waiting = Parameters<typeof signatureDueOn>[0];
/** Prepared on a Monday; a signature is due within seven days. */
const prepared = (decision: Partial<Waiting['decision']> = {}, hearing?: { readonly closedOn?: string }): Waiting =>
  ({ decision: { preparedOn: '2026-03-02', ...decision }, hearing }) as Waiting;

describe('the last day for the next signature', () => {
  it.each<readonly [string, Waiting, string]>([
    ['seven days after the preparation, where one other person signs', prepared(), '2026-03-09'],
    ['seven days after the preparation, where a second of three signs', prepared({ needs: THIRD }), '2026-03-09'],
    [
      'seven days after the second signature, where the third signs',
      prepared({ needs: THIRD, countersigned: { by: 'per_2', on: '2026-03-05' } }),
      '2026-03-12',
    ],
    [
      'seven days after the end of the hearing, where that came later',
      prepared({ needs: THIRD }, { closedOn: '2026-03-04' }),
      '2026-03-11',
    ],
    ['not moved by a hearing that ended before', prepared({}, { closedOn: '2026-02-27' }), '2026-03-09'],
    ['not moved by a hearing that still runs', prepared({}, {}), '2026-03-09'],
    ['the working day behind a Sunday', prepared({ preparedOn: '2026-03-01' }), '2026-03-09'],
  ])('is %s', (_, waiting, day) => expect(signatureDueOn(waiting)).toBe(day));
});
