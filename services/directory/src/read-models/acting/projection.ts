import { defineProjection } from '@paktwerk/platform';
import { PersonMerged, SignInLinked } from '../../person/events';
import { DeputyAppointed, RoleGranted } from '../../rights/events';
import { ActingRow, SignInRow } from './entity';

/** Where people may act, and which sign-ins are theirs. */
export const acting = defineProjection({
  id: 'acting',
  version: 1,
  log: 'store',
  on: [RoleGranted, DeputyAppointed, SignInLinked, PersonMerged],
  tables: [ActingRow, SignInRow],

  async project(entries, rows) {
    await rows.fold(
      ActingRow,
      entries.flatMap((e) => {
        if (e.type === RoleGranted.type) return [{ partyId: e.data.partyId, personId: e.data.personId, lastNumber: e.position }];
        if (e.type === DeputyAppointed.type) return [{ partyId: e.data.partyId, personId: e.data.deputyPersonId, lastNumber: e.position }];
        return [];
      }),
      ({ partyId, personId }) => ({ partyId, personId }),
      (row, named) => (row ? undefined : named),
    );
    await rows.fold(
      SignInRow,
      entries.flatMap((e) => {
        if (e.type === SignInLinked.type) return [{ personId: e.data.personId, ownerId: e.data.toPersonId, lastNumber: e.position }];
        if (e.type === PersonMerged.type) return [{ personId: e.data.personId, ownerId: e.data.intoPersonId, lastNumber: e.position }];
        return [];
      }),
      ({ personId }) => ({ personId }),
      (_, belongs) => belongs,
    );
  },
});
