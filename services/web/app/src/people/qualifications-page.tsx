import { Link, getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { usePages } from '../api/use-pages';
import { useSend } from '../api/use-send';
import { verifyQualificationBody } from '../api/generated/staffing.bodies';
import type { Body } from '../api/paths';
import { useFormat } from '../lib/format';
import { useListAddress } from '../shell/list-page';
import { Loaded } from '../shell/loaded';
import { useOrganisationName } from '../shell/organisation';
import { Page } from '../shell/page';
import { textOf, useTexts } from '../texts/area';
import { peopleTexts } from '../texts/people';
import { postsTexts } from '../texts/posts';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/feedback';
import { Form, useBodyForm } from '../ui/form/body-form';
import { ReasonForm } from '../ui/form/reason-form';
import { Facts, Section } from '../ui/section';
import { Select } from '../ui/select';
import { PlainTable } from '../ui/table/plain-table';
import { TextField } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import { Documents, VerificationState } from './proof-section';
import { VERIFICATION_STATES } from './search';
import { nameOf, type Qualification } from './types';

const VERIFY = '/api/staffing/v1/people/{id}/verifications';
const DOUBT = '/api/staffing/v1/people/{id}/doubts';
const REASON_LENGTH = 500;

const Verify = ({ of }: { of: Qualification }) => {
  const t = useTexts(peopleTexts).check;
  const done = useDone(t.verified);
  const send = useSend(VERIFY);
  const { personId, district, qualification, documents } = of;
  const form = useBodyForm({
    schema: verifyQualificationBody,
    defaultValues: { district, tier: qualification ?? '', documentIds: documents.map((d) => d.documentId), note: '' },
    send: (body: Body<typeof VERIFY>, key) => send({ parameters: { path: { id: personId } }, body }, key),
    onSent: done,
  });
  return (
    <Form form={form} label={t.verifyOf({ name: nameOf(of) })}>
      <form.Field name="note">{(field) => <TextField {...field} label={t.note} maxLength={REASON_LENGTH} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.verify}
        </Button>
      </div>
    </Form>
  );
};

const Doubt = ({ of, onClose }: { of: Qualification; onClose: () => void }) => {
  const t = useTexts(peopleTexts).check;
  const done = useDone(t.doubted);
  const send = useSend(DOUBT);
  const { personId, district, documents } = of;
  return (
    <ReasonForm
      label={t.reason}
      hint={t.reasonHint}
      maxLength={REASON_LENGTH}
      autoFocus
      confirmLabel={t.doubt}
      isDangerous
      send={({ reason }, key) =>
        send({ parameters: { path: { id: personId } }, body: { district, documentIds: documents.map((d) => d.documentId), reason } }, key)
      }
      onSent={done}
      onCancel={onClose}
    />
  );
};

/** The facts of the register beside the documents: what the clerk compares. */
const Item = ({ of }: { of: Qualification }) => {
  const t = useTexts(peopleTexts).check;
  const { tiers } = useTexts(postsTexts);
  const f = useFormat();
  const organisationName = useOrganisationName();
  const [isDoubting, setDoubting] = useState(false);
  const tier = (code: string | null): string => (code === null ? '' : textOf(tiers, code));
  return (
    <Section id={`${of.personId}-${of.district}`} title={`${nameOf(of)} · ${organisationName(of.district)}`}>
      <div className="pw-split">
        <div className="pw-apart">
          <Facts
            of={[
              [t.state, <VerificationState key="state" verification={of.verification} />],
              [t.tier, tier(of.qualification)],
              [t.birthDate, of.birthDate ? f.date(of.birthDate) : undefined],
            ]}
          />
          <PlainTable
            isCompact
            caption={t.statements}
            columns={[
              { id: 'known', header: t.known, isRowHeader: true, text: (s) => f.instant(s.knownSince) },
              { id: 'from', header: t.from, text: (s) => (s.from ? f.date(s.from) : t.always) },
              { id: 'tier', header: t.tier, text: (s) => tier(s.qualification) },
              { id: 'evidence', header: t.evidence, text: (s) => s.evidence ?? '' },
            ]}
            rows={of.statements}
            rowId={(_, i) => String(i)}
          />
          {of.claims.length > 0 && (
            <PlainTable
              isCompact
              caption={t.posts}
              columns={[
                { id: 'from', header: t.from, isRowHeader: true, text: (c) => f.date(c.from) },
                {
                  id: 'post',
                  header: t.post,
                  text: () => t.toPost,
                  cell: (c) => (
                    <Link className="kern-link" to="/stellen/$postId" params={{ postId: c.postId }}>
                      {t.toPost}
                    </Link>
                  ),
                },
                { id: 'until', header: t.until, text: (c) => f.date(c.until) },
                { id: 'share', header: t.share, isNumber: true, text: (c) => f.fte(c.share) },
              ]}
              rows={of.claims}
              rowId={(c, i) => `${c.postId} ${i}`}
            />
          )}
        </div>
        <div className="pw-apart">
          <h3>{t.documents}</h3>
          <Documents personId={of.personId} documents={of.documents} />
          {of.documents.length > 0 && !isDoubting && <Verify of={of} />}
          {isDoubting ? (
            <Doubt of={of} onClose={() => setDoubting(false)} />
          ) : (
            <div className="pw-buttons">
              <Button onClick={() => setDoubting(true)}>{t.doubt}</Button>
            </div>
          )}
        </div>
      </div>
    </Section>
  );
};

const route = getRouteApi('/qualifikationen');

/** What waits for the authority: a tier, and the documents that are to prove it. */
export const QualificationsPage = () => {
  const t = useTexts(peopleTexts);
  const { search, change } = useListAddress(route.useSearch());
  const state = search.stand ?? 'waiting';
  const pages = usePages('/api/staffing/v1/people/qualifications', { query: { limit: 20, state } }, (q) => `${q.personId} ${q.district}`);
  return (
    <Page
      title={t.check.title}
      lead={
        <>
          <p>{t.check.lead}</p>
          <Select
            isCompact
            label={t.check.filter}
            value={state}
            options={VERIFICATION_STATES.map((value) => ({ value, label: t.proof.states[value] }))}
            onChange={(value) => change({ stand: value || undefined })}
          />
        </>
      }
    >
      <Loaded query={pages.query} skeleton={{ lines: 12 }}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t.check.empty} />
          ) : (
            <>
              {items.map((of) => (
                <Item key={`${of.personId} ${of.district}`} of={of} />
              ))}
              {pages.hasMore && (
                <Button isBusy={pages.isLoadingMore} onClick={pages.loadMore}>
                  {t.check.more}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
