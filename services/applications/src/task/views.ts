import { Amount, DateOnly, DistrictKey, InstantString, OneOf, PartyKey, Type, View } from '@paktwerk/kernel';
import { BY_ITSELF } from '../read-models/by-itself/entity';
import { AUTHORITY_TASKS } from '../read-models/due-list/entity';
import { URGENCIES } from '../read-models/due-list/query';
import { HEARING_TASKS } from '../read-models/notice-hearings/query';
import { PREPARATION_TASKS } from '../read-models/notice-preparations/query';

/** What is next with a notice: the authority dispatches it, its recipient retrieves it, and can go to court or waive that until its last day. */
export const NOTICE_TASKS = ['dispatch-notice', 'retrieve-notice', 'remedy-ends'] as const;
export type NoticeTask = (typeof NOTICE_TASKS)[number];
/** What is next with a proof of use: the authority checks and accepts it, or sees that it never came; its recipient submits or corrects it. */
export const PROOF_TASKS = ['check-proof', 'accept-proof', 'proof-overdue', 'submit-proof', 'correct-proof'] as const;
export type ProofTask = (typeof PROOF_TASKS)[number];
/** What is next with a change that a recipient tells of. */
export const CHANGE_TASKS = ['acknowledge-change', 'answer-change', 'send-change'] as const;
export type ChangeTask = (typeof CHANGE_TASKS)[number];
/** What is next with a grant whose final proof is accepted. */
export const SETTLING_TASK = 'settle-grant' as const;
export const TASKS = [
  ...AUTHORITY_TASKS,
  'answer-extension',
  'supply-information',
  'give-statement',
  ...HEARING_TASKS,
  ...PREPARATION_TASKS,
  ...NOTICE_TASKS,
  ...PROOF_TASKS,
  SETTLING_TASK,
  ...CHANGE_TASKS,
  'submit-draft',
] as const;
export type Task = (typeof TASKS)[number];

const Text = Type.String();

export const TaskItem = View('TaskItem', {
  id: Type.String({
    description: 'Of the application, or of what in it waits: the notice, hearing, request, proof of use, or change; of a draft its own',
  }),
  task: OneOf(TASKS),
  fileNumber: Type.Optional(Type.String({ description: 'A draft has none' })),
  callId: Text,
  programmeId: Text,
  district: DistrictKey(),
  districtName: Text,
  recipient: Type.Optional(PartyKey()),
  applicantName: Type.String({ description: 'Who applies: as of the day of receipt, of a draft as of today' }),
  decisionId: Type.Optional(Type.String({ description: 'What a release or a dispatch names: the decision that was seen' })),
  noticeId: Type.Optional(Type.String({ description: 'Of a notice: which one' })),
  notice: Type.Optional(Type.Object({ de: Text, en: Text }, { description: 'Of a notice: what its kind is called' })),
  applicationId: Type.Optional(Type.String({ description: 'The application, where the task is about something in it' })),
  grantId: Type.Optional(Type.String({ description: 'Of a notice or an extension: the file that it stands in' })),
  dueOn: DateOnly(),
  daysLeft: Type.Integer({ description: 'Negative where the day is over' }),
  urgency: OneOf(URGENCIES),
  cents: Amount({ description: 'At stake: prepared, else requested; nothing of a notice that is to be retrieved' }),
  why: Type.Object({ de: Text, en: Text }, { description: 'Why now' }),
});

const Count = Type.Integer();
export const TaskListView = View('TaskListView', {
  today: DateOnly(),
  groups: Type.Array(Type.Object({ urgency: OneOf(URGENCIES), n: Count, cents: Amount() }), {
    description: 'Of all that fits the filters, not only of what is listed',
  }),
  tasks: Type.Array(Type.Object({ task: OneOf(TASKS), n: Count }), {
    description: 'What there is of each, whichever of them is asked for',
  }),
  items: Type.Array(TaskItem, { description: 'The first due first' }),
  notArrived: Type.Object(
    { n: Count, cents: Amount(), items: Type.Array(TaskItem) },
    { description: 'What others were to send and did not' },
  ),
  days: Type.Object(
    { overdue: Count, working: Type.Array(Type.Object({ day: DateOnly(), n: Count })) },
    { description: 'How many are due on each of the next working days, whichever of them is asked for' },
  ),
  resubmitted: Type.Integer({ description: 'What this person has laid aside; listed where it is asked for' }),
  byItself: Type.Array(
    Type.Object({
      at: InstantString(),
      what: OneOf(BY_ITSELF),
      applicationId: Text,
      fileNumber: Text,
      district: DistrictKey(),
      districtName: Text,
      recipient: Type.Optional(PartyKey()),
      applicantName: Text,
    }),
    { description: 'What happened today without anybody’s hand, the last of it first' },
  ),
  nextDueOn: Type.Optional(DateOnly({ description: 'The next day on which something is due or awaited' })),
});

export const ResubmissionView = View('ResubmissionView', { task: OneOf(TASKS), subjectId: Text, until: Type.Optional(DateOnly()) });
