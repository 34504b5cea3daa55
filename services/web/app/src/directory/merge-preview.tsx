import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Read } from '../api/paths';
import { read } from '../api/queries';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { directoryTexts } from '../texts/directory';
import { proposalsTexts } from '../texts/proposals';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';

const PREVIEW = '/api/directory/v1/people/{personId}/merge-preview';
type Preview = Read<typeof PREVIEW>;
type PreviewParty = NonNullable<Preview['parties']>[number];
type Entry = Preview['gone'];

/** Who stays, who goes, and what each may do for whom before and after. */
export const MergePreview = ({ preview }: { preview: Preview }) => {
  const texts = useTexts(directoryTexts);
  const t = useTexts(proposalsTexts).merging;
  const f = useFormat();
  const { gone, stays, parties } = preview;
  const entry = ({ personId, name, registeredOn }: Entry): string =>
    registeredOn === undefined
      ? t.unknown({ id: name === undefined ? personId : `${name}, ${personId}` })
      : t.entry({ name: name ?? t.noName, id: personId, date: f.date(registeredOn) });
  const roles = (of: PreviewParty['ofGone']): string => of.map((r) => texts.roles[r]).join(', ') || t.noRole;
  const columns: readonly Column<PreviewParty>[] = [
    { id: 'party', header: texts.me.party, isRowHeader: true, text: (p) => p.name },
    { id: 'gone', header: t.ofGone, text: (p) => roles(p.ofGone) },
    { id: 'stays', header: t.ofStays, text: (p) => roles(p.ofStays) },
    { id: 'after', header: t.afterwards, text: (p) => roles(p.afterwards) },
  ];
  return (
    <div className="pw-consequence" role="status">
      <div>
        <p>{t.goes({ gone: entry(gone), stays: entry(stays) })}</p>
        {parties === undefined ? (
          <p>{t.rolesHidden}</p>
        ) : parties.length === 0 ? (
          <p>{t.noParties}</p>
        ) : (
          <PlainTable caption={t.changes} columns={columns} rows={parties} rowId={(p) => p.partyId} isCompact />
        )}
      </div>
    </div>
  );
};

export const useMergePreview = (personId: string, withPersonId: string, isAsked: boolean) =>
  useQuery({
    ...read(PREVIEW, { path: { personId }, query: { withPersonId } }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
