import { ERASED, EventCatalogue, Id, Type, event, isErased, newId, newUuid, personal } from '@paktwerk/kernel';
import { MemoryEventStore, NO_STREAM } from '@paktwerk/event-store';
import { MemoryKeyStore, PersonErasedError } from './key-store';
import { PersonalCodec } from './personal-codec';

const Opened = event('case.opened', 1, {
  clientId: Id('cli'),
  district: Type.String(),
  name: personal(Type.String(), 'clientId'),
  goals: Type.Array(Type.Object({ domain: Type.String(), text: personal(Type.String(), 'clientId') })),
});
const catalogue = new EventCatalogue([Opened]);
const fact = () =>
  Opened({
    clientId: newId('cli'),
    district: '08111',
    name: 'Amira Beispiel',
    goals: [{ domain: 'WORK', text: 'Ausbildung als Pflegefachfrau' }],
  });

const store = async (codec: PersonalCodec, e: ReturnType<typeof fact>) => {
  const memory = new MemoryEventStore('spec');
  const encoded = await codec.encode(e);
  await memory.append('case-1', NO_STREAM, [
    {
      type: e.type,
      ...encoded,
      meta: {
        eventId: newUuid(),
        commandId: 'c',
        correlationId: 'c',
        recordedAt: '2022-01-01T00:00:00.000Z',
        actor: { person: 'per_1', role: 'CASE_MANAGER', organisation: '08111' },
      },
    },
  ]);
  return { bytes: encoded.data.toString(), stored: await memory.readStream('case-1') };
};

describe('personal fields', () => {
  it('are ciphertext in what is stored, and plain again for the service', async () => {
    const codec = new PersonalCodec(catalogue, new MemoryKeyStore());
    const e = fact();
    const { bytes, stored } = await store(codec, e);
    expect(bytes).not.toMatch(/Amira|Pflege/);
    expect(bytes).toContain('08111');
    expect(await codec.decode(stored)).toEqual([e]);
  });

  it('read as erased after the key is gone; the rest of the event stays', async () => {
    const keys = new MemoryKeyStore();
    const codec = new PersonalCodec(catalogue, keys);
    const e = fact();
    const { stored } = await store(codec, e);
    await keys.erase(e.data.clientId, 'retention period over');
    const [read] = await codec.decode(stored);
    const data = read!.data as { name: unknown; district: string; goals: { domain: string; text: unknown }[] };
    expect(data).toMatchObject({ district: '08111', name: ERASED, goals: [{ domain: 'WORK', text: ERASED }] });
    expect(isErased(data.name)).toBe(true);
    await expect(codec.encode(e)).rejects.toThrow(PersonErasedError);
  });

  it('cannot be moved to another person or field', async () => {
    const keys = new MemoryKeyStore();
    const codec = new PersonalCodec(catalogue, keys);
    const { stored } = await store(codec, fact());
    const other = fact();
    await codec.encode(other);
    const moved = { ...stored[0]!, data: Buffer.from(stored[0]!.data.toString().replace(/cli_[0-9a-f-]+/, other.data.clientId)) };
    await expect(codec.decode([moved])).rejects.toThrow();
  });
});

describe('what earlier releases stored', () => {
  it('stays readable: an envelope of the first release, without a key version', async () => {
    const key = Buffer.alloc(32, 9);
    const clientId = 'cli_00000000-0000-5000-8000-000000000001';
    const keys = Object.assign(new MemoryKeyStore(), { findAll: () => Promise.resolve(new Map([[clientId, new Map([[1, key]])]])) });
    const data = Buffer.from(
      `{"clientId":"${clientId}","district":"08111","name":{"$personal":"AAECAwQFBgcICQoLtJ0tS6h/ofhHW/T/ljxWusgQ9qtOLgqn+j9f77mmqRY="},"goals":[]}`,
    );
    const memory = new MemoryEventStore('spec');
    await memory.append('case-1', NO_STREAM, [
      {
        type: 'case.opened',
        schemaVersion: 1,
        data,
        meta: {
          eventId: newUuid(),
          commandId: 'c',
          correlationId: 'c',
          recordedAt: '2022-01-01T00:00:00.000Z',
          actor: { person: 'per_1', role: 'X', organisation: '08111' },
        },
      },
    ]);
    const [read] = await new PersonalCodec(catalogue, keys).decode(await memory.readStream('case-1'));
    expect((read!.data as { name: string }).name).toBe('Amira Beispiel');
  });
});
