/** A file that has grown for ten years: an application, its grant, and a notice every month, each sent, delivered and final. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deliveredByPost, remedyUntil } from '@paktwerk/deadlines';
import { Commands, JsonCodec, PostgresEventStore, importEvents } from '@paktwerk/event-store';
import type { ImportItem } from '@paktwerk/event-store';
import { addDays, derivedId, derivedUuid } from '@paktwerk/kernel';
import { ROOT } from '@paktwerk/local-stack';
import { serviceMigrations } from '@paktwerk/platform';
import { migrate } from '@paktwerk/postgres';
import { Volumes } from '@paktwerk/service-applications/dist/audit/volumes';
import { countedOf } from '@paktwerk/service-applications/dist/grant/counted';
import { NoticeBecameFinal, NoticeDelivered, NoticeDispatched, NoticeReleased } from '@paktwerk/service-applications/dist/grant/events';
import { grantIdOf, grantStream } from '@paktwerk/service-applications/dist/grant/state';
import { service } from '@paktwerk/service-applications/dist/service';
import { Pool } from 'pg';

const MONTHS = 120;
const golden = (name: string) =>
  JSON.parse(readFileSync(path.join(ROOT, 'services/applications/golden', `${name}.json`), 'utf8')) as Readonly<Record<string, string>>;
const dayOf = (month: number): string => `${2016 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-03`;

type Fact = { readonly type: string; readonly data: object };
const stored = ({ type, data }: Fact, version: number, on: string, n: string) => {
  service.catalogue.validate({ type, data: data as never });
  const eventId = derivedUuid('ten-years', type, n);
  const actor = { person: 'system:history', role: 'SYSTEM', organisation: 'state' };
  const meta = { eventId, commandId: eventId, correlationId: eventId, actor, recordedAt: `${on}T09:00:00.000Z` };
  return { type, schemaVersion: version, data: Buffer.from(JSON.stringify(data)), meta };
};

const noticesOf = (grantId: string, applicationId: string) =>
  Array.from({ length: MONTHS }, (_, month) => {
    const [n, on] = [String(month), dayOf(month)];
    const noticeId = derivedId('ntc', 'ten-years', n);
    const ids = { callId: derivedId('call', 'ten-years'), programmeId: derivedId('prg', 'ten-years'), district: '08116' };
    const keys = (effectiveOn: string) => ({ grantId, noticeId, kind: 'GRANT' as const, applicationId, ...ids, effectiveOn });
    const [delivered, dispatchId] = [deliveredByPost(on).on, derivedId('dsp', 'ten-years', n)];
    const remedy = remedyUntil(delivered, true);
    const sent = { dispatchId, channel: 'post' as const, addressee: 'Landratsamt Esslingen', isInstructed: true, until: delivered };
    const told = { dispatchId, basis: 'fiction' as const, amountCents: 3_700_000, lastDay: remedy.on, counted: countedOf(remedy) };
    const of = { decisionId: derivedId('dec', 'ten-years'), fileNumber: 'IM17-2016-00001', amountCents: 3_700_000, isInstructed: true };
    const final = addDays(remedy.on, 1);
    return [
      stored(NoticeReleased({ ...keys(on), ...of }), 1, on, n),
      stored(NoticeDispatched({ ...keys(on), ...sent }), 1, on, n),
      stored(NoticeDelivered({ ...keys(delivered), ...told }), 1, delivered, n),
      stored(NoticeBecameFinal({ ...keys(final), because: 'period-over', amountCents: 3_700_000 }), 1, final, n),
    ];
  }).flat();

/** What the file takes on pairs of dates, in milliseconds; and how many events it has. */
export const openTenYears = async (url: string, rounds: number): Promise<{ readonly ms: readonly number[]; readonly entries: number }> => {
  await migrate(url, serviceMigrations(service));
  const pool = new Pool({ connectionString: url, max: 8 });
  const store = new PostgresEventStore(service.name, pool);
  try {
    const submitted = golden('application.submitted.v2');
    const [applicationId, decisionId] = [submitted['applicationId']!, derivedId('dec', 'ten-years')];
    const grantId = grantIdOf(decisionId);
    const issued = { ...golden('grant.issued.v2'), applicationId, decisionId, grantId };
    const files: ImportItem[] = [
      {
        stream: `application-${applicationId}`,
        events: [
          stored({ type: 'application.submitted', data: submitted }, 2, '2015-11-02', 'a'),
          stored({ type: 'grant.issued', data: issued }, 2, '2016-01-02', 'a'),
        ],
        last: true,
      },
      {
        stream: grantStream(grantId),
        events: noticesOf(grantId, applicationId).sort((a, b) => (a.meta.recordedAt < b.meta.recordedAt ? -1 : 1)),
        last: true,
      },
    ];
    await importEvents(pool, files, { batch: 2000 });
    const clock = { now: () => Promise.resolve('2026-01-31T09:00:00.000Z') };
    const names = { of: () => Promise.resolve({ person: () => undefined, organisation: (key: string) => key }) };
    const districts = { organisationName: (key: string) => key };
    const streams = { changeIds: () => Promise.resolve([]), proofIds: () => Promise.resolve([]) };
    const ms: number[] = [];
    let entries = 0;
    for (let round = 0; round < rounds; round += 1) {
      // Each time as a process that has not seen the file yet.
      const commands = new Commands(store, new JsonCodec(service.catalogue), clock);
      const volumes = new Volumes(commands, names as never, districts as never, streams as never);
      const month = (round * 37) % MONTHS;
      const began = performance.now();
      const then = await volumes.of(applicationId, { knownAt: `${dayOf(month)}T23:00:00.000Z`, effectiveOn: dayOf((month * 7) % MONTHS) });
      ms.push(performance.now() - began);
      entries = Math.max(entries, then.entries.length);
    }
    entries = Math.max(
      entries,
      (
        await new Volumes(
          new Commands(store, new JsonCodec(service.catalogue), clock),
          names as never,
          districts as never,
          streams as never,
        ).of(applicationId, {})
      ).entries.length,
    );
    return { ms, entries };
  } finally {
    await store.close();
  }
};
