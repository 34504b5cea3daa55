import { fold } from '@paktwerk/kernel';
import type { LineChange, LineTerms, NoticeContent } from './content';
import {
  AMENDMENT,
  FULLER,
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
import { changesOf, termsOf } from './terms';

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
