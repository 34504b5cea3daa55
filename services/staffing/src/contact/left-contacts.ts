import { berlinDate, defined, derivedUuid, inParallel, systemActor } from '@paktwerk/kernel';
import type { CommandContext } from '@paktwerk/event-store';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import { DirectoryCopy, ErasureRow, takeTurns } from '@paktwerk/platform';
import type { Worker, WorkerContext } from '@paktwerk/platform';
import { tableNameOf } from '@paktwerk/postgres';
import { CONTACT_LEFT_DAYS, CONTACT_RIGHT_DAYS, CONTACT_UNSEEN_DAYS } from '../parameters';
import { ContactRow } from '../read-models/contacts/entity';
import { CounsellorRow } from '../read-models/counsellors/entity';
import { OccupancyRow, PostRow } from '../read-models/posts/entity';
import { decideEndContact, endOf } from './end-contact';
import type { Whereabouts } from './end-contact';
import type { ContactEnd } from './events';
import { contactDecider, contactStream } from './state';
import { personDecider, personStream } from '../person/state';

const EVERY_MS = 60 * 60_000;
const WIDTH = 4;
const LIMITS = { unseenDays: CONTACT_UNSEEN_DAYS.value, leftDays: CONTACT_LEFT_DAYS.value, rightDays: CONTACT_RIGHT_DAYS.value };

type Listed = Pick<ContactRow, 'contactId' | 'humanId' | 'party'>;

/**
 * Who has left stands in the network no longer: looks through it now and then. No message says that a sign-in has lost its roles at the provider, so days without a
 * visit do. What is found ends when the next look finds it, too: a table that is just being rebuilt does not know everything.
 */
export class LeftContacts implements Worker {
  readonly id = 'left-contacts';
  private found: ReadonlySet<string> = new Set();
  private readonly directory: DirectoryCopy;

  constructor(private readonly ctx: Pick<WorkerContext, 'db' | 'store' | 'commands' | 'clock' | 'log' | 'keys'>) {
    this.directory = new DirectoryCopy(ctx.db);
  }

  run(signal: AbortSignal): Promise<void> {
    return takeTurns({ worker: this.id, log: this.ctx.log, waits: 'entries of who has left wait to be ended' }, signal, async () => {
      await this.look();
      return EVERY_MS;
    });
  }

  /** How many entries ended. */
  async look(): Promise<number> {
    const { db, clock } = this.ctx;
    const today = await clock.today();
    const listed = await db.query<Listed>(
      `select c.contact_id as "contactId", c.human_id as "humanId", c.party from ${tableNameOf(ContactRow)} c where not c.is_revoked order by c.number`,
    );
    const found = new Set<string>();
    let ended = 0;
    await inParallel([...listed], WIDTH, async (contact) => {
      const because = endOf(await this.whereaboutsOf(contact, today), today, LIMITS);
      if (because === undefined) return;
      found.add(contact.contactId);
      if (this.found.has(contact.contactId) && (await this.end(contact, because))) ended += 1;
    });
    this.found = found;
    return ended;
  }

  private async whereaboutsOf({ humanId, party }: Listed, today: IsoDate): Promise<Whereabouts> {
    const { db, commands } = this.ctx;
    const signIns = await this.directory.signInsOf(humanId);
    const { events } = await commands.load(contactStream(humanId), contactDecider);
    const said = events.flatMap((e) => ('consentedOn' in e.data ? [e.data.consentedOn] : []));
    // Whoever works for what a party has become part of works there.
    const parties = [...new Set([party, ...(await this.directory.succession(party, today))])];
    const [[seen], rights, appointments] = await Promise.all([
      db.query<{ at: Instant | null; days: number | null; there: Instant | null }>(
        `select max(p.seen_at) as at, extract(day from now() - max(p.seen_at))::int as days,
           max(p.seen_at) filter (where p.organisation = any($2) or p.organisation is null) as there
         from rm_people p where p.person_id = any($1)`,
        [signIns, parties],
      ),
      this.directory.lastDaysOfRights(party, signIns, today),
      db.query<{ lastDay: IsoDate; erased: string | null }>(
        `select coalesce(o.until, o.last_day, p.last_day) as "lastDay", e.ref as erased from ${tableNameOf(CounsellorRow)} c
         join ${tableNameOf(PostRow)} p on p.post_id = c.post_id and coalesce(p.recipient, p.district) = any($2)
         join ${tableNameOf(OccupancyRow)} o on o.post_id = c.post_id and o.appointment_id = c.appointment_id and not o.is_annulled
         left join ${tableNameOf(ErasureRow)} e on e.ref = o.person_id
         where c.is_linked and c.human_id = any($1)`,
        [signIns, parties],
      ),
    ]);
    const erased = appointments.flatMap((a) => a.erased ?? []);
    const erasedOn = erased.length > 0 && erased.length === appointments.length ? await this.erasedOn(erased) : undefined;
    const onDay = (at: Instant | null | undefined): IsoDate | undefined => (at == null ? undefined : berlinDate(new Date(at)));
    const visit = seen?.at == null || seen.days == null ? undefined : { on: berlinDate(new Date(seen.at)), daysAgo: seen.days };
    return {
      consentedOn: said.at(-1)!,
      ...defined({ seen: visit, seenThere: onDay(seen?.there), erasedOn }),
      rights,
      appointments: appointments.map((a) => a.lastDay),
    };
  }

  /** The day on which the last of these entries of one human was erased. */
  private async erasedOn(people: readonly string[]): Promise<IsoDate | undefined> {
    const loaded = await this.ctx.commands.loadAll([...new Set(people.map(personStream))], personDecider);
    const days = [...loaded.values()].flatMap(({ state }) => (state.kind === 'none' ? [] : (state.erasedOn ?? [])));
    return days.sort().at(-1);
  }

  /** The fact first, then the key; a reaction deletes it where this process dies in between. */
  private async end({ contactId, humanId }: Listed, because: ContactEnd): Promise<boolean> {
    const { commands, clock, keys, store } = this.ctx;
    const stream = contactStream(humanId);
    const commandId = derivedUuid(stream, contactId, this.id);
    const ctx: CommandContext = {
      commandId,
      correlationId: commandId,
      at: await clock.now(),
      actor: systemActor(this.id),
    };
    const { events } = await commands.handle(stream, contactDecider, ctx, {
      decide: (s, { today }) => decideEndContact({ contactId, humanId, because }, s, today),
    });
    if (events.length === 0) return false;
    await keys?.erase(contactId, because, { service: store.name, stream });
    return true;
  }

  progress(): ReturnType<Worker['progress']> {
    return Promise.resolve({ position: 0, head: 0 });
  }
}
