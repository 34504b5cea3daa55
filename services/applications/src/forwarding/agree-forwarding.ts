import { FULL_TIME, defined, lastDayOfMonths, nothing, record } from '@paktwerk/kernel';
import type { Cents, Decision, FteHundredths, IsoDate, Refusal } from '@paktwerk/kernel';
import type { CopiedParty } from '@paktwerk/platform';
import { partsWithin } from '../grant/parts';
import { mostOf } from '../granted-post/funded-share';
import { PASSED_ON_BY_CONTRACT } from '../parameters';
import { refuse } from '../problems';
import { ForwardingAgreed, RECEIVER_KINDS } from './events';
import type { Contract, ForwardedLine, ForwardingEvent } from './events';
import type { GrantToForward, LineToForward } from './grant-to-forward';
import { lastDayOf } from './state';
import type { Forwardings } from './state';

export interface AgreeForwarding {
  readonly forwardingId: string;
  readonly grant: GrantToForward;
  /** The keys of all that whoever agrees acts for: its own, and those whose place it has taken. */
  readonly givers: readonly string[];
  /** Whom the key of the receiver belongs to; absent where the directory knows nobody. */
  readonly receiver?: CopiedParty;
  readonly receiverKey: string;
  readonly lines: readonly ForwardedLine[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly contract: Contract;
  readonly task?: string;
  readonly today: IsoDate;
}

/** Weiterleitung: a part of a grant that has been delivered goes on by contract, which passes on the right to audit. */
export const decideAgreeForwarding = (command: AgreeForwarding, forwardings: Forwardings): Decision<ForwardingEvent> => {
  const { forwardingId, grant, lines, from, to, contract, task, today } = command;
  if (forwardings.some((one) => one.forwardingId === forwardingId)) return nothing();
  if (grant.annulledNoticeId !== undefined) return refuse('notice-annulled', { noticeId: grant.annulledNoticeId });
  if (grant.undelivered !== undefined) return refuse('grant-not-delivered', { ...grant.undelivered });
  const receiver = receiverOf(command);
  if (receiver.kind === 'refused') return receiver;
  const refused = refuseDays(command) ?? refuseContract(contract, to, today) ?? refuseLines(command, forwardings);
  if (refused) return refused;
  const { keys, fileNumber, programmeCode, recipientName } = grant;
  return record(
    ForwardingAgreed({
      forwardingId,
      ...keys,
      fileNumber,
      programmeCode,
      ...defined({ recipientName }),
      receiver,
      lines: [...lines],
      worthCents: worthOf(lines, grant.lines),
      from,
      to,
      contract,
      ...defined({ task }),
      effectiveOn: contract.signedOn,
    }),
  );
};

const worthOf = (lines: readonly ForwardedLine[], granted: readonly LineToForward[]): Cents =>
  lines.reduce((sum, { lineId, share = 0, amountCents }) => {
    const line = granted.find((one) => one.lineId === lineId);
    return sum + (amountCents ?? Math.round(((line?.amountCents ?? 0) * share) / (line?.share ?? FULL_TIME)));
  }, 0);

const receiverOf = ({ receiver, receiverKey, givers, from, to }: AgreeForwarding) => {
  if (receiver === undefined) return refuse('receiver-unknown', { field: '/receiverKey', receiverKey });
  const { key, name, kinds, validFrom, ended } = receiver;
  if (givers.includes(key)) return refuse('forwarded-to-itself', { field: '/receiverKey', name });
  const kind = RECEIVER_KINDS.find((one) => kinds.includes(one));
  if (kind === undefined) return refuse('receiver-kind', { field: '/receiverKey', name });
  if (from < validFrom) return refuse('receiver-not-yet', { field: '/receiverKey', name, validFrom });
  if (ended !== undefined && ended.on <= to)
    return ended.into === undefined
      ? refuse('receiver-dissolved', { field: '/receiverKey', name, on: ended.on })
      : refuse('receiver-merged', { field: '/receiverKey', name, on: ended.on, into: ended.into.name, intoKey: ended.into.key });
  return { key, name, kind };
};

const refuseDays = ({ from, to, grant }: AgreeForwarding): Refusal | undefined => {
  if (to < from) return refuse('forwarding-days-out-of-order', { field: '/to', from, to });
  return from < grant.from || to > grant.to
    ? refuse('forwarding-outside-period', {
        field: from < grant.from ? '/from' : '/to',
        from,
        to,
        grantFrom: grant.from,
        grantTo: grant.to,
      })
    : undefined;
};

const refuseContract = ({ signedOn, auditRight, proof }: Contract, to: IsoDate, today: IsoDate): Refusal | undefined => {
  if (signedOn > today) return refuse('contract-in-future', { field: '/contract/signedOn', signedOn, today });
  if (proof !== undefined && proof.until < to)
    return refuse('proof-before-the-end', { field: '/contract/proof/until', until: proof.until, to });
  return auditRight ? undefined : refuse('audit-right-missing', { field: '/contract/auditRight', source: PASSED_ON_BY_CONTRACT.source });
};

const refuseLines = (command: AgreeForwarding, forwardings: Forwardings): Refusal | undefined => {
  const { lines, grant } = command;
  for (const [index, line] of lines.entries()) {
    const field = `/lines/${index}`;
    const { lineId } = line;
    const granted = grant.lines.find((one) => one.lineId === lineId);
    if (granted === undefined) return refuse('line-not-granted', { field: `${field}/lineId`, lineId, fileNumber: grant.fileNumber });
    if (lines.findIndex((one) => one.lineId === lineId) < index)
      return refuse('line-twice', { field: `${field}/lineId`, lineId, position: granted.position });
    const refused =
      refuseBehindEnd(command, granted) ??
      (granted.share === undefined ? refuseAmount(line, granted, forwardings) : refuseShare(line, granted, command, forwardings));
    if (refused) return { ...refused, data: { field, position: granted.position, ...refused.data } };
  }
  return undefined;
};

/** A line that a notice ended earlier is passed on until then. */
const refuseBehindEnd = ({ to }: AgreeForwarding, { lineId, to: lineTo }: LineToForward): Refusal | undefined =>
  lineTo !== undefined && to > lineTo ? refuse('forwarding-behind-line', { field: '/to', lineId, to, lineTo }) : undefined;

const refuseShare = (
  { lineId, share, amountCents }: ForwardedLine,
  granted: LineToForward,
  { from, to }: AgreeForwarding,
  forwardings: Forwardings,
): Refusal | undefined => {
  const { months } = granted;
  const grantedShare = leastShare(granted, { from, to });
  if (share === undefined || amountCents !== undefined) return refuse('forwarded-by-share', { lineId, grantedShare });
  if (share > grantedShare) return refuse('share-above-granted', { lineId, share, grantedShare });
  const others = forwardings.flatMap((one) =>
    one.lines.flatMap((l) =>
      l.lineId === lineId && l.share !== undefined ? [{ share: l.share, from: one.from, to: lastDayOf(one), name: one.receiver.name }] : [],
    ),
  );
  const longer = refuseLonger({ lineId, months }, [...others, { from, to }]);
  if (longer) return longer;
  const taken = others.filter((one) => one.from <= to && from <= one.to);
  const freeShare = Math.max(0, grantedShare - mostOf(taken, { from, to }));
  return share > freeShare
    ? refuse('share-forwarded-already', {
        lineId,
        share,
        grantedShare,
        freeShare,
        from,
        to,
        receivers: [...new Set(taken.map(({ name }) => name))],
      })
    : undefined;
};

/** What is passed on in some days is granted on each of them. */
const leastShare = ({ share = 0, shares }: LineToForward, days: Pick<AgreeForwarding, 'from' | 'to'>): FteHundredths =>
  shares === undefined ? share : Math.min(...partsWithin(shares, days).map((part) => part.share));

/** A post is paid for its months once, whoever has it: all contracts together last no longer, from the first day of the first one on. */
const refuseLonger = (
  { lineId, months }: Pick<LineToForward, 'lineId' | 'months'>,
  contracts: readonly { readonly from: IsoDate; readonly to: IsoDate }[],
): Refusal | undefined => {
  if (months === undefined) return undefined;
  const from = contracts.reduce((first, one) => (one.from < first ? one.from : first), contracts[0]?.from ?? '');
  const to = contracts.reduce((last, one) => (one.to > last ? one.to : last), from);
  const latest = lastDayOfMonths(from, months);
  return to > latest ? refuse('forwarding-longer-than-granted', { lineId, months, from, to, latest }) : undefined;
};

/** Money is passed on once, whatever the days. */
const refuseAmount = (
  { lineId, share, amountCents }: ForwardedLine,
  { amountCents: grantedCents }: LineToForward,
  forwardings: Forwardings,
): Refusal | undefined => {
  if (amountCents === undefined || share !== undefined) return refuse('forwarded-by-amount', { lineId, grantedCents });
  if (amountCents > grantedCents) return refuse('amount-above-granted', { lineId, amountCents, grantedCents });
  const others = forwardings.flatMap((one) =>
    one.lines.flatMap((l) => (l.lineId === lineId ? [{ cents: l.amountCents ?? 0, name: one.receiver.name }] : [])),
  );
  const freeCents = grantedCents - others.reduce((sum, { cents }) => sum + cents, 0);
  return amountCents > freeCents
    ? refuse('amount-forwarded-already', {
        lineId,
        amountCents,
        grantedCents,
        freeCents,
        receivers: [...new Set(others.map(({ name }) => name))],
      })
    : undefined;
};
