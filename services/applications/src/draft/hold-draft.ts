import { notFound } from '@paktwerk/platform';
import type { Sql } from '@paktwerk/platform';
import { findOne } from '@paktwerk/postgres';
import type { FieldChange } from './content';
import { contentOf, draftOf, refuseReceived, writeDraft } from './drafts';
import type { Change, Draft } from './drafts';
import { DraftChangeRow, DraftRow } from './entity';

/**
 * Holds a draft until the transaction ends, for what belongs to it beside its content: nothing comes or goes between its receipt and the application.
 * @throws Problem 404, 422 where it has been received
 */
export const holdDraft = async (tx: Sql, draftId: string): Promise<Draft> => {
  await tx.query('select from drafts where draft_id = $1 for update', [draftId]);
  const row = (await findOne(tx, DraftRow, { draftId })) ?? notFound('draft', draftId);
  const draft = draftOf(row);
  refuseReceived(draft);
  return draft;
};

/** Whether the command has changed the held draft before. */
export const hasChanged = async (tx: Sql, { draftId }: Draft, { commandId }: Change): Promise<boolean> =>
  (await findOne(tx, DraftChangeRow, { draftId, commandId })) !== undefined;

/** What comes or goes beside the content of a held draft is a change of it: whoever signs has seen another one, and a hand-over is over. */
export const changeBeside = async (tx: Sql, draft: Draft, field: FieldChange, change: Change): Promise<void> => {
  const written = await writeDraft(tx, draft, { content: contentOf(draft) }, [field], change);
  if (!written) throw new Error(`Draft ${draft.draftId} was changed while it was held.`);
};
