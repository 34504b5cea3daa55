import { given } from '@paktwerk/testing';
import { defined } from '@paktwerk/kernel';
import { KUELSHEIM, MAIN_TAUBER, SOURCE, WERTHEIM, merged, registered } from '../party/party.fixture';
import { decideDissolve } from './dissolve-grouping';
import type { GroupingEvent } from './events';
import { decideForm } from './form-grouping';
import type { FormGrouping } from './form-grouping';
import { A, B, C, D, dissolved, formed, grouping, id, joined, known, left } from './grouping.fixture';
import { decideJoin } from './join-grouping';
import { decideLeave } from './leave-grouping';
import { groupingsDecider, leadOn, membersOn } from './state';

const X = 'Z-X';
const history = [formed(X, [A, B])];
const form = (cmd: FormGrouping, events: readonly GroupingEvent[] = [], parties = known()) =>
  given(groupingsDecider, events).when((s) => decideForm(cmd, s, parties));
const join = (member: string, effectiveOn: string, events: readonly GroupingEvent[] = history, parts = 1) =>
  given(groupingsDecider, events).when((s) =>
    decideJoin({ partyId: id(X), memberId: id(member), parts, source: SOURCE, effectiveOn }, s, known()),
  );
const leave = (member: string, effectiveOn: string, events: readonly GroupingEvent[], newLead?: string) =>
  given(groupingsDecider, events).when((s) =>
    decideLeave(
      {
        partyId: id(X),
        memberId: id(member),
        ...defined({ newLeadPartyId: newLead && id(newLead) }),
        source: SOURCE,
        effectiveOn,
      },
      s,
      known(),
    ),
  );
const dissolve = (effectiveOn: string, events: readonly GroupingEvent[] = history) =>
  given(groupingsDecider, events).when((s) => decideDissolve({ partyId: id(X), source: SOURCE, effectiveOn }, s));
const on = (day: string, events: readonly GroupingEvent[]) => {
  const [one] = given(groupingsDecider, events).state();
  return { members: membersOn(one!, day).map((m) => m.memberId), lead: leadOn(one!, day) };
};

describe('a grouping', () => {
  it('is formed of municipalities and districts, across district borders; the same again adds nothing', () => {
    form(grouping(X, [A, C])).then(formed(X, [A, C]));
    form(grouping(X, [A, MAIN_TAUBER])).then(formed(X, [A, MAIN_TAUBER]));
    form(grouping(X, [A, C]), [formed(X, [A, C])]).nothing();
    form(grouping(X, [A, C]), [formed(X, [A, C]), joined(X, D, '2023-01-01')]).nothing();
    form(grouping(X, [A, D]), [formed(X, [A, C])]).refused('grouping-registered', { key: X, name: 'Verbund X' });
  });

  it('has no member twice, none that is no municipality or district, and none that is not there on that day', () => {
    form(grouping(X, [A, A])).refused('member-twice', { name: 'Wertheim' });
    form(grouping(X, [A, 'T-CARITAS'])).refused('kind-cannot-join', { name: 'Caritas' });
    form(grouping(X, [A, '08999999'])).refused('party-unknown', { party: id('08999999') });
    form(grouping(X, [A, 'Z-Y']), [formed('Z-Y', [C, D])]).refused('party-unknown', { party: id('Z-Y') });
    form(grouping(X, [A, '08128139']), [], known(registered('08128139', { effectiveOn: '2023-01-01' }))).refused('party-not-yet', {
      name: 'Gemeinde 08128139',
      validFrom: '2023-01-01',
    });
    form(grouping(X, [A, B]), [], known(merged(KUELSHEIM, WERTHEIM, '2022-07-01'))).refused('party-merged', {
      name: 'Külsheim',
      mergedOn: '2022-07-01',
      into: id(WERTHEIM),
    });
    form(grouping('T-X', [A, B])).refused('key-of-other-kind', { key: 'T-X', kind: 'GROUPING' });
    form(grouping(X, [A, B], { leadPartyId: id(C) })).refused('lead-not-member', { party: id(C) });
  });

  it('shares no member with another one on any day', () => {
    const refusal = { name: 'Külsheim', grouping: 'Verbund X', since: '2022-07-01' };
    form(grouping('Z-Y', [B, C]), history).refused('member-in-two-groupings', refusal);
    form(grouping('Z-Y', [B, C], { effectiveOn: '2020-01-01' }), history).refused('member-in-two-groupings', refusal);
    const three = [formed(X, [A, B, C]), left(X, B, '2024-01-01')];
    form(grouping('Z-Y', [B, D], { effectiveOn: '2023-12-31' }), three).refused('member-in-two-groupings', refusal);
    form(grouping('Z-Y', [B, D], { effectiveOn: '2024-01-01' }), three).then(formed('Z-Y', [B, D], { effectiveOn: '2024-01-01' }));
    const over = [...history, dissolved(X, '2024-01-01')];
    form(grouping('Z-Y', [B, D], { effectiveOn: '2023-12-31' }), over).refused('member-in-two-groupings', refusal);
    form(grouping('Z-Y', [B, D], { effectiveOn: '2024-01-01' }), over).then(formed('Z-Y', [B, D], { effectiveOn: '2024-01-01' }));
    join(C, '2023-01-01', [...history, formed('Z-Y', [C, D])]).refused('member-in-two-groupings', {
      name: 'Gemeinde 08125005',
      grouping: 'Verbund Y',
      since: '2022-07-01',
    });
  });

  it('takes a member in from a day on; the same again adds nothing', () => {
    join(C, '2023-01-01').then(joined(X, C, '2023-01-01'));
    join(C, '2023-01-01', [...history, joined(X, C, '2023-01-01')]).nothing();
    join(C, '2022-06-30').refused('dates-out-of-order', { effectiveOn: '2022-06-30', earliest: '2022-07-01' });
    join(C, '2023-01-01', [...history, dissolved(X, '2024-01-01')]).refused('grouping-dissolved', {
      name: 'Verbund X',
      dissolvedOn: '2024-01-01',
    });
    join(C, '2023-01-01', []).refused('party-unknown', { party: id(X) });
  });

  it('lets a member go from a day on, and keeps at least two and a lead on every day', () => {
    const three = [...history, joined(X, C, '2023-01-01')];
    leave(B, '2024-01-01', three).then(left(X, B, '2024-01-01'));
    leave(B, '2024-01-01', [...three, left(X, B, '2024-01-01')]).nothing();
    leave(B, '2024-01-01', history).refused('too-few-members', { effectiveOn: '2024-01-01' });
    leave(B, '2022-12-31', three).refused('too-few-members', { effectiveOn: '2022-12-31' });
    leave(C, '2023-12-31', [...three, left(X, B, '2024-06-01')]).refused('too-few-members', { effectiveOn: '2024-06-01' });
    leave(A, '2024-01-01', three).refused('lead-leaves', { name: 'Wertheim', effectiveOn: '2024-01-01' });
    leave(A, '2024-01-01', three, D).refused('lead-not-member', { party: id(D) });
    leave(A, '2024-01-01', three, A).refused('lead-not-member', { party: id(A) });
    leave(A, '2024-01-01', three, C).then(left(X, A, '2024-01-01', C));
    leave(D, '2024-01-01', three).refused('member-unknown', { name: 'Gemeinde 08125006', effectiveOn: '2024-01-01' });
    leave(C, '2023-01-01', three).refused('dates-out-of-order', { effectiveOn: '2023-01-01', earliest: '2023-01-02' });
    leave(C, '2023-06-01', [...three, joined(X, D, '2023-02-01'), left(X, A, '2024-01-01', C)]).refused('lead-leaves', {
      name: 'Gemeinde 08125005',
      effectiveOn: '2023-06-01',
    });
    leave(B, '2024-01-01', []).refused('party-unknown', { party: id(X) });
    leave(B, '2024-01-01', [...three, dissolved(X, '2025-01-01')]).refused('grouping-dissolved', {
      name: 'Verbund X',
      dissolvedOn: '2025-01-01',
    });
  });

  it('knows members and lead of every day', () => {
    const events = [...history, joined(X, C, '2023-01-01'), left(X, A, '2024-01-01', C), dissolved(X, '2025-01-01')];
    expect(['2022-06-30', '2022-12-31', '2023-12-31', '2024-01-01', '2025-01-01'].map((day) => on(day, events))).toEqual([
      { members: [], lead: id(A) },
      { members: [id(A), id(B)], lead: id(A) },
      { members: [id(A), id(B), id(C)], lead: id(A) },
      { members: [id(B), id(C)], lead: id(C) },
      { members: [], lead: id(C) },
    ]);
  });

  it('is dissolved after everything that is known of it; the same again adds nothing', () => {
    dissolve('2025-01-01').then(dissolved(X, '2025-01-01'));
    const over = [...history, dissolved(X, '2025-01-01')];
    dissolve('2025-01-01', over).nothing();
    dissolve('2025-01-02', over).refused('grouping-dissolved', { name: 'Verbund X', dissolvedOn: '2025-01-01' });
    dissolve('2022-07-01').refused('dates-out-of-order', { effectiveOn: '2022-07-01', earliest: '2022-07-02' });
    dissolve('2023-01-01', [...history, joined(X, C, '2023-01-01')]).refused('dates-out-of-order', {
      effectiveOn: '2023-01-01',
      earliest: '2023-01-02',
    });
    dissolve('2025-01-01', []).refused('party-unknown', { party: id(X) });
  });
});
