import {
  CLERK,
  DECISION,
  HEARD,
  OTHER_CLERK,
  THREE,
  TODAY,
  countersigned,
  declined,
  prepared,
  rejectedByTheCheck,
  reserved,
  returned,
  submitted,
} from './application.fixture';
import { aCourse, aFlatSum, anItem, anOfficer, applied } from '../funding/funding.fixture';
import {
  ApplicationRejected,
  ApplicationWithdrawn,
  DecisionReleased,
  FormalCheckObjected,
  FormalCheckPassed,
  GrantIssued,
  ReservationDeclined,
  SubstantiveCheckRecorded,
} from './events';
import type { ApplicationEvent } from './events';
import { historyOf } from './history';
import type { HistoryEvent } from './history';
import type { Names } from '../history/entry';
import { keysOf } from './state';
import { allowed, denied, wished } from '../early-start/early-start.fixture';
import { closed, opened, stated } from '../hearing/hearing.fixture';
import { asked, extended, overdue, supplied, takenBack } from '../information/information.fixture';
import { releaseReminded, reminded } from '../reminder/reminder.fixture';
import { movedUp, waitlisted } from '../waiting-list/waiting-list.fixture';

const BEGUN = 'On 01 Aug 2022, 11:30, Jonas Weber (case handling, Regierungspräsidium (granting authority))';
const names: Names = {
  person: (id) => ({ [CLERK]: 'Jonas Weber' })[id],
  organisation: (key) => ({ '08116': 'Landkreis Esslingen', authority: 'Regierungspräsidium' })[key] ?? key,
  file: (id) => (id === 'att_a' ? 'Vertrag.pdf' : undefined),
};
const told = (...events: readonly object[]): readonly string[] =>
  historyOf(
    (events as readonly ApplicationEvent[]).map(
      (event, i) =>
        ({
          ...event,
          recordedAt: '2022-08-01T09:30:00.000Z',
          position: `applications:1:${i + 1}`,
          meta: { actor: { person: CLERK, role: 'GRANT_CLERK', organisation: 'authority' } },
        }) as HistoryEvent,
    ),
    names,
  ).map((e) => e.sentenceEn.replace(BEGUN, '…').replaceAll(PDF.sha256, 'SHA'));
const keys = keysOf(submitted().data, TODAY);
const late = { code: 'late', curable: false, de: 'Zu spät.', en: 'Late.' };
const none = { code: 'no-lines', curable: true, de: 'Keine Positionen.', en: 'No lines.' };
const check = (name: string) => ({ check: name, passed: true, figures: {} });
const item = { check: 'frame', result: 'passed' as const, figures: {}, rule: { parameter: 'x', mark: 'M' as const, source: 'x' } };
const objection = { ...item, check: 'double-funding', result: 'objected' as const, note: 'Auch in SU23.' };
const PDF = { attachmentId: 'att_a', kind: 'pdf' as const, sizeBytes: 1, sha256: 'ab'.repeat(32) };
const post = (lineId: string, months?: number) => ({
  lineId,
  kind: 'post' as const,
  share: 100,
  tier: 'A_SOCIAL_DEGREE' as const,
  amountCents: 1,
  ...(months === undefined ? {} : { months }),
});
const grant = (lines: object[], to = '2026-12-31') =>
  GrantIssued({
    ...keys,
    grantId: 'grt_1',
    decisionId: DECISION,
    amountCents: 5_000_000,
    budgetYear: 2025,
    from: '2025-01-01',
    to,
    ruleSetVersion: 1,
    lines: lines as never,
  });
const prep = (data: object) => {
  const first = prepared();
  return { ...first, data: { ...first.data, ...data } };
};
const ranking = { place: 3, score: 8_050, isWithin: false };
const block = { key: 'zweck', version: 2, kind: 'reason', language: 'de', title: 'Zweck', text: 'x' } as const;
const release = (preparedBy: string) =>
  DecisionReleased({ ...keys, decisionId: DECISION, outcome: 'granted', preparedBy, releasedBy: OTHER_CLERK, ruleSetVersion: 1 } as never);

/** Whoever reads English reads the same story: each sentence as a whole. */
describe('the history of an application in English', () => {
  it('tells submitting', () =>
    expect(
      told(
        submitted(),
        submitted({ late: true, deadline: '2022-07-16', lastDay: '2022-07-18' }),
        applied([anOfficer({ share: 50 })]),
        applied([aCourse(), aCourse({ lineId: 'c2' }), aFlatSum()]),
        applied([anItem(), anItem({ lineId: 'i2' })]),
        applied([]),
      ),
    ).toEqual([
      '… submitted the application SU22-2022-00001: one post of 0.50 FTE together and one measure, €37,000.00 are requested. It was received on 12 Jul 2022, 10:15, which is in time (deadline: 22 Jul 2022, 24:00). This is based on the rule set SU22/1.',
      '… submitted the application SU22-2022-00001: one post of 0.50 FTE together and one measure, €37,000.00 are requested. It was received on 23 Jul 2022, 00:00, which is late (deadline: 16 Jul 2022, no working day; it ended on 18 Jul 2022, 24:00). This is based on the rule set SU22/1.',
      '… submitted the application SU22-2022-00001: one post of 0.50 FTE together, €20,000.00 are requested. It was received on 12 Jul 2022, 10:15, which is in time (deadline: 22 Jul 2022, 24:00). This is based on the rule set SU22/1.',
      '… submitted the application SU22-2022-00001: 2 courses and one flat sum, €54,240.00 are requested. It was received on 12 Jul 2022, 10:15, which is in time (deadline: 22 Jul 2022, 24:00). This is based on the rule set SU22/1.',
      '… submitted the application SU22-2022-00001: 2 items of the plan, €200,000.00 are requested. It was received on 12 Jul 2022, 10:15, which is in time (deadline: 22 Jul 2022, 24:00). This is based on the rule set SU22/1.',
      '… submitted the application SU22-2022-00001: without lines, €0.00 are requested. It was received on 12 Jul 2022, 10:15, which is in time (deadline: 22 Jul 2022, 24:00). This is based on the rule set SU22/1.',
    ]));
  it('tells checks', () =>
    expect(
      told(
        FormalCheckPassed({ ...keys, ruleSetVersion: 1, checks: [check('a')] }),
        FormalCheckPassed({ ...keys, ruleSetVersion: 1, checks: [check('a'), check('b')] }),
        FormalCheckObjected({ ...keys, ruleSetVersion: 1, checks: [check('a')], findings: [none] }),
        FormalCheckObjected({ ...keys, ruleSetVersion: 1, checks: [check('a'), check('b')], findings: [late, none] }),
        SubstantiveCheckRecorded({ ...keys, ruleSetVersion: 1, items: [item] }),
        SubstantiveCheckRecorded({ ...keys, ruleSetVersion: 1, items: [item, objection, { ...objection, note: 'Und in IM23.' }] }),
      ),
    ).toEqual([
      '… checked the application formally: one check, all passed. This is based on the rule set /1.',
      '… checked the application formally: 2 checks, all passed. This is based on the rule set /1.',
      '… checked the application formally: one check, one objection. No lines. This is decided upon, and a second person releases. This is based on the rule set /1.',
      '… checked the application formally: 2 checks, 2 objections. Late. No lines. This is decided upon, and a second person releases. This is based on the rule set /1.',
      '… checked the substance of the application: one check, no objection. Nothing is decided by that. This is based on the rule set /1.',
      '… checked the substance of the application: 3 checks, 2 objections. Noted was: “Auch in SU23.”, “Und in IM23.”. Nothing is decided by that. This is based on the rule set /1.',
    ]));
  it('tells what is asked for and what came', () =>
    expect(
      told(
        asked({ dueOn: '2022-08-14', lastDay: '2022-08-15' }),
        extended(),
        supplied(),
        supplied({ late: true, files: [PDF, { ...PDF, attachmentId: 'att_b', kind: 'xlsx' as const }] }),
        overdue(),
        takenBack(),
      ),
    ).toEqual([
      '… asked for information: “Arbeitsvertrag zu line-1”. The period ends on 15 Aug 2022 at 24:00 (14 Aug 2022 is no working day).',
      '… extended the period of the request, once, until 29 Aug 2022 at 24:00.',
      '… answered the request, in time on 02 Aug 2022, 12:00: “Liegt bei.”',
      '… answered the request, after the period on 02 Aug 2022, 12:00: “Liegt bei.” Attached: “Vertrag.pdf” (PDF, SHA-256 SHA), a file (XLSX, SHA-256 SHA).',
      'The period of the request ended on 15 Aug 2022 at 24:00 without an answer.',
      '… withdrew the request. Reason: “Es lag schon bei.”',
    ]));
  it('tells early starts', () =>
    expect(told(wished(), allowed(), { ...allowed(), data: { ...allowed().data, note: 'Auf eigenes Risiko.' } }, denied())).toEqual([
      '… asked for an early start on 15 Aug 2022: “Die Stelle ist besetzt.”',
      '… approved the early start on 15 Aug 2022. The decision on the application is not bound by that.',
      '… approved the early start on 15 Aug 2022. “Auf eigenes Risiko.” The decision on the application is not bound by that.',
      '… refused the early start on 15 Aug 2022: “Es eilt nicht.”',
    ]));
  it('tells hearings', () =>
    expect(
      told(
        opened(),
        opened({ intendedCents: 100_000, lastDay: '2022-08-16' }),
        stated(),
        stated({ late: true, files: [PDF] }),
        closed({ because: 'statement-received' }),
        closed(),
        closed({ because: 'nothing-awaited', note: 'Mehr kommt nicht.' }),
      ),
    ).toEqual([
      '… heard the applicant: a rejection is intended, for these reasons: “Die Stellen sind nicht zusätzlich.” A statement can be given until 15 Aug 2022 at 24:00.',
      '… heard the applicant: €1,000.00 of €37,000.00 requested are intended, for these reasons: “Die Stellen sind nicht zusätzlich.” A statement can be given until 16 Aug 2022 at 24:00 (15 Aug 2022 is no working day).',
      '… gave a statement, in time on 10 Aug 2022, 12:00: “Sie sind neu.”',
      '… gave a statement, after the period on 10 Aug 2022, 12:00: “Sie sind neu.” Attached: “Vertrag.pdf” (PDF, SHA-256 SHA).',
      'So everything is said, and the hearing is closed.',
      'The period of the hearing is over; so it is closed.',
      '… closed the hearing: “Mehr kommt nicht.”',
    ]));
  it('tells the waiting list', () =>
    expect(told(waitlisted(), waitlisted({ money: { potAvailableCents: 500_000 } }), waitlisted({ money: {} }), movedUp())).toEqual([
      '… put the application on the waiting list with €37,000.00: “Der Topf reicht nicht.” Available: €10,000.00 in the planning frame, €5,000.00 in the pot.',
      '… put the application on the waiting list with €37,000.00: “Der Topf reicht nicht.” Available: €5,000.00 in the pot.',
      '… put the application on the waiting list with €37,000.00: “Der Topf reicht nicht.”',
      'There is money on the waiting list: it suffices for the application (€37,000.00). Available: €40,000.00 in the planning frame, €50,000.00 in the pot. Nothing is decided by that.',
    ]));
  it('tells reminders', () =>
    expect(
      told(
        reminded({ on: '2022-08-12', dueOn: '2022-08-15', days: 3 }),
        reminded({ on: '2022-08-16', dueOn: '2022-08-15', days: 1, kind: 'answer-missing' }),
        releaseReminded({ on: '2022-08-12', dueOn: '2022-08-15', days: 3 }),
      ),
    ).toEqual([
      '… sent a reminder of the answer that is expected until 15 Aug 2022: “Kreis 08116: 3 days left.”',
      '… sent a reminder of the answer that should have come until 15 Aug 2022: “Kreis 08116: 1 days left.”',
      '… reminded the granting authority of the prepared decision that should have been released until 15 Aug 2022: “Kreis 08116: 3 days left.”',
    ]));
  it('tells what is prepared and signed', () =>
    expect(
      told(
        prepared({ outcome: 'rejected', amountCents: 0, needs: { ...THREE, ...HEARD } }),
        prepared({ replaces: 'dec_old' }),
        prep({ ranking, blocks: [block, { ...block, title: 'Dank', version: 1 }] }),
        prep({ ranking: { ...ranking, isWithin: true, deviation: 'Der Kreis hat noch keine' } }),
        countersigned(),
        returned(),
        reserved(),
        declined(),
        ReservationDeclined({ ...declined().data, closedYear: 2021 }),
        release(CLERK),
        release('per_nobody'),
      ),
    ).toEqual([
      '… prepared a decision: rejection. Reason: “Alles erfüllt”. From €30,000.00 on three people sign (“Dienstanweisung”): one other each countersigns and releases. Before that the applicant is to be heard (“§ 28 LVwVfG”). This is based on the rule set /1.',
      '… prepared a decision: grant, €37,000.00 of €37,000.00 requested. Reason: “Alles erfüllt”. It takes the place of the one prepared before. Another person has to release it. This is based on the rule set /1.',
      '… prepared a decision: grant, €37,000.00 of €37,000.00 requested. Reason: “Alles erfüllt”. In the ranking the application has place 3 with 80.50 points, which the money does not reach. Text blocks: “Zweck” (version 2), “Dank” (version 1). Another person has to release it. This is based on the rule set /1.',
      '… prepared a decision: grant, €37,000.00 of €37,000.00 requested. Reason: “Alles erfüllt”. In the ranking the application has place 3 with 80.50 points, which the money reaches. The ranking is not followed: “Der Kreis hat noch keine”. Another person has to release it. This is based on the rule set /1.',
      '… countersigned the prepared decision. A third person has to release it.',
      '… returned the prepared decision: “Bitte kürzer.” It is prepared anew; what is reserved stays reserved until then.',
      'On 01 Aug 2022, 11:30, budgeting reserved €37,000.00 for the decision.',
      'On 01 Aug 2022, 11:30, budgeting declined to reserve €37,000.00: the planning frame of the district does not suffice (available: €1.00 in the planning frame, €2.00 in the pot).',
      'On 01 Aug 2022, 11:30, budgeting declined to reserve €37,000.00: the budget year 2021 is over, nothing more can be bound of its money.',
      '… released the decision (grant); it was prepared by Jonas Weber. This is based on the rule set /1.',
      '… released the decision (grant); it was prepared by another person. This is based on the rule set /1.',
    ]));
  it('tells what became of it', () =>
    expect(
      told(
        grant([post('a', 12), post('b', 12), post('c', 1), post('d')]),
        grant([
          { lineId: 'm', kind: 'measure', amountCents: 1 },
          { lineId: 'n', kind: 'measure', amountCents: 1 },
        ]),
        grant([post('a', 12)], '2025-12-31'),
        rejectedByTheCheck,
        ApplicationRejected({ ...keys, stage: 'formal', reasons: [late, none], ruleSetVersion: 1 }),
        ApplicationRejected({
          ...keys,
          stage: 'decision',
          reasons: [late, { code: 'decided', de: 'Nicht zusätzlich', en: 'Not additional' }],
          ruleSetVersion: 1,
        }),
        ApplicationWithdrawn({ ...keys, reason: 'Kein Bedarf' }),
        ApplicationWithdrawn({ ...keys, reason: 'Kein Bedarf', decisionId: DECISION }),
      ),
    ).toEqual([
      'So €50,000.00 are granted: 2 posts of 2.00 FTE together for 12 months each from the first day of work, one post of 1.00 FTE together for one month from the first day of work and one post of 1.00 FTE together. Beginning and end have to lie between 01 Jan 2025 and 31 Dec 2026. The amount is bound in the pot of the budget year 2025; which part falls into which year follows from the first day of work. This is based on the rule set /1.',
      'So €50,000.00 are granted: 2 measures. Beginning and end have to lie between 01 Jan 2025 and 31 Dec 2026. The amount is bound in the pot of the budget year 2025. This is based on the rule set /1.',
      'So €50,000.00 are granted: one post of 1.00 FTE together for 12 months from the first day of work. Beginning and end have to lie between 01 Jan 2025 and 31 Dec 2025. The amount is bound in the pot of the budget year 2025, and it falls into this year. This is based on the rule set /1.',
      '… rejected the application after the formal check: late This is based on the rule set /1.',
      '… rejected the application after the formal check: Late. No lines. This is based on the rule set /1.',
      'So the application is rejected. Reason: Late. “Not additional”. This is based on the rule set /1.',
      '… withdrew the application. Reason: “Kein Bedarf”.',
      '… withdrew the application. Reason: “Kein Bedarf”. The reservation of the money is undone.',
    ]));
});
