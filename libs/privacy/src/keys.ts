import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { StoreUnavailableError } from '@paktwerk/event-store';

const IV = 12;
const TAG = 16;

/** AES-256-GCM; the additional data binds a ciphertext to its place, so that it cannot be moved to another field or person. */
export const seal = (key: Buffer, plain: Buffer, aad: string): Buffer => {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(aad));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
};

export const open = (key: Buffer, sealed: Buffer, aad: string): Buffer => {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV)).setAAD(Buffer.from(aad));
  decipher.setAuthTag(sealed.subarray(IV, IV + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()]);
};

/** Wraps and unwraps the persons' data keys: the port behind which a KMS or an HSM stands. `ref` binds a wrapped key to its person. */
export interface KeyEncryptionKey {
  /** Kept beside every key that it wrapped. */
  readonly id: string;
  wrap(dataKey: Buffer, ref: string): Promise<Buffer>;
  unwrap(wrapped: Buffer, ref: string): Promise<Buffer>;
}

/** The key-encryption keys in use: new data keys are wrapped with the current one, older ones still unwrap. */
export interface KeyRing {
  readonly current: KeyEncryptionKey;
  readonly previous: readonly KeyEncryptionKey[];
}

/**
 * A data key cannot be unwrapped with any key-encryption key that is configured. That is no erasure: whatever hangs on it waits
 * until somebody configures the missing one.
 */
export class KeyEncryptionKeyMissingError extends StoreUnavailableError {
  constructor(kekId: string) {
    super(
      `A person's key is wrapped with the key-encryption key "${kekId}", and no configured one opens it: give it as KEK_BASE64 or among KEK_PREVIOUS.`,
    );
    this.name = 'KeyEncryptionKeyMissingError';
  }
}

/** What the first release wrote for every key from the environment. */
const FIRST_ID = 'env-1';

/** With the key that wrapped it; a key of the first release does not say which one that was. @throws KeyEncryptionKeyMissingError */
export const unwrap = async ({ current, previous }: KeyRing, kekId: string, wrapped: Buffer, ref: string): Promise<Buffer> => {
  for (const kek of [current, ...previous]) {
    if (kek.id !== kekId && kekId !== FIRST_ID) continue;
    try {
      return await kek.unwrap(wrapped, ref);
    } catch (error) {
      if (kekId !== FIRST_ID) throw error;
    }
  }
  throw new KeyEncryptionKeyMissingError(kekId);
};

export const isKek = (base64: string): boolean => Buffer.from(base64, 'base64').length === 32;

/** A key-encryption key from the environment: 32 bytes, base64. Its id follows from it. @throws when it has another length. */
export const environmentKek = (base64: string): KeyEncryptionKey => {
  if (!isKek(base64)) throw new RangeError('A key-encryption key must be 32 bytes in base64.');
  const key = Buffer.from(base64, 'base64');
  return {
    id: `env-${createHash('sha256').update('paktwerk kek id').update(key).digest('hex').slice(0, 12)}`,
    wrap: (dataKey, ref) => Promise.resolve(seal(key, dataKey, `key:${ref}`)),
    unwrap: (wrapped, ref) => Promise.resolve(open(key, wrapped, `key:${ref}`)),
  };
};

/** The current key, and the ones before it. */
export const environmentKeyRing = (current: string, previous: readonly string[] = []): KeyRing => ({
  current: environmentKek(current),
  previous: previous.map(environmentKek),
});
