import { useQueryClient } from '@tanstack/react-query';
import { addressOf, serviceOf } from '../api/client';
import { sendFile } from '../api/send-file';
import { useFormat } from '../lib/format';
import { Refusal } from '../shell/refusal';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { peopleTexts } from '../texts/people';
import { Badge, type Kind } from '../ui/feedback';
import { FileField } from '../ui/file-field';
import { useAction } from '../ui/form/use-action';
import { Section } from '../ui/section';
import type { Person, ProofDocument, Verification } from './types';

const MAX_BYTES = 20_000_000;
const ACCEPT = ['.pdf', '.png', '.jpg', '.jpeg'];
const KINDS: Readonly<Record<Verification['state'], Kind | 'neutral'>> = {
  unverified: 'neutral',
  waiting: 'warning',
  verified: 'success',
  doubted: 'danger',
};

/** Whether the authority has verified a tier, in a word, and why not. */
export const VerificationState = ({ verification: { state, since, reason } }: { verification: Verification }) => {
  const t = useTexts(peopleTexts).proof;
  const f = useFormat();
  return (
    <>
      <Badge kind={KINDS[state]}>{t.states[state]}</Badge>
      {since !== undefined && <span className="pw-muted"> {t.since({ date: f.date(since.slice(0, 10)) })}</span>}
      {reason && <p>{t.because({ reason })}</p>}
    </>
  );
};

/** Each is saved, never shown in the page. */
export const Documents = ({ personId, documents }: { personId: string; documents: readonly ProofDocument[] }) => {
  const f = useFormat();
  return (
    <ul className="pw-file__list">
      {documents.map(({ documentId, name, knownSince }) => (
        <li key={documentId}>
          <a
            className="kern-link"
            href={addressOf('/api/staffing/v1/people/{id}/documents/{documentId}/content', { path: { id: personId, documentId } })}
            download={name ?? documentId}
          >
            {name ?? documentId}
          </a>{' '}
          <span className="pw-muted">{f.instant(knownSince)}</span>
        </li>
      ))}
    </ul>
  );
};

const Bring = ({ personId }: { personId: string }) => {
  const t = useTexts(peopleTexts).proof;
  const client = useQueryClient();
  const to = addressOf('/api/staffing/v1/people/{id}/documents', { path: { id: personId } });
  const add = useAction({
    send: ({ file }: { file: File; name: string; size: number }, key) => sendFile<Person>(to, file, key),
    onDone: () => void client.invalidateQueries({ queryKey: [serviceOf(to)] }),
  });
  return (
    <>
      <FileField
        label={t.bring}
        isRequired={false}
        accept={ACCEPT}
        kinds="PDF, PNG, JPEG"
        maxBytes={MAX_BYTES}
        value={[]}
        onChange={([file]) => file && void add.run({ file, name: file.name, size: file.size })}
      />
      <p role="status" className="pw-muted">
        {add.isBusy ? t.sending : ''}
      </p>
      <Refusal problem={add.problem} title={t.refused} />
    </>
  );
};

/** What proves a person's tier, and whether the authority takes it so. */
export const ProofSection = ({ person }: { person: Person }) => {
  const t = useTexts(peopleTexts).proof;
  const { me } = useSession();
  const { personId, documents = [], verification = { state: 'unverified' as const }, erasedOn } = person;
  return (
    <Section id="nachweis" title={t.title} note={t.note}>
      <p>
        <VerificationState verification={verification} />
      </p>
      {documents.length > 0 && <Documents personId={personId} documents={documents} />}
      {erasedOn === undefined && me?.roles?.includes('APPLICANT') && <Bring personId={personId} />}
    </Section>
  );
};
