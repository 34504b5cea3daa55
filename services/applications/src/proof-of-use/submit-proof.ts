import type { QualificationTier } from '@paktwerk/contracts';
import { defined, derivedId, nothing, rateFor, record, spansPaid } from '@paktwerk/kernel';
import type { Cents, Decision, Instant, IsoDate, Refusal } from '@paktwerk/kernel';
import type { SubmittedAttachment } from '../application/events';
import { qualificationsNamed } from '../funding/named';
import { refuse } from '../problems';
import { isWithinPeriod } from '../shared/answer-period';
import { withFiles } from '../shared/answered';
import { ProofCorrected, ProofSubmitted } from './events';
import type { ProofOfUseEvent, ProvenAppointment, ProvenLine } from './events';
import { daysWithin } from './paid-days';
import { amountsOf, lastPaidDay, shareIn } from './reckon';
import type { PaidDays } from './reckon';
import { isOver, keysOf, whereOpen } from './state';
import type { OpenProof, Prefilled, ProofState, Submission } from './state';
import { atPosition } from '../application/lines';

/** What the recipient says of one appointment: as it was known, or what it really was. */
export interface SaidOfAppointment {
  readonly appointmentId: string;
  readonly costCents: Cents;
  readonly differs?: PaidDays & { readonly reason: string };
}

/** Who worked on a post and is not known to have: named in the proof itself, without a person. */
export interface NamedAppointment extends Omit<PaidDays, 'days'> {
  readonly lineId: string;
  readonly costCents: Cents;
  readonly reason: string;
}

/** What was used of a line without posts. */
export interface SaidOfLine {
  readonly lineId: string;
  readonly amountCents: Cents;
  readonly reason?: string;
}

export interface SubmitProof {
  readonly appointments: readonly SaidOfAppointment[];
  readonly named?: readonly NamedAppointment[];
  readonly lines: readonly SaidOfLine[];
  /** The sum that whoever signs has seen. */
  readonly amountCents: Cents;
  readonly narrative?: string;
  readonly files?: readonly SubmittedAttachment[];
  readonly receivedAt: Instant;
  readonly today: IsoDate;
}

/** Every appointment is confirmed or said to differ; what is signed is the sum that was seen. What comes late is received, too. */
export const decideSubmit = (command: SubmitProof, state: ProofState): Decision<ProofOfUseEvent> => {
  const { receivedAt, today, files = [] } = command;
  const open = whereOpen(state);
  if ('code' in open) return open;
  const { from, to, prefilled, submission, dueOn, objection } = open;
  if (!isOver(open, today)) return refuse('period-open', { from, to, today });
  if (prefilled === undefined) return refuse('proof-of-use-not-prefilled', { from, to });
  const said = submissionOf(command, open, prefilled);
  if ('code' in said) return atPosition(said, prefilled.lines);
  if (open.stage === 'submitted' || open.stage === 'checked')
    return submission !== undefined && isSame({ ...said, files: [...files] }, submission)
      ? nothing()
      : refuse('proof-of-use-submitted', { submittedOn: submission?.on });
  const submitted = {
    ...keysOf(open, today),
    ...said,
    ...withFiles(files),
    receivedAt,
    late: !isWithinPeriod(receivedAt, objection?.until ?? dueOn),
  };
  return record(objection === undefined ? ProofSubmitted(submitted) : ProofCorrected(submitted));
};

type Said = Pick<Submission, 'appointments' | 'lines' | 'amountCents' | 'deviates' | 'narrative'>;

const isSame = (one: Said & Pick<Submission, 'files'>, other: Submission): boolean => signed(one) === signed(other);

const signed = ({ appointments, lines, narrative, files = [] }: Said & Pick<Submission, 'files'>): string =>
  JSON.stringify([appointments, lines, narrative, files.map((file) => file.attachmentId)]);

const submissionOf = (command: SubmitProof, open: OpenProof, prefilled: Prefilled): Said | Refusal => {
  const appointments = appointmentsOf(command, open, prefilled);
  if ('code' in appointments) return appointments;
  const lines = linesOf(command, open, prefilled);
  if ('code' in lines) return lines;
  const narrative = command.narrative?.trim() ?? '';
  if (narrative === '') return refuse('narrative-missing', { field: '/narrative', fileNumber: open.fileNumber });
  const amountCents = [...appointments, ...lines].reduce((sum, one) => sum + one.amountCents, 0);
  if (amountCents !== command.amountCents)
    return refuse('sum-differs', { field: '/amountCents', givenCents: command.amountCents, amountCents });
  const deviates = [...appointments, ...lines].some((one) => one.reason !== undefined);
  return { appointments, lines, amountCents, deviates, narrative };
};

const appointmentsOf = (command: SubmitProof, open: OpenProof, prefilled: Prefilled): Submission['appointments'] | Refusal => {
  for (const [i, { appointmentId }] of command.appointments.entries()) {
    const field = `/appointments/${i}/appointmentId`;
    if (!prefilled.appointments.some((known) => known.appointmentId === appointmentId))
      return refuse('appointment-unknown', { field, appointmentId });
    if (command.appointments.findIndex((one) => one.appointmentId === appointmentId) < i)
      return refuse('appointment-twice', { field, appointmentId });
  }
  const result: SaidDays[] = [];
  for (const { parts: _asKnown, ...known } of prefilled.appointments) {
    const index = command.appointments.findIndex((one) => one.appointmentId === known.appointmentId);
    const said = command.appointments[index];
    const { appointmentId, lineId, from, to } = known;
    if (said === undefined) return refuse('appointment-missing', { appointmentId, lineId, from, to });
    const { costCents } = said;
    const really =
      said.differs === undefined || isAsKnown(said.differs, known) ? known : differing(said.differs, known, open, prefilled, index);
    if ('code' in really) return really;
    result.push({ ...really, costCents });
  }
  const named = namedIn(command, open, prefilled, result);
  if ('code' in named) return named;
  result.push(...named);
  const reckoned = reckonedBy(prefilled.lines, result);
  return result.map((one) => ({ ...one, ...(reckoned.get(one) ?? { amountCents: 0 }) }));
};

/** What everybody's days come to: each line once, however many are on it. */
const reckonedBy = (lines: readonly ProvenLine[], said: readonly SaidDays[]) =>
  new Map(
    lines.flatMap((line) => {
      const ofLine = said.filter(({ lineId }) => lineId === line.lineId);
      if (ofLine.length === 0) return [];
      const amounts = amountsOf(line, ofLine);
      return ofLine.map((one, i) => [one, amounts[i]] as const);
    }),
  );

type SaidDays = Omit<Submission['appointments'][number], 'amountCents' | 'parts'>;

/** Nobody is named on days on which the post is taken by others already. */
const namedIn = (
  { named = [] }: SubmitProof,
  open: OpenProof,
  { lines }: Prefilled,
  known: readonly SaidDays[],
): readonly SaidDays[] | Refusal => {
  const result: SaidDays[] = [];
  for (const [i, { lineId, from, to, share, qualification, costCents, reason }] of named.entries()) {
    const field = `/named/${i}`;
    const line = lines.find((one) => one.lineId === lineId && one.share !== undefined);
    if (line === undefined) return refuse('line-not-granted', { field: `${field}/lineId`, lineId, fileNumber: open.fileNumber });
    const wrong = outsidePeriod({ from, to }, line, open, field) ?? unpaidTier(line, { lineId, qualification, field });
    if (wrong) return wrong;
    result.push({
      ...{ appointmentId: derivedId('apt', open.proofId, 'named', String(i)), lineId, from, to, share, qualification },
      ...{ costCents, reason, isNamed: true as const },
    });
    const paid = [...known, ...result]
      .filter((one) => one.lineId === lineId)
      .flatMap((one) => spansPaid(one))
      .filter((one) => one.from <= to && from <= one.to);
    // More is taken where somebody begins, less is granted where a part of the line does.
    const days = [...paid, ...(line.parts ?? [])].map((one) => one.from).filter((day) => from <= day && day <= to);
    for (const day of new Set([from, ...days].sort())) {
      const taken = paid.reduce((sum, one) => (one.from <= day && day <= one.to ? sum + one.share : sum), 0);
      const grantedShare = shareIn({ from: day, to: day }, line);
      if (taken > grantedShare) return refuse('share-above-granted', { field: `${field}/share`, lineId, share: taken, grantedShare });
    }
  }
  return result;
};

const outsidePeriod = (
  { from, to }: Pick<PaidDays, 'from' | 'to'>,
  line: ProvenLine | undefined,
  open: OpenProof,
  field: string,
): Refusal | undefined => {
  if (to < from) return refuse('paid-days-out-of-order', { field: `${field}/to`, from, to });
  const last = lastPaidDay(open.to, line);
  return from < open.from || to > last
    ? refuse('paid-days-outside-period', {
        field: `${field}/${from < open.from ? 'from' : 'to'}`,
        from,
        to,
        periodFrom: open.from,
        periodTo: last,
      })
    : undefined;
};

const unpaidTier = (
  line: ProvenLine | undefined,
  { lineId, qualification: tier, field }: { readonly lineId: string; readonly qualification: QualificationTier; readonly field: string },
): Refusal | undefined =>
  line !== undefined && rateFor(line, tier) !== undefined
    ? undefined
    : refuse('tier-unknown', {
        field: `${field}/qualification`,
        lineId,
        tier,
        ...qualificationsNamed(line?.rates?.map((one) => one.qualification) ?? []),
      });

const isAsKnown = (one: PaidDays, known: PaidDays): boolean =>
  one.from === known.from && one.to === known.to && one.share === known.share && one.qualification === known.qualification;

const differing = (
  { reason, ...paid }: PaidDays & { readonly reason: string },
  known: ProvenAppointment,
  open: OpenProof,
  prefilled: Prefilled,
  index: number,
): Omit<SaidDays, 'costCents'> | Refusal => {
  const field = `/appointments/${index}/differs`;
  const { lineId } = known;
  const line = prefilled.lines.find((one) => one.lineId === lineId);
  const { from, to, share, qualification } = paid;
  const outside = outsidePeriod(paid, line, open, field);
  if (outside) return outside;
  if (share > known.share) return refuse('share-above-granted', { field: `${field}/share`, lineId, share, grantedShare: known.share });
  const unpaid = unpaidTier(line, { lineId, qualification, field });
  if (unpaid) return unpaid;
  const { days: _asKnown, ...rest } = known;
  return { ...rest, from, to, share, qualification, ...daysWithin(known, paid), reason };
};

const linesOf = (command: SubmitProof, { fileNumber, kind }: OpenProof, { lines }: Prefilled): Submission['lines'] | Refusal => {
  const proven = lines.filter((line) => line.share === undefined);
  for (const [i, { lineId }] of command.lines.entries()) {
    const field = `/lines/${i}/lineId`;
    if (!proven.some((line) => line.lineId === lineId)) return refuse('line-not-granted', { field, lineId, fileNumber });
    if (command.lines.findIndex((one) => one.lineId === lineId) < i) return refuse('line-twice', { field, lineId });
  }
  const result: Submission['lines'] = [];
  for (const { lineId, amountCents: grantedCents } of proven) {
    const index = command.lines.findIndex((one) => one.lineId === lineId);
    const said = command.lines[index];
    if (said === undefined) return refuse('line-unproven', { lineId, grantedCents });
    const { amountCents, reason } = said;
    if (amountCents > grantedCents)
      return refuse('amount-above-granted', { field: `/lines/${index}/amountCents`, lineId, amountCents, grantedCents });
    // Within a running grant, money that is not used yet says nothing.
    const differs = kind === 'final' && amountCents !== grantedCents;
    if (differs && reason === undefined)
      return refuse('deviation-without-reason', { field: `/lines/${index}/reason`, lineId, amountCents, grantedCents });
    result.push({ lineId, amountCents, ...(differs ? defined({ reason }) : {}) });
  }
  return result;
};
