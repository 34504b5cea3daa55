/** Applications of one call over HTTP with every service running, from the draft to the release by another person, so many callers at a time. */
import { setTimeout as sleep } from 'node:timers/promises';
import { inParallel } from '@paktwerk/kernel';
import { SERVICES } from '@paktwerk/local-stack';
import type { Stack } from '@paktwerk/local-stack';
import { Client } from '../http/load';
import { number } from './figures';
import { untilQuiet } from './quiet';

export const [CLERK, OTHER_CLERK] = ['sachbearbeitung-1', 'sachbearbeitung-2'] as const;

interface Asked {
  readonly callId: string;
  readonly districts: readonly string[];
  readonly applications: number;
  readonly callers: number;
  /** Of each application. */
  readonly lines: readonly object[];
}

export class Wave {
  private readonly client = new Client();
  private readonly tokens = new Map<string, Promise<string>>();
  private readonly url: string;
  /** By phase: how long it took, and each request in it. */
  readonly phases = new Map<string, { readonly ms: number; readonly requests: readonly number[] }>();

  constructor(
    private readonly stack: Stack,
    private readonly asked: Asked,
  ) {
    this.url = `${stack.urlsOf('applications')[0]}/api/applications/v1`;
  }

  async run(): Promise<number> {
    const { callId, districts, applications, lines } = this.asked;
    await this.signIn();
    const numbers = Array.from({ length: applications }, (_, i) => i);
    const began = performance.now();
    const drafts = await this.phase('drafted', numbers, async (i) => {
      const district = districts[i % districts.length]!;
      const { draftId } = await this.post(`antrag-${district}`, 'drafts', { callId, lines });
      return { district, draftId: String(draftId) };
    });
    const submitted = await this.phase('submitted', drafts, async ({ district, draftId }) =>
      String((await this.post(`zeichnung-${district}`, `drafts/${draftId}/submit`, {}))['applicationId']),
    );
    await this.phase('checked formally', submitted, (id) => this.post(CLERK, `applications/${id}/formal-check`, {}));
    const prepared = await this.phase('prepared', submitted, async (id) => {
      const body = { outcome: 'granted', reason: 'Die Voraussetzungen sind erfüllt.' };
      const { decision } = await this.post(CLERK, `applications/${id}/decision`, body);
      return { id, decisionId: (decision as { readonly decisionId: string }).decisionId };
    });
    await this.phase('released', prepared, ({ id, decisionId }) => this.release(id, decisionId));
    await this.phase('known to every service', [''], () => this.untilQuiet());
    return performance.now() - began;
  }

  /** Before the time counts: people are signed in when the last hour begins. */
  private async signIn(): Promise<void> {
    const people = [CLERK, OTHER_CLERK, 'betrieb', ...this.asked.districts.flatMap((d) => [`antrag-${d}`, `zeichnung-${d}`])];
    await inParallel(people, this.asked.callers, (person) => this.token(person));
  }

  token(person: string): Promise<string> {
    const known = this.tokens.get(person) ?? this.stack.token(person);
    this.tokens.set(person, known);
    return known;
  }

  async post(person: string, path: string, body: object): Promise<Readonly<Record<string, unknown>>> {
    return this.client.succeed(`${this.url}/${path}`, await this.token(person), body);
  }

  /** The money of a decision is set aside by another service, which answers when it has. */
  private async release(id: string, decisionId: string): Promise<void> {
    const token = await this.token(OTHER_CLERK);
    for (let tries = 0; tries < 600; tries += 1) {
      const { status, body } = await this.client.post(`${this.url}/applications/${id}/decision/release`, token, { decisionId });
      if (status === 200) return;
      if (body['code'] !== 'reservation-pending') throw new Error(`Released ${id}: ${status} ${JSON.stringify(body)}`);
      await sleep(100);
    }
    throw new Error(`The money for ${id} was not set aside within a minute.`);
  }

  async phase<T, R>(name: string, items: readonly T[], one: (item: T) => Promise<R>): Promise<R[]> {
    const results: R[] = [];
    const requests: number[] = [];
    const began = performance.now();
    await inParallel(items.entries(), this.asked.callers, async ([i, item]) => {
      const at = performance.now();
      results[i] = await one(item);
      requests.push(performance.now() - at);
    });
    const ms = performance.now() - began;
    process.stderr.write(`${name}: ${number(ms / 1000, 1)} s\n`); // said at once, where somebody waits
    this.phases.set(name, { ms, requests });
    return results;
  }

  close(): void {
    this.client.close();
  }

  /** Until nothing moves in any service, and each has read what the others had written. */
  async untilQuiet(): Promise<void> {
    await untilQuiet(this.stack, await this.token('betrieb'), SERVICES);
  }
}
