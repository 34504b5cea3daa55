import type { IsoDate } from '@paktwerk/kernel';
import type { Sql } from '@paktwerk/postgres';

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

export interface PostRow {
  readonly post_id: string;
  readonly grant_id: string;
  readonly line_id: string;
  readonly programme_id: string;
  readonly call_id: string;
  readonly district: string;
  readonly share: number;
  readonly tier: string;
  readonly first_day: IsoDate;
  readonly last_day: IsoDate;
  readonly status: PostStatus;
  readonly appointment_id: string | null;
  readonly person_id: string | null;
  readonly held_from: IsoDate | null;
  readonly held_until: IsoDate | null;
  readonly number: string;
}

/** Posts as they are on one day; newest first, one row more than the page where there is more. Dates come as text: a driver's Date would shift them by the time zone. */
export const listPosts = (db: Sql, f: PostFilter): Promise<PostRow[]> =>
  db.query<PostRow>(
    `select * from (
       select p.post_id, p.grant_id, p.line_id, p.programme_id, p.call_id, p.district, p.share, p.tier, p.first_day::text, p.last_day::text, p.number,
              o.appointment_id, o.person_id, o.first_day::text as held_from, o.last_day::text as held_until,
              case when p.last_day < $1::date then 'ended' when p.first_day > $1::date then 'upcoming' when o.appointment_id is not null then 'filled' else 'vacant' end as status
       from rm_posts_v1 p
       left join rm_occupancies_v1 o on o.post_id = p.post_id and o.first_day <= $1::date and coalesce(o.last_day, p.last_day) >= $1::date
       where ($2::text is null or p.district = $2) and ($3::text is null or p.programme_id = $3) and ($5::bigint is null or p.number < $5)
     ) posts
     where $4::text is null or posts.status = $4
     order by posts.number desc limit $6`,
    [f.effectiveOn, f.district ?? null, f.programmeId ?? null, f.status ?? null, f.cursor ?? null, f.limit + 1],
  );
