import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { addressOf } from '../api/client';
import { read } from '../api/queries';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import { Facts, Section } from '../ui/section';
import { DownloadMenu } from '../ui/table/export-menu';

/** That and when the application was received, as the applicant can keep it. */
export const Receipt = ({ applicationId }: { applicationId: string }) => {
  const t = useTexts(applicationsTexts).file;
  const f = useFormat();
  const path = { applicationId };
  const receipt = useQuery(read('/api/applications/v1/applications/{applicationId}/receipt', { path }, { isLive: false }));
  return (
    <Section id="eingang" title={t.receipt} note={t.receiptNote}>
      <Loaded query={receipt} skeleton={{ lines: 4 }}>
        {(r) => (
          <>
            <Facts
              of={[
                [t.fileNumber, r.fileNumber],
                [t.received, f.evidence(r.receivedAt)],
                [t.position, r.position],
                [t.hash, <code>{r.hash}</code>],
              ]}
            />
            <p className="pw-links">
              <a className="kern-link" href={addressOf('/api/applications/v1/applications/{applicationId}/receipt.pdf', { path })} download>
                {t.receiptLetter}
              </a>{' '}
              <Link className="kern-link" to="/beleg" search={{ aktenzeichen: r.fileNumber, pruefsumme: r.hash }}>
                {t.receiptProof}
              </Link>
            </p>
            <DownloadMenu
              title={t.receiptDownload}
              addressOf={(kind) => addressOf(`/api/applications/v1/applications/{applicationId}/receipt.${kind}`, { path })}
            />
          </>
        )}
      </Loaded>
    </Section>
  );
};
