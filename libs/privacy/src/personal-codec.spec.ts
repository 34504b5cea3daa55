import { ERASED, EventCatalogue, Id, Type, event, isErased, newId, newUuid, personal } from '@paktwerk/kernel';
import { MemoryEventStore, NO_STREAM } from '@paktwerk/event-store';
import { createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import { migrate } from '@paktwerk/event-store';
import { MemoryKeyStore, PersonErasedError, PostgresKeyStore } from './key-store';
import { environmentKek } from './keys';
import { PersonKeys1700000000001 } from './migrations';
import { PersonalCodec } from './personal-codec';

const Opened = event('case.opened', 1, {
  clientId: Id('cli'), district: Type.String(),
  name: personal(Type.String(), 'clientId'), goals: Type.Array(Type.Object({ domain: Type.String(), text: personal(Type.String(), 'clientId') })),
});
const catalogue = new EventCatalogue([Opened]);
const fact = () => Opened({ clientId: newId('cli'), district: '08111', name: 'Amira Beispiel', goals: [{ domain: 'WORK', text: 'Ausbildung als Pflegefachfrau' }] });

const store = async (codec: PersonalCodec, e: ReturnType<typeof fact>) => {
  const memory = new MemoryEventStore('spec');
  const encoded = await codec.encode(e);
  await memory.append('case-1', NO_STREAM, [{ type: e.type, ...encoded, meta: { eventId: newUuid(), commandId: 'c', correlationId: 'c', recordedAt: '2022-01-01T00:00:00.000Z', actor: { person: 'per_1', role: 'CASE_MANAGER', organisation: '08111' } } }]);
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
    await keys.erase(e.data.clientId);
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

describeWithPostgres('keys in PostgreSQL', () => {
  it('are wrapped, made once, and stay erased', async () => {
    const db = await createTestDatabase('keys');
    await migrate(db.url, [PersonKeys1700000000001]);
    const kek = environmentKek(Buffer.alloc(32, 7).toString('base64'));
    const open = () => new PostgresKeyStore(db.pool, kek);
    const ref = newId('cli');
    const [a, b] = await Promise.all([open().keyFor(ref), open().keyFor(ref)]);
    expect(a.equals(b)).toBe(true);
    const { rows } = await db.pool.query<{ wrapped: Buffer }>('select wrapped from person_keys');
    expect(rows[0]!.wrapped.includes(a)).toBe(false);
    await open().erase(ref, 'retention period over');
    expect((await open().findAll([ref])).size).toBe(0);
    await expect(open().keyFor(ref)).rejects.toThrow(PersonErasedError);
    await db.drop();
  });
});
