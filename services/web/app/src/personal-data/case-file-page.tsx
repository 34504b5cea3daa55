import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { revokeBody } from '../api/generated/case-management.bodies';
import type { Body, Written } from '../api/paths';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { useToday } from '../shell/clock';
import { FilePage, useFile } from '../shell/file-page';
import { Loaded } from '../shell/loaded';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { useLanguage } from '../texts/language';
import { personalDataTexts } from '../texts/personal-data';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Alert } from '../ui/feedback';
import { Form, useBodyForm } from '../ui/form/body-form';
import { ReasonForm } from '../ui/form/reason-form';
import { Facts, Section } from '../ui/section';
import { Select } from '../ui/select';
import { PlainTable } from '../ui/table/plain-table';
import { instant } from '../ui/table/sheet';
import { useDone } from '../ui/toasts';
import { ErasureActs } from './erasure-acts';
import { StateBadges, statesOf } from './state';
import type { Case } from './types';

const ROUTE = '/api/case-management/v1/cases/{id}';
const READING_LENGTH = 300;
const SCOPES = ['ALL', 'SHARING'] as const;

interface Props {
  file: Case;
  etag: string | null;
}

const RevokeForm = ({ file, etag, onClose }: Props & { onClose: () => void }) => {
  const t = useTexts(personalDataTexts);
  const done = useDone(t.acts.done);
  const send = useSend(`${ROUTE}/revoke-consent`);
  const form = useBodyForm({
    schema: revokeBody,
    refusedAt: { 'date-in-future': 'revokedOn', 'before-consent': 'revokedOn' },
    defaultValues: { revokedOn: '', scope: 'ALL' as (typeof SCOPES)[number] },
    send: (body: Body<`${typeof ROUTE}/revoke-consent`>, key) =>
      send({ parameters: { path: { id: file.caseId } }, body, version: etag }, key),
    onSent: () => {
      onClose();
      done();
    },
  });
  return (
    <Form form={form} label={t.acts.revoke} onCancel={onClose}>
      <p>{t.acts.revokeText}</p>
      <form.Field name="revokedOn">{(field) => <DateField {...field} label={t.acts.revokedOn} />}</form.Field>
      <form.Field name="scope">
        {(field) => <Select {...field} label={t.acts.scope} options={SCOPES.map((value) => ({ value, label: t.acts.scopes[value] }))} />}
      </form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant="danger" isBusy={form.isBusy}>
          {t.acts.revoke}
        </Button>
        <Button onClick={onClose}>{t.acts.cancel}</Button>
      </div>
    </Form>
  );
};

const Revoke = (props: Props) => {
  const t = useTexts(personalDataTexts).acts;
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="pw-step">
      <h3>{t.revoke}</h3>
      <Button onClick={() => setOpen(true)}>{t.revoke}</Button>
      {isOpen && (
        <Dialog title={t.revokeTitle} onClose={() => setOpen(false)}>
          <RevokeForm {...props} onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </div>
  );
};

const Acts = ({ file, etag }: Props) => {
  const t = useTexts(personalDataTexts);
  const roles = useSession().me?.roles ?? [];
  const answersForIt = roles.includes('TEAM_LEAD') || roles.includes('DATA_PROTECTION');
  const mayRevoke = (roles.includes('TEAM_LEAD') || roles.includes('CASE_MANAGER')) && file.restrictedOn === undefined;
  const parameters = { path: { id: file.caseId } };
  const propose = useSend(`${ROUTE}/propose-erasure`);
  const withdraw = useSend(`${ROUTE}/withdraw-erasure`);
  const confirm = useSend(`${ROUTE}/confirm-erasure`);
  const hold = useSend(`${ROUTE}/place-hold`);
  const lift = useSend(`${ROUTE}/lift-hold`);
  return (
    <ErasureActs
      commands={{
        reasons: ['RETENTION_OVER', 'REQUESTED', ...(file.restrictedOn === undefined ? [] : (['CONSENT_REVOKED'] as const))],
        propose: (body, key) => propose({ parameters, body, version: etag }, key),
        withdraw: (_, key) => withdraw({ parameters, body: {}, version: etag }, key),
        confirm: answersForIt ? (_, key) => confirm({ parameters, body: {}, version: etag }, key) : undefined,
        hold: answersForIt ? (body, key) => hold({ parameters, body, version: etag }, key) : undefined,
        lift: answersForIt ? (body, key) => lift({ parameters, body, version: etag }, key) : undefined,
      }}
      erasure={file.erasure}
      heldSince={file.heldSince}
      consequence={t.acts.consequenceCase}
      impossible={file.status === 'open' ? t.acts.caseOpen : undefined}
    >
      {mayRevoke && <Revoke file={file} etag={etag} />}
    </ErasureActs>
  );
};

type File = Written<`${typeof ROUTE}/readings`>;

/** What the file says of its client; it was asked for with a reason, and stays until the page is left. */
const Opened = ({ file }: { file: File }) => {
  const t = useTexts(personalDataTexts).file;
  const f = useFormat();
  const { client, consent, eligibility, plans, talks } = file;
  const language = useLanguage();
  const goals = plans.flatMap((p) => p.goals);
  return (
    <>
      <Facts
        of={[
          [t.client, client ? `${client.familyName}, ${client.givenName}` : t.erased],
          [t.birthDate, client?.birthDate === undefined ? undefined : f.date(client.birthDate)],
          [t.origin, client?.origin],
          [t.consent, f.date(consent.givenOn)],
        ]}
      />
      {eligibility && (
        <p>
          {t.eligible({
            date: f.date(eligibility.establishedFor),
            group: eligibility.basis ? (language === 'de' ? eligibility.basis.titleDe : eligibility.basis.titleEn) : t.erased,
            code: eligibility.decreeCode,
            source: eligibility.decreeSource,
          })}
        </p>
      )}
      {goals.length > 0 && (
        <>
          <h3>{t.goals}</h3>
          <ul>
            {goals.map((g, i) => (
              <li key={i}>{g.text ?? t.erased}</li>
            ))}
          </ul>
        </>
      )}
      {talks.length > 0 && (
        <>
          <h3>{t.talks}</h3>
          <ul>
            {talks.map((talk) => (
              <li key={talk.talkId}>
                {t.talk({ date: f.date(talk.heldOn), n: talk.minutes })}
                {talk.note !== undefined && <> {talk.note ?? t.erased}</>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** Looking into a file is itself recorded, with the reason; nothing is shown before. */
const Open = ({ caseId }: { caseId: string }) => {
  const t = useTexts(personalDataTexts).file;
  const [opened, setOpened] = useState<File>();
  const send = useSend(`${ROUTE}/readings`);
  return (
    <Section id="akte" title={t.open} note={t.openNote} className={opened ? undefined : 'pw-ask'}>
      {opened ? (
        <Opened file={opened} />
      ) : (
        <ReasonForm
          label={t.readingReason}
          hint={t.readingReasonHint}
          maxLength={READING_LENGTH}
          confirmLabel={t.openLabel}
          send={(body, key) => send({ parameters: { path: { id: caseId } }, body }, key)}
          onSent={setOpened}
        />
      )}
    </Section>
  );
};

const Readings = ({ caseId }: { caseId: string }) => {
  const t = useTexts(personalDataTexts).file;
  const { roles } = useTexts(commonTexts);
  const f = useFormat();
  const readings = useQuery(read(`${ROUTE}/readings`, { path: { id: caseId } }));
  return (
    <Section id="einsichten" title={t.readings} note={t.readingsNote}>
      <Loaded query={readings} skeleton={{ lines: 3 }}>
        {(items) =>
          items.length === 0 ? (
            <p>{t.noReadings}</p>
          ) : (
            <PlainTable
              caption={t.readings}
              columns={[
                {
                  id: 'at',
                  header: t.at,
                  isRowHeader: true,
                  text: (r) => f.instant(r.at),
                  value: (r) => instant(r.at),
                  cell: (r) => <time dateTime={r.at}>{f.instant(r.at)}</time>,
                },
                { id: 'who', header: t.who, text: (r) => [r.name, textOf(roles, r.role)].filter(Boolean).join(', ') },
                { id: 'reason', header: t.why, text: (r) => (r.reason === null ? t.erased : t.quoted({ text: r.reason })) },
              ]}
              rows={items}
              rowId={(r, i) => `${r.at} ${i}`}
              exportAs={{ name: `einsichten-${caseId}` }}
            />
          )
        }
      </Loaded>
    </Section>
  );
};

const route = getRouteApi('/personendaten/faelle/$caseId');

/** How long a case file stays, what was decided about that, who has read it, and the file itself for whoever gives a reason. */
export const CaseFilePage = () => {
  const t = useTexts(personalDataTexts);
  const f = useFormat();
  const { caseId } = route.useParams();
  const file = useFile(ROUTE, { path: { id: caseId } });
  const roles = useSession().me?.roles ?? [];
  const answersForIt = roles.includes('TEAM_LEAD') || roles.includes('DATA_PROTECTION');
  const today = useToday();
  const date = (of: string | undefined): string | undefined => (of === undefined ? undefined : f.date(of));
  return (
    <FilePage
      file={file}
      title={file.now && t.caseName({ id: caseId.slice(-6) })}
      loading={t.columns.case}
      back={{ to: '/personendaten', label: t.back }}
      head={(c) => <StateBadges states={statesOf(c, today)} />}
      actions={(c, etag) => c.erasedOn === undefined && <Acts file={c} etag={etag} />}
      main={(c) => (
        <>
          {c.restrictedOn !== undefined && c.erasedOn === undefined && (
            <Alert kind="info" title={t.file.restricted}>
              <p className="kern-body">{t.file.restrictedWhy({ date: f.date(c.restrictedOn) })}</p>
            </Alert>
          )}
          <Section id="angaben" title={t.file.kept} note={t.file.keptNoteCase}>
            <Facts
              of={[
                [t.columns.openedOn, date(c.openedOn)],
                [t.columns.closedOn, date(c.closedOn)],
                [t.columns.keptUntil, date(c.keptUntil)],
                [t.file.restrictedOn, date(c.restrictedOn)],
                [t.columns.heldSince, date(c.heldSince)],
                [t.columns.erasedOn, date(c.erasedOn)],
                [t.file.talks, f.count(c.talks)],
                [t.file.counselledBy, c.counselledBy && `${c.counselledBy.code}: ${c.counselledBy.source}`],
              ]}
            />
          </Section>
          {answersForIt && <Readings caseId={caseId} />}
          {c.erasedOn === undefined && (answersForIt || c.restrictedOn === undefined) && <Open caseId={caseId} />}
        </>
      )}
    />
  );
};
