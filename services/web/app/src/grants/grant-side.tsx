import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { addressOf } from '../api/client';
import { read } from '../api/queries';
import { useNamesOfLines } from '../applications/line-name';
import { ChangeBadge } from '../change-notifications/change-badge';
import type { ChangeItem } from '../change-notifications/types';
import { useWishWords } from '../change-notifications/words';
import { useFormat } from '../lib/format';
import { LoadState } from '../shell/loaded';
import { ProofBadge } from '../proofs-of-use/proof-badge';
import type { ProofItem } from '../proofs-of-use/types';
import { textOf, useTexts } from '../texts/area';
import { changeTexts } from '../texts/change-notifications';
import { grantsTexts } from '../texts/grants';
import { proofsOfUseTexts } from '../texts/proofs-of-use';
import { Section } from '../ui/section';
import { useProofs } from './grant-proofs';
import { useNoticeName } from './notice-name';
import type { Grant } from './types';

/** The letters of the notices, for whom may open them, each with the way to prove it. */
const Letters = ({ grant: { grantId, notices } }: { grant: Grant }) => {
  const t = useTexts(grantsTexts).file;
  const nameOf = useNoticeName();
  const open = notices.flatMap((notice) => (notice.letter === undefined ? [] : [{ ...notice, letter: notice.letter }]));
  if (open.length === 0) return null;
  return (
    <Section id="unterlagen" title={t.letters}>
      <ul className="pw-list-plain">
        {open.map(({ noticeId, letter, ...notice }) => (
          <li key={noticeId}>
            <a
              className="kern-link"
              href={addressOf('/api/applications/v1/grants/{grantId}/notices/{noticeId}/letter.pdf', { path: { grantId, noticeId } })}
              download
            >
              {t.letter({ notice: nameOf(notice) })}
            </a>{' '}
            <Link className="kern-link" to="/beleg" search={{ datei: letter }}>
              {t.proof}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** What the grant is proven by. */
const Proofs = ({ proofs }: { proofs: readonly ProofItem[] }) => {
  const t = useTexts(proofsOfUseTexts);
  const { due } = useTexts(grantsTexts).steps;
  const f = useFormat();
  if (proofs.length === 0) return null;
  return (
    <Section id="nachweise" title={t.title}>
      <ul className="pw-list-plain">
        {proofs.map(({ proofId, kind, from, to, status, dueOn }) => (
          <li key={proofId}>
            <Link className="kern-link" to="/nachweise/$proofId" params={{ proofId }}>
              {textOf(t.kinds, kind)} {t.period({ from: f.date(from), to: f.date(to) })}
            </Link>{' '}
            <ProofBadge status={status} /> <span className="pw-muted">{due({ date: f.date(dueOn) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};

const isOpen = ({ status, moneyFollows }: ChangeItem): boolean => status === 'sent' || status === 'queried' || moneyFollows;

/** What was told to change and is not settled, with what it comes to. */
export const OpenChanges = ({ applicationId }: { applicationId: string }) => {
  const t = useTexts(changeTexts);
  const f = useFormat();
  const wishWords = useWishWords();
  const lineName = useNamesOfLines(applicationId);
  const query = useQuery(read('/api/applications/v1/changes', { query: { applicationId, limit: 200 } }));
  const open = query.data?.items.filter(isOpen) ?? [];
  if (open.length === 0) return <LoadState query={query} />;
  return (
    <Section id="offene-anzeigen" title={t.openTitle}>
      <ul className="pw-list-plain">
        {open.map(({ changeId, lineId, from, wish, status, differenceCents }) => (
          <li key={changeId}>
            <Link className="kern-link" to="/aenderungsanzeigen/$changeId" params={{ changeId }}>
              {t.option({ line: lineName(lineId), from: f.date(from), what: wishWords(wish) })}
            </Link>{' '}
            <ChangeBadge status={status} />
            {differenceCents !== undefined && <> {f.signed(differenceCents, f.euro)}</>}
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** What else belongs to the file; of the past the letters alone. */
export const GrantSide = ({ grant, isNow }: { grant: Grant; isNow: boolean }) => {
  const { proofs, query } = useProofs(grant.grantId, isNow);
  return (
    <>
      <LoadState query={query} />
      <Proofs proofs={proofs} />
      <Letters grant={grant} />
    </>
  );
};
