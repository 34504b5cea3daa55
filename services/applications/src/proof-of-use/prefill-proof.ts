import { compareText, earlierOf, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { PostRow } from '../read-models/appointments/entity';
import { refuse } from '../problems';
import { dueOf } from './due';
import type { OwnMonths } from './due';
import { ProofMoved, ProofPrefilled } from './events';
import type { Missing, ProofOfUseEvent, ProvenAppointment, ProvenLine } from './events';
import { paidDaysOf } from './paid-days';
import { amountsOf, lastPaidDay, shareIn } from './reckon';
import { isOver, keysOf, whereOpen } from './state';
import type { OpenProof, ProofState } from './state';

/** What others have told of a grant. */
export interface ProofFacts {
  readonly lines: readonly ProvenLine[];
  readonly posts: readonly Pick<PostRow, 'lineId' | 'approvedUntil' | 'appointments' | 'tier'>[];
  readonly finalProofWithinMonths?: OwnMonths;
}

export interface PrefillProof {
  readonly facts: ProofFacts;
  readonly today: IsoDate;
}

/** Once its period is over, a proof is filled in from what is known; again as long as nobody has submitted it. */
export const decidePrefill = ({ facts, today }: PrefillProof, state: ProofState): Decision<ProofOfUseEvent> => {
  const open = whereOpen(state);
  if ('code' in open) return open;
  if (open.stage !== 'expected') return refuse('proof-of-use-submitted', { submittedOn: open.submission?.on });
  const { from, to } = open;
  if (!isOver(open, today)) return refuse('period-open', { from, to, today });
  const end = open.kind === 'final' ? longestFunded(facts) : undefined;
  if (end !== undefined && end > to) {
    const moved = { to: end, ...dueOf({ kind: 'final', to: end }, end, facts.finalProofWithinMonths) };
    return record(ProofMoved({ ...keysOf(open, today), ...moved, because: 'longest-funded-person' }));
  }
  const filled = prefilled(facts, open);
  const { on: _day, ...before } = open.prefilled ?? {};
  return JSON.stringify(sorted(before)) === JSON.stringify(sorted(filled))
    ? nothing()
    : record(ProofPrefilled({ ...keysOf(open, today), ...filled }));
};

const sorted = (fields: object): readonly (readonly [string, unknown])[] => Object.entries(fields).sort(([a], [b]) => compareText(a, b));

/** The last day of whoever is funded longest: nobody has worked longer than their money lasts. */
const longestFunded = ({ posts, lines }: ProofFacts): IsoDate | undefined =>
  posts
    .flatMap(({ lineId, approvedUntil, appointments }) => {
      const line = lines.find((one) => one.lineId === lineId);
      if (line?.amountCents === 0) return [];
      return appointments.map(({ lastDay = approvedUntil }) => lastPaidDay(lastDay, line));
    })
    .sort()
    .at(-1);

const prefilled = ({ lines, posts }: ProofFacts, { from, to, kind }: OpenProof) => {
  const appointments = posts.flatMap((post) => ofPost(post, lines, { from, to }));
  const others = kind === 'final' ? lines.filter((line) => line.share === undefined) : [];
  const missing: readonly Missing[] = [
    ...(appointments.length === 0 && lines.some((line) => line.share !== undefined && line.amountCents > 0)
      ? (['appointments'] as const)
      : []),
    'payments',
    ...(lines.some((line) => line.share !== undefined) ? (['counselling-totals'] as const) : []),
  ];
  const amountCents = [...appointments, ...others].reduce((sum, one) => sum + one.amountCents, 0);
  return { lines: [...lines], appointments, missing: [...missing], amountCents };
};

const ofPost = (
  { lineId, tier: asked, approvedUntil, appointments }: ProofFacts['posts'][number],
  lines: readonly ProvenLine[],
  period: Pick<OpenProof, 'from' | 'to'>,
): readonly ProvenAppointment[] => {
  const line = lines.find((one) => one.lineId === lineId);
  // Of a line that was taken back wholly, nothing is proven.
  if (line?.share === undefined || line.amountCents === 0) return [];
  const end = lastPaidDay(period.to, line);
  const paid = appointments
    .flatMap(({ appointmentId, lastDay = approvedUntil, tier: qualification = asked, ...one }) => {
      const days = paidDaysOf({ ...one, lastDay: earlierOf(lastDay, end) }, period.from).map((span) => ({
        ...span,
        share: Math.min(span.share ?? Infinity, shareIn(span, line)),
      }));
      const [first, last] = [days[0], days.at(-1)];
      if (first === undefined || last === undefined) return [];
      const whole = { from: first.from, to: last.to, share: Math.max(...days.map(({ share }) => share)) };
      return [{ appointmentId, lineId, ...whole, qualification, ...(days.length > 1 ? { days } : {}) }];
    })
    .sort((a, b) => compareText(a.from, b.from));
  const amounts = amountsOf(line, paid);
  return paid.map((one, i) => ({ ...one, ...(amounts[i] ?? { amountCents: 0 }) }));
};
