import { ERASED, personalFieldsOf } from '@paktwerk/kernel';
import type { DomainEvent, EventCatalogue, PersonalField } from '@paktwerk/kernel';
import { JsonCodec, textOf } from '@paktwerk/event-store';
import type { EventCodec, NewEvent, StoredEvent } from '@paktwerk/event-store';
import type { KeyStore, PersonKeys } from './key-store';
import { open, seal } from './keys';

/** The envelope that stands in the stored event where a personal field was; `k` is the version of the person's key, absent for the first. */
interface Sealed {
  readonly $personal: string;
  readonly k?: number;
}
const isSealed = (v: unknown): v is Sealed => typeof v === 'object' && v !== null && typeof (v as Sealed).$personal === 'string';

type Json = Record<string, unknown>;

/** Replaces the value at a path (through arrays), leaving everything else as it is; absent values stay absent. */
const replaceAt = (value: unknown, path: readonly string[], change: (v: unknown) => unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return value === undefined ? undefined : change(value);
  if (step === '*') return Array.isArray(value) ? value.map((v) => replaceAt(v, rest, change)) : value;
  if (typeof value !== 'object' || value === null || !(step in value)) return value;
  return { ...(value as Json), [step]: replaceAt((value as Json)[step], rest, change) };
};

/**
 * Encrypts personal fields under their person's key before an event is stored, and reads them back. After erasure a field
 * reads as {@link ERASED}: a value, never an exception, so that a replay goes on. The hash chain runs over the ciphertext.
 */
export class PersonalCodec implements EventCodec {
  private readonly fields = new Map<string, readonly PersonalField[]>();
  private readonly asStored: JsonCodec;

  constructor(
    private readonly catalogue: EventCatalogue,
    private readonly keys: KeyStore,
  ) {
    this.asStored = new JsonCodec(catalogue);
    for (const type of catalogue.types) this.fields.set(type, personalFieldsOf(catalogue.definition(type).schema));
  }

  async encode(event: DomainEvent): Promise<{ schemaVersion: number; data: Buffer }> {
    this.catalogue.validate(event);
    let data = event.data;
    for (const { path, ref } of this.fields.get(event.type) ?? []) {
      const person = refOf(event.data, ref, event.type);
      const { key, version } = await this.keys.keyFor(person);
      const aad = aadOf(event.type, path, person);
      data = replaceAt(data, path, (v): Sealed => ({
        $personal: seal(key, Buffer.from(JSON.stringify(v)), aad).toString('base64'),
        ...(version === 1 ? {} : { k: version }),
      }));
    }
    return { schemaVersion: this.catalogue.definition(event.type).version, data: Buffer.from(JSON.stringify(data)) };
  }

  /** Personal fields stay as they are stored; no key is needed. */
  decodeSealed(events: readonly NewEvent[]): Promise<readonly DomainEvent[]> {
    return this.asStored.decodeSealed(events);
  }

  async decode(events: readonly StoredEvent[]): Promise<readonly DomainEvent[]> {
    const raw = events.map((e) => JSON.parse(textOf(e)) as unknown);
    const refs = new Set<string>();
    events.forEach((e, i) => {
      for (const f of this.fields.get(e.type) ?? []) refs.add(refOf(raw[i], f.ref, e.type));
    });
    const keys = refs.size > 0 ? await this.keys.findAll([...refs]) : new Map<string, PersonKeys>();
    return events.map((e, i) => {
      let data = raw[i];
      for (const { path, ref } of this.fields.get(e.type) ?? []) {
        const person = refOf(data, ref, e.type);
        const mine = keys.get(person);
        const aad = aadOf(e.type, path, person);
        data = replaceAt(data, path, (v) => {
          if (!isSealed(v)) return v;
          const key = mine?.get(v.k ?? 1);
          return key ? (JSON.parse(open(key, Buffer.from(v.$personal, 'base64'), aad).toString()) as unknown) : ERASED;
        });
      }
      return this.catalogue.read(e.type, e.schemaVersion, data);
    });
  }
}

const aadOf = (type: string, path: readonly string[], person: string): string => `${type}/${path.join('.')}/${person}`;

const refOf = (data: unknown, ref: string, type: string): string => {
  const person = (data as Json)[ref];
  if (typeof person !== 'string') throw new Error(`Event "${type}" has personal fields but no id in "${ref}".`);
  return person;
};
