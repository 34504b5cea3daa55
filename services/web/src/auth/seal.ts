import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/** Encrypts small secrets at rest and derives tokens, all from the one SESSION_SECRET. */
export class Seal {
  readonly #encryption: Buffer;
  readonly #csrf: Buffer;

  constructor(secret: string) {
    const derive = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'paktwerk-web', purpose, 32));
    this.#encryption = derive('seal');
    this.#csrf = derive('csrf');
  }

  /** AES-256-GCM; `bound` ties the box to its place, so that a row copied to another session does not open. */
  close(value: unknown, bound: string): Buffer {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#encryption, iv).setAAD(Buffer.from(bound));
    const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]);
  }

  /** Undefined where the box was changed, belongs elsewhere or was closed with another secret. */
  open<T>(box: Buffer, bound: string): T | undefined {
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.#encryption, box.subarray(0, 12))
        .setAAD(Buffer.from(bound))
        .setAuthTag(box.subarray(12, 28));
      return JSON.parse(Buffer.concat([decipher.update(box.subarray(28)), decipher.final()]).toString('utf8')) as T;
    } catch {
      return undefined;
    }
  }

  csrfToken(sessionId: string): string {
    return createHmac('sha256', this.#csrf).update(sessionId).digest('base64url');
  }

  isCsrfToken(sessionId: string, given: string | undefined): boolean {
    const expected = Buffer.from(this.csrfToken(sessionId));
    const actual = Buffer.from(given ?? '');
    return expected.length === actual.length && timingSafeEqual(expected, actual);
  }
}

export const newSessionId = (): string => randomBytes(32).toString('base64url');
/** Only the hash is stored: who reads the table cannot take over a session. */
export const sessionIdHash = (sessionId: string): string => createHash('sha256').update(sessionId).digest('hex');
