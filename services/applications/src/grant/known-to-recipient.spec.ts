import { fold } from '@paktwerk/kernel';
import { NoticeDispatched } from './events';
import type { GrantEvent } from './events';
import {
  AMENDED,
  AMENDMENT,
  ISSUED,
  OF_AMENDMENT,
  amendmentDelivered,
  amendmentReleased,
  delivered,
  dispatched,
  noticeCountersigned,
  noticeDiscarded,
  noticePrepared,
  noticeReturned,
  released,
} from './grant.fixture';
import {
  grantFor,
  grantForRecipient,
  isFirstTold,
  isThereFor,
  isToldTo,
  knownToRecipient,
  toldToRecipient,
  unopenedIn,
  versionForRecipient,
} from './known-to-recipient';
import { grantDecider } from './state';
import { termsOf } from './terms';
import { grantView } from './views';

const recipient = { roles: ['SIGNATORY'], organisation: '08111' } as const;
const sent = NoticeDispatched({ ...dispatched('2025-04-02').data, ...OF_AMENDMENT });
const history = [...delivered(), noticePrepared(), noticeReturned(), noticePrepared(), noticeCountersigned(), amendmentReleased()];

describe('what a recipient knows of the file of their grant', () => {
  it('is every notice that is on its way, and nothing of what came before', () => {
    expect(knownToRecipient(history)).toEqual(delivered());
    expect(knownToRecipient([...history, sent])).toEqual([...delivered(), amendmentReleased(), sent]);
  });
  it('is not what a notice says before they have it in hand: neither its amount nor its content, nor what the grant is by it', () => {
    const shownAfter = (...events: readonly GrantEvent[]) => {
      const known = knownToRecipient([...history, ...events]);
      const state = fold(grantDecider, known);
      if (state.kind === 'none') throw new Error('The grant is not there.');
      const { notices } = grantView(state, known.length, { organisationName: (key: string) => key }, recipient, []);
      const { amountCents } = termsOf(ISSUED, grantForRecipient(state));
      const releases = toldToRecipient(known, state).filter((e) => e.type === 'notice.released');
      return {
        notices: notices.slice(1).map(({ kind, status, amountCents: of, content }) => ({ kind, status, of, content })),
        amountCents,
        n: releases.length,
      };
    };
    const before = { amountCents: 3_700_000, n: 1 };
    const silent = (status: string) => ({ kind: undefined, status, of: undefined, content: undefined });
    expect(shownAfter()).toEqual({ ...before, notices: [] });
    expect(shownAfter(sent)).toEqual({ ...before, notices: [silent('posted')] });
    expect(shownAfter(sent, amendmentDelivered('2025-04-05'))).toEqual({
      notices: [{ kind: 'AMENDMENT', status: 'delivered', of: AMENDED, content: AMENDMENT }],
      amountCents: AMENDED,
      n: 2,
    });
  });
  it('has a version that no preparation moves', () => {
    const versionAfter = (events: Parameters<typeof knownToRecipient>[0]): number =>
      versionForRecipient(fold(grantDecider, events), events.length);
    for (let n = 0; n <= history.length; n += 1)
      expect(versionAfter(history.slice(0, n))).toBe(knownToRecipient(history.slice(0, n)).length);
    expect(versionAfter([...delivered(), noticePrepared(), noticeDiscarded()])).toBe(3);
    expect(versionAfter([...history, sent])).toBe(5);
  });
  it('is the file without what is prepared', () => {
    const state = fold(grantDecider, [...delivered(), noticePrepared()]);
    if (state.kind === 'none') throw new Error('The grant is not there.');
    expect(grantForRecipient(state)).toEqual({ ...fold(grantDecider, [...delivered()]), ofPreparation: 1 });
    expect(versionForRecipient(fold(grantDecider, []), 0)).toBe(0);
    expect(knownToRecipient([released()])).toEqual([]);
  });
  it('is that there is a file once its notice is on its way, and what was decided once they have it in hand', () => {
    const [authority, party] = [{ organisation: 'authority' }, { organisation: '08111' }];
    const after = (...events: readonly GrantEvent[]) => {
      const state = fold(grantDecider, events);
      if (state.kind === 'none') throw new Error('The grant is not there.');
      const [first] = state.notices;
      const of = (reader: { readonly organisation: string }) => [
        isThereFor(reader, state),
        isFirstTold(reader, state),
        isToldTo(reader, state, first?.decisionId ?? ''),
        isToldTo(reader, state, 'dec_other'),
      ];
      return { authority: of(authority), party: of(party), unopened: unopenedIn(state).length };
    };
    const all = [true, true, true, true];
    expect(after(released())).toEqual({ authority: all, party: [false, false, false, false], unopened: 1 });
    expect(after(released(), dispatched('2025-02-17'))).toEqual({ authority: all, party: [true, false, false, false], unopened: 1 });
    expect(after(...delivered())).toEqual({ authority: all, party: [true, true, true, false], unopened: 0 });
    // An amendment that waits to be sent takes nothing of what is in hand.
    expect(after(...history)).toEqual({ authority: all, party: [true, true, true, false], unopened: 1 });
    expect(isToldTo(party, fold(grantDecider, []), 'dec_other')).toBe(false);
  });
  it('is sealed for a party only', () => {
    const state = fold(grantDecider, history);
    if (state.kind === 'none') throw new Error('The grant is not there.');
    expect(grantFor({ organisation: 'authority' }, state)).toBe(state);
    expect(grantFor({ organisation: '08111' }, state)).toEqual(grantForRecipient(state));
  });
});
