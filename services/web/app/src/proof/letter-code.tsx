import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import type { Read } from '../api/paths';
import { read } from '../api/queries';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { useTexts } from '../texts/area';
import { proofTexts } from '../texts/proof';
import { Alert } from '../ui/feedback';
import { Facts, Section } from '../ui/section';

type Found = Read<'/api/applications/v1/proofs/code'>;

/** The state that a letter tells of opens for whom may read the file; for everybody else it is genuine. */
const Opened = ({ found }: { found: Found }) => {
  const t = useTexts(proofTexts);
  const { fileNumber, code, opens, annulledOn } = found;
  // Whoever is led to the state of then would not see that it holds no more.
  if (annulledOn !== undefined) return <Annulled found={found} on={annulledOn} />;
  if (opens?.grantId !== undefined) {
    const { grantId, knownAt, effectiveOn } = opens;
    return <Navigate to="/zuwendungen/$grantId" params={{ grantId }} search={{ bekannt: knownAt, am: effectiveOn }} replace />;
  }
  if (opens !== undefined) {
    const { applicationId, knownAt } = opens;
    return <Navigate to="/antraege/$applicationId" params={{ applicationId }} search={{ bekannt: knownAt }} replace />;
  }
  return (
    <Section id="ergebnis" title={fileNumber}>
      <Alert kind="success" title={t.genuine} live="status">
        <p className="kern-body">{t.genuineNote}</p>
      </Alert>
      <Facts of={[[t.code, <code>{code}</code>]]} />
    </Section>
  );
};

/** The letter is genuine, and what it says has no effect any more. */
const Annulled = ({ found: { fileNumber, code, opens }, on }: { found: Found; on: string }) => {
  const t = useTexts(proofTexts);
  const f = useFormat();
  return (
    <Section id="ergebnis" title={fileNumber}>
      <Alert kind="warning" title={t.annulled({ date: f.date(on) })} live="status">
        <p className="kern-body">{t.annulledNote}</p>
      </Alert>
      <Facts of={[[t.code, <code>{code}</code>]]} />
      {opens?.grantId !== undefined && (
        <p>
          <Link
            className="kern-link"
            to="/zuwendungen/$grantId"
            params={{ grantId: opens.grantId }}
            search={{ bekannt: opens.knownAt, am: opens.effectiveOn }}
          >
            {t.open({ date: f.date(opens.effectiveOn) })}
          </Link>
        </p>
      )}
    </Section>
  );
};

/** What a code stands for. */
export const LetterCode = ({ fileNumber, code }: { fileNumber: string; code: string }) => {
  const found = useQuery(read('/api/applications/v1/proofs/code', { query: { fileNumber, code } }, { isLive: false }));
  return (
    <Loaded query={found} skeleton={{ lines: 6 }}>
      {(data) => <Opened found={data} />}
    </Loaded>
  );
};
