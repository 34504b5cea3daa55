import type { Written } from '../api/paths';
import { useAsked } from '../api/use-asked';
import { causeOf, firstCause, isCaused, type CauseValues } from '../grants/cause-fields';
import { isDate } from '../lib/dates';
import { PREVIEW } from './types';
import type { Intention, Known } from './types';

export type Line = Known['lines'][number];
/** Types and not interfaces: react-hook-form asks for an index signature. */
export type LeftValues = {
  lineId: string;
  isTaken: boolean;
  /** Of an amendment: the first day of work, where it moves. */
  start: string;
  share: number | null;
  months: number | null;
  units: number | null;
  amountCents: number | null;
};
export type IntentionValues = {
  intended: {
    kind: Intention['kind'] | '';
    basis: string;
    knownOn: string;
    from: string;
    becauseNoticeId: string;
    claimedCents: number | null;
    paidOn: string;
    /** Of a final notice. */
    paidCents: number | null;
    /** Of an amendment. */
    causes: CauseValues[];
  };
  extent: 'whole' | 'lines' | '';
  left: LeftValues[];
};

export const emptyIntention = (known: Known, kind: Intention['kind'] = 'REVOCATION'): IntentionValues => ({
  intended: {
    kind,
    basis: '',
    knownOn: '',
    from: '',
    becauseNoticeId: known.takenBack[0]?.noticeId ?? '',
    claimedCents: null,
    paidOn: '',
    paidCents: null,
    causes: [firstCause([])],
  },
  extent: 'whole',
  left: known.lines.map(({ lineId }) => ({ lineId, isTaken: false, start: '', share: null, months: null, units: null, amountCents: null })),
});

const number = <K extends string>(name: K, value: number | null) => (value === null ? {} : { [name]: value });

/** A line that names no figure ends before the day. */
const leftOf = ({ lineId, share, months, units, amountCents }: LeftValues) => ({
  lineId,
  ...number('share', share === null ? null : share / 100),
  ...number('months', months),
  ...number('units', units),
  ...number('amountCents', amountCents),
});

/** As the service reads it; what is empty is for the schema to find. */
export const intentionOf = ({ intended, extent, left }: IntentionValues): unknown => {
  const { kind, basis, knownOn, from, becauseNoticeId, claimedCents, paidOn, paidCents, causes } = intended;
  if (kind === 'FINAL') return { kind, paidCents };
  if (kind === 'REIMBURSEMENT') return { kind, becauseNoticeId, claimedCents, ...(paidOn === '' ? {} : { paidOn }) };
  const taken = left.filter((l) => l.isTaken);
  const lines = taken.map(leftOf);
  if (kind === 'AMENDMENT') {
    const since = from === '' ? {} : { from };
    return {
      kind,
      lines: taken.map((one) => ({ ...leftOf(one), ...since, ...(one.start === '' ? {} : { start: one.start }) })),
      causes: causes.map(causeOf),
    };
  }
  return { kind, basis, knownOn, from, ...(extent === 'lines' ? { lines } : {}) };
};

const isWhole = ({ intended, extent, left }: IntentionValues): boolean => {
  const { kind, basis, knownOn, from, claimedCents, paidOn, paidCents, causes } = intended;
  const isTold = (on: string): boolean => on === '' || isDate(on);
  const isAnyTaken = left.some((l) => l.isTaken);
  if (kind === 'FINAL') return paidCents !== null && !Number.isNaN(paidCents);
  if (kind === 'REIMBURSEMENT') return claimedCents !== null && !Number.isNaN(claimedCents) && isTold(paidOn);
  if (kind === 'AMENDMENT') return isAnyTaken && [from, ...left.map((l) => l.start)].every(isTold) && causes.every(isCaused);
  return basis !== '' && isDate(knownOn) && isDate(from) && (extent === 'whole' || isAnyTaken);
};

/** What it would take by the service's own rules; undefined while something is not said yet. */
export const useIntended = (
  grantId: string,
  values: IntentionValues,
): { readonly intended: Written<typeof PREVIEW> | undefined; readonly error: Error | null } => {
  const wanted = isWhole(values) ? { intended: intentionOf(values) as Intention } : undefined;
  const { answer, error } = useAsked(PREVIEW, { path: { grantId } }, wanted);
  return { intended: error ? undefined : answer, error };
};
