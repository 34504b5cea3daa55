import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

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

/** Wraps and unwraps the persons' data keys. The environment's key stands in until operations attach a KMS. */
export interface KeyEncryptionKey {
  readonly id: string;
  wrap(dataKey: Buffer, ref: string): Promise<Buffer>;
  unwrap(wrapped: Buffer, ref: string): Promise<Buffer>;
}

/** A key-encryption key from the environment: 32 bytes, base64. @throws when it has another length. */
export const environmentKek = (base64: string, id = 'env-1'): KeyEncryptionKey => {
  const key = Buffer.from(base64, 'base64');
  if (key.length !== 32) throw new Error('KEK_BASE64 must be 32 bytes in base64 (make one with: openssl rand -base64 32).');
  return {
    id,
    wrap: (dataKey, ref) => Promise.resolve(seal(key, dataKey, `key:${ref}`)),
    unwrap: (wrapped, ref) => Promise.resolve(open(key, wrapped, `key:${ref}`)),
  };
};
