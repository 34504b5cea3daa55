import { defineProjection } from '@paktwerk/projections';
import { ContactChanged, ContactConsented, ContactEnded, ContactRevoked } from '../../contact/events';
import { ContactRow } from './entity';

/** Who stands in the directory of the network. */
export const contacts = defineProjection({
  id: 'contacts',
  version: 1,
  log: 'store',
  on: [ContactConsented, ContactChanged, ContactRevoked, ContactEnded],
  tables: [ContactRow],
  project: (entries, rows) =>
    rows.fold(
      ContactRow,
      entries,
      ({ data: { contactId } }) => ({ contactId }),
      (row, e) => {
        if (e.type === 'contact.revoked' || e.type === 'contact.ended') {
          if (row) row.isRevoked = true;
          return row;
        }
        const { contactId, humanId, party, district, function: role, topics, isOnMailingList } = e.data;
        const said = { party, district, function: role, topics: [...topics], isOnMailingList, isRevoked: false };
        return { contactId, humanId, ...said, number: row?.number ?? e.position };
      },
    ),
});
