import { t } from '../texts';

const KIND: Readonly<Record<string, string>> = {
  submitted: 'info',
  checked: 'info',
  prepared: 'warning',
  granted: 'success',
  rejected: 'danger',
  withdrawn: 'neutral',
};

export const StatusBadge = ({ status, outcome, late = false }: { status: string; outcome?: string | undefined; late?: boolean }) => {
  const shown = status === 'granted' && outcome === 'partially-granted' ? outcome : status;
  return (
    <span className="pw-badges">
      <span className={`pw-badge pw-badge--${KIND[status] ?? 'neutral'}`}>{t.applications.status[shown] ?? shown}</span>
      {late && <span className="pw-badge pw-badge--warning">{t.applications.late}</span>}
    </span>
  );
};
