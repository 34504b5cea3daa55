import { Injectable } from '@nestjs/common';
import type { Instant } from '@paktwerk/kernel';
import { Database } from '@paktwerk/platform';
import type { ByItselfRow } from './entity';

const SHOWN = 20;

export interface Happened extends Pick<ByItselfRow, 'what' | 'applicationId' | 'at'> {
  readonly fileNumber: string;
  readonly district: string;
  readonly recipient: string | null;
  readonly recipientName: string | null;
}

@Injectable()
export class ByItself {
  constructor(private readonly db: Database) {}

  /** The last of it first. */
  since(instant: Instant): Promise<readonly Happened[]> {
    return this.db.query<Happened>(
      `select b.what, b.application_id as "applicationId", b.at, t.file_number as "fileNumber", t.district, t.recipient, t.recipient_name as "recipientName"
       from rm_by_itself_v1 b join rm_due_list_v3 t on t.application_id = b.application_id
       where b.at >= $1 order by b.at desc, b.event_id limit ${SHOWN}`,
      [instant],
    );
  }
}
