import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';

/** The DER frame of an Ed25519 private key (RFC 8410) around its 32 bytes. */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Public key (PEM) and key id that belong to a SIGNING_KEY: a PEM, or 32 random bytes in base64. */
export function publicPartOf(text: string): { readonly pem: string; readonly id: string } {
  const seed = Buffer.from(text, 'base64');
  const key = text.includes('-----BEGIN')
    ? createPrivateKey(text.replaceAll('\\n', '\n'))
    : createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('SIGNING_KEY is no Ed25519 key.');
  const publicKey = createPublicKey(key);
  const id = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);
  return { pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(), id };
}
