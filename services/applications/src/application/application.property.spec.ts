import { berlinDate, fold } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import fc from 'fast-check';
import {
  CLERK,
  DRAFT,
  OTHER_CLERK,
  aCall,
  aMeasure,
  aPost,
  checked,
  declined,
  prepared,
  reserved,
  someRules,
  submitted,
} from './application.fixture';
import { changesBetween } from '../history/changes';
import { fileOf } from './application-file';
import type { FileEvent } from './application-file';
import { decideNoteOverdue } from '../information/overdue-information';
import { decideRequestInformation } from '../information/request-information';
import { decideSupplyInformation } from '../information/supply-information';
import { decideFormalCheck } from './check-formally';
import { ApplicationRejected, ApplicationWithdrawn, DecisionReleased, GrantIssued } from './events';
import type { ApplicationEvent } from './events';
import { decidePrepare } from './prepare-decision';
import { decideRecordAnswer } from './record-reservation-answer';
import { decideRelease } from './release-decision';
import { fileFacts } from './file-facts';
import { knownToDistrict } from './known-to-district';
import { applicationDecider, keysOf } from './state';
import type { ApplicationState } from './state';
import { decideSubmit } from './submit-application';
import { decideWithdraw } from './withdraw-application';
import { nobodyWaits } from '../waiting-list/waiting-list.fixture';

const today = '2022-08-01';
const dec = (n: number) => `dec_00000000-0000-5000-8000-00000000000${n}`;

type Command = (state: ApplicationState) => Decision<ApplicationEvent>;
const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom('2022-07-01T10:00:00.000Z', '2022-08-01T10:00:00.000Z').map(
    (receivedAt): Command =>
      (s) =>
        decideSubmit(
          { draftId: DRAFT, fileNumber: 'SU22-2022-00001', district: '08116', lines: [aPost(), aMeasure()], receivedAt },
          s,
          aCall(),
          someRules(),
        ),
  ),
  fc.constant<Command>((s) => decideFormalCheck({ today }, s, someRules())),
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('granted', 'rejected')).map(
    ([n, outcome]): Command =>
      (s) =>
        decidePrepare(
          {
            decisionId: dec(n),
            outcome: outcome as 'granted',
            reason: 'x',
            preparedBy: CLERK,
            grantedElsewhere: [],
            outlookFor: nobodyWaits,
            today,
          },
          s,
          someRules(),
        ),
  ),
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.boolean()).map(
    ([n, yes]): Command =>
      (s) =>
        decideRecordAnswer(
          yes
            ? { kind: 'reserved', decisionId: dec(n), amountCents: 3_700_000, today }
            : {
                kind: 'refused',
                decisionId: dec(n),
                amountCents: 3_700_000,
                reason: 'pot-exceeded',
                frameAvailableCents: 0,
                potAvailableCents: 0,
                today,
              },
          s,
        ),
  ),
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(CLERK, OTHER_CLERK)).map(
    ([n, releasedBy]): Command =>
      (s) =>
        decideRelease({ decisionId: dec(n), releasedBy, today }, s),
  ),
  fc.integer({ min: 1, max: 2 }).map(
    (n): Command =>
      (s) =>
        decideRequestInformation({ requestId: `inf_${n}`, items: ['x'], today }, s),
  ),
  fc.integer({ min: 1, max: 2 }).map(
    (n): Command =>
      (s) =>
        decideSupplyInformation({ requestId: `inf_${n}`, answer: 'x', receivedAt: '2022-08-01T10:00:00.000Z', today }, s),
  ),
  fc.constant<Command>((s) => decideNoteOverdue({ dueAt: '2022-08-15T22:00:00.000Z', today: '2022-08-16' }, s)),
  fc.constant<Command>((s) => decideWithdraw({ reason: 'x', today }, s)),
);

const run = (sequence: readonly Command[]): ApplicationEvent[] => {
  const events: ApplicationEvent[] = [];
  for (const command of sequence) {
    const decision = command(fold(applicationDecider, events));
    if (decision.kind === 'recorded') events.push(...decision.events);
  }
  return events;
};

describe('an application, whatever is done to it', () => {
  it('the same command twice adds nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 12 }), commands, (sequence, command) => {
        const events = run(sequence);
        const first = command(fold(applicationDecider, events));
        if (first.kind === 'refused') return;
        const again = command(fold(applicationDecider, [...events, ...first.events]));
        expect(again.kind === 'recorded' ? again.events : []).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('a grant is issued at most once, never by the person who prepared it, and only for reserved money', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 25 }), (sequence) => {
        const events = run(sequence);
        const released = events.filter((e) => DecisionReleased.is(e));
        expect(released.length).toBeLessThanOrEqual(1);
        for (const e of released) expect(e.data.releasedBy).not.toBe(e.data.preparedBy);
        const grants = events.filter((e) => GrantIssued.is(e));
        for (const g of grants)
          expect(events.some((e) => e.type === 'reservation.confirmed' && e.data.decisionId === g.data.decisionId)).toBe(true);
        const ends = grants.length + events.filter((e) => ApplicationRejected.is(e) || ApplicationWithdrawn.is(e)).length;
        expect(ends).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('evolve takes any event in any order and never throws', () => {
    const keys = keysOf(submitted().data, today);
    const any = fc.constantFrom<ApplicationEvent>(
      submitted(),
      ...checked(),
      ...checked([submitted({ late: true })]),
      prepared(),
      prepared({ decisionId: dec(2), replaces: dec(1) }),
      reserved(),
      declined(),
      ApplicationWithdrawn({ ...keys, reason: 'x' }),
      ApplicationRejected({ ...keys, stage: 'formal', reasons: [{ code: 'x', de: 'x', en: 'x' }], ruleSetVersion: 1 }),
      DecisionReleased({
        ...keys,
        decisionId: dec(1),
        outcome: 'granted',
        amountCents: 1,
        preparedBy: 'a',
        releasedBy: 'b',
        ruleSetVersion: 1,
      }),
      GrantIssued({
        ...keys,
        grantId: 'grt_x',
        decisionId: dec(1),
        amountCents: 1,
        budgetYear: 2022,
        from: today,
        to: today,
        ruleSetVersion: 1,
        lines: [],
      }),
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (events) => {
        expect(fold(applicationDecider, events).kind).toBeDefined();
        expect(() => fileOf(events.map((e) => ({ ...e, recordedAt: '2022-08-01T00:00:00.000Z' }) as FileEvent))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it('the instant of receipt decides the day that the application counts for', () => {
    const [event] = run([
      (s) =>
        decideSubmit(
          { draftId: DRAFT, fileNumber: 'SU22-2022-00001', district: '08116', lines: [aPost()], receivedAt: '2022-07-12T22:30:00.000Z' },
          s,
          aCall(),
          someRules(),
        ),
    ]);
    expect(event?.data.effectiveOn).toBe(berlinDate('2022-07-12T22:30:00.000Z'));
  });

  it('what changed leads from the file as it was to the file as it is, and between one instant and itself nothing did', () => {
    const texts = (events: readonly FileEvent[]) => new Map(fileFacts(events).map((f) => [f.field, f.text]));
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 20 }), fc.nat(30), fc.nat(30), fc.boolean(), (sequence, a, b, isDistrict) => {
        const all = run(sequence).map((e, i) => ({ ...e, recordedAt: `2022-08-01T10:00:${String(i + 10)}.000Z`, position: String(i) }));
        const seen = (known: typeof all): readonly (typeof all)[number][] => (isDistrict ? knownToDistrict(known, () => true) : known);
        const [before, after] = [seen(all.slice(0, Math.min(a, b))), seen(all.slice(0, Math.max(a, b)))];
        const now = texts(before);
        for (const { field, after: text, causes } of changesBetween(before, after, fileFacts)) {
          if (text === undefined) now.delete(field);
          else now.set(field, text);
          expect(causes).not.toEqual([]);
        }
        expect(Object.fromEntries(now)).toEqual(Object.fromEntries(texts(after)));
        expect(texts(after).size).toBe(fileFacts(after).length);
        expect(changesBetween(after, after, fileFacts)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
