import { DEADLINE_EFFECTS } from '@paktwerk/deadlines';
import { Amount, DateOnly, DistrictKey, InstantString, OneOf, PartyKey, Type, View } from '@paktwerk/kernel';
import type { Districts } from '@paktwerk/platform';
import { Applicant, partyNameOf } from '../applicant/applicant';
import { FundedShare } from '../granted-post/funded-share';
import { comparedFields } from '../history/compare';
import { HistoryEntry } from '../history/entry';
import { ACTIONS } from './actions';
import type { Offer } from './actions';
import { STATUSES } from './application-file';
import type { ApplicationFile } from './application-file';
import {
  CHECK_RESULTS,
  CLOSED_BECAUSE,
  Check,
  CheckedAgainst,
  CheckedItem,
  Finding,
  LineAmount,
  OUTCOMES,
  RankOfDecision,
  Reason,
  SubmittedAttachment,
} from './events';
import { PARTY_REMINDERS } from '../reminder/kinds';
import { Wording } from '../reminder/wording';
import { DecisionBlock } from '../text-block/events';
import { Line } from './lines';
import { particulars } from './particulars';

const Integer = Type.Integer();
const Text = Type.String();
const files = Type.Optional(Type.Array(SubmittedAttachment));
const refusal = Type.Object({ code: Text, texts: Type.Object({ de: Text, en: Text }) });
const needs = Type.Object(
  {
    thirdSignature: Type.Optional(Type.Object({ fromCents: Amount(), source: Text })),
    hearing: Type.Optional(Type.Object({ source: Text })),
  },
  { description: 'What it needs before its release, beside another person' },
);

export const ApplicationView = View('ApplicationView', {
  applicationId: Text,
  fileNumber: Text,
  draftId: Text,
  callId: Text,
  programmeId: Text,
  programmeCode: Text,
  ruleSetVersion: Integer,
  rehearsal: Type.Optional(Type.Literal(true, { description: 'It is tried out: nothing of it holds' })),
  district: DistrictKey({ description: 'In whose area the applicant lies' }),
  districtName: Text,
  recipient: Type.Optional(PartyKey({ description: 'The party that applied; absent where it is the district itself' })),
  applicant: Type.Optional(Applicant),
  applicantName: Type.String({ description: 'As of the day of receipt' }),
  status: OneOf(STATUSES),
  lines: Type.Array(Line),
  requestedCents: Amount(),
  requestedShare: Integer,
  budgetYear: Integer,
  from: DateOnly(),
  to: DateOnly(),
  contact: Type.Optional(Type.Object({ unit: Text })),
  ...particulars,
  attachments: files,
  receivedAt: InstantString(),
  deadline: DateOnly(),
  lastDay: DateOnly({ description: 'When the deadline ended: the next working day, where it shifted' }),
  deadlineEffect: OneOf(DEADLINE_EFFECTS),
  late: Type.Boolean(),
  formalCheck: Type.Optional(
    Type.Object({ passed: Type.Boolean(), on: DateOnly(), checks: Type.Array(Check), findings: Type.Array(Finding) }),
  ),
  substantiveCheck: Type.Optional(Type.Object({ on: DateOnly(), items: Type.Array(CheckedItem) })),
  earlyStartAnswer: Type.Optional(
    Type.Object({
      from: DateOnly(),
      status: OneOf(['requested', 'approved', 'refused'] as const),
      on: DateOnly(),
      text: Type.Optional(Text),
    }),
  ),
  information: Type.Optional(
    Type.Array(
      Type.Object({
        requestId: Text,
        items: Type.Array(Text),
        requestedOn: DateOnly(),
        dueOn: DateOnly({ description: 'As it was named' }),
        lastDay: DateOnly({ description: 'When the period ends: the next working day, where it shifted' }),
        extendedOn: Type.Optional(DateOnly()),
        overdueSince: Type.Optional(DateOnly()),
        supplied: Type.Optional(Type.Object({ answer: Text, files, receivedAt: InstantString(), late: Type.Boolean() })),
        withdrawn: Type.Optional(Type.Object({ reason: Text, on: DateOnly() })),
      }),
      { description: 'Requests for information, oldest first' },
    ),
  ),
  hearings: Type.Optional(
    Type.Array(
      Type.Object({
        hearingId: Text,
        intendedCents: Amount({ description: 'What the authority intends to grant' }),
        grounds: Text,
        openedOn: DateOnly(),
        lastDay: DateOnly(),
        statements: Type.Array(Type.Object({ text: Text, files, receivedAt: InstantString(), late: Type.Boolean() }), {
          description: 'Oldest first',
        }),
        closed: Type.Optional(Type.Object({ because: OneOf(CLOSED_BECAUSE), on: DateOnly(), note: Type.Optional(Text) })),
      }),
      { description: 'On what is intended against the applicant, oldest first' },
    ),
  ),
  waiting: Type.Optional(
    Type.Object(
      { since: DateOnly(), wantedCents: Amount(), reason: Text, movedUpOn: Type.Optional(DateOnly({ description: 'Not for districts' })) },
      { description: 'It waits for money, or did until it was decided' },
    ),
  ),
  reminders: Type.Optional(
    Type.Array(Type.Object({ kind: OneOf(PARTY_REMINDERS), sentOn: DateOnly(), dueOn: DateOnly(), wording: Wording }), {
      description: 'What the party was reminded of, oldest first',
    }),
  ),
  decision: Type.Optional(
    Type.Object({
      decisionId: Text,
      outcome: OneOf(OUTCOMES),
      amountCents: Amount(),
      lines: Type.Array(LineAmount),
      reason: Text,
      preparedOn: DateOnly(),
      reservation: Type.Object({
        status: OneOf(['not-needed', 'pending', 'reserved', 'refused'] as const),
        reason: Type.Optional(Text),
        frameAvailableCents: Type.Optional(Amount()),
        potAvailableCents: Type.Optional(Amount()),
        closedYear: Type.Optional(Integer),
      }),
      ranking: Type.Optional(RankOfDecision),
      needs: Type.Optional(needs),
      blocks: Type.Optional(Type.Array(DecisionBlock)),
      countersignedOn: Type.Optional(DateOnly()),
      returned: Type.Optional(Type.Object({ note: Text, on: DateOnly() })),
      releasedOn: Type.Optional(DateOnly()),
    }),
  ),
  grant: Type.Optional(Type.Object({ grantId: Text, amountCents: Amount(), from: DateOnly(), to: DateOnly() })),
  rejection: Type.Optional(Type.Object({ stage: OneOf(['formal', 'decision'] as const), reasons: Type.Array(Reason), on: DateOnly() })),
  withdrawal: Type.Optional(Type.Object({ reason: Text, on: DateOnly() })),
  actions: Type.Array(
    Type.Object({
      action: OneOf(ACTIONS),
      until: Type.Optional(DateOnly({ description: 'The last day that a period would have, extended' })),
      refusal: Type.Optional(refusal),
    }),
    { description: 'The steps that are open to who asks; with a refusal where its time has come, but not for this person or not yet' },
  ),
  changedAt: InstantString(),
  version: Integer,
});
const beforeRelease = 'Not for districts: it moves with decisions that are not released';
export const ApplicationListItem = View('ApplicationListItem', {
  applicationId: Text,
  fileNumber: Text,
  callId: Text,
  programmeId: Text,
  district: DistrictKey(),
  districtName: Text,
  recipient: Type.Optional(PartyKey()),
  applicantName: Text,
  status: OneOf(STATUSES),
  outcome: Type.Optional(OneOf(OUTCOMES)),
  reservation: OneOf(['none', 'not-needed', 'pending', 'reserved', 'refused'] as const),
  late: Type.Boolean(),
  rehearsal: Type.Boolean({ description: 'It is tried out: listed with its call only' }),
  requestedCents: Amount(),
  requestedShare: Integer,
  decidedCents: Amount(),
  receivedAt: InstantString(),
  changedAt: Type.Optional(InstantString({ description: beforeRelease })),
  version: Type.Optional(Type.Integer({ description: beforeRelease })),
});
export const HistoryView = View('HistoryView', {
  applicationId: Text,
  fileNumber: Text,
  entries: Type.Array(HistoryEntry),
});
export const ChangesView = View('ChangesView', {
  applicationId: Text,
  fileNumber: Text,
  ...comparedFields,
});
export const ReceiptView = View('ReceiptView', {
  applicationId: Text,
  fileNumber: Text,
  district: DistrictKey(),
  districtName: Text,
  recipient: Type.Optional(PartyKey()),
  applicantName: Text,
  programmeCode: Text,
  receivedAt: InstantString(),
  deadline: DateOnly(),
  lastDay: DateOnly(),
  late: Type.Boolean(),
  requestedCents: Amount(),
  lines: Integer,
  eventId: Text,
  stream: Text,
  streamVersion: Integer,
  position: Text,
  hash: Type.String({ description: 'SHA-256 of the submission in its chained stream' }),
});
const trace = {
  inputs: Type.Array(Type.Object({ name: Text, value: Text, from: Text })),
  steps: Type.Array(Type.Object({ de: Text, cents: Amount() })),
  rounding: Text,
};
export const CalculationView = View('CalculationView', {
  applicationId: Text,
  lines: Type.Array(
    Type.Object({ lineId: Text, requestedCents: Amount(), capCents: Amount(), trace: Type.Object({ ruleSet: Text, ...trace }) }),
  ),
});
const checklistItem = {
  check: Text,
  figures: Check.properties.figures,
  rule: Type.Optional(CheckedAgainst),
  says: Type.Optional(Type.Object({ de: Text, en: Text })),
};
export const FormalItem = Type.Object({
  ...checklistItem,
  result: Type.Optional(OneOf(CHECK_RESULTS, { description: 'Absent where a person judges it' })),
  lineIds: Type.Optional(Type.Array(Text, { description: 'Of the lines that something stands against' })),
});
export const ChecklistView = View('ChecklistView', {
  applicationId: Text,
  formal: Type.Array(FormalItem, {
    description: 'As it would be checked now, before anybody records it',
  }),
  substantive: Type.Array(
    Type.Object({
      ...checklistItem,
      result: Type.Optional(OneOf(CHECK_RESULTS, { description: 'Absent: a person judges it' })),
      overlaps: Type.Optional(
        Type.Array(
          Type.Object({
            lineId: Text,
            other: Type.Object({
              applicationId: Text,
              fileNumber: Text,
              programmeCode: Text,
              isGranted: Type.Boolean(),
              applicant: Type.Optional(Type.String({ description: 'Another applicant; absent where it is the same one' })),
            }),
            otherShare: FundedShare,
            from: DateOnly(),
            to: DateOnly(),
            isSame: Type.Boolean({ description: 'At the same place, and together more than one full post' }),
            freeShare: Type.Integer({ description: 'What is left of that post, in hundredths' }),
          }),
          { description: 'Where it meets other applications: of the applicant, and of others at the same place for the same employer' },
        ),
      ),
    }),
  ),
});
export const DecisionPreviewView = View('DecisionPreviewView', {
  amountCents: Amount(),
  requestedCents: Amount(),
  outcome: OneOf(OUTCOMES, { description: 'What the amount comes down to' }),
  needs: Type.Optional(needs),
  refusal: Type.Optional(refusal),
  blocks: Type.Optional(Type.Array(DecisionBlock, { description: 'The chosen blocks of text, as the letter would say them' })),
  lines: Type.Array(
    Type.Object({
      lineId: Text,
      requestedCents: Amount(),
      amountCents: Amount(),
      share: Type.Optional(Type.Integer({ description: 'Hundredths of a full-time post' })),
      months: Type.Optional(Integer),
      tier: Type.Optional(Text),
      units: Type.Optional(Integer),
      trace: Type.Optional(Type.Object(trace)),
      refusal: Type.Optional(refusal),
      fits: Type.Optional(
        Type.Object(
          { share: Type.Optional(Integer), units: Type.Optional(Integer), amountCents: Amount() },
          { description: 'The most of this line that the money still pays beside the others, where it does not pay all' },
        ),
      ),
    }),
  ),
});

/** Who applied, as they were called on the day of receipt. */
export const applicantName = (
  file: Pick<ApplicationFile, 'district' | 'recipient' | 'applicant'>,
  districts: Pick<Districts, 'organisationName'>,
): string => partyNameOf(file) ?? districts.organisationName(file.district);

/** The file as HTTP answers it, with the steps that it offers to whoever asks. */
export const applicationView = (
  file: ApplicationFile,
  version: number,
  actions: readonly Offer[],
  districts: Pick<Districts, 'organisationName'>,
) => ({
  ...file,
  districtName: districts.organisationName(file.district),
  applicantName: applicantName(file, districts),
  actions,
  version,
});
