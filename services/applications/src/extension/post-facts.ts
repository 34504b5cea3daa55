import {
  addDays,
  assertNever,
  berlinDate,
  defined,
  earlierOf,
  laterOf,
  notOpenedAgain,
  openedAgain,
  reaching,
  unmoved,
  withLapse,
  withoutLapse,
} from '@paktwerk/kernel';
import type { FteHundredths, Instant, InterruptionRules, IsoDate, OpensAgain } from '@paktwerk/kernel';
import type { PostEntry } from '../read-models/post-states/projection';
import type { KnownInterruption, KnownLapse, PostThen } from './post-then';

/** What staffing told of a post, each with the instant since which it is known. */
export type PostFact = { readonly knownSince: Instant } & (
  | {
      readonly kind: 'approved';
      readonly lineId: string;
      readonly share: FteHundredths;
      readonly approvedOn: IsoDate;
      readonly from: IsoDate;
      readonly to: IsoDate;
      readonly months?: number;
    }
  /** Its notice has no effect: nothing is approved. */
  | { readonly kind: 'taken-back' }
  /** It is delivered after all. */
  | { readonly kind: 'reinstated'; readonly approvedOn: IsoDate }
  /** A notice ended its grant before its time. */
  | { readonly kind: 'revoked'; readonly noticeId: string; readonly lastDay: IsoDate }
  | { readonly kind: 'revocation-lifted'; readonly noticeId: string }
  /** `opensFrom`: it had lapsed, and may be filled anew from that day on. */
  | ({
      readonly kind: 'extended';
      readonly noticeId: string;
      readonly newEnd: IsoDate;
      readonly fundedMonths: number;
      readonly opensFrom?: IsoDate;
    } & ApprovedTo)
  | { readonly kind: 'extension-lifted'; readonly noticeId: string }
  /** Share and months after a notice changed them, or after that had no effect. */
  | ({
      readonly kind: 'amended';
      readonly share: FteHundredths;
      readonly fundedMonths?: number;
      readonly lastDay?: IsoDate;
      readonly noticeId: string;
      /** It has no effect. */
      readonly isLifted?: true;
    } & ApprovedTo)
  /** Who is on it, until when; without an end for as long as the approval lasts. `from` is absent where somebody who was there leaves. */
  | ({
      readonly kind: 'held';
      readonly appointmentId: string;
      readonly from?: IsoDate;
      readonly until?: IsoDate;
      readonly isNamed?: true;
    } & ToldRules)
  | { readonly kind: 'never-held'; readonly appointmentId: string }
  /** Pay of somebody on it is interrupted; without a last day while nobody knows it. */
  | ({
      readonly kind: 'suspended';
      readonly suspensionId: string;
      readonly appointmentId: string;
      readonly from: IsoDate;
      readonly until?: IsoDate;
    } & ToldRules)
  | ({ readonly kind: 'resumed'; readonly suspensionId: string; readonly until: IsoDate } & ToldRules)
  | { readonly kind: 'never-suspended'; readonly suspensionId: string }
  /** Nobody filled it within its window. */
  | ({ readonly kind: 'lapsed' } & KnownLapse)
  | { readonly kind: 'lapse-lifted'; readonly openedBy?: string }
);

/** What the rules say of an interruption of pay, as staffing held it against them; absent in facts from before it was told. */
interface ToldRules {
  readonly interruptionRules?: InterruptionRules;
}
/** The last day of the approval without the interruptions that the notice counted in; absent in facts from before it was told. */
interface ApprovedTo {
  readonly approvedTo?: IsoDate;
}

export const factOf = (e: PostEntry): PostFact => {
  const { knownSince } = e;
  switch (e.type) {
    case 'staffing.post.approved.v1': {
      const { lineId, share, from, to, months, approvedOn = berlinDate(e.recordedAt) } = e.data;
      return { kind: 'approved', knownSince, lineId, share, approvedOn, from, to, ...defined({ months }) };
    }
    case 'staffing.post.taken-back.v1':
      return { kind: 'taken-back', knownSince };
    case 'staffing.post.reinstated.v1':
      return { kind: 'reinstated', knownSince, approvedOn: e.data.effectiveOn };
    case 'staffing.post.revoked.v1': {
      const { noticeId, lastDay } = e.data;
      return { kind: 'revoked', knownSince, noticeId, lastDay };
    }
    case 'staffing.post.revocation-lifted.v1':
      return { kind: 'revocation-lifted', knownSince, noticeId: e.data.noticeId };
    case 'staffing.post.extended.v1': {
      const { noticeId, newEnd, fundedMonths, approvedTo, opensFrom } = e.data;
      return { kind: 'extended', knownSince, noticeId, newEnd, fundedMonths, ...defined({ approvedTo, opensFrom }) };
    }
    case 'staffing.post.extension-lifted.v1':
      return { kind: 'extension-lifted', knownSince, noticeId: e.data.noticeId };
    case 'staffing.post.amended.v1': {
      const { noticeId, share, fundedMonths, lastDay, approvedTo } = e.data;
      return { kind: 'amended', knownSince, noticeId, share, ...defined({ fundedMonths, lastDay, approvedTo }) };
    }
    case 'staffing.post.amendment-lifted.v1': {
      const { noticeId, share, fundedMonths } = e.data;
      return { kind: 'amended', knownSince, noticeId, share, isLifted: true, ...defined({ fundedMonths }) };
    }
    case 'staffing.post.filled.v1': {
      const { appointmentId, effectiveOn: from, approvedUntil } = e.data;
      return { kind: 'held', knownSince, appointmentId, from, ...defined({ until: approvedUntil }) };
    }
    case 'staffing.post.vacated.v1': {
      const { appointmentId, lastDay: until, interruptionRules } = e.data;
      return { kind: 'held', knownSince, appointmentId, until, isNamed: true, ...defined({ interruptionRules }) };
    }
    case 'staffing.occupancy.corrected.v1': {
      const { appointmentId, is, approvedUntil, interruptionRules } = e.data;
      if (is === undefined) return { kind: 'never-held', knownSince, appointmentId };
      return {
        kind: 'held',
        knownSince,
        appointmentId,
        from: is.from,
        ...defined({
          until: is.lastDay ?? approvedUntil,
          isNamed: is.lastDay === undefined ? undefined : (true as const),
          interruptionRules,
        }),
      };
    }
    case 'staffing.post.suspended.v1': {
      const { suspensionId, appointmentId, effectiveOn: from, until, interruptionRules } = e.data;
      return { kind: 'suspended', knownSince, suspensionId, appointmentId, from, ...defined({ until, interruptionRules }) };
    }
    case 'staffing.post.resumed.v1':
      return {
        kind: 'resumed',
        knownSince,
        suspensionId: e.data.suspensionId,
        until: addDays(e.data.effectiveOn, -1),
        ...defined({ interruptionRules: e.data.interruptionRules }),
      };
    case 'staffing.suspension.corrected.v1': {
      const { suspensionId, appointmentId, is, interruptionRules } = e.data;
      return is === undefined
        ? { kind: 'never-suspended', knownSince, suspensionId }
        : { kind: 'suspended', knownSince, suspensionId, appointmentId, from: is.from, ...defined({ until: is.until, interruptionRules }) };
    }
    case 'staffing.post.lapsed.v1': {
      const { vacantSince, lastDay, openedBy, opensAgain } = e.data;
      return { kind: 'lapsed', knownSince, vacantSince, lastDay, ...defined({ openedBy, opensAgain }) };
    }
    case 'staffing.post.lapse-lifted.v1':
      return { kind: 'lapse-lifted', knownSince, ...defined({ openedBy: e.data.openedBy }) };
    default:
      return assertNever(e);
  }
};

interface Suspended extends ToldRules {
  readonly appointmentId: string;
  readonly from: IsoDate;
  readonly until?: IsoDate;
}

interface Occupied {
  readonly from: IsoDate;
  readonly until?: IsoDate;
}

/** Days without pay as far as their end is known, and while their appointments last: the last day of whoever leaves is that of what was open. */
const interruptionsOf = (
  suspensions: Iterable<Suspended>,
  held: ReadonlyMap<string, Occupied>,
  lastDays: ReadonlyMap<string, IsoDate>,
): readonly KnownInterruption[] =>
  [...suspensions].flatMap(({ appointmentId, from: began, until, interruptionRules }) => {
    const [occupied, lastDay] = [held.get(appointmentId), lastDays.get(appointmentId)];
    const end = until ?? lastDay;
    if (end === undefined || occupied === undefined) return [];
    const days = { from: laterOf(began, occupied.from), until: earlierOf(end, lastDay) };
    return days.until < days.from ? [] : [{ ...days, ...(interruptionRules ?? { isUntold: true as const }) }];
  });

const openingOf = ({ noticeId, opensFrom: from }: Extract<PostFact, { readonly kind: 'extended' }>): OpensAgain | undefined =>
  from === undefined ? undefined : { noticeId, from };

/** The post as it is known, or was known at an instant; undefined where nobody knew of it. */
export const postThen = (postId: string, facts: readonly PostFact[], knownAt?: Instant): PostThen | undefined => {
  let post: Omit<PostThen, 'held' | 'lapses'> | undefined;
  let isTakenBack = false;
  const revoked = new Map<string, IsoDate>();
  const extensions = new Map<string, Pick<PostThen, 'to'> & { readonly newEnd: IsoDate; readonly months: number }>();
  let amendedMonths: number | undefined;
  /** Last days that amendments said, the latest one last: one without effect gives its own back. */
  let amendedTo: readonly { readonly noticeId: string; readonly to: IsoDate }[] = [];
  let lapses: readonly KnownLapse[] = [];
  const held = new Map<string, Occupied>();
  /** Ends that were named; whoever stays as long as the money lasts stays longer by interruptions. */
  const lastDays = new Map<string, IsoDate>();
  const suspensions = new Map<string, Suspended>();
  const interruptions = (): readonly KnownInterruption[] => interruptionsOf(suspensions.values(), held, lastDays);
  for (const fact of facts.filter((one) => knownAt === undefined || one.knownSince <= knownAt)) {
    switch (fact.kind) {
      case 'approved': {
        const { knownSince: _since, kind: _approved, ...approved } = fact;
        post = { postId, ...approved, interruptions: [] };
        break;
      }
      case 'taken-back':
        isTakenBack = true;
        break;
      case 'reinstated':
        isTakenBack = false;
        post &&= { ...post, approvedOn: fact.approvedOn };
        break;
      case 'revoked':
        revoked.set(fact.noticeId, fact.lastDay);
        break;
      case 'revocation-lifted':
        revoked.delete(fact.noticeId);
        break;
      case 'extended':
        amendedMonths = undefined;
        lapses = openedAgain(lapses, openingOf(fact));
        // A notice knew of what was interrupted when it was written.
        extensions.set(fact.noticeId, {
          to: fact.approvedTo ?? unmoved(fact.newEnd, interruptions()),
          newEnd: fact.newEnd,
          months: fact.fundedMonths,
        });
        break;
      case 'extension-lifted':
        amendedMonths = undefined;
        lapses = notOpenedAgain(lapses, fact.noticeId);
        extensions.delete(fact.noticeId);
        break;
      case 'amended': {
        const { share, fundedMonths, lastDay, approvedTo: to = lastDay, noticeId, isLifted } = fact;
        if (isLifted) amendedTo = amendedTo.filter((one) => one.noticeId !== noticeId);
        else if (to !== undefined) amendedTo = [...amendedTo.filter((one) => one.noticeId !== noticeId), { noticeId, to }];
        post &&= { ...post, share };
        amendedMonths = fundedMonths;
        break;
      }
      case 'held': {
        const from = fact.from ?? held.get(fact.appointmentId)?.from;
        if (from !== undefined) held.set(fact.appointmentId, { from, ...defined({ until: fact.until }) });
        if (fact.isNamed && fact.until !== undefined) lastDays.set(fact.appointmentId, fact.until);
        else lastDays.delete(fact.appointmentId);
        if (fact.interruptionRules !== undefined)
          for (const [id, one] of suspensions)
            if (one.appointmentId === fact.appointmentId && one.until === undefined)
              suspensions.set(id, { ...one, interruptionRules: fact.interruptionRules });
        break;
      }
      case 'never-held':
        held.delete(fact.appointmentId);
        break;
      case 'suspended': {
        const { suspensionId, appointmentId, from, until, interruptionRules } = fact;
        suspensions.set(suspensionId, { appointmentId, from, ...defined({ until, interruptionRules }) });
        break;
      }
      case 'resumed': {
        const before = suspensions.get(fact.suspensionId);
        if (before)
          suspensions.set(fact.suspensionId, { ...before, until: fact.until, ...defined({ interruptionRules: fact.interruptionRules }) });
        break;
      }
      case 'never-suspended':
        suspensions.delete(fact.suspensionId);
        break;
      case 'lapsed': {
        const { kind: _lapsed, knownSince: _since, ...lapse } = fact;
        lapses = withLapse(lapses, lapse);
        break;
      }
      case 'lapse-lifted':
        lapses = withoutLapse(lapses, fact.openedBy);
        break;
      default:
        assertNever(fact);
    }
  }
  if (post === undefined || isTakenBack) return undefined;
  const longer = [...extensions.values()].reduce<typeof post>(
    (before, { to: newEnd, months }) => ({ ...before, months, to: newEnd > before.to ? newEnd : before.to }),
    { ...post, to: amendedTo.at(-1)?.to ?? post.to },
  );
  const { to } = longer;
  const longest = [...extensions.values()]
    .map(({ newEnd }) => newEnd)
    .sort()
    .at(-1);
  const [revokedAfter] = [...revoked.values()].sort();
  return {
    ...longer,
    interruptions: interruptions().map((one) => reaching(one, longest)),
    ...{ lapses, ...defined({ revokedAfter, months: amendedMonths ?? longer.months }) },
    held: [...held.values()].map(({ from, until = to }) => ({ from, until })),
  };
};
