import { useQuery } from '@tanstack/react-query';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { LoadState } from '../shell/loaded';
import { useOrganisationName } from '../shell/organisation';
import { Refusal } from '../shell/refusal';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { ownLoginTexts } from '../texts/own-login';
import { Button } from '../ui/button';
import { useAction } from '../ui/form/use-action';
import { Section } from '../ui/section';
import { PlainTable } from '../ui/table/plain-table';
import { useDone } from '../ui/toasts';
import { OFFERING_ROLES, type OwnLogin as Own } from './types';

const ROUTE = '/api/staffing/v1/counsellors/own';

const Offer = ({ name }: { name: string }) => {
  const t = useTexts(ownLoginTexts);
  const send = useSend(ROUTE);
  const act = useAction({ send: (_: object, key) => send({ parameters: {}, body: {} }, key), onDone: useDone(t.offered) });
  return (
    <>
      <div className="pw-buttons">
        <Button variant="primary" isBusy={act.isBusy} onClick={() => void act.run({})}>
          {t.offer({ name })}
        </Button>
      </div>
      <Refusal problem={act.problem} title={t.refused} />
    </>
  );
};

const Withdraw = ({ party, name }: { party: string; name: string }) => {
  const t = useTexts(ownLoginTexts);
  const send = useSend(`${ROUTE}/withdraw`);
  const act = useAction({ send: (_: object, key) => send({ parameters: {}, body: { party } }, key), onDone: useDone(t.withdrawn) });
  return (
    <li>
      {name}{' '}
      <Button size="small" isBusy={act.isBusy} onClick={() => void act.run({})}>
        {t.withdraw}
      </Button>
      <Refusal problem={act.problem} title={t.refused} />
    </li>
  );
};

const Links = ({ links, nameOf }: { links: Own['links']; nameOf: (of: Own['links'][number]) => string }) => {
  const t = useTexts(ownLoginTexts);
  const f = useFormat();
  return (
    <PlainTable
      isCompact
      caption={t.links}
      columns={[
        { id: 'party', header: t.party, isRowHeader: true, text: nameOf },
        { id: 'from', header: t.from, text: (l) => f.date(l.from) },
        { id: 'lastDay', header: t.lastDay, text: (l) => f.date(l.lastDay) },
      ]}
      rows={links}
      rowId={(l, i) => `${l.party} ${i}`}
    />
  );
};

/** What the signed-in person says of their own sign-in: nobody is linked to an appointment who has not said so. Nothing for whoever it is no business of. */
export const OwnLogin = () => {
  const t = useTexts(ownLoginTexts);
  const { me } = useSession();
  const organisationName = useOrganisationName();
  const query = useQuery(read(ROUTE, {}));
  const mayOffer = OFFERING_ROLES.some((role) => me?.roles?.includes(role));
  if (!query.data) return mayOffer ? <LoadState query={query} /> : null;
  const { offers, links } = query.data;
  if (!mayOffer && offers.length === 0 && links.length === 0) return null;
  const nameOf = ({ party, organisation }: Own['offers'][number]): string => organisation ?? organisationName(party);
  const own = me?.organisation ?? '';
  return (
    <Section id="eigene-anmeldung" title={t.title} note={t.note}>
      {offers.length === 0 ? (
        <p className="pw-muted">{t.none}</p>
      ) : (
        <>
          <p>{t.offeredTo}</p>
          <ul>
            {offers.map((offer) => (
              <Withdraw key={offer.party} party={offer.party} name={nameOf(offer)} />
            ))}
          </ul>
        </>
      )}
      {mayOffer && !offers.some(({ party }) => party === own) && <Offer name={organisationName(own)} />}
      {links.length > 0 && (
        <>
          <Links links={links} nameOf={nameOf} />
          <p className="pw-muted">{t.linksNote}</p>
        </>
      )}
    </Section>
  );
};
