import { ERASED } from '@paktwerk/kernel';
import type { PersonEvent } from './events';
import { claimed, qualificationCorrected, registered } from './person.fixture';
import { refuseOtherTier, refuseTooYoung, registeredTier } from './registered-tier';

const [A, B, C] = ['A_SOCIAL_DEGREE', 'B_OTHER_DEGREE', 'C_VOCATIONAL'] as const;
const tierOn = (events: readonly PersonEvent[], ...days: readonly string[]) => days.map((day) => registeredTier(events, '08111', day));

describe('the tier that the register names for a day', () => {
  it('is the registered one, until somebody corrects it', () => {
    expect(tierOn([registered()], '1950-01-01', '2026-01-01')).toEqual([A, A]);
    expect(tierOn([registered(), qualificationCorrected(1)], '1950-01-01', '2026-01-01')).toEqual([B, B]);
  });

  it('becomes another one from a day on, and was the earlier one on the day before', () =>
    expect(tierOn([registered(), qualificationCorrected(1, { from: '2023-07-01' })], '2023-06-30', '2023-07-01')).toEqual([A, B]));

  it('is what was said last about the day', () => {
    const history = [registered(), qualificationCorrected(1, { from: '2023-07-01' }), qualificationCorrected(2, { qualification: C })];
    expect(tierOn(history, '2023-06-30', '2023-07-01')).toEqual([C, C]);
    expect(tierOn([history[0]!, history[2]!, history[1]!], '2023-06-30', '2023-07-01')).toEqual([C, B]);
  });

  it('is not moved by what else happens to the person', () =>
    expect(tierOn([registered(), claimed(1, 50, '2022-10-01', '2023-12-31')], '2023-01-01')).toEqual([A]));

  it("is the district's own, and nothing where it has said nothing or the data were erased", () => {
    expect(tierOn([registered('08115')], '2023-01-01')).toEqual([undefined]);
    expect(tierOn([registered(), qualificationCorrected(1, { district: '08115' })], '2023-01-01')).toEqual([A]);
    const gone = registered();
    expect(tierOn([{ ...gone, data: { ...gone.data, qualification: ERASED as unknown as typeof A } }], '2023-01-01')).toEqual([undefined]);
  });
});

describe('an appointment that names another tier than the register', () => {
  const named = (tier: typeof A | typeof B, from: string) => ({ district: '08111', tier, from });
  const history = [registered(), qualificationCorrected(1, { from: '2023-07-01' })];

  it('is refused by its first day, with both', () => {
    expect(refuseOtherTier(named(B, '2023-06-30'), history)).toEqual({
      kind: 'refused',
      code: 'tier-differs-from-register',
      data: { tier: B, registered: A, on: '2023-06-30' },
    });
    expect(refuseOtherTier(named(A, '2023-07-01'), history)).toMatchObject({ data: { tier: A, registered: B, on: '2023-07-01' } });
  });

  it('is none where they are the same, where it names none, and where the register says nothing', () => {
    expect(refuseOtherTier(named(B, '2023-07-01'), history)).toBeUndefined();
    expect(refuseOtherTier({ district: '08111', from: '2023-07-01' }, history)).toBeUndefined();
    expect(refuseOtherTier(named(B, '2023-07-01'), [registered('08115')])).toBeUndefined();
  });
});

describe('whoever would work as a child', () => {
  const on = (from: string, ...events: readonly PersonEvent[]) => refuseTooYoung({ district: '08111', from }, events);
  it('has another day of birth than the register says', () => {
    expect(on('2005-05-03', registered())).toMatchObject({ code: 'too-young-to-work', data: { from: '2005-05-03', years: 15 } });
    expect(on('2005-05-04', registered())).toBeUndefined();
  });
  it('is not known of an entry of another district, nor of one that is erased', () => {
    expect(on('1991-01-01', registered('08115'))).toBeUndefined();
    const gone = registered();
    expect(on('1991-01-01', { ...gone, data: { ...gone.data, birthDate: ERASED as unknown as string } })).toBeUndefined();
  });
});
