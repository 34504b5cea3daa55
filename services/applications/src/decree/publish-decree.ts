import { isDeepStrictEqual } from 'node:util';
import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { notYetPublished } from '../shared/publication';
import { DecreePublished } from './events';
import type { DecreeEvent } from './events';
import { decreeIdOf } from './state';
import type { Decree } from './state';

export interface PublishDecree extends Omit<Decree, 'decreeId' | 'effectiveOn'> {
  readonly today: IsoDate;
}

/** Who is counselled is rule data with a date: a decree that changes it is another one, and files stay as they were begun. */
export const decidePublishDecree = ({ today, ...command }: PublishDecree, decrees: readonly Decree[]): Decision<DecreeEvent> => {
  const { code, validFrom, validTo, groups } = command;
  if (validTo !== undefined && validTo < validFrom) return refuse('decree-dates-out-of-order', { field: '/validTo', validFrom, validTo });
  for (const [i, { group, accommodation, residenceStatus, from, to }] of groups.entries()) {
    if (groups.findIndex((g) => g.group === group) < i) return refuse('decree-group-twice', { field: `/groups/${i}/group`, group });
    if (accommodation === undefined && residenceStatus === undefined)
      return refuse('decree-group-of-anybody', { field: `/groups/${i}/accommodation`, group });
    if (to !== undefined && to.value < from.value)
      return refuse('decree-dates-out-of-order', { field: `/groups/${i}/to`, validFrom: from.value, validTo: to.value });
  }
  const published = DecreePublished({ ...command, decreeId: decreeIdOf(code), effectiveOn: validFrom });
  const same = decrees.find((d) => d.code === code);
  if (same) return isDeepStrictEqual(same, published.data) ? nothing() : refuse('decree-code-taken', { field: '/code', code });
  return notYetPublished(command.publishedOn, today) ?? record(published);
};
