import type { QualificationTier } from '@paktwerk/contracts';
import { addDays, compareText, countedDays, defined, derivedId, findingsOf, nothing, rateFor, record, spansPaid } from '@paktwerk/kernel';
import type { Cents, Decision, Instant, IsoDate, Refusal } from '@paktwerk/kernel';
import type { SubmittedAttachment } from '../application/events';
import { qualificationsNamed } from '../funding/named';
import { refuse } from '../problems';
import { isWithinPeriod } from '../shared/answer-period';
import { withFiles } from '../shared/answered';
import { ProofCorrected, ProofSubmitted } from './events';
import type { NamedFinding, ProofOfUseEvent, ProvenAppointment, ProvenLine } from './events';
import { daysWithin } from './paid-days';
import { ALWAYS_ASKED } from './post-limits';
import type { ProofLimit } from './post-limits';
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
  /** What the posts do not allow, as it is known now. */
  readonly limits?: readonly ProofLimit[];
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

/** What speaks against it may be known otherwise by now; what is signed is the same. */
const signed = ({ appointments, lines, narrative, files = [] }: Said & Pick<Submission, 'files'>): string =>
  JSON.stringify([appointments.map(({ findings: _now, ...one }) => one), lines, narrative, files.map((file) => file.attachmentId)]);

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
  const known = new Set(prefilled.appointments.map((one) => one.appointmentId));
  const places = new Map<string, number>();
  for (const [i, { appointmentId }] of command.appointments.entries()) {
    const field = `/appointments/${i}/appointmentId`;
    if (!known.has(appointmentId)) return refuse('appointment-unknown', { field, appointmentId });
    if (places.has(appointmentId)) return refuse('appointment-twice', { field, appointmentId });
    places.set(appointmentId, i);
  }
  const result: SaidDays[] = [];
  for (const { parts: _asKnown, ...one } of prefilled.appointments) {
    const index = places.get(one.appointmentId) ?? -1;
    const said = command.appointments[index];
    const { appointmentId, lineId, from, to } = one;
    if (said === undefined) return refuse('appointment-missing', { appointmentId, lineId, from, to });
    const { costCents } = said;
    const really = said.differs === undefined || isAsKnown(said.differs, one) ? one : differing(said.differs, one, open, prefilled, index);
    if ('code' in really) return really;
    result.push({ ...really, costCents });
  }
  const named = namedIn(command, open, prefilled, result);
  return 'code' in named ? named : reckoned(prefilled.lines, byLine(command.limits ?? []), [...result, ...named]);
};

type SaidOfOne = Submission['appointments'][number];
type Sums = Pick<SaidOfOne, 'amountCents' | 'parts' | 'heldBackCents'>;
type SaidDays = Omit<SaidOfOne, keyof Sums>;

/** Those of them that count, as the days of one; undefined where none does. */
const countedOf = (one: SaidDays, limits: readonly ProofLimit[]): SaidDays | undefined => {
  const spans = countedDays(one, limits);
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined || first === last) return first;
  return { ...first, to: last.to, days: spans.map(({ from, to, share }) => ({ from, to, share })) };
};

/** What everybody's days come to: each line once, however many are on it. Of whoever is named, days whose money fell back with a lapse are in no sum. */
const reckoned = (lines: readonly ProvenLine[], limitsOf: ByLine<ProofLimit>, said: readonly SaidDays[]): Submission['appointments'] => {
  const ofLines = byLine(said);
  const sums = new Map<SaidDays, Sums>();
  for (const line of lines) {
    const ofLine = ofLines.get(line.lineId) ?? [];
    const counted = ofLine.map((one) => (one.isNamed ? countedOf(one, limitsOf.get(line.lineId) ?? []) : one));
    const amounts = amountsOf(
      line,
      counted.filter((one) => one !== undefined),
    ).values();
    const all = counted.every((one, i) => one === ofLine[i]) ? [] : amountsOf(line, ofLine);
    for (const [i, one] of ofLine.entries()) {
      const amount: Sums = (counted[i] === undefined ? undefined : amounts.next().value) ?? { amountCents: 0 };
      const heldBackCents = counted[i] === one ? 0 : (all[i]?.amountCents ?? 0) - amount.amountCents;
      sums.set(one, { ...amount, ...(heldBackCents > 0 ? { heldBackCents } : {}) });
    }
  }
  return said.map((one) => ({ ...one, ...(sums.get(one) ?? { amountCents: 0 }) }));
};

type ByLine<T> = ReadonlyMap<string, readonly T[]>;
const byLine = <T extends { readonly lineId: string }>(all: readonly T[]): ByLine<T> => {
  const lines = new Map<string, T[]>();
  for (const one of all) {
    const ofLine = lines.get(one.lineId);
    if (ofLine) ofLine.push(one);
    else lines.set(one.lineId, [one]);
  }
  return lines;
};

/** Nobody is named on days on which the post is taken by others already; what the post itself would have refused is said beside the name. */
const namedIn = (
  { named = [], limits = [] }: SubmitProof,
  open: OpenProof,
  { lines }: Prefilled,
  known: readonly SaidDays[],
): readonly SaidDays[] | Refusal => {
  const posts = new Map(lines.filter((line) => line.share !== undefined).map((line) => [line.lineId, line]));
  const result: Placed[] = [];
  for (const [place, { lineId, from, to, share, qualification, costCents, reason }] of named.entries()) {
    const field = `/named/${place}`;
    const line = posts.get(lineId);
    if (line === undefined) return refuse('line-not-granted', { field: `${field}/lineId`, lineId, fileNumber: open.fileNumber });
    const wrong = outsidePeriod({ from, to }, line, open, field) ?? unpaidTier(line, { lineId, qualification, field });
    if (wrong) return wrong;
    const appointmentId = derivedId('apt', open.proofId, 'named', String(place));
    result.push({ place, said: { appointmentId, lineId, from, to, share, qualification, costCents, reason, isNamed: true } });
  }
  const [others, limitsOf] = [byLine(known), byLine(limits)];
  const ofLines = byLine(result.map((one) => ({ ...one, lineId: one.said.lineId })));
  const [taken] = [...ofLines]
    .flatMap(([lineId, ofLine]) => firstTaken(posts.get(lineId), others.get(lineId) ?? [], ofLine) ?? [])
    .sort((a, b) => a.place - b.place);
  if (taken !== undefined) {
    const { place, lineId, share, grantedShare } = taken;
    return refuse('share-above-granted', { field: `/named/${place}/share`, lineId, share, grantedShare });
  }
  return result.map(({ said }) => {
    const beside = (ofLines.get(said.lineId) ?? []).flatMap((other) => (other.said === said ? [] : [other.said]));
    const ofPost = (limitsOf.get(said.lineId) ?? []).map(({ lineId: _line, ...limit }): NamedFinding => limit);
    return { ...said, findings: [...findingsOf<NamedFinding>(said, [...ofPost, ...ALWAYS_ASKED], beside)] };
  });
};

/** Where it stands among those who are named. */
interface Placed {
  readonly place: number;
  readonly said: SaidDays;
}

/** The first of those named on a line with whom more is taken on some day than it has; more is never taken by fewer. */
const firstTaken = (line: ProvenLine | undefined, known: readonly SaidDays[], named: readonly Placed[]) => {
  const takenBy = (first: number) =>
    line &&
    takenOn(
      line,
      known,
      named.slice(0, first).map(({ said }) => said),
    );
  if (line === undefined || takenBy(named.length) === undefined) return undefined;
  let [free, over] = [0, named.length];
  while (free + 1 < over) {
    const half = Math.floor((free + over) / 2);
    if (takenBy(half) === undefined) free = half;
    else over = half;
  }
  const [place, taken] = [named[over - 1]?.place, takenBy(over)];
  return taken === undefined || place === undefined ? undefined : { place, lineId: line.lineId, ...taken };
};

/** What is taken on the first day on which more is than the line has, somebody who is named among it. */
const takenOn = (line: ProvenLine, known: readonly SaidDays[], named: readonly SaidDays[]) => {
  const changes = new Map<IsoDate, { all: number; named: number }>();
  const add = (day: IsoDate, all: number, ofNamed: number): void => {
    const { all: before, named: count } = changes.get(day) ?? { all: 0, named: 0 };
    changes.set(day, { all: before + all, named: count + ofNamed });
  };
  const addSpans = (said: readonly SaidDays[], ofNamed: number): void => {
    for (const { from, to, share } of said.flatMap(spansPaid)) {
      add(from, share, ofNamed);
      add(addDays(to, 1), -share, -ofNamed);
    }
  };
  addSpans(known, 0);
  addSpans(named, 1);
  // More is taken where somebody begins, less is granted where a part of the line does.
  for (const part of line.parts ?? []) add(part.from, 0, 0);
  let [share, isNamed] = [0, 0];
  for (const [day, change] of [...changes].sort(([a], [b]) => compareText(a, b))) {
    share += change.all;
    isNamed += change.named;
    const grantedShare = isNamed === 0 ? Infinity : shareIn({ from: day, to: day }, line);
    if (share > grantedShare) return { share, grantedShare };
  }
  return undefined;
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
  const proven = new Map(lines.filter((line) => line.share === undefined).map((line) => [line.lineId, line]));
  const places = new Map<string, number>();
  for (const [i, { lineId }] of command.lines.entries()) {
    const field = `/lines/${i}/lineId`;
    if (!proven.has(lineId)) return refuse('line-not-granted', { field, lineId, fileNumber });
    if (places.has(lineId)) return refuse('line-twice', { field, lineId });
    places.set(lineId, i);
  }
  const result: Submission['lines'] = [];
  for (const { lineId, amountCents: grantedCents } of proven.values()) {
    const index = places.get(lineId) ?? -1;
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
