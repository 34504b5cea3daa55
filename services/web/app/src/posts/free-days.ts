import { addDays } from '../lib/dates';
import type { Post } from './types';

/** Whether there is a day of the post on which nobody worked. */
export const hasFreeDay = ({ from, to, appointments }: Pick<Post, 'from' | 'to' | 'appointments'>): boolean => {
  let free = from;
  for (const a of [...appointments].sort((x, y) => (x.from < y.from ? -1 : 1))) {
    if (a.from > free) return true;
    const next = addDays(a.until, 1);
    if (next > free) free = next;
  }
  return free <= to;
};

/** Whether somebody's last day can still be said: none was said, it was agreed with the first, or it has not been yet. */
export const mayBeVacated = ({ effectiveOn, appointments }: Pick<Post, 'effectiveOn' | 'appointments'>): boolean =>
  appointments.some((a) => a.lastDay === undefined || a.isTerm === true || a.lastDay >= effectiveOn);

/** Interruptions of pay of which nobody has told that they are over. */
export const openInterruptions = ({
  appointments,
}: Pick<Post, 'appointments'>): readonly Post['appointments'][number]['suspensions'][number][] =>
  appointments.flatMap(({ suspensions }) => suspensions.filter(({ isOver }) => isOver === undefined));

/** Whether somebody is or was on the post, whose pay or share can change. */
export const hasSomebody = ({ appointments }: Pick<Post, 'appointments'>): boolean => appointments.length > 0;
