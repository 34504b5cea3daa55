import { defined } from '@paktwerk/kernel';
import { Injectable } from '@nestjs/common';
import { Database, People } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import type { Section } from './sections';

/** Whoever has said nothing for so long has left. */
const SILENT_S = 30;

interface Here {
  readonly personId: string;
  readonly section: Section;
  readonly since: string;
}

/** Who has a draft open, and in which section. It is no fact and stands in no history: a row that is over after half a minute. */
@Injectable()
export class Presence {
  constructor(
    private readonly db: Database,
    private readonly people: People,
  ) {}

  async say({ personId }: Pick<Actor, 'personId'>, draftId: string, section: Section): Promise<void> {
    await this.db.query(
      `insert into draft_presence (draft_id, person_id, section, seen_at) values ($1, $2, $3, now())
       on conflict (draft_id, person_id) do update set section = excluded.section, seen_at = excluded.seen_at`,
      [draftId, personId, section],
    );
  }

  async leave({ personId }: Pick<Actor, 'personId'>, draftId: string): Promise<void> {
    await this.db.query('delete from draft_presence where draft_id = $1 and person_id = $2', [draftId, personId]);
  }

  /** Those who are here, by name; whoever asks stands among them. */
  async here({ personId: me }: Pick<Actor, 'personId'>, draftId: string) {
    const rows = await this.db.query<Here>(
      `select person_id as "personId", section, seen_at as since from draft_presence
       where draft_id = $1 and seen_at > now() - $2 * interval '1 second' order by person_id`,
      [draftId, SILENT_S],
    );
    const names = await this.people.names(rows.map((r) => r.personId));
    return rows.map(({ personId, section }) => {
      const name = names.get(personId);
      return { section, isYou: personId === me, ...defined({ name }) };
    });
  }
}

/** What a watcher of drafts is told by: it changes with every change, and with everybody who comes, moves or goes. */
export const STATES = `select d.draft_id as "draftId",
    d.revision || coalesce(' ' || d.received_at, '') || coalesce(' ' || string_agg(p.person_id || ' ' || p.section, ' ' order by p.person_id), '') as state
  from drafts d left join draft_presence p on p.draft_id = d.draft_id and p.seen_at > now() - ${SILENT_S} * interval '1 second'
  where d.draft_id = any($1) group by d.draft_id`;
