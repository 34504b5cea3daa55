import type { Sql } from '@paktwerk/platform';
import { find, remove } from '@paktwerk/postgres';
import { applicationIdOf } from '../application/state';
import { AttachmentChunkRow, AttachmentRow } from './entity';

/** One that was given to the authority stays. Whether there was another one. */
export const removeUngiven = async (tx: Sql, attachmentId: string): Promise<boolean> => {
  if ((await remove(tx, AttachmentRow, { attachmentId, applicationId: null })) === 0) return false;
  await remove(tx, AttachmentChunkRow, { attachmentId });
  return true;
};

/** All files of a draft and of the application that it became; in the transaction in which the draft goes. */
export const removeFilesOf = async (tx: Sql, draftId: string): Promise<void> => {
  for (const which of [{ draftId }, { applicationId: applicationIdOf(draftId) }]) {
    const files = await find(tx, AttachmentRow, { where: which });
    await remove(tx, AttachmentChunkRow, { attachmentId: { in: files.map((f) => f.attachmentId) } });
    await remove(tx, AttachmentRow, which);
  }
};
