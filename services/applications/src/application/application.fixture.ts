import { defined, derivedId, fold } from '@paktwerk/kernel';
import { decideFormalCheck } from './check-formally';
import {
  ApplicationRejected,
  ApplicationSubmitted,
  DecisionCountersigned,
  DecisionPrepared,
  DecisionReturned,
  ReservationConfirmed,
  ReservationDeclined,
  applicationEvents,
} from './events';
import type { ApplicationEvent, Needs, Outcome } from './events';
import { requestedCentsOf, requestedShareOf } from './lines';
import type { Line } from './lines';
import { applicationDecider, applicationIdOf, keysOf } from './state';
import { CallOpened } from '../call/events';
import type { Call } from '../call/state';
import { fileNumberOf } from '../file-number/state';
import { fundingOfV1 } from '../funding/first-shape';
import type { ParametersV1 } from '../funding/first-shape';
import type { PerCapitaPost } from '../funding/per-capita-post';
import type { RuleSet } from '../programme/rule-set';
import { programmeIdOf } from '../programme/state';

/** Builders for specs, so that a spec names only what matters to it. Dates and rates are those of Soforthilfe Ukraine 2022. */
export const DRAFT = derivedId('drf', 'spec');
export const CALL = derivedId('call', 'spec');
export const PROGRAMME = programmeIdOf('SU22');
export const CLERK = derivedId('per', 'clerk');
export const OTHER_CLERK = derivedId('per', 'other clerk');
export const HEAD_OF_UNIT = derivedId('per', 'head of unit');
export const DECISION = derivedId('dec', 'first');
export const TODAY = '2022-08-01';
export const BEFORE_DEADLINE = '2022-07-12T08:15:00.000Z';

const said = <T>(value: T) => ({ value, mark: 'F' as const, source: 'spec' });

export const someRules = (parameters: Partial<ParametersV1> = {}, version = 1): RuleSet & { readonly funding: PerCapitaPost } => ({
  ruleSetId: derivedId('rul', PROGRAMME, String(version)),
  version,
  validFrom: '2022-06-01',
  publishedOn: '2022-06-01',
  source: 'Förderaufruf 2022',
  funding: fundingOfV1({
    applicants: said(['district' as const]),
    ratePerFteYearCents: said({ A_SOCIAL_DEGREE: 6_400_000, B_OTHER_DEGREE: 6_400_000, C_VOCATIONAL: 5_100_000 }),
    minimumShare: said(25),
    lineKinds: said(['post' as const, 'measure' as const]),
    periodFrom: said('2022-07-01'),
    periodTo: said('2023-06-30'),
    ...parameters,
  }),
});

export const aCall = (call: Partial<Call> = {}): Call =>
  CallOpened({
    callId: CALL,
    programmeId: PROGRAMME,
    programmeCode: 'SU22',
    ruleSetVersion: 1,
    titleDe: 'Förderaufruf',
    titleEn: 'Call',
    potCents: 800_000_000,
    budgetYear: 2022,
    opensOn: '2022-06-01',
    deadline: '2022-07-22',
    source: 'spec',
    effectiveOn: '2022-06-01',
    distributionKey: {
      id: 'key',
      label: 'Einwohner',
      mark: 'D',
      source: 'Destatis',
      weights: [
        { district: '08111', weight: 2 },
        { district: '08116', weight: 1 },
      ],
    },
    ...call,
  }).data;

export const aPost = (post: Partial<Extract<Line, { kind: 'post' }>> = {}): Line => ({
  lineId: 'line-1',
  kind: 'post',
  share: 50,
  tier: 'A_SOCIAL_DEGREE',
  amountCents: 3_200_000,
  ...post,
});
export const aMeasure = (measure: Partial<Extract<Line, { kind: 'measure' }>> = {}): Line => ({
  lineId: 'line-2',
  kind: 'measure',
  description: 'Sprachmittlung',
  amountCents: 500_000,
  ...measure,
});

type SubmittedData = Partial<ReturnType<typeof ApplicationSubmitted>['data']>;

export const submitted = ({
  lines = [aPost(), aMeasure()],
  late = false,
  ...data
}: { lines?: readonly Line[]; late?: boolean } & Pick<
  SubmittedData,
  'deadlineEffect' | 'lastDay' | 'deadline' | 'opensOn' | 'recipient' | 'applicant'
> = {}) => {
  const call = aCall();
  const applicationId = applicationIdOf(DRAFT);
  return ApplicationSubmitted({
    applicationId,
    draftId: DRAFT,
    callId: call.callId,
    programmeId: call.programmeId,
    programmeCode: call.programmeCode,
    district: '08116',
    fileNumber: fileNumberOf(call, 1),
    ruleSetVersion: 1,
    budgetYear: 2022,
    from: '2022-07-01',
    to: '2023-06-30',
    lines: [...lines],
    requestedCents: requestedCentsOf(lines),
    requestedShare: requestedShareOf(lines),
    receivedAt: late ? '2022-07-22T22:00:00.000Z' : BEFORE_DEADLINE,
    deadline: call.deadline,
    lastDay: call.deadline,
    deadlineEffect: 'cut-off',
    late,
    effectiveOn: late ? '2022-07-23' : '2022-07-12',
    ...data,
  });
};

/** One of every kind of event that an application has, but for those whose names begin so: for what nothing else may change. */
export const eventsBeside = (...beginnings: readonly string[]): readonly ApplicationEvent[] =>
  applicationEvents
    .filter(({ type }) => !beginnings.some((beginning) => type.startsWith(beginning)))
    .map(({ type }) => ({ type, data: keysOf(submitted().data, TODAY) }) as ApplicationEvent);

/** A submitted application that has passed the formal check. */
export const checked = (history: readonly ApplicationEvent[] = [submitted()]): readonly ApplicationEvent[] => {
  const decision = decideFormalCheck({ today: TODAY }, fold(applicationDecider, history), someRules());
  return decision.kind === 'recorded' ? [...history, ...decision.events] : history;
};

const keys = () => keysOf(submitted().data, TODAY);

/** As formal checks ended applications before two people had to. */
export const rejectedByTheCheck = ApplicationRejected({
  ...keys(),
  stage: 'formal',
  reasons: [{ code: 'late', de: 'zu spät', en: 'late' }],
  ruleSetVersion: 1,
});

export const prepared = ({
  decisionId = DECISION,
  outcome = 'granted',
  amountCents = 3_700_000,
  share = 50,
  replaces,
  on = TODAY,
  needs,
}: {
  decisionId?: string;
  outcome?: Outcome;
  amountCents?: number;
  share?: number;
  replaces?: string;
  on?: string;
  needs?: Needs;
} = {}) =>
  DecisionPrepared({
    ...keys(),
    effectiveOn: on,
    decisionId,
    ...defined({ replacesDecisionId: replaces }),
    outcome,
    amountCents,
    reason: 'Alles erfüllt',
    budgetYear: 2022,
    ruleSetVersion: 1,
    preparedBy: CLERK,
    ...defined({ needs }),
    lines:
      amountCents === 0
        ? []
        : [
            {
              lineId: 'line-1',
              amountCents: Math.min(amountCents, 3_200_000),
              share,
              months: 12,
              tier: 'A_SOCIAL_DEGREE',
              qualification: 'A_SOCIAL_DEGREE' as const,
            },
            ...(amountCents > 3_200_000 ? [{ lineId: 'line-2', amountCents: amountCents - 3_200_000 }] : []),
          ],
  });
export const reserved = (decisionId = DECISION, amountCents = 3_700_000) => ReservationConfirmed({ ...keys(), decisionId, amountCents });
export const declined = (decisionId = DECISION, amountCents = 3_700_000) =>
  ReservationDeclined({ ...keys(), decisionId, amountCents, frameAvailableCents: 100, potAvailableCents: 200, reason: 'frame-exceeded' });

export const THREE: Needs = { thirdSignature: { fromCents: 3_000_000, source: 'Dienstanweisung' } };
export const HEARD: Needs = { hearing: { source: '§ 28 LVwVfG' } };
export const countersigned = (by = OTHER_CLERK, decisionId = DECISION) =>
  DecisionCountersigned({ ...keys(), decisionId, countersignedBy: by });
export const returned = (note = 'Bitte kürzer.', decisionId = DECISION) =>
  DecisionReturned({ ...keys(), decisionId, note, returnedBy: OTHER_CLERK });
