import fc from 'fast-check';
import { addDays, fold } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
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

/** What must hold whatever the commands are and in whichever order they come. */
const DAYS = 40;
const FIRST = '2022-07-01';
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
        for (let n = 0; n < DAYS + 2; n += 1) {
          const on = addDays(FIRST, n);
          const all = state.map((g) => ({ grouping: g, members: membersOn(g, on).map((m) => m.memberId) }));
          const everybody = all.flatMap((g) => g.members);
          expect(new Set(everybody).size).toBe(everybody.length);
          for (const { grouping: g, members } of all) {
            if (on < g.formedOn || (g.dissolvedOn !== undefined && g.dissolvedOn <= on)) expect(members).toEqual([]);
            else {
              expect(members.length).toBeGreaterThanOrEqual(2);
              expect(members).toContain(leadOn(g, on));
            }
          }
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
