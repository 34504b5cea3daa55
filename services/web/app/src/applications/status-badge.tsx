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

export const StatusBadge = ({ status, outcome, late = false }: { status: string; outcome?: string | undefined; late?: boolean }) => {
  const t = useTexts(applicationsTexts);
  const shown = status === 'granted' && outcome === 'partially-granted' ? outcome : status;
  return (
    <span className="pw-badges">
      <Badge kind={KIND[status] ?? 'neutral'}>{textOf(t.status, shown)}</Badge>
      {late && <Badge kind="warning">{t.late}</Badge>}
    </span>
  );
};
