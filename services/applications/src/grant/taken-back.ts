import { isDeepStrictEqual } from 'node:util';
import { takenBackUntil } from '@paktwerk/deadlines';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import { atPosition } from '../application/lines';
import type { GrantedLine } from '../funding/granted-line';
import { refuse } from '../problems';
import type { LineChange, NoticeContent } from './content';
import { familiesOf } from './granted-file';
import type { GrantedFile } from './granted-file';
import { lineLeft } from './line-left';
import type { Standing } from './line-left';
import { whereDelivered } from './state';
import type { OpenGrant } from './state';
import { basisOf } from './taking-back-bases';
import { termsOf } from './terms';

export interface TakeBack {
  /** Why, by the code of the reason. */
  readonly basis: string;
  /** When the authority learnt of the facts: from that day on it has a year. */
  readonly knownOn: IsoDate;
  /** The first day on which the grant does not hold any more; it may lie in the past. */
  readonly from: IsoDate;
  /** What is left of lines; a line without a figure ends before that day, and without lines all of them do. */
  readonly lines?: readonly GrantedLine[];
  readonly today: IsoDate;
}

/** When the grant was decided, beside what it is now. */
export interface StandingSince extends Standing {
  readonly grantedOn: IsoDate;
}

/** The same, of a file and what it began with. */
export const standingOf = (grant: OpenGrant, file: GrantedFile): StandingSince => ({
  terms: termsOf(file.issued, grant),
  requested: file.app.lines,
  familyOf: familiesOf(file),
  grantedOn: file.issued.effectiveOn,
});

interface TakenBack {
  readonly basis: string;
  readonly knownOn: IsoDate;
  readonly from: IsoDate;
  readonly lines: LineChange[];
}

/** What is taken back of a grant: by which reason, from when on, and what that is for every line. Or why it cannot be. */
export const takenBack = (kind: 'REVOCATION' | 'WITHDRAWAL', command: TakeBack, standing: StandingSince): TakenBack | Refusal => {
  const { basis, knownOn, from, today } = command;
  if (basisOf(basis)?.kind !== kind) return refuse('basis-of-another-kind', { field: '/basis', basis, kind });
  const unknown = unusableKnowledge(command, standing) ?? yearOver(command, today);
  if (unknown) return unknown;
  const last = lastDayOf(standing);
  if (from < standing.terms.from || from > last)
    return refuse('taken-back-outside-period', { field: '/from', from, grantFrom: standing.terms.from, grantTo: last });
  const lines = changed(command, standing);
  return 'code' in lines ? lines : { basis, knownOn, from, lines };
};

/** Until when the authority may, by what a notice of it says; undefined where it always may. */
export const takenBackBy = (basis: string, knownOn: IsoDate) => (basisOf(basis)?.hasYear === false ? undefined : takenBackUntil(knownOn));

/** The year from the knowledge of the facts is over (§ 48(4), § 49(3) LVwVfG). */
export const yearOver = ({ basis, knownOn }: Pick<TakenBack, 'basis' | 'knownOn'>, today: IsoDate): Refusal | undefined => {
  const by = takenBackBy(basis, knownOn);
  return by !== undefined && today > by.on
    ? refuse('revocation-year-over', { field: '/knownOn', knownOn, lastDay: by.on, today, source: by.source })
    : undefined;
};

/** The same of whatever is about to be released; and what is claimed back was taken by a notice that still stands. */
export const tooLateToRelease = (content: NoticeContent, grant: OpenGrant, today: IsoDate): Refusal | undefined => {
  if (content.kind === 'REVOCATION' || content.kind === 'WITHDRAWAL') return yearOver(content, today);
  if (content.kind !== 'REIMBURSEMENT') return undefined;
  const because = whereDelivered(grant, content.becauseNoticeId);
  return 'code' in because ? because : undefined;
};

const unusableKnowledge = ({ knownOn, today }: TakeBack, { grantedOn }: StandingSince): Refusal | undefined => {
  if (knownOn > today) return refuse('known-in-future', { field: '/knownOn', knownOn, today });
  return knownOn < grantedOn ? refuse('known-before-the-grant', { field: '/knownOn', knownOn, grantedOn }) : undefined;
};

/** Extensions move the end of single lines. */
const lastDayOf = ({ terms }: Standing): IsoDate =>
  [...terms.lines.values()].reduce((last, { to = last }) => (to > last ? to : last), terms.to);

const changed = ({ lines: wanted, from }: TakeBack, standing: Standing): LineChange[] | Refusal => {
  const given = wanted ?? [...standing.terms.lines].flatMap(([lineId, { amountCents }]) => (amountCents > 0 ? [{ lineId }] : []));
  const lines: LineChange[] = [];
  for (const [index, one] of given.entries()) {
    const { lineId } = one;
    const isSecond = given.findIndex((other) => other.lineId === lineId) < index;
    const change = isSecond ? refuse('line-twice', { lineId }) : lineLeft(one, from, standing);
    if ('code' in change) return atPosition({ ...change, data: { field: `/lines/${index}`, ...change.data } }, standing.requested);
    if (!isDeepStrictEqual(change.before, change.after)) lines.push(change);
  }
  return lines.length === 0 ? refuse('nothing-taken-back') : lines;
};
