import { textOf, useTexts } from '../texts/area';
import { proofsOfUseTexts } from '../texts/proofs-of-use';
import { Badge, type Kind } from '../ui/feedback';

const KIND: Readonly<Record<string, Kind | 'neutral'>> = {
  running: 'neutral',
  due: 'warning',
  overdue: 'danger',
  submitted: 'info',
  objected: 'warning',
  checked: 'info',
  accepted: 'success',
  dropped: 'neutral',
};

/** Where a proof stands. */
export const ProofBadge = ({ status }: { status: string }) => {
  const t = useTexts(proofsOfUseTexts);
  return <Badge kind={KIND[status] ?? 'neutral'}>{textOf(t.status, status)}</Badge>;
};
