import type { Labelled, Refusal } from '@paktwerk/kernel';
import { tableNameOf } from '@paktwerk/postgres';
import type { EntityClass, Sql } from '@paktwerk/postgres';
import { refuseAttachment } from './attachment-problems';

/** Who brought in how much within the last day, whether or not it is still there. */
export interface UploadRow {
  readonly personId: string;
  readonly sizeBytes: number;
  readonly uploadedAt: string;
}

/** What a person brought in within a day counts, also what is gone again; one upload of theirs at a time, wherever it goes. */
export const tooManyBytes = async (
  tx: Sql,
  uploads: EntityClass<UploadRow>,
  { personId, sizeBytes }: Pick<UploadRow, 'personId' | 'sizeBytes'>,
  { value: maximum }: Labelled<number>,
): Promise<Refusal | undefined> => {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('uploads of ' || $1, 0))`, [personId]);
  const [row] = await tx.query<{ bytes: number }>(
    `select coalesce(sum(size_bytes), 0)::bigint as bytes from ${tableNameOf(uploads)}
     where person_id = $1 and uploaded_at > now() - interval '1 day'`,
    [personId],
  );
  const bytes = row?.bytes ?? 0;
  return bytes + sizeBytes > maximum ? refuseAttachment('too-many-bytes', { bytes, maximum }) : undefined;
};
