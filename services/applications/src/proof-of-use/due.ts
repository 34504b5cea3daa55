import type { ProofKind } from '@paktwerk/contracts';
import { countFrom } from '@paktwerk/deadlines';
import type { Counting } from '@paktwerk/deadlines';
import type { IsoDate } from '@paktwerk/kernel';
import { countedOf } from '../grant/counted';
import type { Counted } from '../grant/counted';
import type { Notice } from '../grant/state';
import type { ProvenLine } from './events';
import { FINAL_PROOF_MONTHS, INTERIM_PROOF_FIRST_YEAR, INTERIM_PROOF_MONTHS } from '../parameters';

export interface ProofPeriod {
  readonly kind: ProofKind;
  /** Part of the proof's id: what moves its end later does not change it. */
  readonly year: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The accepted proof that it goes on from. */
  readonly after?: string;
}

export interface Due {
  readonly dueOn: IsoDate;
  readonly counted: Counted;
}

/** Months that the rules of a programme give for a final proof. */
export interface OwnMonths {
  readonly value: number;
  readonly mark: Counting['mark'];
  readonly source: string;
}

/**
 * The last day to submit a proof: months from the end of what it proves, or from the day on which the grant has effect where that is later.
 * @param since from which day on anybody can prove anything
 */
export const dueOf = ({ kind, to }: Pick<ProofPeriod, 'kind' | 'to'>, since: IsoDate, own?: OwnMonths): Due => {
  const months = kind === 'interim' ? INTERIM_PROOF_MONTHS : (own ?? FINAL_PROOF_MONTHS);
  const { value, mark, source } = months;
  const because = countFrom(to < since ? since : to, { months: value, shift: 'next-working-day', mark, source });
  return { dueOn: because.on, counted: countedOf(because) };
};

/** What a grant is proven by: every year behind which it goes on and that was not over when it was delivered, and all of it. */
export const proofsOf = ({ from, to }: Pick<ProofPeriod, 'from' | 'to'>, deliveredOn: IsoDate): readonly ProofPeriod[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: last - first }, (_, i) => first + i).filter(
    (year) => year >= INTERIM_PROOF_FIRST_YEAR.value && `${year}-12-31` >= deliveredOn,
  );
  return [
    ...years.map((year): ProofPeriod => {
      const begin = `${year}-01-01`;
      return { kind: 'interim', year: String(year), from: begin < from ? from : begin, to: `${year}-12-31` };
    }),
    { kind: 'final', year: String(last), from, to },
  ];
};

/** The last day that any of its notices ever extended a grant to, whether it holds or not. */
export const everProvenUntil = (to: IsoDate, notices: readonly Pick<Notice, 'content'>[]): IsoDate =>
  notices
    .flatMap(({ content }) => (content?.kind === 'EXTENSION' ? content.posts.map((post) => post.newEnd) : []))
    .reduce((last, end) => (end > last ? end : last), to);

/** The last day of a grant after its notices: that of its longest line; what a notice took back wholly lasts for no day. */
export const lastDayAfter = (to: IsoDate, lines: readonly Pick<ProvenLine, 'lastDay' | 'amountCents'>[]): IsoDate =>
  lines
    .filter((line) => line.amountCents > 0)
    .map(({ lastDay = to }) => lastDay)
    .sort()
    .at(-1) ?? to;
