/** Applications of many districts as their own service recorded them: half of them open, half of them withdrawn, with texts to be found. */
import type { ImportItem } from '@paktwerk/event-store';
import { derivedUuid } from '@paktwerk/kernel';
import type { EventCatalogue } from '@paktwerk/kernel';
import { random } from '@paktwerk/tools';

const WHAT = ['Sprachmittlung', 'Beratung', 'Begleitung', 'Schulung', 'Qualifizierung', 'Vernetzung', 'Erstorientierung', 'Dolmetschen'];
const FOR_WHOM = [
  'Familien',
  'Jugendliche',
  'Frauen',
  'ältere Menschen',
  'Alleinerziehende',
  'Auszubildende',
  'Ehrenamtliche',
  'Schulkinder',
];
const WHERE = ['Unterkunft am Bahnhof', 'Rathaus', 'Volkshochschule', 'Jugendhaus', 'Familienzentrum', 'Stadtteilbüro', 'Landratsamt'];

export interface GrantFiles {
  readonly count: number;
  readonly callId: string;
  readonly programmeId: string;
  readonly districts: readonly string[];
  /** When they were received and, half of them, withdrawn. */
  readonly recordedAt: string;
  readonly catalogue: EventCatalogue;
}

/** The files in the order of their numbers, `SU22-2022-B00001` and so on. */
export function* grantFiles({ count, callId, programmeId, districts, recordedAt, catalogue }: GrantFiles): Generator<ImportItem> {
  const chance = random('grant-files');
  const event = (type: string, version: number, data: object, n: string) => {
    catalogue.validate({ type, data });
    const eventId = derivedUuid('grant-files', type, n);
    const actor = { person: 'system:history', role: 'SYSTEM', organisation: 'state' };
    const meta = { eventId, commandId: eventId, correlationId: eventId, actor, recordedAt };
    return { type, schemaVersion: version, data: Buffer.from(JSON.stringify(data)), meta };
  };
  for (let i = 0; i < count; i += 1) {
    const n = String(i + 1).padStart(5, '0');
    const applicationId = `app_${derivedUuid('grant-files', n)}`;
    const amountCents = 100_000 + chance.int(0, 40_000_000);
    const effectiveOn = recordedAt.slice(0, 10);
    const keys = {
      applicationId,
      callId,
      programmeId,
      district: districts[i % districts.length]!,
      requestedCents: amountCents,
      effectiveOn,
    };
    const description = `${chance.pick(WHAT)} für ${chance.pick(FOR_WHOM)}, ${chance.pick(WHERE)}, Vorhaben ${n}`;
    const submitted = event(
      'application.submitted',
      2,
      {
        ...keys,
        draftId: `drf_${derivedUuid('grant-files', n)}`,
        fileNumber: `SU22-2022-B${n}`,
        programmeCode: 'SU22',
        ruleSetVersion: 1,
        budgetYear: 2022,
        from: '2022-07-01',
        to: '2023-06-30',
        lines: [{ lineId: 'line-1', kind: 'measure', description, amountCents }],
        requestedShare: 0,
        receivedAt: recordedAt,
        deadline: '2022-07-22',
        late: false,
      },
      n,
    );
    const withdrawn = event('application.withdrawn', 1, { ...keys, reason: `Vorhaben ${n} wird aus eigenen Mitteln bezahlt.` }, n);
    yield { stream: `application-${applicationId}`, events: i % 2 === 0 ? [submitted] : [submitted, withdrawn], last: true };
  }
}
