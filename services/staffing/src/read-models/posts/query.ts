import type { IsoDate } from '@paktwerk/kernel';
import { columnsOf, tableNameOf } from '@paktwerk/postgres';
import type { Sql } from '@paktwerk/postgres';
import { OccupancyRow, PostRow } from './entity';

export const POST_STATUSES = ['filled', 'vacant', 'upcoming', 'ended'] as const;
export type PostStatus = (typeof POST_STATUSES)[number];

export interface PostFilter {
  readonly effectiveOn: IsoDate;
  readonly district?: string | undefined;
  readonly programmeId?: string | undefined;
  readonly status?: PostStatus | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A post as it is on one day, with who holds it then. */
export interface PostOnDay extends PostRow {
  readonly status: PostStatus;
  readonly appointmentId: string | null;
  readonly personId: string | null;
  readonly heldFrom: IsoDate | null;
  readonly heldUntil: IsoDate | null;
}

/** Newest first, one row more than the page where there is more. By hand: the status of a day follows from both tables. */
export const listPosts = (db: Sql, f: PostFilter): Promise<PostOnDay[]> =>
  db.query<PostOnDay>(
    `select * from (
       select ${columnsOf(PostRow, 'p')}, o.appointment_id as "appointmentId", o.person_id as "personId", o.first_day as "heldFrom", o.last_day as "heldUntil",
         case when p.last_day < $1::date then 'ended' when p.first_day > $1::date then 'upcoming' when o.appointment_id is not null then 'filled' else 'vacant' end as status
       from ${tableNameOf(PostRow)} p
       left join ${tableNameOf(OccupancyRow)} o on o.post_id = p.post_id and not o.is_annulled and o.first_day <= $1::date and coalesce(o.last_day, p.last_day) >= $1::date
       where ($2::text is null or p.district = $2) and ($3::text is null or p.programme_id = $3) and ($5::bigint is null or p.number < $5)
     ) posts
     where $4::text is null or posts.status = $4
     order by posts.number desc limit $6`,
    [f.effectiveOn, f.district ?? null, f.programmeId ?? null, f.status ?? null, f.cursor ?? null, f.limit + 1],
  );
