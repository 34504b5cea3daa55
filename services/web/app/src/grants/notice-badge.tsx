import { textOf, useTexts } from '../texts/area';
import { grantsTexts } from '../texts/grants';
import { Badge, type Kind } from '../ui/feedback';

const KIND: Readonly<Record<string, Kind | 'neutral'>> = {
  released: 'warning',
  posted: 'info',
  'in-portal': 'info',
  retrieved: 'info',
  'not-retrieved': 'warning',
  'came-back': 'warning',
  delivered: 'info',
  contested: 'danger',
  final: 'success',
  annulled: 'neutral',
};

/** Where a notice stands. */
export const NoticeBadge = ({ status }: { status: string }) => {
  const t = useTexts(grantsTexts);
  return <Badge kind={KIND[status] ?? 'neutral'}>{textOf(t.status, status)}</Badge>;
};
