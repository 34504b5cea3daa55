import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { read } from '../api/queries';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import { commonTexts } from '../texts/common';
import type { Application } from './types';

/** The way to the notice of what was decided, once there is one. */
export const NoticeLink = ({ application: { applicationId, status } }: { application: Application }) => {
  const t = useTexts(applicationsTexts).file;
  const { data } = useQuery({
    ...read('/api/applications/v1/grants', { query: { applicationId } }),
    enabled: status === 'granted' || status === 'rejected',
  });
  const grantId = data?.items[0]?.grantId;
  if (grantId === undefined) return null;
  return (
    <Link className="kern-link" to="/zuwendungen/$grantId" params={{ grantId }}>
      {t.notice}
    </Link>
  );
};

/** The way to the whole file, for auditors. */
export const VolumeLink = ({ applicationId }: { applicationId: string }) => {
  const { pages } = useTexts(commonTexts);
  const { me } = useSession();
  if (!me?.roles?.includes('AUDITOR')) return null;
  return (
    <Link className="kern-link" to="/aktenband/$applicationId" params={{ applicationId }}>
      {pages.volume}
    </Link>
  );
};
