import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense, lazy } from 'react';
import { acceptSignInBody, offerSignInBody } from '../api/generated/directory.bodies';
import type { Body } from '../api/paths';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { loadPart } from '../lib/load-part';
import { OFFERING_ROLES } from '../own-login/types';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { directoryTexts } from '../texts/directory';
import { useLanguage } from '../texts/language';
import { Button } from '../ui/button';
import { Alert } from '../ui/feedback';
import { Form, useBodyForm } from '../ui/form/body-form';
import { sentenceOf } from '../ui/form/problem';
import { useAction } from '../ui/form/use-action';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { TextField } from '../ui/text-field';
import { useToasts } from '../ui/toasts';
import { useUiTexts } from '../ui/ui-texts';
import { PROPOSAL_ROLES, type Me } from './types';

// Whose role was taken still takes back what they offered with it.
const OwnLogin = lazy(() => loadPart(() => import('../own-login/own-login')).then((m) => ({ default: m.OwnLogin })));

const REGISTER = '/api/directory/v1/people/me/register';
const OFFER = '/api/directory/v1/people/me/offer';
const ACCEPT = '/api/directory/v1/people/me/accept';

const Register = ({ hint }: { hint: string }) => {
  const t = useTexts(directoryTexts).me;
  const { offline } = useUiTexts();
  const language = useLanguage();
  const { show } = useToasts();
  const send = useSend(REGISTER);
  const { run, isBusy, problem } = useAction({
    send: (body: Body<typeof REGISTER>, key: string) => send({ parameters: {}, body }, key),
    onDone: () => show({ kind: 'success', text: t.registered }),
  });
  return (
    <>
      <p>{hint}</p>
      {problem && <Alert kind="warning" title={sentenceOf(problem, language, offline)} live="alert" />}
      <div className="pw-buttons">
        <Button variant="primary" isBusy={isBusy} onClick={() => void run({})}>
          {t.register}
        </Button>
      </div>
    </>
  );
};

/** The sign-in of today says whose it is; that person has to say so too. */
const Offer = () => {
  const t = useTexts(directoryTexts).me;
  const send = useSend(OFFER);
  const form = useBodyForm({
    schema: offerSignInBody,
    defaultValues: { toPersonId: '' },
    send: (body: Body<typeof OFFER>, key) => send({ parameters: {}, body }, key),
    refusedAt: { 'person-unknown': 'toPersonId', 'sign-in-belongs': 'toPersonId' },
  });
  return (
    <details className="pw-details">
      <summary>{t.other}</summary>
      <p className="pw-muted">{t.otherHint}</p>
      <Alert kind="warning" title={t.signInsApart} />
      <Form form={form} label={t.other}>
        <form.Field name="toPersonId">{(field) => <TextField {...field} label={t.otherId} autoComplete="off" />}</form.Field>
        <div className="pw-buttons">
          <Button type="submit" isBusy={form.isBusy}>
            {t.other}
          </Button>
        </div>
      </Form>
    </details>
  );
};

const Accept = () => {
  const t = useTexts(directoryTexts).me;
  const { show } = useToasts();
  const send = useSend(ACCEPT);
  const form = useBodyForm({
    schema: acceptSignInBody,
    defaultValues: { personId: '' },
    send: (body: Body<typeof ACCEPT>, key) => send({ parameters: {}, body }, key),
    refusedAt: { 'sign-in-not-offered': 'personId' },
    onSent: () => {
      form.empty();
      show({ kind: 'success', text: t.accepted });
    },
  });
  return (
    <details className="pw-details">
      <summary>{t.accept}</summary>
      <p className="pw-muted">{t.acceptHint}</p>
      <Alert kind="warning" title={t.signInsApart} />
      <Form form={form} label={t.accept}>
        <form.Field name="personId">{(field) => <TextField {...field} label={t.acceptId} autoComplete="off" />}</form.Field>
        <div className="pw-buttons">
          <Button type="submit" isBusy={form.isBusy}>
            {t.accept}
          </Button>
        </div>
      </Form>
    </details>
  );
};

/** They decide about parties: entered as humans, for four eyes, and given no right of a party. */
const DECIDING = ['state', 'authority'];

const Id = ({ me }: { me: Me }) => {
  const t = useTexts(directoryTexts).me;
  const organisation = useSession().me?.organisation ?? '';
  const isDeciding = DECIDING.includes(organisation);
  const { show } = useToasts();
  const { person, signInId } = me;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(person.personId);
    show({ kind: 'success', text: t.copied });
  };
  return (
    <Section id="kennung" title={t.id} note={person.kind !== 'registered' ? t.unregistered : isDeciding ? t.idHintOfState : t.idHint}>
      {person.kind === 'registered' ? (
        <>
          <p>
            <code>{person.personId}</code>
          </p>
          <div className="pw-buttons">
            <Button onClick={() => void copy()}>{t.copy}</Button>
          </div>
          {person.signIns.length > 0 && (
            <>
              <h3>{t.signIns}</h3>
              <ul>
                {person.signIns.map((id) => (
                  <li key={id}>
                    <code>{id}</code>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Accept />
        </>
      ) : (
        <>
          {person.offeredTo !== undefined && <Alert kind="info" title={t.offered({ id: person.offeredTo })} />}
          <p className="pw-muted">
            <code>{signInId}</code>
          </p>
          {organisation === 'audit' ? (
            <Alert kind="info" title={t.ofAudit} />
          ) : (
            <>
              {isDeciding && <Alert kind="info" title={t.ofState} />}
              <Register hint={isDeciding ? t.registerHintOfState : t.registerHint} />
              <Offer />
            </>
          )}
        </>
      )}
    </Section>
  );
};

type MyParty = Me['parties'][number];

const Parties = ({ parties }: { parties: Me['parties'] }) => {
  const texts = useTexts(directoryTexts);
  const t = texts.me;
  const columns: readonly Column<MyParty>[] = [
    {
      id: 'party',
      header: t.party,
      isRowHeader: true,
      text: (p) => p.name,
      cell: (p) => (
        <Link className="kern-link" to="/rechte/$partyId" params={{ partyId: p.partyId }}>
          {p.name}
        </Link>
      ),
    },
    { id: 'roles', header: t.roles, text: (p) => p.roles.map((r) => texts.roles[r]).join(', ') },
  ];
  return (
    <Section id="organisationen" title={t.parties}>
      {parties.length === 0 ? (
        <p className="pw-muted">{t.none}</p>
      ) : (
        <PlainTable caption={t.parties} columns={columns} rows={parties} rowId={(p) => p.partyId} isCompact />
      )}
    </Section>
  );
};

/** Who somebody is here, and for whom they may act today. */
export const RightsPage = () => {
  const t = useTexts(directoryTexts).me;
  const me = useQuery(read('/api/directory/v1/people/me', {}));
  const roles = useSession().me?.roles ?? [];
  const mayDecide = roles.some((role) => PROPOSAL_ROLES.includes(role));
  return (
    <Page title={t.title} lead={t.lead}>
      <Alert kind="info" title={t.notYet} />
      {mayDecide && (
        <p>
          <Link className="kern-link" to="/vorschlaege">
            {t.proposals}
          </Link>
        </p>
      )}
      <Loaded query={me} skeleton={{ lines: 8 }}>
        {(who) => (
          <>
            <Parties parties={who.parties} />
            <Id me={who} />
            {!OFFERING_ROLES.some((role) => roles.includes(role)) && (
              <Suspense>
                <OwnLogin />
              </Suspense>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
};
