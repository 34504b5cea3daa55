import type { QualificationTier } from '@paktwerk/contracts';
import { notNull } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { columnsOf, tableNameOf } from '@paktwerk/postgres';
import type { Sql } from '@paktwerk/postgres';
import { entryKey } from '../../person/views';
import { paidTier } from '../../post/funding';
import type { PostStatus } from '../../post/state';
import { inWords } from '../../post/views';
import type { Known, PostItem } from '../../post/views';
import { OccupancyRow, PostRow } from './entity';

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
  readonly lastDayOfWork: IsoDate | null;
  readonly heldUntil: IsoDate | null;
  readonly heldTier: QualificationTier | null;
}

/** Newest first, one row more than the page where there is more. By hand: the status of a day follows from both tables. */
export const listPosts = (db: Sql, f: PostFilter): Promise<PostOnDay[]> =>
  db.query<PostOnDay>(
    `select * from (
       select ${columnsOf(PostRow, 'p')}, o.appointment_id as "appointmentId", o.person_id as "personId", o.first_day as "heldFrom",
         o.last_day as "lastDayOfWork", coalesce(o.until, p.last_day) as "heldUntil", o.tier as "heldTier",
         case when p.last_day < $1::date then 'ended' when p.first_day > $1::date then 'upcoming' when o.appointment_id is not null then 'filled' else 'vacant' end as status
       from ${tableNameOf(PostRow)} p
       left join ${tableNameOf(OccupancyRow)} o on o.post_id = p.post_id and not o.is_annulled and o.first_day <= $1::date and coalesce(o.until, p.last_day) >= $1::date
       where ($2::text is null or p.district = $2) and ($3::text is null or p.programme_id = $3) and ($5::bigint is null or p.number < $5)
     ) posts
     where $4::text is null or posts.status = $4
     order by posts.number desc limit $6`,
    [f.effectiveOn, f.district ?? null, f.programmeId ?? null, f.status ?? null, f.cursor ?? null, f.limit + 1],
  );

/** Who holds a post on the day that is looked at, as the register named them on their first day of work. */
export const holderOf = ({ personId, district, heldFrom }: PostOnDay) =>
  personId === null || heldFrom === null ? undefined : { personId, district, on: heldFrom };

export const postItem = (r: PostOnDay, people: Known): PostItem => {
  const { postId, grantId, lineId, programmeId, callId, district, share, tier, firstDay: from, lastDay: to, status } = r;
  const item = { postId, grantId, lineId, programmeId, callId, district, share, tier, from, to, status };
  const holder = holderOf(r);
  const { appointmentId, lastDayOfWork, heldUntil, heldTier, paysHigherTier } = r;
  if (!holder || appointmentId === null || heldUntil === null) return item;
  const person = people.get(entryKey(holder));
  return {
    ...item,
    appointment: {
      appointmentId,
      from: holder.on,
      ...notNull({ lastDay: lastDayOfWork }),
      until: heldUntil,
      ...(heldTier === null ? {} : { tier: heldTier, paidTier: paidTier(heldTier, tier, paysHigherTier) }),
      ...(person ? { personId: person.personId, ...inWords(person) } : {}),
    },
  };
};
