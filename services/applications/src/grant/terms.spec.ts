import { derivedId, fold } from '@paktwerk/kernel';
import type { NoticeContent } from './content';
import {
  AMENDMENT,
  FULLER,
  ISSUED,
  OF_AMENDMENT,
  amendmentReleased,
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
import { termsOf } from './terms';

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
    expect(lines.get('line-1')).toEqual({ ...FULLER.before, amountCents: 6_400_000, to: '2024-06-30' });
  });
  it('has lines in parts where a notice changed some of their months, or changed them under other rules', () => {
    const partsAfter = (...contents: readonly NoticeContent[]) => [
      ...termsOf(
        ISSUED,
        grantAfter(
          ...contents.map((content, i) => {
            const { data, ...event } = amendmentReleased();
            return { ...event, data: { ...data, noticeId: derivedId('ntc', `${i}`), kind: content.kind, content } };
          }),
        ),
      ).inParts,
    ];
    const posts = [{ postId: 'post_1', lineId: 'line-1', oldEnd: '2023-06-30', newEnd: '2024-06-30', fundedMonths: 12, amountCents: 1 }];
    const measure = { lineId: 'line-2', before: { amountCents: 500_000 }, after: { amountCents: 600_000 } };
    const byRules = (ruleSetVersion: number): NoticeContent => ({
      ...AMENDMENT,
      lines: [FULLER, measure],
      causes: [{ kind: 'rule-set', ruleSetVersion }],
    });
    const fromJanuary: NoticeContent = { ...AMENDMENT, lines: [{ ...FULLER, from: '2023-01-01' }] };
    expect(partsAfter(AMENDMENT)).toEqual([]);
    expect(partsAfter(byRules(1))).toEqual([]);
    expect(partsAfter(byRules(2))).toEqual(['line-1']);
    expect(partsAfter(fromJanuary)).toEqual(['line-1']);
    expect(partsAfter({ kind: 'EXTENSION', ruleSetVersion: 2, months: 12, posts })).toEqual(['line-1']);
    const nothing = { ...FULLER, before: FULLER.after, after: { amountCents: 0 } };
    const whole = { kind: 'REVOCATION', basis: 'purpose-missed', knownOn: '2025-01-01', from: '2022-07-01', lines: [nothing] } as const;
    expect(partsAfter(fromJanuary, { ...whole, lines: [...whole.lines] })).toEqual([]);
  });
});
