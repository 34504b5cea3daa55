import fc from 'fast-check';
import { addDays, fold } from '@paktwerk/kernel';
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
import { decideRevoke } from './rights/revoke-role';
import { PARTY_ID, STANDING, aGrant, grantId, granted, humans, per } from './rights/rights.fixture';
import { rightsDecider } from './rights/state';

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
                  isKnown: true,
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
