import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import { defined, inParallel } from '@paktwerk/kernel';
import type { Instant } from '@paktwerk/kernel';
import { limitOf, pageRows } from '@paktwerk/platform';
import type { Page, PageQuery } from '@paktwerk/platform';
import { Database, columnsOf, tableNameOf } from '@paktwerk/postgres';
import { foundTwiceItem } from '../../doubles/views';
import type { FoundTwiceItem, SeenBy } from '../../doubles/views';
import { EVERYBODY } from '../../name-search/name-search';
import { PersonTokenRow } from '../../name-search/entity';
import { personDecider, personStream } from '../../person/state';
import { RegisteredRow } from '../people/entity';
import { DOUBLE_STATES, DoubleRow } from './entity';
import type { DoubleState } from './entity';

const WIDTH = 6;
/** What stands in the list unless somebody asks for another state: what is one human, or waits for a decision. */
const SHOWN: readonly DoubleState[] = ['found', 'proposed', 'merged'];

export interface DoublesQuery extends PageQuery {
  readonly state?: DoubleState | undefined;
  readonly knownAt?: Instant | undefined;
}

type Pair = Pick<DoubleRow, 'firstId' | 'secondId'>;

export const AMONG = ['SEVERAL_PARTIES', 'ONE_PARTY'] as const;
/** Several pairs begin with the same entry: a page ends within them. */
export const PAIR_CURSOR = '^[0-9]{1,15}\\.psn_[0-9a-f-]{36}$';
const cursorOf = ({ number, secondId }: Pick<Pair, 'secondId'> & { readonly number: number }): string => `${number}.${secondId}`;

export interface LookedFor {
  readonly among: (typeof AMONG)[number];
  readonly limit: number;
  /** The last pair of the page before. */
  readonly after?: Pick<Pair, 'secondId'> & { readonly number: number };
}
export const pairAfter = (cursor: string): NonNullable<LookedFor['after']> => {
  const [number, secondId] = cursor.split('.');
  return { number: Number(number), secondId: secondId! };
};

/** Entries that are, or may be, one human. */
@Injectable()
export class DoublesList {
  constructor(
    private readonly commands: Commands,
    private readonly db: Database,
  ) {}

  /**
   * The one found last first. By hand: a district sees its own. As it was known at an instant every pair is looked at, for what was said of it since is left out: a page may be
   * shorter for it.
   */
  async list({ districts, on }: SeenBy, { state, knownAt, ...page }: DoublesQuery) {
    const limit = limitOf(page);
    const wanted = state === undefined ? SHOWN : [state];
    const rows = await this.db.query<DoubleRow>(
      `select ${columnsOf(DoubleRow, 'f')} from ${tableNameOf(DoubleRow)} f
       where f.state = any($4) and ($1::text[] is null or exists (select from ${tableNameOf(RegisteredRow)} r where r.district = any($1) and r.person_id in (f.first_id, f.second_id)))
         and ($2::bigint is null or f.number < $2)
       order by f.number desc limit $3`,
      [districts ?? null, page.cursor ?? null, limit + 1, knownAt === undefined ? wanted : DOUBLE_STATES],
    );
    const { rows: shown, next } = pageRows(rows, limit, (row) => row.number);
    const items = await this.items(shown, { districts, on }, knownAt);
    const stood: readonly string[] = wanted;
    return { items: knownAt === undefined ? [...items] : items.filter((item) => stood.includes(item.state)), ...next };
  }

  /**
   * Entries that sound alike and have one day of birth, and of which nobody has said anything yet; the one that was there first is the first. Those of several parties
   * and those within one are lists of their own: a party that writes somebody in many ways keeps nobody from seeing the others. By hand: it compares hashes.
   */
  async lookAlikes({ among, limit, after }: LookedFor): Promise<Page<FoundTwiceItem>> {
    const rows = await this.db.query<Pair & { readonly number: number }>(
      `with entered as (
         select r.person_id, min(r.number) as number, array_agg(distinct r.district) as parties from ${tableNameOf(RegisteredRow)} r
         where not exists (select from rm_erasures_v1 e where e.ref = r.person_id) group by r.person_id
       )
       select distinct a.person_id as "firstId", b.person_id as "secondId", f.number
       from ${tableNameOf(PersonTokenRow)} a
       join ${tableNameOf(PersonTokenRow)} b on b.token = a.token and b.person_id <> a.person_id
       join entered f on f.person_id = a.person_id join entered s on s.person_id = b.person_id and s.number > f.number
       where a.district = $1 and b.district = $1 and (f.number, b.person_id) > ($3::bigint, $4) and (cardinality(f.parties) = 1 and f.parties = s.parties) = $5
         and not exists (
         select from ${tableNameOf(DoubleRow)} d where d.state <> 'declined' and d.first_id in (a.person_id, b.person_id) and d.second_id in (a.person_id, b.person_id))
       order by f.number, b.person_id limit $2`,
      [EVERYBODY, limit + 1, after?.number ?? 0, after?.secondId ?? '', among === 'ONE_PARTY'],
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const next = rows.length > limit && last ? { nextCursor: cursorOf(last) } : {};
    return { items: await this.items(shown, {}), ...next };
  }

  async item(pair: Pair, districts: readonly string[] | undefined): Promise<FoundTwiceItem> {
    const [item] = await this.items([pair], { districts });
    return item!;
  }

  private async items(pairs: readonly Pair[], seenBy: SeenBy, knownAt?: Instant): Promise<readonly FoundTwiceItem[]> {
    const items = new Map<string, FoundTwiceItem>();
    await inParallel([...pairs], WIDTH, async ({ firstId, secondId }) => {
      const [first, second] = await Promise.all(
        [firstId, secondId].map((id) => this.commands.load(personStream(id), personDecider, defined({ knownAt }))),
      );
      items.set(`${firstId} ${secondId}`, foundTwiceItem(firstId, first!, secondId, second!, seenBy));
    });
    return pairs.flatMap(({ firstId, secondId }) => items.get(`${firstId} ${secondId}`) ?? []);
  }
}
