import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { read } from '../api/queries';
import type { Application } from '../applications/types';
import { isInEffect } from '../grants/types';
import { useTexts } from '../texts/area';
import { changeTexts } from '../texts/change-notifications';
import { Loaded } from '../shell/loaded';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { useChangeColumns } from './columns';
import type { ChangeItem } from './types';

const linked = ({ changeId }: ChangeItem, what: string) => (
  <Link className="kern-link" to="/aenderungsanzeigen/$changeId" params={{ changeId }}>
    {what}
  </Link>
);

/** What was told to change of this grant, and the way to tell of more. */
export const ChangesOfFile = ({
  application: { applicationId, fileNumber },
}: {
  application: Pick<Application, 'applicationId' | 'fileNumber'>;
}) => {
  const t = useTexts(changeTexts);
  const changes = useQuery(read('/api/applications/v1/changes', { query: { applicationId, limit: 200 } }));
  const grants = useQuery(read('/api/applications/v1/grants', { query: { applicationId } }));
  // Of what is not delivered nothing can be told to change.
  const { data: changeable } = useQuery({
    ...read('/api/applications/v1/applications/{applicationId}/changeable', { path: { applicationId } }),
    enabled: grants.data?.items.some(isInEffect) ?? false,
  });
  const columns = useChangeColumns()
    .filter(({ id }) => id !== 'fileNumber' && id !== 'applicant')
    .map((column): Column<ChangeItem> =>
      column.id === 'what' ? { ...column, isRowHeader: true, cell: (i) => linked(i, column.text(i)) } : column,
    );
  return (
    <Section id="aenderungsanzeigen" title={t.ofFile.title} note={t.ofFile.note}>
      <Loaded query={changes} skeleton={{ lines: 3 }}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="pw-muted">{t.empty}</p>
          ) : (
            <PlainTable
              caption={t.ofFile.title}
              columns={columns}
              rows={items}
              rowId={(i) => i.changeId}
              exportAs={{ name: `${fileNumber}-aenderungsanzeigen` }}
            />
          )
        }
      </Loaded>
      {changeable?.actions.includes('draft') && (
        <p>
          <Link className="kern-link" to="/antraege/$applicationId/aenderung" params={{ applicationId }}>
            {t.ofFile.draft}
          </Link>
        </p>
      )}
    </Section>
  );
};
