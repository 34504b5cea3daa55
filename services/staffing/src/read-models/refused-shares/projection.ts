import { berlinDate } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/projections';
import { ShareRefused } from '../../person/events';
import { RefusedSharesRow } from './entity';

/** Who asks for time that people do not have: whoever tries people out to learn where they work leaves a trace that somebody reads. */
export const refusedShares = defineProjection({
  id: 'refused-shares',
  version: 1,
  log: 'store',
  on: [ShareRefused],
  tables: [RefusedSharesRow],
  project: (entries, rows) =>
    rows.fold(
      RefusedSharesRow,
      entries,
      ({ data: { district: party, personId } }) => ({ party, personId }),
      (row, { data: { district: party, personId }, position, recordedAt }) => {
        const on = berlinDate(new Date(recordedAt));
        return { party, personId, attempts: (row?.attempts ?? 0) + 1, firstOn: row?.firstOn ?? on, lastOn: on, number: position };
      },
    ),
});
