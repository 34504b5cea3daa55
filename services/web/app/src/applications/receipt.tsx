import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../api/client';
import { read } from '../api/queries';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import { DownloadMenu } from '../ui/table/export-menu';

/** That and when the application was received, as the applicant can keep it. */
export const Receipt = ({ applicationId }: { applicationId: string }) => {
  const t = useTexts(applicationsTexts).file;
  const f = useFormat();
  const path = { applicationId };
  const receipt = useQuery(read('/api/applications/v1/applications/{applicationId}/receipt', { path }, { isLive: false }));
  return (
    <section className="pw-panel" aria-labelledby="eingang">
      <h2 id="eingang">{t.receipt}</h2>
      <p className="pw-muted">{t.receiptNote}</p>
      <Loaded query={receipt} skeleton={{ lines: 4 }}>
        {(r) => (
          <>
            <dl className="pw-facts">
              <div>
                <dt>{t.fileNumber}</dt>
                <dd>{r.fileNumber}</dd>
              </div>
              <div>
                <dt>{t.received}</dt>
                <dd>{f.evidence(r.receivedAt)}</dd>
              </div>
              <div>
                <dt>{t.position}</dt>
                <dd>{r.position}</dd>
              </div>
              <div>
                <dt>{t.hash}</dt>
                <dd>
                  <code>{r.hash}</code>
                </dd>
              </div>
            </dl>
            <DownloadMenu
              title={t.receiptDownload}
              addressOf={(kind) => addressOf(`/api/applications/v1/applications/{applicationId}/receipt.${kind}`, { path })}
            />
          </>
        )}
      </Loaded>
    </section>
  );
};
