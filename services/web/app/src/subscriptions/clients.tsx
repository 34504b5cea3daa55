import { useMemo } from 'react';
import { useOrganisationName } from '../shell/organisation';
import { useTexts } from '../texts/area';
import { subscriptionsTexts } from '../texts/subscriptions';
import { EmptyState } from '../ui/feedback';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { DataTable } from '../ui/table/data-table';
import type { Client } from './types';
import { StateBadge, useStateText } from './words';

/** Who may fetch events, and which. */
export const Clients = ({ clients }: { clients: readonly Client[] }) => {
  const { title, none, columns: c, allDistricts } = useTexts(subscriptionsTexts).clients;
  const organisationName = useOrganisationName();
  const stateText = useStateText();
  const columns = useMemo(
    (): readonly Column<Client>[] => [
      {
        id: 'name',
        header: c.name,
        isRowHeader: true,
        text: ({ name, oidcClientId }) => `${name} ${oidcClientId}`,
        sortBy: ({ name }) => name,
        cell: ({ name, oidcClientId }) => (
          <>
            {name} <code>{oidcClientId}</code>
          </>
        ),
      },
      { id: 'organisation', header: c.organisation, text: ({ organisation }) => organisationName(organisation) },
      { id: 'topics', header: c.topics, text: ({ topics }) => topics.join(', ') },
      { id: 'districts', header: c.districts, text: ({ districts }) => (districts === 'all' ? allDistricts : districts.join(', ')) },
      {
        id: 'state',
        header: c.state,
        text: ({ state }) => stateText(state),
        sortBy: ({ state }) => stateText(state),
        cell: ({ state }) => <StateBadge state={state} />,
      },
    ],
    [c, allDistricts, organisationName, stateText],
  );
  return (
    <Section id="zugaenge" title={title}>
      <DataTable
        id="zugaenge"
        caption={title}
        columns={columns}
        rows={clients}
        rowId={(client) => client.clientId}
        exportAs={{ name: 'paktwerk-zugaenge' }}
        empty={<EmptyState title={none} />}
      />
    </Section>
  );
};
