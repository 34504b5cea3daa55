import { fold } from '@paktwerk/kernel';
import type { LineChange, LineTerms, NoticeContent } from './content';
import {
  AMENDMENT,
  FULLER,
  FULL_FROM_JANUARY,
  ISSUED,
  OF_AMENDMENT,
  aPart,
  amendmentReleased,
  behind,
  delivered,
  deliveredOn,
  dispatched,
  ended,
  filed,
} from './grant.fixture';
import { ActionEnded, ActionFiled, NoticeDelivered, NoticeDispatched } from './events';
import type { GrantEvent } from './events';
import { grantDecider } from './state';
import type { OpenGrant } from './state';
import { changesIn, changesOf, firstTerms, settledBy, termsOf } from './terms';

const grantAfter = (...events: readonly GrantEvent[]): OpenGrant => {
  const state = fold(grantDecider, [...delivered(), ...events]);
  if (state.kind === 'none') throw new Error('The grant is not there.');
  return state;
};
const of = <T extends { readonly data: object }>({ data }: T) => ({ ...data, ...OF_AMENDMENT }) as unknown as T['data'];
const amended = () => [amendmentReleased(), NoticeDispatched(of(dispatched('2025-04-02'))), NoticeDelivered(of(deliveredOn('2025-04-05')))];

describe('what a grant grants', () => {
  it('is what was granted first, while nothing changed it', () => {
    const { amountCents, from, to, lines } = termsOf(ISSUED, grantAfter());
    expect({ amountCents, from, to }).toEqual({ amountCents: 3_700_000, from: '2022-07-01', to: '2023-06-30' });
    expect(Object.fromEntries(lines)).toEqual({ 'line-1': FULLER.before, 'line-2': { amountCents: 500_000 } });
  });
  it('is what the last notice says of each line', () => {
    const { amountCents, lines } = termsOf(ISSUED, grantAfter(amendmentReleased()));
    expect(amountCents).toBe(5_300_000);
    expect(lines.get('line-1')).toEqual(FULLER.after);
    expect(lines.get('line-2')).toEqual({ amountCents: 500_000 });
  });
  it('has effect by a day only where it was delivered by then', () => {
    expect(termsOf(ISSUED, grantAfter(...amended()), '2025-04-04').amountCents).toBe(3_700_000);
    expect(termsOf(ISSUED, grantAfter(...amended()), '2025-04-05').amountCents).toBe(5_300_000);
    expect(termsOf(ISSUED, grantAfter(amendmentReleased()), '2025-04-05').amountCents).toBe(3_700_000);
  });
  it('is as it was before where a court annulled the change', () => {
    const action = [ActionFiled(of(filed('2025-04-10', '2025-04-10T09:00:00.000Z'))), ActionEnded(of(ended('2025-09-01', 'annulled')))];
    expect(termsOf(ISSUED, grantAfter(...amended(), ...action)).amountCents).toBe(3_700_000);
  });
  it('lasts longer and costs more after an extension', () => {
    const content = {
      kind: 'EXTENSION' as const,
      ruleSetVersion: 2,
      months: 12,
      posts: [{ postId: 'post_1', lineId: 'line-1', oldEnd: '2023-06-30', newEnd: '2024-06-30', fundedMonths: 12, amountCents: 3_200_000 }],
    };
    const extension = amendmentReleased();
    const { lines } = termsOf(ISSUED, grantAfter({ ...extension, data: { ...extension.data, kind: 'EXTENSION', content } }));
    expect(lines.get('line-1')).toEqual({
      ...{ ...FULLER.before, months: 24, amountCents: 6_400_000, to: '2024-06-30' },
      parts: [
        aPart({ to: '2023-06-30', months: 12, amountCents: 3_200_000 }),
        aPart({ from: '2023-07-01', to: '2024-06-30', months: 12, ruleSetVersion: 2, amountCents: 3_200_000 }),
      ],
    });
  });
  it('is to the cent what it was where a share falls, rises again, and a court annulled the fall', () => {
    const less: LineTerms = { ...FULLER.before, amountCents: 1_600_000 };
    const [post, ...others] = ISSUED.lines;
    const issued = { ...ISSUED, lines: [{ ...post!, amountCents: 1_600_000 }, ...others] };
    const fallen = aPart({ from: '2022-10-01', to: '2023-06-30', months: 9, share: 40, amountCents: 960_000 });
    const kept = aPart({ to: '2022-09-30', months: 3, amountCents: 400_000 });
    const before = { ...less, share: 40, amountCents: 1_360_000, parts: [kept, fallen] };
    const again = [
      ...[kept, { ...fallen, to: '2023-02-28', months: 5, amountCents: 533_333 }],
      aPart({ from: '2023-03-01', to: '2023-06-30', months: 4, amountCents: 533_334 }),
    ];
    const after = { ...less, amountCents: 1_466_667, parts: again };
    const rise = { content: { ...AMENDMENT, lines: [{ lineId: 'line-1', from: '2023-03-01', before, after }] } };
    expect(changesOf([rise], issued).at(-1)?.after).toEqual(less);
  });
  it('is of each kind of line what its grant said', () => {
    const line = { lineId: 'line-1', amountCents: 100_000 };
    const officer = { ...line, kind: 'officer', share: 100, months: 12, sizeClass: 'FROM_20000', qualification: 'B_OTHER_DEGREE' } as const;
    const { lineId: _post, kind: _kind, ...post } = ISSUED.lines[0]!;
    expect(firstTerms(ISSUED.lines[0]!)).toEqual(post);
    expect(firstTerms(officer)).toEqual({
      ...{ amountCents: 100_000, share: 100, months: 12 },
      ...{ tier: 'FROM_20000', qualification: 'B_OTHER_DEGREE' },
    });
    const counted = [
      { ...line, kind: 'course', named: 'BASIC', units: 11 } as const,
      { ...line, kind: 'flat-sum', named: 'TEST', units: 11 } as const,
    ];
    expect(counted.map(firstTerms)).toEqual([
      { amountCents: 100_000, units: 11 },
      { amountCents: 100_000, units: 11 },
    ]);
    const amounts = [{ ...line, kind: 'measure' } as const, { ...line, kind: 'plan-item', named: 'STAFF' } as const];
    expect(amounts.map(firstTerms)).toEqual([{ amountCents: 100_000 }, { amountCents: 100_000 }]);
  });
  it('is settled by the notice that closes it, and by none before or after it', () => {
    const money = { grantedCents: 5, provenCents: 4, settledCents: 4, paidCents: 5, backPaidCents: 0, claimableCents: 1 };
    const final = { kind: 'FINAL' as const, proofId: 'prf_1', ...money };
    const claim = { kind: 'REIMBURSEMENT' as const, becauseNoticeId: 'ntc_1', claimedCents: 1, interestFrom: '2023-01-01' };
    const [first, amended, settled, claimed] = [{}, { content: AMENDMENT }, { content: final }, { content: claim }];
    expect(settledBy([first, amended, settled, claimed])).toEqual(final);
    expect(settledBy([first, amended])).toBeUndefined();
  });
  it('changes by no notice that changes no line, and by none of a line that was never granted', () => {
    const { from, to, lines } = ISSUED;
    const none: readonly (NoticeContent | undefined)[] = [
      { kind: 'GRANT', from, to, lines: [...lines] },
      { kind: 'REIMBURSEMENT', becauseNoticeId: 'ntc_1', claimedCents: 1, interestFrom: '2023-01-01' },
      undefined,
    ];
    expect(none.map((content) => changesIn(content, new Map(), ISSUED))).toEqual([[], [], []]);
    const ofAnother = { ...FULLER, lineId: 'line-9' };
    expect(changesOf([{ content: { ...AMENDMENT, lines: [ofAnother, FULLER] } }], ISSUED)).toEqual([FULLER]);
    const post = { postId: 'post_1', oldEnd: '2023-06-30', newEnd: '2024-06-30', fundedMonths: 12, amountCents: 3_200_000 };
    const extension = { kind: 'EXTENSION' as const, ruleSetVersion: 1, months: 12, posts: [{ ...post, lineId: 'line-9' }] };
    expect(changesOf([{ content: extension }], ISSUED)).toEqual([]);
    expect(changesIn({ ...AMENDMENT, lines: [ofAnother] }, new Map(), ISSUED)).toEqual([ofAnother]);
  });
  it('is the amount that the last notice says, where it changes nothing else', () => {
    const less: LineChange = { ...FULLER, after: { ...FULLER.before, amountCents: 3_000_000 } };
    expect(changesOf([{ content: { ...AMENDMENT, lines: [less] } }], ISSUED)).toEqual([less]);
  });
  describe('after a change that a court annulled, on which a later one was built', () => {
    const holds = ({ before, after, ...change }: Omit<LineChange, 'lineId'> & { lineId?: string }) => {
      const line = { lineId: 'line-1', ...change, before, after };
      return changesOf([{ content: { ...AMENDMENT, lines: [line] } }], ISSUED).at(-1)?.after;
    };
    const { before: granted, after: fuller } = FULLER;
    const { after: fullFromJanuary } = FULL_FROM_JANUARY;

    it('is of a measure what the later one says', () =>
      expect(holds({ lineId: 'line-2', before: { amountCents: 300_000 }, after: { amountCents: 100_000 } })).toEqual({
        amountCents: 100_000,
      }));
    it('has the months that the later one adds, and the others as they were granted', () =>
      // Half a post for twelve months is 32,000 euros, three quarters of one for six more 24,000.
      expect(holds({ before: fuller, after: { ...fuller, months: 18, amountCents: 7_200_000 } })).toEqual({
        ...{ ...fuller, months: 18, amountCents: 5_600_000 },
        parts: [
          aPart({ to: '2023-06-30', months: 12, amountCents: 3_200_000 }),
          aPart({ from: '2023-07-01', to: '2023-12-31', share: 75, amountCents: 2_400_000 }),
        ],
      }));
    it('has what the later one changes of earlier months, in order of days', () => {
      const before = fullFromJanuary;
      const parts = [aPart({ share: 75, amountCents: 2_400_000 }), ...before.parts!.slice(1)];
      expect(holds({ before, after: { ...before, amountCents: 5_600_000, parts } })).toEqual({
        ...{ ...granted, amountCents: 4_000_000 },
        parts: [aPart({ share: 75, amountCents: 2_400_000 }), behind()],
      });
    });
    it('has nothing of the days that the later one takes away, and ends when it says', () => {
      const before = { ...granted, months: 24, amountCents: 6_400_000, to: '2024-06-30' };
      const after = { ...granted, months: 9, amountCents: 2_400_000, to: '2023-03-31' };
      expect(holds({ before, after })).toEqual(after);
    });
    it('is for good what is granted again behind a revocation of all of it', () =>
      expect(holds({ before: { amountCents: 0 }, after: { ...granted, months: 6, amountCents: 1_600_000 } })).toEqual({
        ...granted,
        months: 6,
        amountCents: 1_600_000,
      }));
    it('ends with its months, where the later one says no last day any more', () => {
      const long = { ...granted, months: 24, amountCents: 6_400_000, to: '2024-06-15' };
      const three = { ...long, share: 75, amountCents: 9_600_000 };
      const { to: _open, ...shorter } = { ...three, months: 18, amountCents: 7_200_000 };
      const lines = [
        { lineId: 'line-1', before: granted, after: long },
        { lineId: 'line-1', before: three, after: shorter },
      ];
      expect(changesOf([{ content: { ...AMENDMENT, lines } }], ISSUED).at(-1)?.after).toEqual({
        ...granted,
        months: 18,
        amountCents: 4_800_000,
      });
    });
  });
  describe('after an extension that a court annulled', () => {
    const posts = [
      { postId: 'post_1', lineId: 'line-1', oldEnd: '2023-06-30', newEnd: '2024-06-30', fundedMonths: 24, amountCents: 3_200_000 },
    ];
    const extension = { content: { kind: 'EXTENSION' as const, ruleSetVersion: 2, months: 12, posts } };
    const long = changesOf([extension], ISSUED).at(-1)!.after;
    const later = (after: LineTerms) => ({ content: { ...AMENDMENT, lines: [{ lineId: 'line-1', before: long, after }] } });
    const left = (after: LineTerms) => changesOf([later(after)], ISSUED).at(-1)?.after;

    it('has a change of its other days, and none of those that are not granted any more', () => {
      const half = long.parts!.map((part) => ({ ...part, share: 75, amountCents: 4_800_000 }));
      expect(left({ ...long, share: 75, amountCents: 9_600_000, parts: half })).toEqual({ ...FULLER.after });
    });
    it('ends with its own last day, and not with one of a revocation of what it added', () => {
      const [first, added] = long.parts!;
      const shorter = [first!, { ...added!, to: '2023-10-14', months: 4, amountCents: 1_066_667 }];
      expect(left({ ...long, months: 16, amountCents: 4_266_667, to: '2023-10-14', parts: shorter })).toEqual(FULLER.before);
    });
  });
  describe('by notices from before lines had parts', () => {
    const partsAfter = (content: NoticeContent) => {
      const { data, ...event } = amendmentReleased();
      const { lines } = termsOf(ISSUED, grantAfter({ ...event, data: { ...data, kind: content.kind, content } }));
      return lines.get('line-1')?.parts;
    };
    const byRules = (ruleSetVersion: number, line: LineChange): NoticeContent => ({
      ...AMENDMENT,
      lines: [line],
      causes: [{ kind: 'rule-set', ruleSetVersion }],
    });
    const fromJanuary = { ...FULLER, from: '2023-01-01', after: { ...FULLER.after, amountCents: 4_000_000 } };

    it('is as it was until the day, and what they left for the months from then on', () => {
      expect(partsAfter({ ...AMENDMENT, lines: [fromJanuary] })).toEqual([aPart(), behind({ share: 75, amountCents: 2_400_000 })]);
      const nothing = { kind: 'REVOCATION', basis: 'purpose-missed', knownOn: '2025-01-01', from: '2023-01-01' } as const;
      const less = { ...fromJanuary, after: { ...FULLER.before, share: 30, amountCents: 2_560_000 } };
      expect(partsAfter({ ...nothing, lines: [less] })).toEqual([aPart(), behind({ share: 30, amountCents: 960_000 })]);
    });
    it('is as they say, where they leave no month behind the day, or less than what was before it', () => {
      const left = (after: Partial<LineTerms>) =>
        partsAfter({ ...AMENDMENT, lines: [{ ...fromJanuary, after: { ...FULLER.before, ...after } }] });
      expect(left({ months: 6, amountCents: 1_600_000 })).toBeUndefined();
      expect(left({ amountCents: 1_599_999 })).toBeUndefined();
      expect(left({ share: 25, amountCents: 1_600_000 })).toEqual([aPart(), behind({ share: 25, amountCents: 0 })]);
      expect(left({ share: 75, months: 7, amountCents: 2_000_000 })).toEqual([
        aPart(),
        behind({ to: '2023-01-31', months: 1, share: 75, amountCents: 400_000 }),
      ]);
    });
    it('is one whole again where a later notice says so', () => {
      const whole = { ...FULLER, from: '2023-01-01', before: FULL_FROM_JANUARY.after };
      expect(changesIn({ ...AMENDMENT, lines: [whole] }, new Map(), ISSUED)).toEqual([whole]);
    });
    it('follows from the rules that they name beside other causes', () => {
      const causes: (typeof AMENDMENT)['causes'] = [...AMENDMENT.causes, { kind: 'rule-set', ruleSetVersion: 2 }];
      expect(partsAfter({ ...AMENDMENT, causes })).toMatchObject([{ ruleSetVersion: 2 }]);
    });
    it('follows from the rules that they name', () => {
      const whole = aPart({ to: '2023-06-30', months: 12, share: 75, ruleSetVersion: 2, amountCents: 4_800_000 });
      expect([partsAfter(AMENDMENT), partsAfter(byRules(1, FULLER)), partsAfter(byRules(2, FULLER))]).toEqual([
        undefined,
        undefined,
        [whole],
      ]);
    });
  });
});
