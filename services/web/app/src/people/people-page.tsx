import { Link, getRouteApi } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { usePages } from '../api/use-pages';
import { useFormat } from '../lib/format';
import { useSettled } from '../lib/use-settled';
import { ListPage, useListAddress } from '../shell/list-page';
import { useDistricts } from '../shell/organisation';
import { Page } from '../shell/page';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { peopleTexts } from '../texts/people';
import { postsTexts } from '../texts/posts';
import type { Column } from '../ui/table/columns';
import { day, share } from '../ui/table/sheet';
import { TextField } from '../ui/text-field';
import { CounsellorLogins, SuccessorsSought } from './counsellors';
import { FoundTwice, LookAlikes } from './doubles';
import { ProposedErasures } from './erasures';
import { searchedFor } from './find-people';
import { RefusedShares } from './refused-shares';
import { CLERK_ROLES, nameOf, type Person } from './types';

const route = getRouteApi('/personen');
const BY_NAME = { by: 'name', isDescending: false };

const useColumns = (): readonly Column<Person>[] => {
  const t = useTexts(peopleTexts);
  const { tiers } = useTexts(postsTexts);
  const f = useFormat();
  return useMemo(() => {
    const { columns: c } = t;
    const name = (p: Person): string => nameOf(p) || t.unnamed({ id: p.personId.slice(-6) });
    const tier = (p: Person): string => (p.qualification === null ? '' : textOf(tiers, p.qualification));
    const proof = (p: Person): string => t.proof.states[p.verification?.state ?? 'unverified'];
    return [
      { id: 'name', header: c.name, isRowHeader: true, text: name, sortBy: name },
      {
        id: 'birthDate',
        header: c.birthDate,
        text: (p) => (p.birthDate ? f.date(p.birthDate) : ''),
        value: (p) => day(p.birthDate ?? undefined),
        sortBy: (p) => p.birthDate ?? '',
      },
      { id: 'tier', header: c.tier, text: tier, sortBy: tier },
      { id: 'proof', header: c.proof, text: proof, sortBy: proof },
      {
        id: 'share',
        header: c.share,
        isNumber: true,
        text: (p) => f.fte(p.shareToday),
        value: (p) => share(p.shareToday),
        sortBy: (p) => p.shareToday,
      },
    ];
  }, [t, tiers, f]);
};

/** The people whom a party has registered; whoever is looked for is found by how the name sounds. */
const OwnPeople = () => {
  const t = useTexts(peopleTexts);
  const address = useListAddress(route.useSearch());
  const { name = '' } = address.search;
  const { names } = useDistricts();
  const [typed, type] = useState(name);
  const settled = useSettled(typed);
  useEffect(() => {
    if (settled !== name) address.change({ name: settled || undefined }, 'adjust');
    // What is typed goes into the address, and not back: a link opens the page anew.
  }, [settled]);
  const pages = usePages('/api/staffing/v1/people', { query: { limit: 100, ...searchedFor(name) } }, (p) => p.personId);
  return (
    <ListPage
      id="personen"
      title={t.title}
      lead={
        <>
          <p>{t.lead}</p>
          <TextField type="search" label={t.search} hint={t.searchHint} maxLength={100} value={typed} onChange={type} />
        </>
      }
      pages={pages}
      columns={useColumns()}
      rowId={(p) => p.personId}
      linkOf={({ personId }) => ({ to: '/personendaten/beschaeftigte/$personId', params: { personId } })}
      address={address}
      count={(n) => t.count({ n })}
      empty={name === '' ? t.empty : t.nobody}
      hasOwnSearch
      // Whoever is looked for comes first, by how well the name fits.
      initialSort={name === '' ? BY_NAME : undefined}
    >
      <SuccessorsSought />
      <CounsellorLogins />
      <FoundTwice names={names} />
    </ListPage>
  );
};

/** What the authority sees of the register: who stands in it twice, or may. Names of the people on posts stand beside the posts. */
const DoublesPage = () => {
  const t = useTexts(peopleTexts);
  const { names } = useDistricts();
  return (
    <Page title={t.authority.title} lead={<p>{t.authority.lead}</p>}>
      <p>
        <Link className="kern-link" to="/qualifikationen">
          {t.authority.toChecks}
        </Link>
      </p>
      <FoundTwice names={names} />
      <LookAlikes names={names} />
      <ProposedErasures names={names} />
      <RefusedShares names={names} />
    </Page>
  );
};

/** Each sees of the register what is theirs. */
export const PeoplePage = () => {
  const { me } = useSession();
  return CLERK_ROLES.some((role) => me?.roles?.includes(role)) ? <DoublesPage /> : <OwnPeople />;
};
