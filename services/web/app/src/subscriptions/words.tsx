import { t } from '../texts';

const s = t.subscriptions;
const KIND: Readonly<Record<string, string>> = {
  active: 'success',
  pending: 'warning',
  paused: 'warning',
  removed: 'neutral',
  revoked: 'neutral',
};

export const StateBadge = ({ state }: { state: string }) => (
  <span className={`pw-badge pw-badge--${KIND[state] ?? 'neutral'}`}>{s.states[state] ?? state}</span>
);

export const outcomeText = (outcome: string, status?: number | null): string => {
  const text = s.outcomes[outcome] ?? (outcome.startsWith('refused-') ? s.refusedTarget : outcome);
  return status == null ? text : `${text} (${status})`;
};
