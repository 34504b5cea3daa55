import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { read } from '../api/queries';
import { lastInstantOf } from '../lib/dates';
import { LoadState } from '../shell/loaded';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { directoryTexts } from '../texts/directory';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import type { PartyPeople } from './types';

type Person = PartyPeople['people'][number];

const List = ({ partyId, known, on }: Props) => {
  const texts = useTexts(directoryTexts);
  const t = texts.party;
  const asOf = {
    query: { ...(known === undefined ? {} : { knownAt: lastInstantOf(known) }), ...(on === undefined ? {} : { effectiveOn: on }) },
  };
  const people = useQuery(
    read('/api/directory/v1/parties/{partyId}/people', { path: { partyId }, ...asOf }, { isLive: known === undefined }),
  );
  const columns: readonly Column<Person>[] = [
    { id: 'person', header: texts.rights.person, isRowHeader: true, text: (p) => p.name ?? texts.rights.unnamed({ id: p.personId }) },
    { id: 'roles', header: texts.me.roles, text: (p) => p.roles.map((r) => texts.roles[r]).join(', ') },
  ];
  const acting = people.data?.people.filter((p) => p.roles.length > 0);
  return (
    <>
      <LoadState query={people} />
      {acting &&
        (acting.length === 0 ? (
          <p className="pw-muted">{t.nobodyActs}</p>
        ) : (
          <PlainTable
            caption={t.people}
            columns={columns}
            rows={acting}
            rowId={(p) => p.personId}
            exportAs={{ name: 'paktwerk-personen' }}
          />
        ))}
      <p>
        <Link className="kern-link" to="/rechte/$partyId" params={{ partyId }} search={{ bekannt: known }}>
          {t.rights}
        </Link>
      </p>
    </>
  );
};

interface Props {
  partyId: string;
  known: string | undefined;
  on: string | undefined;
}

/** Who acts for the party on the day: for ministry, court of audit, and those who do so themselves. Everybody else reads who may see it. */
export const ActingPeople = (props: Props) => {
  const t = useTexts(directoryTexts).party;
  const { me } = useSession();
  const seesAll = ['MINISTRY', 'AUDITOR'].some((role) => me?.roles?.includes(role));
  const own = useQuery({ ...read('/api/directory/v1/people/me', {}), enabled: !seesAll });
  const seesOwn = own.data?.parties.some((p) => p.partyId === props.partyId) ?? false;
  return (
    <Section id="personen" title={t.people}>
      {seesAll || seesOwn ? <List {...props} /> : <p className="pw-muted">{t.peopleHidden}</p>}
    </Section>
  );
};
