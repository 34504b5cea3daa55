import { PROOF_KINDS, QUALIFICATION_TIERS } from '@paktwerk/contracts';
import { Amount, DateOnly, DistrictKey, InstantString, OneOf, PartyKey, Share, Type, View, defined, notNull } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { actsFor } from '@paktwerk/platform';
import type { Actor, Districts } from '@paktwerk/platform';
import { applicantKey, namesOf, partyNameOf } from '../applicant/applicant';
import { SubmittedAttachment } from '../application/events';
import { whyThatDay } from '../grant/why-that-day';
import { HistoryEntry } from '../history/entry';
import type { ProofOfUseRow } from '../read-models/proofs-of-use/entity';
import { CheckAnswer, HeldBack, MISSING, NamedFinding, NotRecognised, PROVEN_LINE_KINDS, ProvenAppointment, ProvenLine } from './events';
import { ALWAYS_ASKED } from './post-limits';
import type { ProofLimit } from './post-limits';
import { questionsFor } from './questions';
import { isOver, isUncorrected } from './state';
import type { OpenProof } from './state';

const Text = Type.String();

export const PROOF_STATUSES = ['running', 'due', 'overdue', 'submitted', 'objected', 'checked', 'accepted', 'dropped'] as const;
export type ProofStatus = (typeof PROOF_STATUSES)[number];

/** How a proof stands on a day: before its period is over nothing is due. */
export const statusOn = (
  { stage, to, overdueOn }: { readonly stage: OpenProof['stage']; readonly to: IsoDate; readonly overdueOn?: IsoDate | null },
  today: IsoDate,
): ProofStatus => {
  if (stage !== 'expected') return stage;
  if (!isOver({ to }, today)) return 'running';
  return overdueOn == null ? 'due' : 'overdue';
};

export const statusOf = (
  { stage, lastDay, overdueOn }: Pick<ProofOfUseRow, 'stage' | 'lastDay' | 'overdueOn'>,
  today: IsoDate,
): ProofStatus => statusOn({ stage, to: lastDay, overdueOn }, today);

const about = {
  proofId: Text,
  kind: OneOf(PROOF_KINDS),
  status: OneOf(PROOF_STATUSES),
  grantId: Text,
  applicationId: Text,
  fileNumber: Text,
  callId: Text,
  programmeId: Text,
  district: DistrictKey(),
  districtName: Text,
  recipient: Type.Optional(PartyKey()),
  applicantName: Type.String({ description: 'As of the day of receipt' }),
  grantedCents: Amount(),
  from: DateOnly({ description: 'First day that is proven' }),
  to: DateOnly({ description: 'Last day that is proven' }),
  dueOn: DateOnly({ description: 'Last day to submit it' }),
};

export const ProofOfUseItem = View('ProofOfUseItem', {
  ...about,
  overdueOn: Type.Optional(DateOnly()),
  submittedOn: Type.Optional(DateOnly()),
  deviates: Type.Boolean({ description: 'The recipient said that something differs' }),
  isSampled: Type.Boolean({ description: 'The lot fell on it' }),
  objectedUntil: Type.Optional(DateOnly()),
  provenCents: Type.Optional(Amount()),
  acceptedCents: Type.Optional(Amount()),
});

export const proofOfUseItem = (row: ProofOfUseRow, districts: Pick<Districts, 'organisationName'>, today: IsoDate) => {
  const { proofId, kind, grantId, applicationId, fileNumber, callId, programmeId, district, grantedCents, firstDay, lastDay, dueOn } = row;
  const { overdueOn, submittedOn, deviates, isSampled, objectedUntil, provenCents, acceptedCents } = row;
  return {
    ...{ proofId, kind, status: statusOf(row, today), grantId, applicationId, fileNumber, callId, programmeId, district },
    ...namesOf(row, districts),
    ...{ grantedCents, from: firstDay, to: lastDay, dueOn, deviates, isSampled },
    ...notNull({ overdueOn, submittedOn, objectedUntil, provenCents, acceptedCents }),
  };
};

export const PROOF_ACTIONS = ['prefill', 'draft', 'submit', 'remind', 'check', 'object', 'accept'] as const;
export type ProofAction = (typeof PROOF_ACTIONS)[number];
/** Who may take a step; its route allows the same roles. */
export const ROLES_OF = {
  prefill: ['APPLICANT', 'SIGNATORY', 'GRANT_CLERK'],
  draft: ['APPLICANT', 'SIGNATORY'],
  submit: ['SIGNATORY'],
  remind: ['GRANT_CLERK'],
  check: ['GRANT_CLERK'],
  object: ['GRANT_CLERK'],
  accept: ['GRANT_CLERK', 'GRANT_REVIEWER'],
} as const satisfies Readonly<Record<ProofAction, readonly Actor['role'][]>>;

const Submission = Type.Object({
  on: DateOnly(),
  receivedAt: InstantString(),
  late: Type.Boolean(),
  appointments: Type.Array(
    Type.Object({
      ...ProvenAppointment.properties,
      appointmentId: Text,
      costCents: Amount({ description: 'What it really cost' }),
      reason: Type.Optional(Type.String({ description: 'Why it differs from what was known; missing where it is confirmed' })),
      isNamed: Type.Optional(Type.Literal(true, { description: 'Named in the proof; nobody has reported it as an appointment' })),
      findings: Type.Optional(
        Type.Array(NamedFinding, { description: 'What speaks against it, with the rule; who checks the proof decides' }),
      ),
      heldBackCents: Type.Optional(
        Amount({ description: 'What it comes to on days whose money fell back with a lapse: in no sum until it is recognised' }),
      ),
    }),
  ),
  lines: Type.Array(Type.Object({ lineId: Text, amountCents: Amount(), reason: Type.Optional(Text) })),
  amountCents: Amount(),
  overFinancedCents: Amount({ description: 'What of the amount is above the actual cost of posts: for the statistic' }),
  deviates: Type.Boolean(),
  narrative: Text,
  files: Type.Array(SubmittedAttachment),
});

export const ProofOfUseView = View('ProofOfUseView', {
  ...about,
  whyDueOn: Type.Object({ de: Text, en: Text }, { description: 'Why it is due on that day' }),
  overdueOn: Type.Optional(DateOnly()),
  remindedOn: Type.Optional(DateOnly()),
  lines: Type.Array(
    Type.Object({
      lineId: Text,
      kind: OneOf(PROVEN_LINE_KINDS),
      amountCents: Amount({ description: 'Granted' }),
      share: Type.Optional(Share()),
      qualification: Type.Optional(OneOf(QUALIFICATION_TIERS)),
      rates: ProvenLine.properties.rates,
      lastDay: Type.Optional(DateOnly()),
      parts: ProvenLine.properties.parts,
    }),
    { description: 'What is granted, once it is filled in' },
  ),
  prefilled: Type.Optional(
    Type.Object(
      {
        on: DateOnly(),
        appointments: Type.Array(Type.Object({ ...ProvenAppointment.properties, appointmentId: Text })),
        missing: Type.Array(OneOf(MISSING), { description: 'What will be filled in once others tell it' }),
        amountCents: Amount(),
      },
      { description: 'What is known of the period' },
    ),
  ),
  limits: Type.Array(Type.Object({ lineId: Text, ...NamedFinding.properties }), {
    description: 'On which days the posts do not allow an employment that is named, as it is known now; for who may submit it',
  }),
  alwaysAsked: Type.Array(NamedFinding, { description: 'What is asked of every employment that is named' }),
  submission: Type.Optional(Submission),
  sampled: Type.Optional(Type.Object({ sampleId: Text, seed: Text, on: DateOnly() })),
  objection: Type.Optional(Type.Object({ points: Text, until: DateOnly(), on: DateOnly() })),
  questions: Type.Array(Type.Object({ key: Text, de: Text, en: Text }), { description: 'What a check looks at; for the authority' }),
  check: Type.Optional(
    Type.Object({
      answers: Type.Array(CheckAnswer),
      notRecognised: Type.Array(NotRecognised),
      heldBack: Type.Optional(Type.Array(HeldBack, { description: 'What is recognised of amounts that are in no sum by themselves' })),
      note: Text,
      acceptedCents: Amount(),
      on: DateOnly(),
    }),
  ),
  accepted: Type.Optional(Type.Object({ on: DateOnly(), cents: Amount() })),
  actions: Type.Array(OneOf(PROOF_ACTIONS), { description: 'What the person who asks can do now' }),
  version: Type.Integer(),
});
export const ProofOfUseHistoryView = View('ProofOfUseHistoryView', { proofId: Text, fileNumber: Text, entries: Type.Array(HistoryEntry) });

type Reader = Pick<Actor, 'roles' | 'organisation' | 'predecessors'>;

/** Of a proof as whoever reads may know it. */
export const proofOfUseView = (
  proof: OpenProof,
  version: number,
  districts: Pick<Districts, 'organisationName'>,
  today: IsoDate,
  reader: Reader,
  isNow: boolean,
  limits: readonly ProofLimit[] = [],
) => {
  const { proofId, kind, grantId, applicationId, fileNumber, callId, programmeId, district, recipient, grantedCents, from, to, dueOn } =
    proof;
  const { counted, overdueOn, reminded, prefilled, submission, sampled, objection, check, accepted } = proof;
  const isAuthority = !actsFor(reader, applicantKey(proof));
  return {
    ...{ proofId, kind, status: statusOn(proof, today), grantId, applicationId, fileNumber, callId, programmeId, district },
    ...namesOf({ district, recipient: recipient ?? null, recipientName: partyNameOf(proof) }, districts),
    ...{ grantedCents, from, to, dueOn, whyDueOn: whyThatDay(counted) },
    ...defined({ overdueOn, remindedOn: reminded?.on }),
    lines: (prefilled?.lines ?? []).map((line) => ({ ...line })),
    limits: limits.map((one) => ({ ...one })),
    alwaysAsked: [...ALWAYS_ASKED],
    ...defined({
      prefilled: prefilled && prefilledView(prefilled),
      submission: submission && submissionView(submission),
      objection,
      sampled,
    }),
    questions: isAuthority ? questionsFor(proof).map(({ key, de, en }) => ({ key, de, en })) : [],
    ...defined({ check: check && checkView(check), accepted }),
    actions: isNow ? actionsOf(proof, today, reader) : [],
    version,
  };
};

const prefilledView = ({ on, appointments, missing, amountCents }: NonNullable<OpenProof['prefilled']>) => ({
  on,
  appointments: [...appointments],
  missing: [...missing],
  amountCents,
});

const submissionView = ({ files = [], ...submission }: NonNullable<OpenProof['submission']>) => ({
  ...submission,
  files,
  overFinancedCents: submission.appointments.reduce((sum, one) => sum + Math.max(0, one.amountCents - one.costCents), 0),
});

const checkView = ({ checkedBy: _person, ...check }: NonNullable<OpenProof['check']>) => check;

const actionsOf = (proof: OpenProof, today: IsoDate, reader: Reader): ProofAction[] => {
  const { roles, organisation } = reader;
  const isTheirs = actsFor(reader, applicantKey(proof));
  const isAuthority = organisation === 'authority';
  const may = (action: ProofAction): boolean => roles.some((role) => (ROLES_OF[action] as readonly string[]).includes(role));
  const isPossible = (action: ProofAction): boolean => {
    switch (action) {
      case 'prefill':
        return (isTheirs || isAuthority) && proof.stage === 'expected' && isOver(proof, today);
      case 'draft':
      case 'submit':
        return (
          isTheirs && (proof.stage === 'expected' || proof.stage === 'objected') && proof.prefilled !== undefined && isOver(proof, today)
        );
      case 'remind':
        return isAuthority && proof.stage === 'expected' && isOver(proof, today);
      case 'check':
      case 'object':
        return isAuthority && (proof.stage === 'submitted' || proof.stage === 'checked' || isUncorrected(proof));
      case 'accept':
        return isAuthority && proof.stage === 'checked';
    }
  };
  return PROOF_ACTIONS.filter((action) => may(action) && isPossible(action));
};
