import { Injectable } from '@nestjs/common';
import type { QualificationTier } from '@paktwerk/contracts';
import { defined, earlierOf, lapseOn, lastLapse, laterOf, notNull } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import { Past, isVisible, pageRows, visibleIn } from '@paktwerk/platform';
import type { Visible } from '@paktwerk/platform';
import { Database, columnsOf, tableNameOf } from '@paktwerk/postgres';
import type { PostOfState } from '../../occupancy/occupancy-of';
import { entryKey } from '../../person/views';
import { paidTierOn } from '../../post/entitlement';
import { payOf } from '../../post/pay';
import { termsOn, workingShareOn } from '../../post/state';
import type { KeptShare, PostStatus, WorkingShare } from '../../post/state';
import type { Rules } from '../../programme/rules';
import { firstPossibleDay } from '../../post/vacancy';
import { inWords, keptOf, statusBy } from '../../post/views';
import type { Known, PostItem } from '../../post/views';
import { PostNumberRow } from '../post-numbers/entity';
import { OccupancyRow, PostRow } from './entity';
import type { SuspendedDays } from './entity';
import { READS, isOfPeople, occupancyAfter, postAfter } from './projection';
import type { PostEntry } from './projection';

export interface PostFilter {
  readonly effectiveOn: IsoDate;
  readonly visible: Visible;
  /** Also those whose notice nobody has in hand: not for the party that is granted. */
  readonly withAnnounced: boolean;
  readonly programmeId?: string | undefined;
  readonly status?: PostStatus | undefined;
  /** Only those of which something was told that the authority has not taken note of. */
  readonly reports?: 'open' | undefined;
  /** Only those on which somebody began behind a window. */
  readonly refilled?: 'late' | undefined;
  /** What was not known yet at this instant is left out. */
  readonly knownAt?: Instant | undefined;
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
  readonly kept: KeptShare | null;
  readonly shares: readonly WorkingShare[] | null;
  readonly suspensions: readonly SuspendedDays[] | null;
  /** The day that is looked at. */
  readonly onDay: IsoDate;
}

/** A post and everybody who ever held it, as known at an instant. */
interface PostThen {
  readonly post: PostRow;
  readonly occupancies: ReadonlyMap<string, OccupancyRow>;
}

const thenAfter = (row: PostThen | undefined, e: PostEntry): PostThen | undefined => {
  const post = postAfter(row?.post, e) ?? row?.post;
  if (post === undefined) return undefined;
  const occupancies = new Map(row?.occupancies);
  if (isOfPeople(e)) {
    const occupancy = occupancyAfter(occupancies.get(e.data.appointmentId), e);
    if (occupancy) occupancies.set(e.data.appointmentId, occupancy);
  }
  return { post, occupancies };
};

/** The first day on which somebody may work. */
const firstDayOfWork = ({ firstDay: from, startsFrom }: PostRow): IsoDate => firstPossibleDay({ from, ...notNull({ startsFrom }) });

const heldAs = ({ suspensions }: OccupancyRow, day: IsoDate): 'suspended' | 'filled' =>
  suspensions.some(({ from, until = day }) => from <= day && day <= until) ? 'suspended' : 'filled';

/** As the statement for the live rows decides it. */
const onDay = ({ post, occupancies }: PostThen, day: IsoDate): PostOnDay => {
  const held = [...occupancies.values()].find((o) => !o.isAnnulled && o.firstDay <= day && (o.until ?? post.lastDay) >= day);
  const days = { first: firstDayOfWork(post), last: post.lastDay, isLapsed: lapseOn(post.lapses, day) !== undefined };
  const stands = { ...days, held: held && heldAs(held, day), isLost: post.grantLost !== null };
  const status = post.standing === 'there' ? statusBy(stands, day) : post.standing;
  const shown = {
    status,
    appointmentId: held?.appointmentId ?? null,
    personId: held?.personId ?? null,
    heldFrom: held?.firstDay ?? null,
    lastDayOfWork: held?.lastDay ?? null,
    heldUntil: held ? (held.until ?? post.lastDay) : null,
    heldTier: held?.tier ?? null,
    kept: held?.kept ?? null,
    shares: held?.shares ?? null,
    suspensions: held?.suspensions ?? null,
    onDay: day,
  };
  return Object.assign(shown, post);
};

const ofState = (post: PostRow, occupancies: readonly OccupancyRow[]): PostOfState => {
  const { district, terms, lastDay, lapses, grantLost } = post;
  const there = occupancies
    .filter((o) => !o.isAnnulled)
    .map((o) => ({
      from: o.firstDay,
      until: o.until ?? lastDay,
      suspensions: o.suspensions,
      shares: o.shares,
      ...notNull({ kept: o.kept }),
    }));
  return {
    district,
    terms,
    firstDay: firstDayOfWork(post),
    lastDay,
    held: there.map(({ suspensions: _days, ...held }) => held),
    unpaid: there.flatMap(({ from, until, suspensions }) =>
      suspensions
        .map((one) => ({ from: laterOf(one.from, from), until: earlierOf(until, one.until) }))
        .filter((one) => one.from <= one.until),
    ),
    lapses,
    ...(grantLost === null ? {} : { isLost: true as const }),
  };
};

/** That a post is not there on a day, because nobody filled it within its window and no extension has opened it anew. */
export const hasLapsed = (table: string, day: string): string =>
  `exists (select from jsonb_array_elements(${table}.lapses) l where l->>'lastDay' < ${day}::text and coalesce(l->'opensAgain'->>'from' > ${day}::text, true))`;

@Injectable()
export class Posts {
  constructor(
    private readonly db: Database,
    private readonly past: Past,
  ) {}

  /** A page of posts as they are on a day, newest first. */
  async list(filter: PostFilter) {
    const { knownAt, limit } = filter;
    return pageRows(knownAt === undefined ? await this.live(filter) : await this.asKnown(knownAt, filter), limit, (row) => row.number);
  }

  /** Every post of these parties, in the order in which they came to be there; those that are only announced behind them. By hand: a district's own are those that name no recipient. */
  async idsOf(parties: readonly string[]): Promise<readonly string[]> {
    const rows = await this.db.query<{ postId: string }>(
      `select p.post_id as "postId" from ${tableNameOf(PostRow)} p
       left join ${tableNameOf(PostNumberRow)} n on n.post_id = p.post_id
       where p.recipient = any($1::text[]) or (p.recipient is null and p.district = any($1::text[])) order by n.number nulls last, p.number`,
      [parties],
    );
    return rows.map(({ postId }) => postId);
  }

  /** A page of posts that are there and that nobody ever worked on, newest first. */
  async neverFilled({ knownAt, programmeId, cursor, limit }: Pick<PostFilter, 'knownAt' | 'programmeId' | 'cursor' | 'limit'>) {
    const rows = knownAt === undefined ? await this.neverFilledNow({ programmeId, cursor, limit }) : await this.neverFilledThen(knownAt);
    const asked = rows
      .filter((row) => (programmeId ?? row.programmeId) === row.programmeId && (cursor === undefined || row.number < Number(cursor)))
      .sort((a, b) => b.number - a.number);
    return pageRows(asked, limit, (row) => row.number);
  }

  private neverFilledNow({ programmeId, cursor, limit }: Pick<PostFilter, 'programmeId' | 'cursor' | 'limit'>): Promise<PostRow[]> {
    return this.db.query<PostRow>(
      `select ${columnsOf(PostRow, 'p')} from ${tableNameOf(PostRow)} p
       where p.standing = 'there' and p.grant_lost is null and ($1::text is null or p.programme_id = $1) and ($2::bigint is null or p.number < $2)
         and not exists (select from ${tableNameOf(OccupancyRow)} o where o.post_id = p.post_id and not o.is_annulled)
       order by p.number desc limit $3`,
      [programmeId ?? null, cursor ?? null, limit + 1],
    );
  }

  private async neverFilledThen(knownAt: Instant): Promise<readonly PostRow[]> {
    const rows = await this.past.rows(READS, { knownAt }, (e) => e.data.postId, thenAfter);
    return rows.flatMap(({ post, occupancies }) =>
      post.standing === 'there' && post.grantLost === null && [...occupancies.values()].every((o) => o.isAnnulled) ? [post] : [],
    );
  }

  /** Every post that is there, with the days on which somebody works on it; nobody is named. */
  async ofState(knownAt?: Instant): Promise<readonly PostOfState[]> {
    if (knownAt !== undefined) {
      const rows = await this.past.rows(READS, { knownAt }, (e) => e.data.postId, thenAfter);
      return rows.filter(({ post }) => post.standing === 'there').map(({ post, occupancies }) => ofState(post, [...occupancies.values()]));
    }
    const [posts, occupancies] = await Promise.all([
      this.db.query<PostRow>(`select ${columnsOf(PostRow, 'p')} from ${tableNameOf(PostRow)} p where p.standing = 'there'`, []),
      this.db.query<OccupancyRow>(`select ${columnsOf(OccupancyRow, 'o')} from ${tableNameOf(OccupancyRow)} o where not o.is_annulled`, []),
    ]);
    const byPost = new Map<string, OccupancyRow[]>();
    for (const one of occupancies) byPost.set(one.postId, [...(byPost.get(one.postId) ?? []), one]);
    return posts.map((post) => ofState(post, byPost.get(post.postId) ?? []));
  }

  private async asKnown(
    knownAt: Instant,
    { effectiveOn, visible, withAnnounced, programmeId, status, reports, refilled, cursor }: PostFilter,
  ): Promise<readonly PostOnDay[]> {
    const rows = await this.past.rows(READS, { knownAt }, (e) => e.data.postId, thenAfter);
    return rows
      .map((row) => onDay(row, effectiveOn))
      .filter((row) => withAnnounced || row.standing !== 'announced')
      .filter((row) => reports !== 'open' || row.openReports.length > 0)
      .filter((row) => refilled !== 'late' || row.isRefilledLate)
      .filter((row) => isVisible(row, visible) && (programmeId ?? row.programmeId) === row.programmeId)
      .filter((row) => (status ?? row.status) === row.status && (cursor === undefined || row.number < Number(cursor)))
      .sort((a, b) => b.number - a.number);
  }

  /** One row more than the page where there is more. By hand: the status of a day follows from both tables. */
  private live(f: PostFilter): Promise<PostOnDay[]> {
    const params: unknown[] = [f.effectiveOn, f.programmeId ?? null, f.status ?? null, f.cursor ?? null, f.limit + 1];
    const isTheirs = visibleIn(f.visible, 'p', (value) => `$${params.push(value)}`);
    const isTold = f.reports === 'open' ? `and jsonb_array_length(p.open_reports) > 0` : '';
    const isLate = f.refilled === 'late' ? 'and p.is_refilled_late' : '';
    const isInHand = f.withAnnounced ? '' : `and p.standing <> 'announced'`;
    return this.db.query<PostOnDay>(
      `select * from (
         select ${columnsOf(PostRow, 'p')}, o.appointment_id as "appointmentId", o.person_id as "personId", o.first_day as "heldFrom",
           o.last_day as "lastDayOfWork", coalesce(o.until, p.last_day) as "heldUntil", o.tier as "heldTier", o.kept, o.shares, o.suspensions, $1::text as "onDay",
           case when p.standing <> 'there' then p.standing when p.last_day < $1::date then 'ended'
             when o.appointment_id is not null then case when exists (
               select from jsonb_array_elements(o.suspensions) s where s->>'from' <= $1::text and coalesce(s->>'until', $1::text) >= $1::text
             ) then 'suspended' else 'filled' end
             when p.grant_lost is not null then 'taken-back'
             when greatest(p.first_day, p.starts_from) > $1::date then 'upcoming' when ${hasLapsed('p', '$1')} then 'lapsed' else 'vacant' end as status
         from ${tableNameOf(PostRow)} p
         left join ${tableNameOf(OccupancyRow)} o on o.post_id = p.post_id and not o.is_annulled and o.first_day <= $1::date and coalesce(o.until, p.last_day) >= $1::date
         where ${isTheirs} ${isInHand} ${isTold} ${isLate} and ($2::text is null or p.programme_id = $2) and ($4::bigint is null or p.number < $4)
       ) posts
       where $3::text is null or posts.status = $3
       order by posts.number desc limit $5`,
      params,
    );
  }
}

/** Who holds a post on the day that is looked at, as the register named them on their first day of work. */
export const holderOf = ({ personId, district, recipient, heldFrom }: PostOnDay) =>
  personId === null || heldFrom === null ? undefined : { personId, district: recipient ?? district, on: heldFrom };

/** @param rules of its programme, as known */
export const postItem = (r: PostOnDay, people: Known, rules?: Rules): PostItem => {
  const { postId, grantId, lineId, programmeId, callId, district, recipient, firstDay: from, lastDay: to, status } = r;
  const { share, tier } = termsOn(r, r.onDay);
  const { startsFrom, grantLost, lapses, openReports, isRefilledLate } = r;
  const keys = { postId, grantId, lineId, programmeId, callId, district, ...notNull({ recipient }) };
  const item = {
    ...keys,
    share,
    tier,
    from,
    to,
    ...notNull({ startsFrom, grantLost }),
    ...defined({ lapsedAfter: lastLapse(lapses)?.lastDay }),
    openReports: openReports.length,
    ...(isRefilledLate ? { isRefilledLate: true as const } : {}),
    status,
  };
  const holder = holderOf(r);
  const { appointmentId, lastDayOfWork, heldUntil, heldTier, kept, shares, suspensions } = r;
  if (!holder || appointmentId === null || heldUntil === null) return item;
  const person = people.get(entryKey(holder));
  return {
    ...item,
    appointment: {
      appointmentId,
      from: holder.on,
      ...notNull({ lastDay: lastDayOfWork }),
      until: heldUntil,
      share: workingShareOn(r, { shares: shares ?? [] }, r.onDay),
      shares: (shares ?? []).map(({ from: begins, share: works }) => ({ from: begins, share: works })),
      suspensions: (suspensions ?? []).toSorted((a, b) => (a.from < b.from ? -1 : 1)),
      ...(heldTier === null ? {} : { tier: heldTier, paidTier: paidTierOn(r, heldTier, payOf(rules, { from }, r), r.onDay) }),
      ...(person ? { personId: person.personId, ...inWords(person), ...keptOf(kept, shares ?? [], r.onDay) } : {}),
    },
  };
};
