import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { defined, newUuid } from '@paktwerk/kernel';
import { Problem } from '@paktwerk/platform';
import { DeliveryConfig, TIMEOUT_MS } from '../delivery/config';
import { CONTENT_TYPE } from '../delivery/delivery-worker';
import { Queues } from '../delivery/queues';
import { Secrets } from '../delivery/secrets';
import { Sender } from '../delivery/send';
import type { Sent } from '../delivery/send';
import type { ChallengeResult } from './verify-webhook';
import { signedHeaders } from '../delivery/sign';
import { TargetRefusedError, checkedAddresses, parseTarget } from '../delivery/target-guard';
import { refuse } from '../problems';

export const VERIFICATION_TYPE = 'paktwerk.webhook.verification.v1';
export const TEST_TYPE = 'paktwerk.webhook.test.v1';

/** What is sent to an address outside of its queue: the question whether it wants events, and a test. */
@Injectable()
export class Targets implements OnApplicationShutdown {
  private sender: Sender | undefined;

  constructor(
    private readonly secrets: Secrets,
    private readonly queues: Queues,
    private readonly config: DeliveryConfig,
  ) {}

  private get connection(): Sender {
    this.sender ??= new Sender(this.config, TIMEOUT_MS);
    return this.sender;
  }

  /** @throws Problem 422 for an address that nothing would be sent to */
  async check(url: string): Promise<void> {
    try {
      const parsed = parseTarget(url, this.config);
      await checkedAddresses(parsed.hostname, this.config, parsed.protocol === 'http:');
    } catch (error) {
      if (error instanceof TargetRefusedError) throw new Problem(422, refuse(`target-${error.reason}`, { field: '/url' }));
      throw error;
    }
  }

  /** Sends a challenge; it is returned as JSON `{"challenge": "…"}` or as plain text. */
  async challenge(webhookId: string, url: string): Promise<ChallengeResult> {
    const challenge = newUuid();
    const { outcome, status, body } = await this.send(webhookId, url, 'verification', VERIFICATION_TYPE, { challenge });
    const isReturned = outcome === 'delivered' && answered(body.toString('utf8').trim(), challenge);
    return { isReturned, outcome, ...defined({ status }) };
  }

  test(webhookId: string, url: string): Promise<Sent> {
    return this.send(webhookId, url, 'test', TEST_TYPE, { webhookId });
  }

  private async send(webhookId: string, url: string, kind: 'verification' | 'test', type: string, data: object): Promise<Sent> {
    const id = newUuid();
    const event = {
      specversion: '1.0',
      id,
      type,
      source: '/paktwerk/subscriptions',
      subject: webhookId,
      time: new Date().toISOString(),
      datacontenttype: 'application/json',
      data,
    };
    const body = Buffer.from(JSON.stringify(event));
    const headers = { 'content-type': CONTENT_TYPE, ...signedHeaders(id, new Date(), body, await this.secrets.valid(webhookId)) };
    const sent = await this.connection.send(url, headers, body);
    await this.queues.log(webhookId, { kind, position: null, eventId: id, type, attempt: 1 }, sent);
    return sent;
  }

  onApplicationShutdown(): void {
    this.sender?.close();
  }
}

const answered = (text: string, challenge: string): boolean => {
  if (text === challenge) return true;
  try {
    return (JSON.parse(text) as { challenge?: unknown } | null)?.challenge === challenge;
  } catch {
    return false;
  }
};
