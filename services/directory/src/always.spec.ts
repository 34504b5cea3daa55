import fc from 'fast-check';
import { addDays, derivedId, fold } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { holds } from '@paktwerk/platform';
import type { Rights } from '@paktwerk/platform';
import { anyEvent, anyEventOf } from '@paktwerk/testing';
import { catalogue } from './catalogue';
import { decideDissolve } from './grouping/dissolve-grouping';
import type { GroupingEvent } from './grouping/events';
import { decideForm } from './grouping/form-grouping';
import { A, B, C, D, grouping, id, known } from './grouping/grouping.fixture';
import { decideJoin } from './grouping/join-grouping';
import { decideLeave } from './grouping/leave-grouping';
import { groupingsDecider, leadOn, membersOn } from './grouping/state';
import type { Groupings } from './grouping/state';
import type { PartyEvent } from './party/events';
import { SOURCE } from './party/party.fixture';
import { partyDecider } from './party/state';
import type { PersonEvent } from './person/events';
import { personDecider } from './person/state';
import type { RightsEvent } from './rights/events';
import { decideGrant } from './rights/grant-role';
import { decideConfirmReplacement, decideProposeReplacement, decideWithdrawReplacement } from './rights/replace-administrator';
import { decideRevoke } from './rights/revoke-role';
import { PARTY_ID, STANDING, aGrant, grantId, granted, humans, per } from './rights/rights.fixture';
import { rightsDecider } from './rights/state';
import type { PartyRights } from './rights/state';

/** What must hold whatever the commands are and in whichever order they come. */
const DAYS = 40;
const FIRST = '2022-07-01';
const everyDay = Array.from({ length: DAYS * 2 }, (_, n) => addDays(FIRST, n));
const day = fc.integer({ min: 0, max: DAYS - 1 }).map((n) => addDays(FIRST, n));
const key = fc.constantFrom('Z-X', 'Z-Y', 'Z-Z');
const member = fc.constantFrom(A, B, C, D);
const parties = known();
type Run = (state: Groupings) => Decision<GroupingEvent>;

const command: fc.Arbitrary<Run> = fc.oneof(
  fc.tuple(key, fc.uniqueArray(member, { minLength: 2, maxLength: 4 }), day).map(
    ([k, members, effectiveOn]): Run =>
      (s) =>
        decideForm(grouping(k, members, { effectiveOn }), s, parties),
  ),
  fc.tuple(key, member, day).map(
    ([k, m, effectiveOn]): Run =>
      (s) =>
        decideJoin({ partyId: id(k), memberId: id(m), parts: 1, source: SOURCE, effectiveOn }, s, parties),
  ),
  fc.tuple(key, member, day, fc.option(member, { nil: undefined })).map(
    ([k, m, effectiveOn, lead]): Run =>
      (s) =>
        decideLeave(
          { partyId: id(k), memberId: id(m), ...(lead === undefined ? {} : { newLeadPartyId: id(lead) }), source: SOURCE, effectiveOn },
          s,
          parties,
        ),
  ),
  fc.tuple(key, day).map(
    ([k, effectiveOn]): Run =>
      (s) =>
        decideDissolve({ partyId: id(k), source: SOURCE, effectiveOn }, s),
  ),
);

describe('always', () => {
  it('nobody is a member of two groupings on any day, and every grouping has two members and one of them as its lead', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        let state = groupingsDecider.initial;
        for (const run of commands) {
          const decision = run(state);
          if (decision.kind === 'refused') continue;
          state = decision.events.reduce(groupingsDecider.evolve, state);
          expect(run(state)).toEqual({ kind: 'recorded', events: [] });
        }
        const wrong = everyDay.filter((on) => {
          const all = state.map((g) => ({ grouping: g, members: membersOn(g, on).map((m) => m.memberId) }));
          const everybody = all.flatMap((g) => g.members);
          const isSound = all.every(({ grouping: g, members }) =>
            on < g.formedOn || (g.dissolvedOn !== undefined && g.dissolvedOn <= on)
              ? members.length === 0
              : members.length >= 2 && members.includes(leadOn(g, on)),
          );
          return !isSound || new Set(everybody).size !== everybody.length;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('no revocation leaves a day without an administrator that had one', () => {
    const today = FIRST;
    const administered = (state: Rights, on: string) => state.grants.some((g) => g.role === 'ADMINISTER' && holds(g, on));
    const run = fc.oneof(
      fc.record({ n: fc.integer({ min: 2, max: 6 }), from: day, lastDay: fc.option(day, { nil: undefined }) }),
      fc.record({ revoke: fc.integer({ min: 1, max: 6 }), lastDay: day }),
    );
    fc.assert(
      fc.property(fc.array(run, { maxLength: 25 }), (commands) => {
        let state = fold(rightsDecider, [granted(1, 'p1', 'ADMINISTER', FIRST)]);
        const by = { human: per('p1'), asDeputyOf: [] };
        for (const cmd of commands) {
          const before = state;
          if ('n' in cmd && state.grants.some((g) => g.grantId === grantId(cmd.n))) continue; // each grant has an id of its own
          const decision =
            'revoke' in cmd
              ? decideRevoke({ partyId: PARTY_ID, grantId: grantId(cmd.revoke), lastDay: cmd.lastDay, reason: SOURCE }, state, {
                  by,
                  today,
                  humanOf: humans(),
                })
              : decideGrant(aGrant(cmd.n, `p${cmd.n}`, 'ADMINISTER', cmd.from, cmd.lastDay), state, {
                  party: STANDING,
                  by,
                  today,
                  humanOf: humans(),
                });
          if (decision.kind === 'refused') continue;
          state = decision.events.reduce(rightsDecider.evolve, state);
          const [was, is] = [before, state];
          expect(everyDay.filter((on) => administered(was, on) && !administered(is, on))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('whatever is done with replacements: the same again adds nothing, and no day loses its administrator', () => {
    const administered = (state: Rights, on: string) => state.grants.some((g) => g.role === 'ADMINISTER' && holds(g, on));
    const who = fc.integer({ min: 1, max: 4 });
    const act = fc.record({
      kind: fc.constantFrom('propose', 'confirm', 'withdraw', 'grant', 'revoke'),
      n: fc.integer({ min: 1, max: 5 }),
      person: who,
      by: who,
      today: day,
      lastDay: day,
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        let state: PartyRights = fold(rightsDecider, [granted(1, 'p1', 'ADMINISTER', FIRST)]);
        const replacementId = (n: number) => derivedId('rpl', String(n));
        for (const { kind, n, person, by, today, lastDay } of [...acts].sort((a, b) => (a.today < b.today ? -1 : 1))) {
          const known = { party: STANDING, today, humanOf: humans() };
          const admin = { human: per('p1'), asDeputyOf: [] };
          const id = `${kind}-${today}-${n}`;
          const decide = (s: PartyRights): Decision<RightsEvent> => {
            switch (kind) {
              case 'propose':
                return decideProposeReplacement(
                  { partyId: PARTY_ID, replacementId: replacementId(n), personId: per(`p${person}`), reason: SOURCE, by: per(`m${by}`) },
                  s,
                  known,
                );
              case 'confirm':
                return decideConfirmReplacement(
                  { partyId: PARTY_ID, replacementId: replacementId(n), grantId: derivedId('rgt', id), by: per(`m${by}`) },
                  s,
                  known,
                );
              case 'withdraw':
                return decideWithdrawReplacement({ partyId: PARTY_ID, replacementId: replacementId(n) }, s, today);
              case 'grant':
                return decideGrant({ ...aGrant(n, `p${person}`, 'ADMINISTER', today), grantId: derivedId('rgt', id) }, s, {
                  ...known,
                  by: admin,
                });
              case 'revoke':
                return decideRevoke({ partyId: PARTY_ID, grantId: s.grants[n % s.grants.length]!.grantId, lastDay, reason: SOURCE }, s, {
                  today,
                  by: admin,
                  humanOf: humans(),
                });
            }
          };
          const decision = decide(state);
          if (decision.kind === 'refused') continue;
          const before = state;
          const after = decision.events.reduce(rightsDecider.evolve, state);
          expect({ kind, again: decide(after) }).toEqual({ kind, again: { kind: 'recorded', events: [] } });
          // What was until today has been, and stays; a replacement takes the lost one's days from today on and fills them.
          expect(everyDay.filter((on) => on >= today && administered(before, on) && !administered(after, on))).toEqual([]);
          state = after;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('evolve takes anything that a schema allows, in any order', () => {
    const typesOf = (of: string) => catalogue.types.filter((t) => t.startsWith(`${of}.`));
    fc.assert(
      fc.property(fc.array(anyEventOf<PartyEvent>(catalogue, typesOf('party')), { maxLength: 12 }), (events) => {
        expect(() => fold(partyDecider, events)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.array(anyEventOf<GroupingEvent>(catalogue, typesOf('grouping')), { maxLength: 12 }), (events) => {
        expect(() => fold(groupingsDecider, events)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(
        fc.array(anyEventOf<PersonEvent>(catalogue, [...typesOf('person'), ...typesOf('sign-in'), ...typesOf('person-merge')]), {
          maxLength: 12,
        }),
        (events) => {
          expect(() => fold(personDecider, events)).not.toThrow();
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.array(anyEventOf<RightsEvent>(catalogue, [...typesOf('role'), ...typesOf('deputy'), ...typesOf('replacement')]), {
          maxLength: 12,
        }),
        (events) => {
          expect(() => fold(rightsDecider, events)).not.toThrow();
        },
      ),
    );
  });

  it.each(catalogue.types)('%s: whatever its schema allows is stored and read back as it was', (type) => {
    fc.assert(
      fc.property(anyEvent(catalogue.definition(type)), (e) => {
        catalogue.validate(e);
        expect(catalogue.read(e.type, 1, JSON.parse(JSON.stringify(e.data)))).toEqual(e);
      }),
      { numRuns: 50 },
    );
  });
});
