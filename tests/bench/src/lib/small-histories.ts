/** What the other services recorded in the same years: a call a year and programme, an application of every district, its money and its posts. */
import fs from 'node:fs';
import path from 'node:path';
import type { ImportItem } from '@paktwerk/event-store';
import { derivedUuid } from '@paktwerk/kernel';
import type { EventCatalogue } from '@paktwerk/kernel';
import { ROOT } from '@paktwerk/local-stack';

/** What the histories share. */
export interface World {
  readonly programmes: readonly string[];
  readonly districts: readonly string[];
}
type Data = Readonly<Record<string, unknown>>;
type Make = (stream: string, type: string, recordedAt: string, parts: Data) => ImportItem;
const YEARS = Array.from({ length: 10 }, (_, i) => 2017 + i);
const POSTS = 3;
const golden = (service: string, type: string): Data =>
  JSON.parse(fs.readFileSync(path.join(ROOT, `services/${service}/golden/${type}.v1.json`), 'utf8')) as Data;
const id = (prefix: string, ...parts: readonly (string | number)[]): string => `${prefix}_${derivedUuid(...parts.map(String))}`;

/** The golden file of an event type as the form, today's parts in it, held against the schema. */
const maker = (service: string, catalogue: EventCatalogue): Make => {
  let n = 0;
  return (stream, type, recordedAt, parts) => {
    const template = golden(service, type);
    const data = { ...template, ...Object.fromEntries(Object.entries(parts).filter(([name]) => name in template)) };
    catalogue.validate({ type, data });
    const eventId = derivedUuid(service, String((n += 1)));
    const actor = { person: 'system:history', role: 'SYSTEM', organisation: 'state' };
    return {
      stream,
      events: [
        {
          type,
          schemaVersion: 1,
          data: Buffer.from(JSON.stringify(data)),
          meta: { eventId, commandId: eventId, correlationId: eventId, actor, recordedAt },
        },
      ],
    };
  };
};

/** Every application of all years, with the ids that the services share. */
function* applications({ programmes, districts }: World) {
  for (const year of YEARS)
    for (const programmeId of programmes) {
      const callId = id('call', programmeId, year);
      for (const district of districts) {
        const key = `${callId}/${district}`;
        yield {
          year,
          programmeId,
          callId,
          district,
          potId: id('pot', callId),
          applicationId: id('app', key),
          draftId: id('drf', key),
          decisionId: id('dec', key),
          grantId: id('grt', key),
          budgetYear: year,
          effectiveOn: `${year}-08-01`,
          from: `${year}-09-01`,
          to: `${year + 1}-08-31`,
          amountCents: 3_700_000,
          requestedCents: 3_700_000,
        };
      }
    }
}

export type Small = 'applications' | 'budgeting' | 'staffing';

const histories: Readonly<Record<Small, (make: Make, world: World) => Generator<ImportItem>>> = {
  *applications(make, world) {
    for (const programmeId of world.programmes)
      yield make(`programme-${programmeId}`, 'programme.published', '2017-01-01T08:00:00.000Z', { programmeId });
    for (const a of applications(world)) {
      if (a.district === world.districts[0])
        yield make(`call-${a.callId}`, 'call.opened', `${a.year}-06-01T08:00:00.000Z`, {
          ...a,
          effectiveOn: `${a.year}-06-01`,
          opensOn: `${a.year}-06-01`,
          deadline: `${a.year}-07-22`,
        });
      const stream = `application-${a.applicationId}`;
      yield make(stream, 'application.submitted', `${a.year}-07-12T08:00:00.000Z`, {
        ...a,
        effectiveOn: `${a.year}-07-12`,
        receivedAt: `${a.year}-07-12T08:00:00.000Z`,
        deadline: `${a.year}-07-22`,
      });
      for (const type of ['formal-check.passed', 'decision.prepared', 'reservation.confirmed', 'decision.released', 'grant.issued'])
        yield make(stream, type, `${a.year}-08-01T08:00:00.000Z`, a);
    }
  },
  *budgeting(make, world) {
    for (const a of applications(world)) {
      const stream = `pot-${a.potId}`;
      if (a.district === world.districts[0])
        for (const type of ['pot.allotted', 'frames.calculated'])
          yield make(stream, type, `${a.year}-06-01T08:00:00.000Z`, { ...a, amountCents: 800_000_000, effectiveOn: `${a.year}-06-01` });
      for (const type of ['funds.reserved', 'funds.committed']) yield make(stream, type, `${a.year}-08-01T08:00:00.000Z`, a);
    }
  },
  *staffing(make, world) {
    for (const a of applications(world))
      for (let i = 1; i <= POSTS; i += 1) {
        const key = `${a.grantId}/${i}`;
        const p = {
          ...a,
          lineId: `line-${i}`,
          postId: id('post', key),
          personId: id('psn', key),
          claimId: id('clm', key),
          appointmentId: id('apt', key),
          from: `${a.year}-10-01`,
          until: a.to,
        };
        yield make(`post-${p.postId}`, 'post.approved', `${a.year}-08-02T08:00:00.000Z`, { ...p, from: a.from });
        yield make(`person-${p.personId}`, 'person.registered', `${a.year}-09-20T08:00:00.000Z`, p);
        yield make(`person-${p.personId}`, 'share.claimed', `${a.year}-09-21T08:00:00.000Z`, p);
        yield make(`post-${p.postId}`, 'post.filled', `${a.year}-09-21T08:00:00.000Z`, p);
        if (i === 1)
          yield make(`post-${p.postId}`, 'post.vacated', `${a.year + 1}-03-15T08:00:00.000Z`, { ...p, lastDay: `${a.year + 1}-03-31` });
      }
  },
};

export const smallHistory = (name: Small, catalogue: EventCatalogue, world: World): Generator<ImportItem> =>
  histories[name](maker(name, catalogue), world);
