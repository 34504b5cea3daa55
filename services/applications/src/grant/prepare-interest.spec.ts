import { derivedId, fold } from '@paktwerk/kernel';
import { refuse } from '../problems';
import type { ContentOf, NoticeContent } from './content';
import { ActionEnded, ActionFiled, NoticeDelivered, NoticeReleased } from './events';
import type { GrantEvent } from './events';
import { ACTION, NOTICE, delivered, deliveredOn, ended, filed, released } from './grant.fixture';
import { decidePrepareInterest } from './prepare-interest';
import type { AssessInterest } from './prepare-interest';
import { grantDecider } from './state';

/** Of 365,000 euros a day bears 62.70 euros since July 2025: 1.27 percent and five points of a year of 365 days. */
const CLAIMED = 36_500_000;
const A_DAY = 6_270;
const CLAIM = derivedId('ntc', 'claim');
const REVOKED = derivedId('ntc', 'revocation');
const TODAY = '2025-12-01';

const notice = (noticeId: string, content: NoticeContent): readonly GrantEvent[] => {
  const of = { noticeId, kind: content.kind, amountCents: 1, content };
  return [NoticeReleased({ ...released('2025-07-01').data, ...of }), NoticeDelivered({ ...deliveredOn('2025-07-04').data, ...of })];
};
const claimOf = (claimedCents: number, noticeId = CLAIM) =>
  notice(noticeId, { kind: 'REIMBURSEMENT', becauseNoticeId: REVOKED, claimedCents, interestFrom: '2025-08-01' });
const assessed = (content: Partial<ContentOf<'INTEREST'>>): ContentOf<'INTEREST'> => ({
  kind: 'INTEREST',
  becauseNoticeId: CLAIM,
  claimedCents: CLAIMED,
  repayments: [],
  from: '2025-08-01',
  until: '2025-08-31',
  periods: [],
  interestCents: 31 * A_DAY,
  ...content,
});
const earlier = (content: Partial<ContentOf<'INTEREST'>> = {}, name = 'interest') => notice(derivedId('ntc', name), assessed(content));
const isClaimed = [...delivered(), ...claimOf(CLAIMED)];
const grantOf = (history: readonly GrantEvent[]) => {
  const grant = fold(grantDecider, history);
  if (grant.kind === 'none') throw new Error('The grant is not released.');
  return grant;
};
const interest = (command: Partial<AssessInterest>, history: readonly GrantEvent[] = isClaimed) =>
  decidePrepareInterest({ becauseNoticeId: CLAIM, repayments: [], today: TODAY, ...command }, grantOf(history));
/** The same where a carrier owes it, of whom little is asked for, too. */
const ofCarrier = (command: Partial<AssessInterest>) =>
  decidePrepareInterest(
    { becauseNoticeId: CLAIM, repayments: [], today: TODAY, ...command },
    { ...grantOf(isClaimed), applicant: { kinds: ['carrier'], name: 'Werk e. V.' } },
  );
const period = (from: string, to: string, days: number, owedCents = CLAIMED) => ({
  from,
  to,
  days,
  owedCents,
  basePoints: 127,
  points: 500,
});

describe('interest on what is claimed back', () => {
  it('is reckoned until a day, by the days of the claim', () =>
    expect(interest({ until: '2025-08-10' })).toEqual(
      assessed({ until: '2025-08-10', periods: [period('2025-08-01', '2025-08-10', 10)], interestCents: 10 * A_DAY }),
    ));
  it('is reckoned until everything came back, in order of days', () => {
    const repayments = [
      { on: '2025-08-20', cents: 18_250_000 },
      { on: '2025-08-10', cents: 18_250_000 },
    ];
    expect(interest({ repayments })).toEqual(
      assessed({
        repayments: repayments.toReversed(),
        until: '2025-08-20',
        periods: [period('2025-08-01', '2025-08-10', 10), period('2025-08-11', '2025-08-20', 10, 18_250_000)],
        interestCents: 10 * A_DAY + (10 * A_DAY) / 2,
      }),
    );
  });
  it('asks until which day, where something is still owed', () => {
    const missing = (repaidCents: number) => refuse('interest-until-missing', { field: '/until', repaidCents, claimedCents: CLAIMED });
    expect(interest({})).toEqual(missing(0));
    expect(interest({ repayments: [{ on: '2025-08-10', cents: CLAIMED - 1 }] })).toEqual(missing(CLAIMED - 1));
  });
  it('is of no day that is still to come', () => {
    const all = (on: string) => [{ on, cents: CLAIMED }];
    expect(interest({ repayments: all('2025-08-20'), today: '2025-08-20' })).toMatchObject({ until: '2025-08-20' });
    expect(interest({ repayments: all('2025-08-21'), today: '2025-08-20' })).toEqual(
      refuse('repaid-in-future', { field: '/repayments', repaidOn: '2025-08-21', today: '2025-08-20' }),
    );
    expect(interest({ until: '2025-08-20', today: '2025-08-20' })).toMatchObject({ until: '2025-08-20' });
    expect(interest({ until: '2025-08-21', today: '2025-08-20' })).toEqual(
      refuse('interest-until-in-future', { field: '/until', until: '2025-08-21', today: '2025-08-20' }),
    );
    expect(interest({ until: '2025-07-31' })).toEqual(
      refuse('no-day-of-interest', { field: '/until', from: '2025-08-01', until: '2025-07-31' }),
    );
  });
  it('is of no more than was claimed', () =>
    expect(interest({ repayments: [{ on: '2025-08-10', cents: CLAIMED + 1 }] })).toEqual(
      refuse('repaid-above-claim', { field: '/repayments', repaidCents: CLAIMED + 1, claimedCents: CLAIMED }),
    ));
  it('rests on a notice that claims back and is delivered', () => {
    const field = '/becauseNoticeId';
    expect(interest({ becauseNoticeId: REVOKED })).toEqual(refuse('notice-unknown', { field, noticeId: REVOKED }));
    expect(interest({ becauseNoticeId: NOTICE })).toEqual(refuse('interest-without-claim', { field, noticeId: NOTICE, kind: 'GRANT' }));
    expect(interest({}, isClaimed.slice(0, -1))).toEqual(refuse('not-delivered', { field, noticeId: CLAIM, status: 'released' }));
  });
  it('is not asked of municipalities where it is little, and of carriers where it is nothing', () => {
    const source = 'Modellannahme: Bagatellgrenze von 500 Euro auch für Zinsen bei kommunalen Empfängern';
    expect(interest({ until: '2025-08-07' })).toEqual(
      refuse('interest-de-minimis', { interestCents: 7 * A_DAY, fromCents: 50_000, source }),
    );
    expect(interest({ until: '2025-08-08' })).toMatchObject({ interestCents: 50_160 });
    // Ten days of it come to 500.00 euros.
    expect(interest({ until: '2025-08-10' }, [...delivered(), ...claimOf(29_106_858)])).toMatchObject({ interestCents: 50_000 });
    expect(ofCarrier({ until: '2025-08-01' })).toMatchObject({ interestCents: A_DAY });
    expect(ofCarrier({ until: '2025-08-10', repayments: [{ on: '2025-07-31', cents: CLAIMED }] })).toEqual(
      refuse('interest-de-minimis', { interestCents: 0, fromCents: 1, source: '' }),
    );
  });

  describe('that was reckoned before', () => {
    const FIRST = { on: '2025-08-10', cents: 18_250_000 };
    const until = '2025-10-31';
    const half = period('2025-09-01', until, 61, 18_250_000);

    it('goes on behind the last day', () =>
      expect(interest({ until }, [...isClaimed, ...earlier()])).toMatchObject({ from: '2025-09-01', interestCents: 61 * A_DAY }));
    it('knows what came back by then, also where it is named again', () => {
      const history = [...isClaimed, ...earlier({ repayments: [FIRST], interestCents: (10 + 21 / 2) * A_DAY })];
      const goesOn = assessed({ repayments: [FIRST], from: '2025-09-01', until, periods: [half], interestCents: (61 * A_DAY) / 2 });
      expect(interest({ until }, history)).toEqual(goesOn);
      expect(interest({ until, repayments: [FIRST] }, history)).toEqual(goesOn);
    });
    it('is begun anew where that was for another claim, or a court annulled it', () => {
      const OTHER = derivedId('ntc', 'other claim');
      const ofOther = [...isClaimed, ...claimOf(CLAIMED, OTHER), ...earlier({ becauseNoticeId: OTHER })];
      expect(interest({ until: '2025-08-10' }, ofOther)).toMatchObject({ from: '2025-08-01' });
      const of = { noticeId: derivedId('ntc', 'interest'), kind: 'INTEREST' } as const;
      const annulled = [
        ActionFiled({ ...filed('2025-09-10', '2025-09-10T09:00:00.000Z', false, ACTION).data, ...of }),
        ActionEnded({ ...ended('2025-10-01', 'annulled').data, ...of }),
      ];
      expect(interest({ until: '2025-08-10' }, [...isClaimed, ...earlier(), ...annulled])).toMatchObject({ from: '2025-08-01' });
    });
    it('is less by what was asked for too much, where something had come back by then', () => {
      const repayments = [{ on: '2025-08-11', cents: 18_250_000 }];
      // Twenty days of August were asked for twice as high.
      expect(interest({ until, repayments }, [...isClaimed, ...earlier()])).toEqual(
        assessed({
          ...{ repayments, from: '2025-09-01', until, periods: [half] },
          ...{ correctionCents: -10 * A_DAY, interestCents: (61 * A_DAY) / 2 - 10 * A_DAY },
        }),
      );
      const andLater = [...repayments, { on: '2025-09-30', cents: 1 }];
      expect(interest({ until, repayments: andLater }, [...isClaimed, ...earlier()])).toMatchObject({ correctionCents: -10 * A_DAY });
    });
    it('is less, too, where something else had come back on a day that was known', () => {
      const history = [...isClaimed, ...earlier({ repayments: [FIRST], interestCents: (10 + 21 / 2) * A_DAY })];
      const repayments = [{ on: FIRST.on, cents: 9_125_000 }];
      // Of 128,535 cents that were asked for, 95,617.5 were owed: ten days of all, and twenty-one of a quarter.
      expect(interest({ until, repayments }, history)).toMatchObject({
        repayments: [FIRST, ...repayments],
        correctionCents: -32_917,
      });
    });
    it('is never less than nothing', () =>
      expect(
        interest({ until: '2025-09-01', repayments: [{ on: '2025-08-01', cents: CLAIMED }] }, [...isClaimed, ...earlier()]),
      ).toMatchObject({
        code: 'interest-de-minimis',
        data: { interestCents: 0 },
      }));
    it('is not corrected by the cents of rounding, where something came back later', () => {
      // A day of it bears 6,270.54 cents, two of them 12,541.08.
      const cents = 36_503_150;
      const history = [
        ...[...delivered(), ...claimOf(cents)],
        ...earlier({ claimedCents: cents, until: '2025-08-01', interestCents: 6_271 }, 'first day'),
        ...earlier({ claimedCents: cents, from: '2025-08-02', until: '2025-08-02', interestCents: 6_271 }, 'second day'),
      ];
      expect(interest({ until, repayments: [{ on: '2025-08-03', cents: 1_000_000 }] }, history)).not.toHaveProperty('correctionCents');
    });
  });
});
