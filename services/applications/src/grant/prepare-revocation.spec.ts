import { fold } from '@paktwerk/kernel';
import { aPost } from '../application/application.fixture';
import { refuse } from '../problems';
import { FULL_FROM_JANUARY, aPart, behind, delivered } from './grant.fixture';
import { decidePrepareRevocation } from './prepare-revocation';
import { MEASURE_TERMS, NOTHING, POST_TERMS, standing } from './taken-back.fixture';
import { grantDecider } from './state';
import { tooLateToRelease } from './taken-back';
import type { TakeBack } from './taken-back';

const TODAY = '2023-03-10';
const FROM = '2023-01-01';
const revoke = (command: Partial<TakeBack> = {}, of = standing()) =>
  decidePrepareRevocation({ basis: 'purpose-missed', knownOn: '2023-02-01', from: FROM, today: TODAY, ...command }, of);
const revoked = (lines: object[], from = FROM) => ({ kind: 'REVOCATION', basis: 'purpose-missed', knownOn: '2023-02-01', from, lines });
const half = { share: 50, tier: 'A_SOCIAL_DEGREE', qualification: 'A_SOCIAL_DEGREE' };
const post = (after: object) => ({ lineId: 'line-1', before: POST_TERMS, after });
const measure = (after: object) => ({ lineId: 'line-2', before: MEASURE_TERMS, after });

describe('revoke a grant', () => {
  it('takes all of it back from its first day on', () =>
    expect(revoke({ from: '2022-07-01' })).toEqual(revoked([post(NOTHING), measure(NOTHING)], '2022-07-01')));
  it('leaves of a post the months that have begun before the day, and ends it on the day before', () => {
    expect(revoke({ lines: [{ lineId: 'line-1' }] })).toEqual(
      revoked([post({ ...half, amountCents: 1_600_000, months: 6, to: '2022-12-31' })]),
    );
    expect(revoke({ lines: [{ lineId: 'line-1' }], from: '2023-01-02' })).toEqual(
      revoked([post({ ...half, amountCents: 1_866_667, months: 7, to: '2023-01-01' })], '2023-01-02'),
    );
    expect(revoke({ lines: [{ lineId: 'line-1' }], from: '2022-07-02' })).toEqual(
      revoked([post({ ...half, amountCents: 266_667, months: 1, to: '2022-07-01' })], '2022-07-02'),
    );
  });
  it('counts the months from the first day of work that was applied for', () => {
    const later = {
      ...standing({ 'line-1': { ...POST_TERMS, months: 8, amountCents: 2_133_333 } }),
      requested: [aPost({ from: '2022-11-01' })],
    };
    const before = { ...POST_TERMS, months: 8, amountCents: 2_133_333 };
    expect(revoke({}, later)).toEqual(
      revoked([{ lineId: 'line-1', before, after: { ...half, amountCents: 533_333, months: 2, to: '2022-12-31' } }]),
    );
    expect(revoke({ from: '2022-11-01' }, later)).toEqual(revoked([{ lineId: 'line-1', before, after: NOTHING }], '2022-11-01'));
  });
  it('can leave a smaller share, of which the amount follows: of the whole line, or of the months from the day on', () => {
    const lines = [{ lineId: 'line-1', share: 30 }];
    expect(revoke({ from: '2022-07-01', lines })).toEqual(
      revoked([post({ ...half, share: 30, amountCents: 1_920_000, months: 12 })], '2022-07-01'),
    );
    expect(revoke({ lines })).toEqual(
      revoked([
        {
          ...post({
            ...{ ...half, share: 30, amountCents: 1_600_000 + 960_000, months: 12 },
            parts: [aPart(), behind({ share: 30, amountCents: 960_000 })],
          }),
          from: FROM,
        },
      ]),
    );
    expect(revoke({ from: '2023-06-02', lines })).toEqual(
      refuse('amendment-behind-the-line', { field: '/lines/0', lineId: 'line-1', from: '2023-06-02', months: 12, position: 1 }),
    );
  });
  it('is never one of cents alone where a share decides', () =>
    expect(revoke({ lines: [{ lineId: 'line-1', amountCents: 2_000_000 }] })).toMatchObject({
      kind: 'refused',
      code: 'amount-does-not-follow-from-share',
      data: { field: '/lines/0', lineId: 'line-1', amountCents: 2_000_000, followsCents: 3_200_000, share: 50, months: 12 },
    }));
  it('leaves of a measure the amount that somebody names', () => {
    expect(revoke({ lines: [{ lineId: 'line-2', amountCents: 120_000 }] })).toEqual(revoked([measure({ amountCents: 120_000 })]));
    expect(revoke()).toEqual(refuse('left-over-missing', { field: '/lines/1', lineId: 'line-2', from: FROM, position: 2 }));
  });
  it.each([
    [
      { lineId: 'line-1', share: 51 },
      refuse('share-above-granted', { field: '/lines/0', lineId: 'line-1', share: 51, grantedShare: 50, position: 1 }),
    ],
    [
      { lineId: 'line-1', months: 13 },
      refuse('months-above-granted', { field: '/lines/0', lineId: 'line-1', months: 13, grantedMonths: 12, position: 1 }),
    ],
    [
      { lineId: 'line-2', amountCents: 500_001 },
      refuse('amount-above-granted', { field: '/lines/0', lineId: 'line-2', amountCents: 500_001, grantedCents: 500_000, position: 2 }),
    ],
    [{ lineId: 'line-9' }, refuse('line-unknown', { field: '/lines/0', lineId: 'line-9' })],
    [
      { lineId: 'line-1', share: 24 },
      { kind: 'refused', code: 'share-below-minimum' },
    ],
    [{ lineId: 'line-1', share: 50 }, refuse('nothing-taken-back')],
    [{ lineId: 'line-2', amountCents: 500_000 }, refuse('nothing-taken-back')],
  ])('refuses to leave %j', (line, refusal) => expect(revoke({ lines: [line] })).toMatchObject(refusal));
  it('names a line once', () =>
    expect(
      revoke({
        lines: [
          { lineId: 'line-2', amountCents: 0 },
          { lineId: 'line-2', amountCents: 1 },
        ],
      }),
    ).toEqual(refuse('line-twice', { field: '/lines/1', lineId: 'line-2', position: 2 })));
  it('takes nothing back twice', () =>
    expect(revoke({ from: '2022-07-01' }, standing({ 'line-1': NOTHING, 'line-2': NOTHING }))).toEqual(refuse('nothing-taken-back')));
  it.each(['2022-06-30', '2023-07-01'])('is within the days of the grant: not from %s on', (from) =>
    expect(revoke({ from })).toEqual(
      refuse('taken-back-outside-period', { field: '/from', from, grantFrom: '2022-07-01', grantTo: '2023-06-30' }),
    ),
  );
  it('reaches as far as an extension does', () =>
    expect(
      revoke(
        { from: '2023-09-30', lines: [{ lineId: 'line-1', months: 11 }] },
        standing({ 'line-1': { ...POST_TERMS, to: '2023-09-30' } }),
      ),
    ).toMatchObject({ lines: [{ after: { months: 11, amountCents: 2_933_333, to: '2023-09-29' } }] }));
  describe('of a line in parts', () => {
    const { after: inParts } = FULL_FROM_JANUARY;
    const of = (command: Partial<TakeBack>) => revoke(command, standing({ 'line-1': inParts }));
    const left = (after: object, from?: string) => ({ lineId: 'line-1', ...(from === undefined ? {} : { from }), before: inParts, after });

    it('leaves the parts before the day, and of that of the day the months that have begun', () => {
      const parts = [aPart(), behind({ to: '2023-03-14', months: 3, share: 100, amountCents: 1_600_000 })];
      expect(of({ from: '2023-03-15' })).toEqual(
        revoked([left({ ...inParts, amountCents: 3_200_000, months: 9, to: '2023-03-14', parts })], '2023-03-15'),
      );
      expect(of({ from: '2023-01-01' })).toEqual(revoked([left({ ...half, amountCents: 1_600_000, months: 6, to: '2022-12-31' })]));
      expect(of({ from: '2022-07-01' })).toEqual(revoked([left(NOTHING)], '2022-07-01'));
    });
    it('can leave a smaller share, and of a part that has less already nothing more', () => {
      const lines = [{ lineId: 'line-1', share: 60 }];
      const parts = [aPart(), behind({ share: 60, amountCents: 1_920_000 })];
      expect(of({ from: '2022-07-01', lines })).toEqual(
        revoked([left({ ...inParts, share: 60, amountCents: 3_520_000, parts })], '2022-07-01'),
      );
      expect(of({ from: '2023-01-01', lines })).toEqual(
        revoked([left({ ...inParts, share: 60, amountCents: 3_520_000, parts }, '2023-01-01')]),
      );
      // The letter said the middle of a month, and the money changed with the next one.
      expect(of({ from: '2023-02-15', lines })).toMatchObject({ from: '2023-02-15', lines: [{ lineId: 'line-1', from: '2023-03-01' }] });
      expect(of({ from: '2023-06-02', lines })).toEqual(
        refuse('amendment-behind-the-line', { field: '/lines/0', lineId: 'line-1', from: '2023-06-02', months: 12, position: 1 }),
      );
    });
  });
  it('leaves no more months than have begun by its day', () => {
    const data = { field: '/lines/0', lineId: 'line-1', from: '2022-12-01', months: 10, begunMonths: 5, position: 1 };
    expect(revoke({ from: '2022-12-01', lines: [{ lineId: 'line-1', months: 10 }] })).toEqual(refuse('months-behind-the-day', data));
    expect(revoke({ from: '2022-12-01', lines: [{ lineId: 'line-1', months: 5 }] })).toEqual(
      revoked([post({ ...half, amountCents: 1_333_333, months: 5, to: '2022-11-30' })], '2022-12-01'),
    );
  });
  it('that cuts the share and the months says when the line ends', () => {
    const parts = [aPart(), behind({ to: '2023-04-30', months: 4, share: 30, amountCents: 640_000 })];
    const after = { ...half, share: 30, amountCents: 2_240_000, months: 10, to: '2023-04-30', parts };
    expect(revoke({ lines: [{ lineId: 'line-1', share: 30, months: 10 }] })).toEqual(revoked([{ ...post(after), from: FROM }]));
    expect(revoke({ lines: [{ lineId: 'line-1', share: 30, months: 6 }] })).toEqual(
      refuse('amendment-behind-the-line', { field: '/lines/0', lineId: 'line-1', from: FROM, months: 6, position: 1 }),
    );
  });
  it('within a month changes the months after it, and says that day', () =>
    expect(revoke({ from: '2023-01-15', lines: [{ lineId: 'line-1', share: 30 }] })).toMatchObject({
      from: '2023-01-15',
      lines: [{ from: '2023-02-01', after: { parts: [{ to: '2023-01-31' }, { from: '2023-02-01', share: 30 }] } }],
    }));
  it('can leave a lower tier from its day on, and none that costs more', () => {
    const c = { tier: 'C_VOCATIONAL', qualification: 'C_VOCATIONAL' };
    const parts = [aPart(), behind({ ...(c as object), amountCents: 1_275_000 })];
    expect(revoke({ lines: [{ lineId: 'line-1', tier: c.tier }] })).toEqual(
      revoked([{ ...post({ ...half, ...c, amountCents: 2_875_000, months: 12, parts }), from: FROM }]),
    );
    const vocational = { ...POST_TERMS, ...c, amountCents: 2_550_000 } as typeof POST_TERMS;
    expect(revoke({ lines: [{ lineId: 'line-1', tier: 'A_SOCIAL_DEGREE' }] }, standing({ 'line-1': vocational }))).toEqual(
      refuse('nothing-taken-back'),
    );
  });
  it('has its own reasons', () =>
    expect(revoke({ basis: 'unlawful' })).toEqual(
      refuse('basis-of-another-kind', { field: '/basis', basis: 'unlawful', kind: 'REVOCATION' }),
    ));

  describe('within a year of the day on which the authority learnt of the facts', () => {
    const whole = { from: '2022-07-01' };
    const over = (knownOn: string, lastDay: string, today: string) =>
      refuse('revocation-year-over', {
        field: '/knownOn',
        knownOn,
        lastDay,
        today,
        source:
          '§ 48 Abs. 4 Satz 1, § 49 Abs. 3 Satz 2 LVwVfG: ein Jahr ab der Kenntnis der Tatsachen, die es rechtfertigen; § 31 Abs. 3 LVwVfG: bis zum nächsten Werktag',
      });
    it('is possible on its last day, which is a working day, and not on the next', () => {
      expect(revoke({ ...whole, knownOn: '2024-03-15', today: '2025-03-17' })).toMatchObject({ kind: 'REVOCATION' });
      expect(revoke({ ...whole, knownOn: '2024-03-15', today: '2025-03-18' })).toEqual(over('2024-03-15', '2025-03-17', '2025-03-18'));
    });
    it('ends on the last of February where it began on a leap day', () =>
      expect(revoke({ ...whole, knownOn: '2024-02-29', today: '2025-03-01' })).toEqual(over('2024-02-29', '2025-02-28', '2025-03-01')));
    it('is over for what was prepared in time, too', () => {
      const content = revoke({ ...whole, knownOn: '2024-03-15', today: '2025-03-17' });
      const grant = fold(grantDecider, delivered());
      if ('code' in content || grant.kind === 'none') throw new Error('It was prepared in time.');
      expect(tooLateToRelease(content, grant, '2025-03-17')).toBeUndefined();
      expect(tooLateToRelease(content, grant, '2025-03-18')).toEqual(over('2024-03-15', '2025-03-17', '2025-03-18'));
    });
    it('knows of nothing ahead, and of nothing before there was a grant', () => {
      expect(revoke({ knownOn: '2023-03-11' })).toEqual(
        refuse('known-in-future', { field: '/knownOn', knownOn: '2023-03-11', today: TODAY }),
      );
      expect(revoke({ knownOn: '2022-08-31' })).toEqual(
        refuse('known-before-the-grant', { field: '/knownOn', knownOn: '2022-08-31', grantedOn: '2022-09-01' }),
      );
    });
  });
});
