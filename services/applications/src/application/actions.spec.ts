import { fold } from '@paktwerk/kernel';
import {
  CLERK,
  DECISION,
  HEAD_OF_UNIT,
  HEARD,
  OTHER_CLERK,
  THREE,
  TODAY,
  aCall,
  checked,
  countersigned,
  declined,
  prepared,
  reserved,
  returned,
  someRules,
  submitted,
} from './application.fixture';
import { offersTo } from './actions';
import type { Action } from './actions';
import { decideAnswerEarlyStart } from '../early-start/answer-early-start';
import { allowed, wished } from '../early-start/early-start.fixture';
import { decideRequestEarlyStart } from '../early-start/request-early-start';
import { decideGiveStatement } from '../hearing/give-statement';
import { HEARING, closed, opened, stated } from '../hearing/hearing.fixture';
import { decideOpenHearing } from '../hearing/open-hearing';
import { decideWaitlist } from '../waiting-list/waitlist-application';
import { decideExtendInformation } from '../information/extend-information';
import { EXTENDED, ITEMS, REQUEST, asked, extended, overdue, supplied, takenBack } from '../information/information.fixture';
import { decideRequestInformation } from '../information/request-information';
import { decideSupplyInformation } from '../information/supply-information';
import { decideWithdrawInformation } from '../information/withdraw-information';
import { decideSubstantiveCheck } from '../substantive-check/check-substantively';
import { decideFormalCheck } from './check-formally';
import { decideCountersign } from './countersign-decision';
import { ApplicationWithdrawn } from './events';
import type { ApplicationEvent } from './events';
import { decidePrepare } from './prepare-decision';
import { decideRelease } from './release-decision';
import { decideReturn } from './return-decision';
import { applicationDecider, keysOf } from './state';
import type { ApplicationState } from './state';
import { decideWithdraw } from './withdraw-application';
import { nobodyWaits } from '../waiting-list/waiting-list.fixture';

const clerk = { personId: CLERK, roles: ['GRANT_CLERK', 'GRANT_REVIEWER'], organisation: 'authority' } as const;
const other = { ...clerk, personId: OTHER_CLERK };
const signatory = { personId: 'per_signatory', roles: ['SIGNATORY'], organisation: '08116' } as const;

const head = { ...clerk, personId: HEAD_OF_UNIT };

const released = (history: readonly ApplicationEvent[]): readonly ApplicationEvent[] => {
  const decision = decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, fold(applicationDecider, history));
  return decision.kind === 'recorded' ? [...history, ...decision.events] : history;
};
const JUDGED = [
  { check: 'tier-evidence', result: 'passed' },
  { check: 'double-funding', result: 'passed' },
] as const;
const substantive = (history: readonly ApplicationEvent[]): readonly ApplicationEvent[] => {
  const decision = decideSubstantiveCheck(
    { judgements: JUDGED, applicant: 'Landkreis Esslingen', elsewhere: [], today: TODAY },
    fold(applicationDecider, history),
    aCall(),
    someRules(),
  );
  return decision.kind === 'recorded' ? [...history, ...decision.events] : history;
};
const HISTORIES = {
  nothing: [],
  submitted: [submitted()],
  checked: checked(),
  'submitted, with a request': [submitted(), asked()],
  'checked, with a longer request': [...checked(), asked(), extended()],
  'checked, with a request that is overdue': [...checked(), asked(), overdue()],
  'checked, with an answer': [...checked(), asked(), supplied()],
  'checked, with a request that was taken back': [...checked(), asked(), takenBack()],
  'checked in substance': substantive(checked()),
  'submitted, with an early start': [submitted(), wished()],
  'submitted, with an early start that is allowed': [submitted(), wished(), allowed()],
  'checked, being heard': [...checked(), opened()],
  'checked, with a statement': [...checked(), opened(), stated()],
  'checked, heard': [...checked(), opened(), stated(), closed({ because: 'statement-received' })],
  'checked, heard without a word': [...checked(), opened(), closed()],
  'prepared, its request overdue': [...checked(), asked(), overdue(), prepared(), reserved()],
  'prepared, its money pending': [...checked(), prepared()],
  'prepared, its money set aside': [...checked(), prepared(), reserved()],
  'prepared, without money': [...checked(), prepared(), declined()],
  'prepared for three': [...checked(), prepared({ needs: THREE }), reserved()],
  countersigned: [...checked(), prepared({ needs: THREE }), reserved(), countersigned()],
  'prepared without a hearing': [...checked(), prepared({ outcome: 'rejected', amountCents: 0, needs: HEARD })],
  returned: [...checked(), prepared(), reserved(), returned()],
  'prepared as a rejection': [...checked(), prepared({ outcome: 'rejected', amountCents: 0 })],
  granted: released([...checked(), prepared(), reserved()]),
  rejected: released([...checked(), prepared({ outcome: 'rejected', amountCents: 0 })]),
  withdrawn: [submitted(), ApplicationWithdrawn({ ...keysOf(submitted().data, TODAY), reason: 'Kein Bedarf.' })],
} satisfies Readonly<Record<string, readonly ApplicationEvent[]>>;

const stateOf = (name: keyof typeof HISTORIES): ApplicationState =>
  fold(applicationDecider, HISTORIES[name] as readonly ApplicationEvent[]);
const seen = (who: Parameters<typeof offersTo>[0], name: keyof typeof HISTORIES): string[] =>
  offersTo(who, stateOf(name)).map((o) => (o.refusal ? `${o.action}: ${o.refusal.code}` : o.action));

describe('the steps that an application offers', () => {
  it('say beside decision and signature that who stands close to the applicant gives none', () => {
    const offers = offersTo({ ...clerk, personId: 'per_close' }, stateOf('prepared, its money set aside'), {
      conflictedSince: '2022-07-20',
    });
    const refused = offers.flatMap((o) => (o.refusal?.code === 'conflict-of-interest' ? [o.action] : []));
    expect(refused).toEqual(['release-decision', 'prepare-decision']);
  });
  it('name the day that the period would be extended to', () => {
    const [extension] = offersTo(clerk, stateOf('submitted, with a request')).filter((o) => o.action === 'extend-information');
    expect(extension).toEqual({ action: 'extend-information', until: EXTENDED });
  });
  it.each([
    ['nothing', [], []],
    ['submitted', ['check-formally', 'request-information'], ['check-formally', 'request-information']],
    [
      'checked',
      ['check-substantively', 'prepare-decision', 'waitlist', 'request-information', 'open-hearing'],
      ['check-substantively', 'prepare-decision', 'waitlist', 'request-information', 'open-hearing'],
    ],
    [
      'submitted, with a request',
      ['check-formally', 'extend-information', 'withdraw-information'],
      ['check-formally', 'extend-information', 'withdraw-information'],
    ],
    [
      'checked, with a longer request',
      ['check-substantively', 'prepare-decision', 'waitlist', 'withdraw-information'],
      ['check-substantively', 'prepare-decision', 'waitlist', 'withdraw-information'],
    ],
    [
      'checked in substance',
      ['prepare-decision', 'waitlist', 'request-information', 'open-hearing'],
      ['prepare-decision', 'waitlist', 'request-information', 'open-hearing'],
    ],
    [
      'submitted, with an early start',
      ['check-formally', 'request-information', 'answer-early-start'],
      ['check-formally', 'request-information', 'answer-early-start'],
    ],
    [
      'submitted, with an early start that is allowed',
      ['check-formally', 'request-information'],
      ['check-formally', 'request-information'],
    ],
    [
      'checked, being heard',
      ['check-substantively', 'prepare-decision', 'waitlist'],
      ['check-substantively', 'prepare-decision', 'waitlist'],
    ],
    [
      'checked, with a statement',
      ['check-substantively', 'prepare-decision', 'waitlist'],
      ['check-substantively', 'prepare-decision', 'waitlist'],
    ],
    [
      'checked, heard',
      ['check-substantively', 'prepare-decision', 'waitlist', 'request-information', 'open-hearing'],
      ['check-substantively', 'prepare-decision', 'waitlist', 'request-information', 'open-hearing'],
    ],
    [
      'checked, with a request that is overdue',
      [
        'check-substantively',
        'prepare-decision',
        'waitlist',
        'request-information',
        'extend-information',
        'withdraw-information',
        'open-hearing',
      ],
      [
        'check-substantively',
        'prepare-decision',
        'waitlist',
        'request-information',
        'extend-information',
        'withdraw-information',
        'open-hearing',
      ],
    ],
    [
      'checked, with an answer',
      ['check-substantively', 'prepare-decision', 'waitlist', 'request-information', 'open-hearing'],
      ['check-substantively', 'prepare-decision', 'waitlist', 'request-information', 'open-hearing'],
    ],
    [
      'prepared, its request overdue',
      ['release-decision: four-eyes', 'prepare-decision', 'extend-information', 'withdraw-information', 'open-hearing'],
      ['release-decision', 'return-decision', 'prepare-decision', 'extend-information', 'withdraw-information', 'open-hearing'],
    ],
    [
      'prepared, its money pending',
      ['release-decision: four-eyes', 'prepare-decision', 'open-hearing'],
      ['release-decision: reservation-pending', 'return-decision', 'prepare-decision', 'open-hearing'],
    ],
    [
      'prepared, its money set aside',
      ['release-decision: four-eyes', 'prepare-decision', 'open-hearing'],
      ['release-decision', 'return-decision', 'prepare-decision', 'open-hearing'],
    ],
    [
      'prepared, without money',
      ['release-decision: four-eyes', 'prepare-decision', 'waitlist', 'open-hearing'],
      ['release-decision: reservation-refused', 'return-decision', 'prepare-decision', 'waitlist', 'open-hearing'],
    ],
    [
      'prepared as a rejection',
      ['release-decision: four-eyes', 'prepare-decision', 'open-hearing'],
      ['release-decision', 'return-decision', 'prepare-decision', 'open-hearing'],
    ],
    [
      'prepared for three',
      ['countersign-decision: four-eyes', 'release-decision: four-eyes', 'prepare-decision', 'open-hearing'],
      ['countersign-decision', 'release-decision: third-signature-needed', 'return-decision', 'prepare-decision', 'open-hearing'],
    ],
    [
      'countersigned',
      ['release-decision: four-eyes', 'prepare-decision', 'open-hearing'],
      ['release-decision: third-signature-needed', 'return-decision', 'prepare-decision', 'open-hearing'],
    ],
    [
      'prepared without a hearing',
      ['release-decision: four-eyes', 'prepare-decision', 'open-hearing'],
      ['release-decision: hearing-missing', 'return-decision', 'prepare-decision', 'open-hearing'],
    ],
    ['returned', ['prepare-decision', 'check-substantively', 'open-hearing'], ['prepare-decision', 'check-substantively', 'open-hearing']],
    ['granted', [], []],
    ['rejected', [], []],
    ['withdrawn', [], []],
  ] as const)('%s: to who prepared %j, to another clerk %j', (name, toPreparer, toOther) => {
    expect([seen(clerk, name), seen(other, name)]).toEqual([toPreparer, toOther]);
  });

  it('are, of a decision that two have signed, the release to a third', () =>
    expect(seen(head, 'countersigned')).toEqual(['release-decision', 'return-decision', 'prepare-decision', 'open-hearing']));

  it('are the statement to whoever works for the district, also when the period is over or they have said something', () => {
    const heard = ['checked, being heard', 'checked, heard without a word', 'checked, heard'] as const;
    expect(heard.map((name) => seen(signatory, name))).toEqual([
      ['give-statement', 'request-early-start', 'withdraw'],
      ['give-statement', 'request-early-start', 'withdraw'],
      ['give-statement', 'request-early-start', 'withdraw'],
    ]);
  });

  it('tell who prepared why somebody else has to release', () => {
    const [release] = offersTo(clerk, stateOf('prepared, its money set aside'));
    expect(release).toEqual({
      action: 'release-decision',
      refusal: {
        code: 'four-eyes',
        texts: {
          de: 'Vier-Augen-Prinzip: Freigeben muss eine andere Person als die, die am 01.08.2022 vorbereitet hat.',
          en: 'Four eyes: another person than the one who prepared on 01 Aug 2022 must release.',
        },
      },
    });
  });

  it('are to the signatory of the district the withdrawal and an early start, and say nothing of a decision that is not released', () => {
    const open = ['submitted', 'checked', 'prepared, its money pending', 'prepared, without money'] as const;
    expect(open.map((name) => seen(signatory, name))).toEqual(open.map(() => ['request-early-start', 'withdraw']));
    expect(seen(signatory, 'granted')).toEqual([]);
  });

  it('are the answer to whoever works for the district, as long as it is awaited', () => {
    const applicant = { ...signatory, roles: ['APPLICANT'] } as const;
    expect([seen(applicant, 'submitted, with a request'), seen(applicant, 'prepared, its request overdue')]).toEqual([
      ['supply-information', 'request-early-start'],
      ['supply-information', 'request-early-start'],
    ]);
    expect([seen(applicant, 'checked, with an answer'), seen(applicant, 'submitted')]).toEqual([
      ['request-early-start'],
      ['request-early-start'],
    ]);
  });

  it.each([
    ['another district', { ...signatory, organisation: '08115' }],
    ['who is of the district, but neither works for it nor signs', { ...signatory, roles: ['CASE_MANAGER'] }],
    ['the ministry', { ...clerk, organisation: 'state', roles: ['MINISTRY'] }],
    ['a clerk of nobody we know', { ...clerk, organisation: 'elsewhere' }],
  ] as const)('are none to %s', (_, who) => {
    for (const name of Object.keys(HISTORIES) as (keyof typeof HISTORIES)[]) expect(offersTo(who, stateOf(name))).toEqual([]);
  });

  it('are in every state exactly those that the deciders would record', () => {
    const attempts: Readonly<Record<Action, (state: ApplicationState) => { kind: string; events?: readonly unknown[] }>> = {
      'check-formally': (state) => decideFormalCheck({ today: TODAY }, state, someRules()),
      'prepare-decision': (state) =>
        decidePrepare(
          {
            decisionId: 'dec_new',
            outcome: 'granted',
            reason: 'x',
            preparedBy: OTHER_CLERK,
            grantedElsewhere: [],
            outlookFor: nobodyWaits,
            today: TODAY,
          },
          state,
          someRules(),
        ),
      'request-information': (state) => decideRequestInformation({ requestId: 'inf_new', items: ITEMS, today: TODAY }, state),
      'extend-information': (state) => decideExtendInformation({ requestId: REQUEST, today: TODAY }, state),
      'supply-information': (state) =>
        decideSupplyInformation({ requestId: REQUEST, answer: 'Anders.', receivedAt: '2022-08-01T08:00:00.000Z', today: TODAY }, state),
      'check-substantively': (state) =>
        decideSubstantiveCheck(
          { judgements: JUDGED, applicant: 'Landkreis Esslingen', elsewhere: [], today: TODAY },
          state,
          aCall(),
          someRules(),
        ),
      'request-early-start': (state) => decideRequestEarlyStart({ from: TODAY, reason: 'x', today: TODAY }, state),
      'answer-early-start': (state) => decideAnswerEarlyStart({ isApproved: true, today: TODAY }, state),
      'withdraw-information': (state) => decideWithdrawInformation({ requestId: REQUEST, reason: 'x', today: TODAY }, state),
      waitlist: (state) => decideWaitlist({ reason: 'x', today: TODAY }, state, nobodyWaits),
      'open-hearing': (state) =>
        decideOpenHearing({ hearingId: 'hea_new', intendedCents: 0, grounds: 'x', today: TODAY }, state, someRules().funding),
      'give-statement': (state) =>
        decideGiveStatement(
          { hearingId: HEARING, statement: 'Anders.', isComplete: false, receivedAt: '2022-08-01T08:00:00.000Z', today: TODAY },
          state,
        ),
      'countersign-decision': (state) => decideCountersign({ decisionId: DECISION, countersignedBy: OTHER_CLERK, today: TODAY }, state),
      'return-decision': (state) => decideReturn({ decisionId: DECISION, note: 'x', returnedBy: OTHER_CLERK, today: TODAY }, state),
      'release-decision': (state) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, state),
      withdraw: (state) => decideWithdraw({ reason: 'x', today: TODAY }, state),
    };
    for (const name of Object.keys(HISTORIES) as (keyof typeof HISTORIES)[]) {
      const state = stateOf(name);
      const recorded = (Object.keys(attempts) as Action[]).filter((action) => (attempts[action](state).events ?? []).length > 0);
      const offered = [other, signatory].flatMap((who) => offersTo(who, state).flatMap((o) => (o.refusal ? [] : [o.action])));
      expect([name, [...offered].sort()]).toEqual([name, [...recorded].sort()]);
    }
  });
});
