import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** Signs roots. The environment's key stands in until operations attach a KMS or an HSM: nothing else needs the private key. */
export interface RootSigner {
  readonly keyId: string;
  /** For those who verify; it must reach them by another way than the log does. */
  readonly publicKeyPem: string;
  sign(statement: string): Promise<Buffer>;
}

/** The DER frame of an Ed25519 private key (RFC 8410) around its 32 bytes. */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** First 16 hex digits of the SHA-256 of the public key (SPKI, DER). */
export const keyIdOf = (publicKey: KeyObject): string =>
  createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);

const privateKeyOf = (text: string): KeyObject => {
  if (text.includes('-----BEGIN')) return createPrivateKey(text.replaceAll('\\n', '\n'));
  const seed = Buffer.from(text, 'base64');
  if (seed.length !== 32) throw new Error('the key has not 32 bytes');
  return createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });
};

/** An Ed25519 key from its PEM (PKCS #8), or from 32 random bytes in base64. @throws with one sentence when it is neither. */
export const signingKey = (text: string): RootSigner => {
  let key: KeyObject;
  try {
    key = privateKeyOf(text.trim());
    if (key.asymmetricKeyType !== 'ed25519') throw new Error('the key is not an Ed25519 key');
  } catch (cause) {
    throw new Error(
      'SIGNING_KEY must be an Ed25519 private key (PEM), or 32 random bytes in base64 (make one with: openssl rand -base64 32).',
      { cause },
    );
  }
  const publicKey = createPublicKey(key);
  return {
    keyId: keyIdOf(publicKey),
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sign: (statement) => Promise.resolve(sign(null, Buffer.from(statement), key)),
  };
};
