import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { CALL, DECISION, PROGRAMME, TODAY, aCall, someRules, submitted } from '../application/application.fixture';
import { applicationEvents } from '../application/events';
import type { ApplicationEvent } from '../application/events';
import { catalogue } from '../catalogue';
import { applicationIdOf } from '../application/state';
import { ProgrammePublished, RuleSetPublished } from '../programme/events';
import { programmeDecider } from '../programme/state';
import { toPublic } from '../to-public';
import { decideBeginRehearsal } from './begin-rehearsal';
import type { BeginRehearsal } from './begin-rehearsal';
import { decideDiscardRehearsal } from './discard-rehearsal';
import { RehearsalDiscarded, RehearsalOpened, RehearsalReleased, RehearsalReserved } from './events';
import type { RehearsalEvent } from './events';
import { framesOf } from '../call/frames';
import { callOfRehearsal, decideOpenRehearsal, decideOpenRehearsed, unpublishedRules } from './open-rehearsal';
import { answerIn, decideReleaseInRehearsal, decideReserveInRehearsal } from './reserve-in-rehearsal';
import { rehearsalDecider } from './state';
import type { RehearsalState } from './state';

const said = <T>(value: T) => ({ value, mark: 'A' as const, source: 'spec' });
const { ruleSetId: _id, ...RULES } = someRules();
const programme = given(programmeDecider, [
  ProgrammePublished({
    programmeId: PROGRAMME,
    code: 'SU22',
    titleDe: 'Soforthilfe',
    titleEn: 'Emergency aid',
    source: 'spec',
    endsOn: said('2023-06-30'),
    evaluationOn: said('2023-12-31'),
    effectiveOn: '2022-06-01',
  }),
  RuleSetPublished({
    programmeId: PROGRAMME,
    programmeCode: 'SU22',
    ruleSetId: someRules().ruleSetId,
    ...RULES,
    effectiveOn: '2022-06-01',
  }),
]).state();
const CALL_DATA = aCall();
const OPENED = derivedId('call', CALL, 'opened');
const known = { today: TODAY, isDistrict: (key: string) => key.startsWith('08') };

const command = (more: Partial<BeginRehearsal> = {}): BeginRehearsal => {
  const { programmeId: _p, programmeCode: _c, effectiveOn: _on, distributionKey, ...content } = CALL_DATA;
  const { id: _key, ...key } = distributionKey;
  return { ...content, callId: CALL, distributionKey: key, ...more };
};
const begin =
  (more: Partial<BeginRehearsal> = {}) =>
  (state: RehearsalState) =>
    decideBeginRehearsal(command(more), state, programme, known);
const begun = () => given(rehearsalDecider).when(begin()).events();
const keys = { callId: CALL, programmeId: PROGRAMME, rehearsal: true as const, effectiveOn: TODAY };
const money = { decisionId: DECISION, applicationId: applicationIdOf('drf_1'), district: '08116', amountCents: 100 };
const reserved = () => RehearsalReserved({ ...keys, ...money });
const after = (...more: readonly RehearsalEvent[]) => given(rehearsalDecider, [...begun(), ...more]).state();

describe('a rehearsal', () => {
  it('begins with what would be opened, and adds nothing when it arrives twice', () => {
    const [event] = begun();
    expect(event).toMatchObject({
      type: 'rehearsal.begun',
      data: { ...keys, call: { callId: CALL, programmeCode: 'SU22', ruleSetVersion: 1 } },
    });
    given(rehearsalDecider, begun()).when(begin()).nothing();
    given(rehearsalDecider, begun())
      .when(begin({ potCents: 1 }))
      .refused('call-already-open', { callId: CALL });
  });

  it('refuses what the real call and the real rules would be refused for', () => {
    given(rehearsalDecider)
      .when(begin({ ruleSetVersion: 9 }))
      .refused('rule-set-unknown', { version: 9 });
    given(rehearsalDecider)
      .when(begin({ potCents: 0 }))
      .refused('pot-empty');
    given(rehearsalDecider)
      .when(begin({ ruleSetVersion: 3, rules: { ...RULES, version: 3 } }))
      .refused('rule-set-version-not-next', { version: 3, next: 2 });
  });

  it('tries rules before they are published', () => {
    const [event] = given(rehearsalDecider)
      .when(begin({ ruleSetVersion: 2, rules: { ...RULES, version: 2, publishedOn: TODAY } }))
      .events();
    expect(event?.type === 'rehearsal.begun' ? event.data.rules?.version : undefined).toBe(2);
  });

  it('spreads the pot to the cent, as budgeting does', () => {
    const { frames, leftoverCents } = framesOf(CALL_DATA);
    expect(frames.reduce((sum, f) => sum + f.amountCents, 0)).toBe(CALL_DATA.potCents);
    expect([frames.map((f) => [f.district, f.floorCents, f.extraCent, f.amountCents]), leftoverCents]).toEqual([
      [
        ['08111', 533_333_333, 0, 533_333_333],
        ['08116', 266_666_666, 1, 266_666_667],
      ],
      1,
    ]);
  });

  describe('sets money aside within itself', () => {
    const reserve = (more: object = {}) => ({ ...money, today: TODAY, ...more });

    it('once, and gives it back', () => {
      given(rehearsalDecider, begun())
        .when((s) => decideReserveInRehearsal(reserve(), s))
        .then(reserved());
      given(rehearsalDecider, [...begun(), reserved()])
        .when((s) => decideReserveInRehearsal(reserve(), s))
        .nothing();
      given(rehearsalDecider, [...begun(), reserved()])
        .when((s) => decideReleaseInRehearsal(reserve(), s))
        .then(RehearsalReleased({ ...keys, ...money }));
      given(rehearsalDecider, begun())
        .when((s) => decideReleaseInRehearsal(reserve(), s))
        .nothing();
    });

    it('with what an earlier preparation gives back', () =>
      given(rehearsalDecider, [...begun(), reserved()])
        .when((s) =>
          decideReserveInRehearsal(
            reserve({ decisionId: applicationIdOf('x').replace('app', 'dec'), replacesDecisionId: DECISION, amountCents: 266_666_667 }),
            s,
          ),
        )
        .then(
          RehearsalReleased({ ...keys, ...money }),
          RehearsalReserved({ ...keys, ...money, decisionId: applicationIdOf('x').replace('app', 'dec'), amountCents: 266_666_667 }),
        ));

    it('never more than the frame, and says what is left', () => {
      const tooMuch = reserve({ amountCents: 266_666_668 });
      given(rehearsalDecider, begun())
        .when((s) => decideReserveInRehearsal(tooMuch, s))
        .nothing();
      expect(answerIn(tooMuch, after())).toEqual({
        kind: 'refused',
        decisionId: DECISION,
        amountCents: 266_666_668,
        today: TODAY,
        reason: 'frame-exceeded',
        frameAvailableCents: 266_666_667,
        potAvailableCents: 800_000_000,
      });
      expect(answerIn(reserve({ district: '08999' }), after())).toMatchObject({
        kind: 'refused',
        reason: 'no-frame',
        frameAvailableCents: 0,
      });
      expect(answerIn(reserve(), after(reserved()))).toEqual({ kind: 'reserved', decisionId: DECISION, amountCents: 100, today: TODAY });
    });

    describe('for a carrier, which was held against the frame of the district around it', () => {
      const carrier = { ...money, recipient: 'T-CARITAS' };
      const more = { ...reserve({ recipient: 'T-CARITAS' }), amountCents: 300_000_000 };

      it('from the pot alone', () => {
        const taken = RehearsalReserved({ ...keys, ...carrier, amountCents: 300_000_000 });
        given(rehearsalDecider, begun())
          .when((s) => decideReserveInRehearsal(more, s))
          .then(taken);
        expect(answerIn(more, after(taken))).toEqual({ kind: 'reserved', decisionId: DECISION, amountCents: 300_000_000, today: TODAY });
        const elsewhere = reserve({ recipient: 'T-CARITAS', district: '08999' });
        given(rehearsalDecider, begun())
          .when((s) => decideReserveInRehearsal(elsewhere, s))
          .then(RehearsalReserved({ ...keys, ...carrier, district: '08999' }));
      });

      it('and leaves that frame as it is', () =>
        expect(framesOf(CALL_DATA, { [DECISION]: carrier })).toMatchObject({
          reservedCents: 100,
          frames: [{ reservedCents: 0 }, { reservedCents: 0 }],
        }));

      it('and never more than the pot', () => {
        const tooMuch = { ...more, amountCents: 800_000_001 };
        given(rehearsalDecider, begun())
          .when((s) => decideReserveInRehearsal(tooMuch, s))
          .nothing();
        expect(answerIn(tooMuch, after())).toEqual({
          kind: 'refused',
          decisionId: DECISION,
          amountCents: 800_000_001,
          today: TODAY,
          reason: 'pot-exceeded',
          frameAvailableCents: 800_000_000,
          potAvailableCents: 800_000_000,
        });
      });

      it('unlike a municipality, which draws on the frame of its district', () => {
        const municipality = reserve({ recipient: '08116077', amountCents: 266_666_667 });
        const taken = RehearsalReserved({ ...keys, ...money, recipient: '08116077', amountCents: 266_666_667 });
        given(rehearsalDecider, begun())
          .when((s) => decideReserveInRehearsal(municipality, s))
          .then(taken);
        expect(answerIn(reserve({ decisionId: applicationIdOf('x').replace('app', 'dec') }), after(taken))).toMatchObject({
          reason: 'frame-exceeded',
          frameAvailableCents: 0,
        });
      });
    });

    it('and nothing any more when it is over', () => {
      const over = [...begun(), RehearsalDiscarded({ ...keys, reason: 'x' })];
      given(rehearsalDecider, over)
        .when((s) => decideReserveInRehearsal(reserve(), s))
        .nothing();
      expect(answerIn(reserve(), given(rehearsalDecider, over).state())).toBeUndefined();
    });
  });

  it('is discarded once, and not when it was opened', () => {
    const discard = (s: RehearsalState) => decideDiscardRehearsal({ reason: 'Wird geändert.', today: TODAY }, s);
    const discarded = RehearsalDiscarded({ ...keys, reason: 'Wird geändert.' });
    given(rehearsalDecider, begun()).when(discard).then(discarded);
    given(rehearsalDecider, [...begun(), discarded])
      .when(discard)
      .nothing();
    given(rehearsalDecider, [...begun(), RehearsalOpened({ ...keys, openedCallId: CALL })])
      .when(discard)
      .refused('rehearsal-over', { title: 'Förderaufruf' });
  });

  it('is opened for real with the same data under rules that are published as they were tried', () => {
    const open = (s: RehearsalState) => decideOpenRehearsal(OPENED, s, programme, known);
    given(rehearsalDecider, begun())
      .when(open)
      .then(RehearsalOpened({ ...keys, openedCallId: OPENED }));
    given(rehearsalDecider, [...begun(), RehearsalOpened({ ...keys, openedCallId: OPENED })])
      .when(open)
      .nothing();
    given(rehearsalDecider, [...begun(), RehearsalDiscarded({ ...keys, reason: 'x' })])
      .when(open)
      .refused('rehearsal-over', { title: 'Förderaufruf' });
    const running = after();
    if (running.kind !== 'running') throw new Error('It runs.');
    const { deadlineTerms, ...same } = callOfRehearsal(running, CALL);
    expect([same, deadlineTerms?.mark]).toEqual([command(), 'A']);
    expect(unpublishedRules(running, programme)).toBeUndefined();
    expect(unpublishedRules({ ...running, rules: { ...someRules(), version: 2 } }, programme)).toMatchObject({
      code: 'rehearsal-rules-not-published',
      data: { version: 2 },
    });
    expect(unpublishedRules({ ...running, rules: { ...someRules(), publishedOn: '2022-07-01' } }, programme)).toBeUndefined();
    expect(unpublishedRules({ ...running, rules: { ...someRules(), source: 'anders' } }, programme)).toMatchObject({
      code: 'rehearsal-rules-differ',
      data: { version: 1 },
    });
  });

  it('was open as a call while somebody discarded it: nothing is opened before it is noted', () => {
    const none = { kind: 'none' } as const;
    const openCall = (state: RehearsalState) => {
      const decision = decideOpenRehearsed(state, none, programme, known.isDistrict);
      return decision.kind === 'recorded' ? decision.events.map((e) => e.data.callId) : decision;
    };
    expect(openCall(after())).toEqual([]);
    expect(openCall(after(RehearsalDiscarded({ ...keys, reason: 'x' })))).toEqual([]);
    expect(openCall(after(RehearsalOpened({ ...keys, openedCallId: OPENED })))).toEqual([OPENED]);
  });

  it('is not over where the call would be refused: the year of its money has ended since', () => {
    const late = { ...known, today: `${CALL_DATA.budgetYear + 1}-01-01` };
    given(rehearsalDecider, begun())
      .when((s) => decideOpenRehearsal(OPENED, s, programme, late))
      .refused('budget-year-closed', { field: '/budgetYear', budgetYear: CALL_DATA.budgetYear });
  });

  it('is told to nobody, nor anything of an application in it', () => {
    for (const event of [
      ...begun(),
      reserved(),
      RehearsalReleased({ ...keys, ...money }),
      RehearsalDiscarded({ ...keys, reason: 'x' }),
      RehearsalOpened({ ...keys, openedCallId: CALL }),
    ])
      expect(toPublic(event)).toEqual([]);
    for (const { type, version } of applicationEvents) {
      const data = JSON.parse(readFileSync(join(__dirname, `../../golden/${type}.v${version}.json`), 'utf8')) as object;
      const tried = { type, data: { ...data, rehearsal: true } } as ApplicationEvent;
      expect(() => catalogue.validate(tried)).not.toThrow();
      expect({ type, told: toPublic(tried) }).toEqual({ type, told: [] });
    }
    expect(toPublic(submitted())).toHaveLength(1);
  });
});
