import { assertNever } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { LogEntry } from '@paktwerk/platform';
import { potEvents } from '../../pot/events';
import type { PotEvent } from '../../pot/events';
import { PotRow } from './entity';

/** The frames are read from the pot's stream. */
export const pots = defineProjection({
  id: 'pots',
  version: 2,
  log: 'store',
  on: potEvents,
  tables: [PotRow],
  project: (entries, rows) => rows.fold(PotRow, entries, ({ data }) => ({ potId: data.potId }), evolve),
});

/** The row after an event; undefined for a pot that was never allotted. */
export const evolve = (row: PotRow | undefined, e: PotEvent & Pick<LogEntry, 'position'>): PotRow | undefined => {
  if (e.type === 'pot.allotted') {
    const { potId, callId, programmeId, titleDe, titleEn, amountCents, budgetYear } = e.data;
    return {
      potId,
      callId,
      programmeId,
      titleDe,
      titleEn,
      amountCents,
      budgetYear,
      reservedCents: 0,
      committedCents: 0,
      payableCents: 0,
      firstNumber: e.position,
      lastNumber: e.position,
    };
  }
  if (!row) return undefined;
  row.lastNumber = e.position;
  switch (e.type) {
    case 'funds.reserved':
      row.reservedCents += e.data.amountCents;
      return row;
    case 'funds.committed':
      row.reservedCents -= e.data.amountCents;
      row.committedCents += e.data.amountCents;
      return row;
    case 'reservation.released':
      row.reservedCents -= e.data.amountCents;
      return row;
    case 'commitment.lowered':
      row.committedCents -= e.data.amountCents;
      row.payableCents = e.data.payableCents;
      return row;
    case 'commitment.raised':
      row.committedCents += e.data.amountCents;
      row.payableCents = e.data.payableCents;
      return row;
    case 'commitment.payable':
      row.payableCents = e.data.payableCents ?? row.payableCents + e.data.amountCents;
      return row;
    case 'commitment.blocked':
      row.payableCents = e.data.payableCents ?? row.payableCents - (e.data.wasPayable ? e.data.amountCents : 0);
      return row;
    case 'frames.calculated':
    case 'reservation.refused':
    case 'reservation.forestalled':
      return row;
    default:
      return assertNever(e);
  }
};
