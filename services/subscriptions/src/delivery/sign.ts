import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** A secret as Standard Webhooks writes it: `whsec_` and 32 random bytes in base64. */
export const newSecret = (): string => PREFIX + randomBytes(32).toString('base64');

const signature = (secret: string, content: Buffer): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64'))
    .update(content)
    .digest('base64')}`;

/** The headers of Standard Webhooks (standardwebhooks.com): with two secrets valid, both sign, and the receiver needs to know one of them. */
export const signedHeaders = (id: string, at: Date, body: Buffer, secrets: readonly string[]): Readonly<Record<string, string>> => {
  if (secrets.length === 0) throw new Error('Nothing is sent without a signature.');
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const content = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]);
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': secrets.map((s) => signature(s, content)).join(' ') };
};
