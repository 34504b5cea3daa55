import fc from 'fast-check';
import { defined, derivedId, fold } from '@paktwerk/kernel';
import type { Decider, Decision, DomainEvent } from '@paktwerk/kernel';
import { anyEvent, anyEventOf } from '@paktwerk/testing';
import { fileOf } from './application/application-file';
import type { FileEvent } from './application/application-file';
import { applicationEvents } from './application/events';
import { applicationDecider } from './application/state';
import { decideOpenCall } from './call/open-call';
import type { CallEvent } from './call/events';
import { callEvents } from './call/events';
import { callDecider } from './call/state';
import type { CallState } from './call/state';
import { catalogue } from './catalogue';
import { programmeEvents } from './programme/events';
import type { ProgrammeEvent } from './programme/events';
import { decidePublishProgramme } from './programme/publish-programme';
import { decidePublishRuleSet } from './programme/publish-rule-set';
import { programmeDecider } from './programme/state';
import type { ProgrammeState } from './programme/state';
import { aCall, someRules } from './application/application.fixture';

/** What must hold whatever the commands are and in whichever order they come. */
type Run<S, E> = (state: S) => Decision<E>;

const runAll = <S, E extends DomainEvent>(decider: Decider<S, E>, commands: readonly Run<S, E>[]): E[] => {
  let state = decider.initial;
  const all: E[] = [];
  for (const command of commands) {
    const decision = command(state);
    if (decision.kind === 'refused') continue;
    all.push(...decision.events);
    state = decision.events.reduce(decider.evolve, state);
    const again = command(state);
    expect(again).toEqual({ kind: 'recorded', events: [] });
  }
  return all;
};

const date = fc.constantFrom('2022-01-01', '2022-06-01', '2023-06-30', '2023-12-31');
const said = (value: string) => ({ value, mark: 'F' as const, source: 'spec' });
const { ruleSetId: _id, ...rules } = someRules();

const programmeCommand: fc.Arbitrary<Run<ProgrammeState, ProgrammeEvent>> = fc.oneof(
  fc.tuple(fc.constantFrom('Soforthilfe', 'Hilfe'), date, date, date).map(
    ([titleDe, effectiveOn, endsOn, evaluationOn]): Run<ProgrammeState, ProgrammeEvent> =>
      (s) =>
        decidePublishProgramme(
          { code: 'SU22', titleDe, titleEn: 'Aid', source: 'spec', effectiveOn, endsOn: said(endsOn), evaluationOn: said(evaluationOn) },
          s,
        ),
  ),
  {
    weight: 3,
    arbitrary: fc.tuple(fc.integer({ min: 1, max: 4 }), date, fc.option(date, { nil: undefined }), fc.constantFrom('a', 'b')).map(
      ([version, validFrom, validTo, source]): Run<ProgrammeState, ProgrammeEvent> =>
        (s) =>
          decidePublishRuleSet({ ...rules, today: '2022-06-01', version, validFrom, ...defined({ validTo }), source }, s),
    ),
  },
);

const programmes: readonly ProgrammeState[] = [
  { kind: 'none' },
  {
    kind: 'published',
    ruleSets: [someRules(), someRules({}, 2)],
    programme: {
      programmeId: aCall().programmeId,
      code: 'SU22',
      titleDe: 'x',
      titleEn: 'x',
      source: 'x',
      endsOn: said('2023-12-31'),
      evaluationOn: said('2024-01-01'),
      effectiveOn: '2022-06-01',
    },
  },
];
const callCommand: fc.Arbitrary<Run<CallState, CallEvent>> = fc
  .tuple(
    fc.constantFrom(...programmes),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 2 }),
    date,
    date,
    fc.uniqueArray(fc.record({ district: fc.constantFrom('08111', '08115', '08116'), weight: fc.integer({ min: 0, max: 2 }) }), {
      minLength: 1,
      selector: (w) => w.district,
    }),
  )
  .map(
    ([programme, ruleSetVersion, potCents, opensOn, deadline, weights]): Run<CallState, CallEvent> =>
      (s) =>
        decideOpenCall(
          {
            callId: derivedId('call', 'spec'),
            ruleSetVersion,
            titleDe: 'x',
            titleEn: 'x',
            potCents,
            budgetYear: 2022,
            opensOn,
            deadline,
            source: 'spec',
            distributionKey: { label: 'x', mark: 'A', source: 'x', weights },
          },
          s,
          programme,
          { today: '2022-06-01', isDistrict: () => true },
        ),
  );

describe('always', () => {
  it('a programme is published once and its rule sets count up from 1; the same command twice adds nothing', () => {
    fc.assert(
      fc.property(fc.array(programmeCommand, { maxLength: 20 }), (commands) => {
        const events = runAll(programmeDecider, commands);
        expect(events.filter((e) => e.type === 'programme.published').length).toBeLessThanOrEqual(1);
        const versions = events.flatMap((e) => (e.type === 'rule-set.published' ? [e.data.version] : []));
        expect(versions).toEqual(versions.map((_, i) => i + 1));
        for (const e of events) expect(() => catalogue.validate(e)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it('a call is opened once, with money and a key that gives somebody something', () => {
    fc.assert(
      fc.property(fc.array(callCommand, { maxLength: 10 }), (commands) => {
        const events = runAll(callDecider, commands);
        expect(events.length).toBeLessThanOrEqual(1);
        for (const { data } of events) {
          expect(data.potCents).toBeGreaterThan(0);
          expect(data.distributionKey.weights.some((w) => w.weight > 0)).toBe(true);
          expect(data.deadline >= data.opensOn).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('evolve takes anything that a schema allows, in any order', () => {
    const typesOf = (events: readonly { readonly type: string }[]) => events.map((e) => e.type);
    const streams = [
      [applicationDecider, typesOf(applicationEvents)],
      [programmeDecider, typesOf(programmeEvents)],
      [callDecider, typesOf(callEvents)],
    ] as readonly (readonly [Decider<unknown, DomainEvent>, readonly string[]])[];
    for (const [decider, types] of streams) {
      fc.assert(
        fc.property(fc.array(anyEventOf(catalogue, types), { maxLength: 12 }), (events) => {
          expect(() => fold(decider, events)).not.toThrow();
          if (decider === applicationDecider)
            expect(() => fileOf(events.map((e) => ({ ...e, recordedAt: '2022-08-01T00:00:00.000Z' }) as FileEvent))).not.toThrow();
        }),
        { numRuns: 200 },
      );
    }
  });

  it.each(catalogue.types)('%s: whatever its schema allows is stored and read back as it was', (type) => {
    fc.assert(
      fc.property(anyEvent(catalogue.definition(type)), (e) => {
        catalogue.validate(e);
        expect(catalogue.read(e.type, catalogue.definition(type).version, JSON.parse(JSON.stringify(e.data)))).toEqual(e);
      }),
      { numRuns: 50 },
    );
  });
});
