import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { draftTexts } from '../texts/draft';
import { Alert } from '../ui/feedback';
import type { Draft } from './types';

/** That it is ready, who says so, and what they noted for whoever signs. */
export const HandedOver = ({ draft: { handedOver } }: { draft: Draft }) => {
  const t = useTexts(draftTexts).submit;
  const f = useFormat();
  if (!handedOver) return null;
  const { name, at, note } = handedOver;
  return (
    <Alert kind="info" title={name === undefined ? t.handed : t.handedBy({ name, at: f.instant(at) })}>
      {note !== undefined && <p>„{note}“</p>}
    </Alert>
  );
};
