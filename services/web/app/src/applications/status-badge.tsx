import { useCallback } from 'react';
import { textOf, useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import { Badge, type Kind } from '../ui/feedback';

const KIND: Readonly<Record<string, Kind | 'neutral'>> = {
  submitted: 'info',
  checked: 'info',
  prepared: 'warning',
  granted: 'success',
  rejected: 'danger',
  withdrawn: 'neutral',
};

interface Status {
  readonly status: string;
  readonly outcome?: string | undefined;
}

/** The word for where an application stands; a grant in part has one of its own. */
export const useStatusText = (): ((of: Status) => string) => {
  const t = useTexts(applicationsTexts);
  return useCallback(
    ({ status, outcome }) => textOf(t.status, status === 'granted' && outcome === 'partially-granted' ? outcome : status),
    [t],
  );
};

export const StatusBadge = ({ status, outcome, late = false }: Status & { late?: boolean }) => {
  const t = useTexts(applicationsTexts);
  const statusText = useStatusText();
  return (
    <span className="pw-badges">
      <Badge kind={KIND[status] ?? 'neutral'}>{statusText({ status, outcome })}</Badge>
      {late && <Badge kind="warning">{t.late}</Badge>}
    </span>
  );
};
