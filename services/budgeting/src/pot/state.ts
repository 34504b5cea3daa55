import { drawsOnFrame } from '@paktwerk/contracts';
import type { FinalBecause } from '@paktwerk/contracts';
import { assertNever, defined, derivedId, drafted } from '@paktwerk/kernel';
import type { Cents, EventOf } from '@paktwerk/kernel';
import type { FundsReserved, PotEvent, WHY_BLOCKED, WHY_LOWERED, WHY_RAISED } from './events';

type ReservationData = EventOf<typeof FundsReserved>['data'];

/**
 * The money of one decision: `requested → reserved | refused → committed | released`. A request and its answer are one append,
 * so "requested" is never seen; `forestalled` is a decision that ended before its request arrived.
 */
export interface Reservation extends Pick<
  ReservationData,
  'decisionId' | 'noticeId' | 'applicationId' | 'district' | 'recipient' | 'budgetYear'
> {
  /** Of a notice that cuts its grant: what it takes, below zero. */
  readonly amountCents: Cents;
  /** What it takes while it has effect, also where it has none now. */
  readonly cutCents?: Cents;
  readonly status: 'reserved' | 'refused' | 'committed' | 'released' | 'forestalled';
  /** By line what it cuts; absent where that is of the grant as a whole. */
  readonly cutLines?: ReadonlyMap<string, Cents>;
  /** The post whose lapse it is, and what that takes of the grant: all that fell back, or once it is lifted, what is missing. */
  readonly lapse?: Lapse;
  /** Of a commitment. */
  readonly grantId?: string;
  readonly payment?: Payment;
}

export interface Lapse {
  readonly postId: string;
  readonly lineId: string;
  /** The extension that had opened the post anew before. */
  readonly openedBy?: string;
  readonly takesCents: Cents;
  /** Of that: what fell back with an earlier lapse, is needed again and is others' meanwhile. */
  readonly missingCents?: Cents;
  readonly isLifted?: true;
}

/** Whether what is committed may be paid. What lapsed with a post counts at once. */
export type Payment = PaymentOfNotice | { readonly kind: 'payable'; readonly because: (typeof LAPSE)[number] };
/** Its notice is final. */
export type PaymentOfNotice =
  | { readonly kind: 'payable'; readonly because: FinalBecause }
  | { readonly kind: 'blocked'; readonly because: (typeof WHY_BLOCKED)[number] };
/** Until something is told of the notice. */
export const NOT_DELIVERED: PaymentOfNotice = { kind: 'blocked', because: 'not-delivered' };
export const NOT_FINAL: PaymentOfNotice = { kind: 'blocked', because: 'not-final' };
export const ANNULLED: PaymentOfNotice = { kind: 'blocked', because: 'annulled' };
export const LAPSE = ['lapsed', 'lapse-lifted'] as const;
export const CONTESTED: PaymentOfNotice = { kind: 'blocked', because: 'action' };
/** After a notice changed what is committed for its grant. */
type WhyChanged = (typeof WHY_LOWERED)[number] | (typeof WHY_RAISED)[number];
/** Of a notice that stands for the rest, whether that may be paid is as it was. */
const AFTER: Readonly<Record<Exclude<WhyChanged, 'annulled-in-part' | 'cut-by-notice'>, Payment>> = {
  lapsed: { kind: 'payable', because: 'lapsed' },
  'lapse-lifted': { kind: 'payable', because: 'lapse-lifted' },
  cut: NOT_FINAL,
  'not-delivered': NOT_DELIVERED,
  action: CONTESTED,
  annulled: ANNULLED,
};

export interface Totals {
  readonly reservedCents: Cents;
  readonly committedCents: Cents;
}
const NOTHING: Totals = { reservedCents: 0, committedCents: 0 };

export type PotState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'allotted';
      readonly potId: string;
      readonly callId: string;
      readonly programmeId: string;
      readonly amountCents: Cents;
      readonly budgetYear: number;
      /** Undefined until the frames are calculated. */
      readonly frames: ReadonlyMap<string, Cents> | undefined;
      readonly used: ReadonlyMap<string, Totals>;
      readonly total: Totals;
      readonly reservations: ReadonlyMap<string, Reservation>;
    };
export type AllottedPot = Extract<PotState, { kind: 'allotted' }>;

/** A pot belongs to one call: its id follows from the call's. */
export const potIdOf = (callId: string) => derivedId('pot', callId);
export const potStream = (potId: string): string => `pot-${potId}`;
/** What the money of a notice after the grant is kept under, beside that of decisions. */
export const reservationIdOf = (noticeId: string) => derivedId('dec', noticeId);
/** What lapsed with a post is kept under an id of its own, too, once more for each extension that had opened it anew. */
export const lapseIdOf = ({ postId, openedBy }: Pick<Lapse, 'postId' | 'openedBy'>) =>
  derivedId('dec', postId, ...(openedBy === undefined ? [] : [openedBy]));

export const usedOf = (pot: AllottedPot, district: string): Totals => pot.used.get(district) ?? NOTHING;
export const potAvailable = (pot: AllottedPot): Cents => pot.amountCents - pot.total.reservedCents - pot.total.committedCents;
export const frameAvailable = (pot: AllottedPot, district: string): Cents => {
  const { reservedCents, committedCents } = usedOf(pot, district);
  return (pot.frames?.get(district) ?? 0) - reservedCents - committedCents;
};

type Changed = Extract<PotEvent, { readonly type: 'commitment.lowered' | 'commitment.raised' }>;
const linesIn = (e: Changed): ReadonlyMap<string, Cents> | undefined =>
  e.type === 'commitment.lowered' && e.data.lines !== undefined
    ? new Map(e.data.lines.map(({ lineId, amountCents }) => [lineId, amountCents]))
    : undefined;
const lapseAfter = (e: Changed, { freedCents, missingCents, ...of }: NonNullable<Changed['data']['lapse']>): Lapse =>
  e.data.missingCents !== undefined
    ? { ...of, takesCents: e.data.missingCents, isLifted: true }
    : { ...of, takesCents: freedCents + (missingCents ?? 0), ...defined({ missingCents }) };

const plus = (t: Totals, reserved: Cents, committed: Cents): Totals => ({
  reservedCents: t.reservedCents + reserved,
  committedCents: t.committedCents + committed,
});

/** What one event changes; the larger the pot, the dearer a copy of it for each of them. */
type Draft = Extract<PotState, { kind: 'none' }> | DraftPot;
type DraftPot = Omit<AllottedPot, 'frames' | 'used' | 'total' | 'reservations'> & {
  frames: AllottedPot['frames'];
  total: Totals;
  readonly used: Map<string, Totals>;
  readonly reservations: Map<string, Reservation>;
};

const settle = (
  pot: DraftPot,
  data: Omit<Reservation, 'status'>,
  status: Reservation['status'],
  reserved: Cents,
  committed: Cents,
): DraftPot => {
  const { decisionId, noticeId, applicationId, district, recipient, amountCents, budgetYear } = data;
  const whose = { decisionId, ...defined({ noticeId }), applicationId, district, ...defined({ recipient }) };
  pot.total = plus(pot.total, reserved, committed);
  if (drawsOnFrame(data)) pot.used.set(district, plus(usedOf(pot, district), reserved, committed));
  pot.reservations.set(decisionId, { ...whose, amountCents, budgetYear, status });
  return pot;
};

export const potDecider = drafted<PotState, Draft, PotEvent>({
  initial: { kind: 'none' },
  copy: (state) => (state.kind === 'none' ? state : { ...state, used: new Map(state.used), reservations: new Map(state.reservations) }),
  change: (pot, e) => {
    if (e.type === 'pot.allotted') {
      const { potId, callId, programmeId, amountCents, budgetYear } = e.data;
      return {
        kind: 'allotted',
        potId,
        callId,
        programmeId,
        amountCents,
        budgetYear,
        frames: undefined,
        used: new Map(),
        total: NOTHING,
        reservations: new Map(),
      };
    }
    if (pot.kind === 'none') return pot;
    switch (e.type) {
      case 'frames.calculated':
        pot.frames = new Map(e.data.frames.map((f) => [f.district, f.amountCents]));
        return pot;
      case 'funds.reserved':
        return settle(pot, e.data, 'reserved', e.data.amountCents, 0);
      case 'reservation.refused':
        return settle(pot, e.data, 'refused', 0, 0);
      case 'funds.committed': {
        const { decisionId, grantId } = e.data;
        settle(pot, e.data, 'committed', -e.data.amountCents, e.data.amountCents);
        pot.reservations.set(decisionId, { ...pot.reservations.get(decisionId)!, grantId, payment: NOT_DELIVERED });
        return pot;
      }
      case 'commitment.payable':
      case 'commitment.blocked': {
        const { decisionId, because } = e.data;
        const commitment = pot.reservations.get(decisionId);
        const payment = (e.type === 'commitment.payable' ? { kind: 'payable', because } : { kind: 'blocked', because }) as Payment;
        if (commitment) pot.reservations.set(decisionId, { ...commitment, payment });
        return pot;
      }
      case 'commitment.lowered':
      case 'commitment.raised': {
        const { lapse: told, ...money } = e.data;
        const { decisionId, grantId, amountCents, because } = money;
        const by = e.type === 'commitment.lowered' ? -amountCents : amountCents;
        const before = pot.reservations.get(decisionId);
        const cutCents = because === 'cut' ? amountCents : before?.cutCents;
        settle(pot, { ...money, amountCents: (before?.amountCents ?? 0) + by }, 'committed', 0, by);
        const isAsBefore = because === 'annulled-in-part' || because === 'cut-by-notice';
        const payment = isAsBefore ? (before?.payment ?? NOT_FINAL) : AFTER[because];
        const cutLines = because === 'cut' ? linesIn(e) : before?.cutLines;
        const lapse = told === undefined ? before?.lapse : lapseAfter(e, told);
        const changed = { ...pot.reservations.get(decisionId)!, ...defined({ cutCents, cutLines, lapse }), grantId, payment };
        pot.reservations.set(decisionId, changed);
        return pot;
      }
      case 'reservation.released':
        return settle(pot, e.data, 'released', -e.data.amountCents, 0);
      case 'reservation.forestalled':
        return settle(pot, { ...e.data, amountCents: 0, budgetYear: pot.budgetYear }, 'forestalled', 0, 0);
      default:
        return assertNever(e);
    }
  },
});
