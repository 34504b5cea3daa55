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
    const taken = ['grouping-registered', { key: X, name: 'Verbund X' }] as const;
    form(grouping(X, [A, D]), [formed(X, [A, C])]).refused(...taken);
    form(grouping(X, [A, C], { name: 'Verbund Y' }), [formed(X, [A, C])]).refused(...taken);
    form(grouping(X, [A, C], { leadPartyId: id(C) }), [formed(X, [A, C])]).refused(...taken);
    form(grouping(X, [A, C], { name: 'Verbund\u202eX' })).refused('name-unseen', { name: 'Verbund⟨U+202E⟩X' });
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
    join(D, '2023-01-01', [...history, joined(X, C, '2023-01-01')]).then(joined(X, D, '2023-01-01'));
  });

  it('takes no member in twice, with other parts, from another day, or behind its end', () => {
    const there = [...history, joined(X, C, '2023-01-01')];
    const refusal = ['member-in-two-groupings', { name: 'Gemeinde 08125005', grouping: 'Verbund X', since: '2023-01-01' }] as const;
    join(C, '2023-01-01', there, 2).refused(...refusal);
    join(C, '2023-06-01', there).refused(...refusal);
    join(C, '2023-01-01', [...there, left(X, C, '2024-01-01')]).refused(...refusal);
    join(C, '2024-01-01', [...there, left(X, C, '2024-01-01')]).then(joined(X, C, '2024-01-01'));
    const late = known(registered('08128139', { effectiveOn: '2023-01-01' }));
    given(groupingsDecider, history)
      .when((s) => decideJoin({ partyId: id(X), memberId: id('08128139'), parts: 1, source: SOURCE, effectiveOn: '2023-01-01' }, s, late))
      .then(joined(X, '08128139', '2023-01-01'));
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

  it('lets a member go that came back, or beside another one on the same day', () => {
    const four = [...history, joined(X, C, '2023-01-01'), joined(X, D, '2023-01-01')];
    leave(C, '2024-01-01', [...four, left(X, B, '2024-01-01')]).then(left(X, C, '2024-01-01'));
    const back = [...four, left(X, B, '2023-06-01'), joined(X, B, '2024-01-01')];
    leave(B, '2024-01-01', back).refused('dates-out-of-order', { effectiveOn: '2024-01-01', earliest: '2024-01-02' });
    leave(B, '2024-01-02', back).then(left(X, B, '2024-01-02'));
    leave(B, '2024-02-01', [...four, left(X, B, '2024-01-01')]).refused('member-unknown', { name: 'Külsheim', effectiveOn: '2024-02-01' });
  });

  it('names the first day on which too few were left, and looks at no day that is over', () => {
    const going = [formed(X, [A, B, C]), left(X, A, '2025-06-01', C), left(X, C, '2024-09-01')];
    leave(B, '2024-01-01', going).refused('too-few-members', { effectiveOn: '2024-09-01' });
    const changed = [formed(X, [A, B, D]), left(X, D, '2023-01-01'), joined(X, C, '2023-06-01')];
    leave(B, '2024-01-01', changed).then(left(X, B, '2024-01-01'));
  });

  it('asks for a lead where the leading member goes, on that day or later, and for one that is there then and stays', () => {
    const four = [...history, joined(X, C, '2023-01-01'), joined(X, D, '2024-01-01')];
    leave(B, '2024-01-01', [...four, left(X, A, '2024-06-01', C)]).then(left(X, B, '2024-01-01'));
    const led = [...four, left(X, A, '2023-06-01', C), joined(X, A, '2023-09-01')];
    leave(A, '2024-01-01', led).then(left(X, A, '2024-01-01'));
    leave(A, '2024-01-01', four, D).then(left(X, A, '2024-01-01', D));
    leave(A, '2023-12-31', four, D).refused('lead-not-member', { party: id(D) });
    leave(A, '2024-02-01', [...four, left(X, D, '2025-01-01')], D).refused('lead-not-member', { party: id(D) });
  });

  it('is kept apart from the others, each membership from the next, the lead said last for all that follows', () => {
    const events = [
      formed(X, [A, B, C]),
      formed('Z-Y', [D, MAIN_TAUBER]),
      left(X, B, '2023-01-01'),
      joined(X, B, '2024-01-01'),
      left(X, B, '2025-01-01'),
      left(X, A, '2024-01-01', C),
      left(X, C, '2023-06-01', B),
    ];
    const from = '2022-07-01';
    const member = (key: string, more: object = {}) => ({ memberId: id(key), parts: 1, from, ...more });
    expect(given(groupingsDecider, events).state()).toEqual([
      {
        partyId: id(X),
        key: X,
        name: 'Verbund X',
        formedOn: from,
        memberships: [
          member(A, { until: '2024-01-01' }),
          member(B, { until: '2023-01-01' }),
          member(C, { until: '2023-06-01' }),
          member(B, { from: '2024-01-01', until: '2025-01-01' }),
        ],
        leads: [
          { partyId: id(A), from },
          { partyId: id(B), from: '2023-06-01' },
        ],
        version: 6,
      },
      {
        partyId: id('Z-Y'),
        key: 'Z-Y',
        name: 'Verbund Y',
        formedOn: from,
        memberships: [member(D), member(MAIN_TAUBER)],
        leads: [{ partyId: id(D), from }],
        version: 1,
      },
    ]);
    const twice = [formed(X, [A, B, C]), left(X, A, '2024-01-01', B), left(X, B, '2024-01-01', C)];
    expect(given(groupingsDecider, twice).state()[0]?.leads).toEqual([
      { partyId: id(A), from },
      { partyId: id(C), from: '2024-01-01' },
    ]);
  });

  it('has members until they go or it ends, whichever comes first', () => {
    const ends = (until: string) => [formed(X, [A, B, C]), left(X, C, until), dissolved(X, '2025-01-01')];
    const days = ['2022-07-01', '2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'];
    const membersUntil = (until: string) => days.map((day) => on(day, ends(until)).members.length);
    expect([membersUntil('2024-01-01'), membersUntil('2026-01-01')]).toEqual([
      [3, 3, 2, 2, 0],
      [3, 3, 3, 3, 0],
    ]);
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
    const changed = [...history, joined(X, C, '2023-01-01'), left(X, B, '2024-01-01'), joined(X, D, '2023-06-01')];
    dissolve('2023-12-31', changed).refused('dates-out-of-order', { effectiveOn: '2023-12-31', earliest: '2024-01-01' });
    dissolve('2024-01-01', changed).then(dissolved(X, '2024-01-01'));
  });
});
