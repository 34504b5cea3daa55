import { assertNever } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { partyNameOf } from '../../applicant/applicant';
import { sumOf } from '../../grant/parts';
import { proofOfUseEvents } from '../../proof-of-use/events';
import { ProofOfUseRow } from './entity';

type Entry = EntryOf<typeof proofOfUseEvents>;

export const proofsOfUse = defineProjection({
  id: 'proofs-of-use',
  version: 2,
  log: 'store',
  on: proofOfUseEvents,
  tables: [ProofOfUseRow],
  project: (entries, rows) => rows.fold(ProofOfUseRow, entries, ({ data }) => ({ proofId: data.proofId }), evolve),
});

/** The row after an event, changed in place; undefined of a proof that nobody expects. */
export const evolve = (row: ProofOfUseRow | undefined, e: Entry): ProofOfUseRow | undefined => {
  if (e.type === 'proof.expected') return row === undefined ? expected(e) : Object.assign(row, again(e));
  if (row === undefined) return undefined;
  change(row, e);
  return row;
};

const change = (row: ProofOfUseRow, e: Exclude<Entry, { readonly type: 'proof.expected' }>): void => {
  const on = e.data.effectiveOn;
  switch (e.type) {
    case 'proof.moved':
      Object.assign(row, UNSENT);
      row.lastDay = e.data.to;
      row.dueOn = e.data.dueOn;
      return;
    case 'proof.grant-changed':
      row.grantedCents = e.data.grantedCents;
      return;
    case 'proof.reminded':
      row.remindedOf = e.data.dueOn;
      return;
    case 'proof.prefilled':
      row.prefilledOn = on;
      row.grantedCents = sumOf(e.data.lines);
      return;
    case 'proof.overdue':
      row.overdueOn = on;
      return;
    case 'proof.submitted':
    case 'proof.corrected':
      row.stage = 'submitted';
      row.since = on;
      row.submittedOn = on;
      row.deviates = e.data.deviates;
      row.provenCents = e.data.amountCents;
      row.objectedUntil = null;
      row.checkedBy = null;
      row.acceptedCents = null;
      return;
    case 'proof.sampled':
      row.isSampled = true;
      if (row.stage !== 'checked') return;
      row.stage = 'submitted';
      row.checkedBy = null;
      row.acceptedCents = null;
      return;
    case 'proof.checked':
      row.stage = 'checked';
      row.since = on;
      row.checkedBy = e.data.checkedBy;
      row.acceptedCents = e.data.acceptedCents;
      return;
    case 'proof.objected':
      row.stage = 'objected';
      row.since = on;
      row.objectedUntil = e.data.until;
      row.overdueOn = null;
      row.checkedBy = null;
      row.acceptedCents = null;
      return;
    case 'proof.accepted':
      row.stage = 'accepted';
      row.since = on;
      row.acceptedCents = e.data.acceptedCents;
      return;
    case 'proof.dropped':
      row.stage = 'dropped';
      row.since = on;
      return;
    default:
      return assertNever(e);
  }
};

/** Of a proof that nothing was brought in for. */
const UNSENT = {
  stage: 'expected',
  prefilledOn: null,
  overdueOn: null,
  submittedOn: null,
  deviates: false,
  objectedUntil: null,
  checkedBy: null,
  provenCents: null,
  acceptedCents: null,
} as const;

/** What changes where a proof is expected again that was dropped. */
const again = ({ data }: Extract<Entry, { readonly type: 'proof.expected' }>) => ({
  ...UNSENT,
  grantedCents: data.grantedCents,
  lastDay: data.to,
  dueOn: data.dueOn,
  since: data.effectiveOn,
});

const expected = ({ data, position }: Extract<Entry, { readonly type: 'proof.expected' }>): ProofOfUseRow => ({
  proofId: data.proofId,
  kind: data.kind,
  grantId: data.grantId,
  applicationId: data.applicationId,
  fileNumber: data.fileNumber,
  callId: data.callId,
  programmeId: data.programmeId,
  district: data.district,
  recipient: data.recipient ?? null,
  recipientName: partyNameOf(data),
  grantedCents: data.grantedCents,
  firstDay: data.from,
  lastDay: data.to,
  dueOn: data.dueOn,
  since: data.effectiveOn,
  ...UNSENT,
  remindedOf: null,
  isSampled: false,
  firstNumber: position,
});
