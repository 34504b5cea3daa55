import { defined } from '@paktwerk/kernel';
import { Injectable } from '@nestjs/common';
import { Database, People } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import type { Section } from './sections';

/** Whoever has said nothing for so long has left. Browsers let a hidden tab speak once a minute, so a shorter time would make it come and go. */
const SILENT_S = 75;

interface Here {
  readonly personId: string;
  readonly sections: readonly Section[];
}
/** Where one person has a draft open: several tabs are several places. */
interface Place {
  readonly draftId: string;
  /** As the page names this tab. */
  readonly tab: string;
}

/** Who has a draft open, and in which sections. It is no fact and stands in no history: a row that is soon over. */
@Injectable()
export class Presence {
  constructor(
    private readonly db: Database,
    private readonly people: People,
  ) {}

  async say({ personId }: Pick<Actor, 'personId'>, { draftId, tab }: Place, section: Section): Promise<void> {
    await this.db.query(
      `insert into draft_places (draft_id, person_id, tab, section, seen_at) values ($1, $2, $3, $4, now())
       on conflict (draft_id, person_id, tab) do update set section = excluded.section, seen_at = excluded.seen_at`,
      [draftId, personId, tab, section],
    );
  }

  async leave({ personId }: Pick<Actor, 'personId'>, { draftId, tab }: Place): Promise<void> {
    await this.db.query('delete from draft_places where draft_id = $1 and person_id = $2 and tab = $3', [draftId, personId, tab]);
  }

  /** Those who are here, by name, each of them once; whoever asks stands among them. */
  async here({ personId: me }: Pick<Actor, 'personId'>, draftId: string) {
    const rows = await this.db.query<Here>(
      `select person_id as "personId", array_agg(distinct section order by section) as sections from draft_places
       where draft_id = $1 and seen_at > now() - $2 * interval '1 second' group by person_id order by person_id`,
      [draftId, SILENT_S],
    );
    const names = await this.people.names(rows.map((r) => r.personId));
    return rows.map(({ personId, sections }) => {
      const name = names.get(personId);
      return { sections: [...sections], isYou: personId === me, ...defined({ name }) };
    });
  }
}

/** What a watcher of drafts is told by: it changes with every change, and with everybody who comes, moves or goes. */
export const STATES = `select d.draft_id as "draftId",
    d.revision || coalesce(' ' || d.received_at, '') ||
      coalesce(' ' || string_agg(distinct p.person_id || ' ' || p.section, ' ' order by p.person_id || ' ' || p.section), '') as state
  from drafts d left join draft_places p on p.draft_id = d.draft_id and p.seen_at > now() - ${SILENT_S} * interval '1 second'
  where d.draft_id = any($1) group by d.draft_id`;
