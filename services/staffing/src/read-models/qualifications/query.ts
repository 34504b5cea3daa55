import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import { inParallel } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { limitOf, pageRows } from '@paktwerk/platform';
import type { PageQuery } from '@paktwerk/platform';
import { Database, columnsOf, tableNameOf } from '@paktwerk/postgres';
import { personDecider, personStream } from '../../person/state';
import type { VerificationState } from '../../qualification/verification-on';
import { qualificationView } from '../../qualification/views';
import type { QualificationView } from '../../qualification/views';
import { QualificationRow } from './entity';

const WIDTH = 6;

export interface QualificationQuery extends PageQuery {
  readonly state?: VerificationState | undefined;
  readonly district?: string | undefined;
}

/** Whose tier waits for the authority; who they are is decrypted from their streams on every read. */
@Injectable()
export class Qualifications {
  constructor(
    private readonly commands: Commands,
    private readonly db: Database,
  ) {}

  /** What has waited longest comes first; whoever is erased is nobody's task any more. By hand: it looks into what was erased. */
  async list({ state, district, ...page }: QualificationQuery, on: IsoDate) {
    const limit = limitOf(page);
    const rows = await this.db.query<QualificationRow>(
      `select ${columnsOf(QualificationRow, 'q')} from ${tableNameOf(QualificationRow)} q
       where ($1::text is null or q.state = $1) and ($2::text is null or q.district = $2) and ($3::bigint is null or q.number > $3)
         and not exists (select from rm_erasures_v1 e where e.ref = q.person_id)
       order by q.number limit $4`,
      [state ?? null, district ?? null, page.cursor ?? null, limit + 1],
    );
    const { rows: shown, next } = pageRows(rows, limit, (row) => row.number);
    const views = new Map<string, QualificationView>();
    await inParallel([...shown], WIDTH, async ({ personId, district: of }) => {
      const loaded = await this.commands.load(personStream(personId), personDecider);
      const view = qualificationView(loaded.state, loaded.events, of, on);
      if (view) views.set(`${personId} ${of}`, view);
    });
    return { items: shown.flatMap((row) => views.get(`${row.personId} ${row.district}`) ?? []), ...next };
  }
}
