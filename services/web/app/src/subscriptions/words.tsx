import { useCallback } from 'react';
import { textOf, useTexts, type TextsOf } from '../texts/area';
import { subscriptionsTexts } from '../texts/subscriptions';
import { Badge, type Kind } from '../ui/feedback';

const KIND: Readonly<Record<string, Kind | 'neutral'>> = {
  active: 'success',
  pending: 'warning',
  paused: 'warning',
  removed: 'neutral',
  revoked: 'neutral',
};

export const useStateText = (): ((state: string) => string) => {
  const { states } = useTexts(subscriptionsTexts);
  return useCallback((state) => textOf(states, state), [states]);
};

export const StateBadge = ({ state }: { state: string }) => <Badge kind={KIND[state] ?? 'neutral'}>{useStateText()(state)}</Badge>;

export const outcomeText = (t: TextsOf<typeof subscriptionsTexts>, outcome: string, status?: number | null): string => {
  const text = outcome.startsWith('refused-') ? t.refusedTarget : textOf(t.outcomes, outcome);
  return status == null ? text : `${text} (${status})`;
};
