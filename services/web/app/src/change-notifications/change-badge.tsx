import { textOf, useTexts } from '../texts/area';
import { changeTexts } from '../texts/change-notifications';
import { Badge, type Kind } from '../ui/feedback';
import type { ChangeItem } from './types';

const KIND: Readonly<Record<ChangeItem['status'], Kind | 'neutral'>> = {
  draft: 'neutral',
  sent: 'info',
  queried: 'warning',
  acknowledged: 'success',
  refused: 'danger',
  withdrawn: 'neutral',
};

/** Where a change stands. */
export const ChangeBadge = ({ status }: Pick<ChangeItem, 'status'>) => {
  const t = useTexts(changeTexts);
  return <Badge kind={KIND[status]}>{textOf(t.statuses, status)}</Badge>;
};
