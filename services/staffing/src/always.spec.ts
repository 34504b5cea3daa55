import fc from 'fast-check';
import { addDays, defined, derivedId, fold } from '@paktwerk/kernel';
import type { Decider, Decision, DomainEvent } from '@paktwerk/kernel';
import { anyEventOf } from '@paktwerk/testing';
import { catalogue } from './catalogue';
import { PERSON_SHARE_LIMIT } from './parameters';
import { overlaps } from './shared/periods';
import { decideClaim } from './person/claim-share';
import { decideKeepWithin } from './person/keep-within';
import type { PersonEvent } from './person/events';
import { aClaim, claimId, claimed, ended, registered, returned } from './person/person.fixture';
import { personDecider, sharesOn } from './person/state';
import type { PersonState } from './person/state';
import type { PostEvent } from './post/events';
import { decideCorrect } from './post/correct-occupancy';
import { decideFill, decideSettleClaim } from './post/fill-post';
import { approved, fill, filled, vacated } from './post/post.fixture';
import { approvedUntil, daysOf, postDecider } from './post/state';
import type { PostState } from './post/state';
import { decideVacate } from './post/vacate-post';

/** What must hold whatever the commands are and in whichever order they come. */
type Run<S, E> = (state: S) => Decision<E>;

const days = 60;
const day = fc.integer({ min: 0, max: days - 1 }).map((n) => addDays('2023-01-01', n));
const nth = fc.integer({ min: 1, max: 12 });

const runAll = <S, E extends DomainEvent>(
  decider: Decider<S, E>,
  first: readonly E[],
  commands: readonly Run<S, E>[],
  afterEach: (state: S) => void,
): void => {
  let state = fold(decider, first);
  for (const command of commands) {
    const decision = command(state);
    if (decision.kind === 'refused') continue;
    state = decision.events.reduce(decider.evolve, state);
    afterEach(state);
    const again = command(state);
    expect(again.kind === 'recorded' ? again.events : 'refused').toEqual([]);
  }
};

const personCommand: fc.Arbitrary<Run<PersonState, PersonEvent>> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(nth, fc.constantFrom(25, 33, 50, 75, 100), day, day).map(
      ([n, share, a, b]) =>
        (s: PersonState) =>
          decideClaim(aClaim(n, share, a <= b ? a : b, a <= b ? b : a), s, PERSON_SHARE_LIMIT.value),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(nth, day).map(
      ([n, d]) =>
        (s: PersonState) =>
          decideKeepWithin({ claimIds: [claimId(n)], days: { from: '2023-01-01', until: d } }, s),
    ),
  },
  { weight: 1, arbitrary: nth.map((n) => (s: PersonState) => decideKeepWithin({ claimIds: [claimId(n)] }, s)) },
);

const postCommand: fc.Arbitrary<Run<PostState, PostEvent>> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(nth, day, fc.option(day, { nil: undefined })).map(
      ([n, a, b]) =>
        (s: PostState) =>
          decideFill(fill(n, a, b), s),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(nth, day, fc.option(day, { nil: undefined })).map(
      ([n, a, b]) =>
        (s: PostState) =>
          decideSettleClaim(fill(n, a, b), s),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(nth, nth, fc.option(fc.tuple(day, fc.option(day, { nil: undefined })), { nil: undefined })).map(
      ([n, attempt, is]) =>
        (s: PostState) =>
          decideCorrect(
            {
              appointmentId: fill(n, '').appointmentId,
              correctionId: derivedId('cor', String(attempt)),
              attemptId: derivedId('cor', String(attempt), String(n), JSON.stringify(is)),
              claimIds: [],
              correction: is ? { kind: 'changed', from: is[0], ...defined({ lastDay: is[1] }) } : { kind: 'annulled' },
              reason: 'Schreibfehler',
            },
            s,
          ),
    ),
  },
  { weight: 3, arbitrary: day.map((d) => (s: PostState) => decideVacate({ lastDay: d, reason: 'Ende' }, s, '2023-02-01')) },
);

describe('always', () => {
  it('a person holds at most 1.00 on every day, and the same command twice adds nothing', () => {
    fc.assert(
      fc.property(fc.array(personCommand, { maxLength: 40 }), (commands) =>
        runAll(personDecider, [registered()], commands, (state) => {
          for (let n = 0; n < days; n += 1)
            expect(sharesOn(state.kind === 'none' ? [] : state.claims, addDays('2023-01-01', n))).toBeLessThanOrEqual(100);
        }),
      ),
      { numRuns: 200 },
    );
  });

  it.each([undefined, 1])(
    'two occupancies of a post never share a day, none lasts longer than the money (months: %s), and the same command twice adds nothing',
    (months) => {
      const first = approved({ from: '2023-01-01', to: '2023-03-01', ...(months === undefined ? {} : { months, amountCents: 1_000_000 }) });
      fc.assert(
        fc.property(fc.array(postCommand, { maxLength: 40 }), (commands) =>
          runAll(postDecider, [first], commands, (state) => {
            if (state.kind !== 'approved') throw new Error('The post is gone.');
            const { occupancies } = state;
            for (const o of occupancies) expect(daysOf(state, o).until <= approvedUntil(state)).toBe(true);
            occupancies.forEach((a, i) =>
              occupancies.slice(i + 1).forEach((b) => expect(overlaps(daysOf(state, a), daysOf(state, b))).toBe(false)),
            );
          }),
        ),
        { numRuns: 200 },
      );
    },
  );

  it('evolve takes any events in any order', () => {
    const anyPostEvent = fc.oneof(
      fc.constant(approved()),
      fc.tuple(nth, day).map(([n, d]) => filled(n, d)),
      fc.tuple(nth, day, day).map(([n, a, b]) => vacated(n, a, b)),
    );
    const anyPersonEvent = fc.oneof(
      fc.constant(registered()),
      fc.tuple(nth, day, day).map(([n, a, b]) => claimed(n, 50, a, b)),
      fc.tuple(nth, day).map(([n, d]) => ended(n, d)),
      nth.map(returned),
    );
    fc.assert(
      fc.property(fc.array(anyPostEvent), (events) => {
        expect(() => fold(postDecider, events)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.array(anyPersonEvent), (events) => {
        expect(() => fold(personDecider, events)).not.toThrow();
      }),
    );
  });

  it('evolve takes anything that a schema allows, erased people included', () => {
    const typesOf = (of: 'post' | 'person') =>
      catalogue.types.filter(
        (t) =>
          !/^(identity|rules|grant)\./.test(t) &&
          (of === 'post') === /^(post|occupancy|appointment|correction|suspension|employer|workplaces|reports)\./.test(t),
      );
    fc.assert(
      fc.property(fc.array(anyEventOf<PostEvent>(catalogue, typesOf('post'), { erased: true }), { maxLength: 12 }), (events) => {
        expect(() => fold(postDecider, events)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.array(anyEventOf<PersonEvent>(catalogue, typesOf('person'), { erased: true }), { maxLength: 12 }), (events) => {
        expect(() => fold(personDecider, events)).not.toThrow();
      }),
    );
  });
});
