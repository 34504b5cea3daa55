/** The posts of a whole programme are extended over HTTP as people of the authority do it, with every service running, until each post says its new end. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inParallel } from '@paktwerk/kernel';
import { ROOT } from '@paktwerk/local-stack';
import type { Stack } from '@paktwerk/local-stack';
import { districtKeys } from './history';
import { CLERK, OTHER_CLERK, Wave } from './wave';

const MINISTRY = 'ministerium';
/** Applications come in on the first day; their notices are retrieved, and delivered on the second. */
export const FIRST_DAY = '2022-06-20T06:00:00.000Z';
const [SECOND_DAY, THIRD_DAY] = ['2022-06-21', '2022-06-22'];
const POSTS_OF_APPLICATION = 4;
const CALLERS = 16;
const LINE = { kind: 'post', share: 0.25, tier: 'A_SOCIAL_DEGREE', months: 12, amountCents: 1_600_000 };
const LOOK_MS = 50;
/** As often as the page asks how far a job is: the answer names each of its files, and would be half of the work if it were asked all the time. */
const LOOK_AT_JOB_MS = 1000;
const PATIENCE_MS = 10 * 60_000;

interface ProgrammeFile {
  readonly programme: object;
  readonly ruleSets: readonly { readonly version: number; readonly funding: object }[];
  readonly call: object;
}
interface NoticeItem {
  readonly grantId: string;
  readonly noticeId: string;
  readonly applicationId: string;
  readonly decisionId: string;
  readonly district: string;
  readonly kind: string;
  readonly status: string;
}
interface Preview {
  readonly grants: readonly {
    readonly applicationId: string;
    readonly decisionId: string;
    readonly posts: readonly { readonly postId: string; readonly newEnd?: string }[];
  }[];
}
interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}
type Phase = readonly [name: string, ms: number];

export class BulkExtension {
  private readonly wave: Wave;
  private readonly clock: string;

  private constructor(
    private readonly stack: Stack,
    private readonly programmeId: string,
    callId: string,
    readonly grants: number,
  ) {
    const lines = Array.from({ length: POSTS_OF_APPLICATION }, () => LINE);
    this.wave = new Wave(stack, { callId, districts: districtKeys(), applications: grants, callers: CALLERS, lines });
    this.clock = `${stack.url}/api/operations/v1/clock`;
  }

  /** So many posts whose grants are delivered, under rules that extend them. */
  static async prepare(stack: Stack, posts: number): Promise<BulkExtension> {
    const send = async (path: string, body: object): Promise<Readonly<Record<string, unknown>>> => {
      const answer = await fetch(`${stack.urlsOf('applications')[0]}/api/applications/v1/programmes${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await stack.token(MINISTRY)}`,
          'content-type': 'application/json',
          'idempotency-key': `bulk-extension${path}`,
        },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as Readonly<Record<string, unknown>>;
    };
    const file = join(ROOT, 'programmes/integrationsmanagement-2017.json');
    const { programme, ruleSets, call } = JSON.parse(readFileSync(file, 'utf8')) as ProgrammeFile;
    const programmeId = String((await send('', programme))['programmeId']);
    // The rules of 2022, with a day that decides on which these posts are there.
    const { funding, ...version } = ruleSets.find((rules) => rules.version === 3)!;
    const said = { mark: 'A', source: 'Messung', anchor: 'cut-off', effect: 'favourable-on-application' };
    const extension = { value: { months: 12, cutOff: SECOND_DAY, states: ['APPROVED', 'FILLED', 'VACANT'] }, ...said };
    await send(`/${programmeId}/rule-sets`, { ...version, version: 1, validTo: '2024-12-31', funding: { ...funding, extension } });
    const weights = districtKeys().map((district) => ({ district, weight: 1 }));
    const { label, mark, source, asOf } = (call as { readonly distributionKey: Readonly<Record<string, unknown>> }).distributionKey;
    const opened = await send(`/${programmeId}/calls`, {
      ...call,
      ruleSetVersion: 1,
      potCents: 50_000_000_000,
      distributionKey: { label, mark, source, asOf, weights },
    });
    const extended = new BulkExtension(stack, programmeId, String(opened['callId']), Math.ceil(posts / POSTS_OF_APPLICATION));
    await extended.deliver();
    return extended;
  }

  close(): void {
    this.wave.close();
  }

  /** From the preview to the last post that says its new end. */
  async run(): Promise<readonly Phase[]> {
    const phases: Phase[] = [];
    const phase = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const began = performance.now();
      const result = await work();
      phases.push([name, performance.now() - began]);
      process.stderr.write(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
      return result;
    };
    const { grants } = await phase('previewed', () => this.get<Preview>(CLERK, `extension-preview?programmeId=${this.programmeId}`));
    const ends = new Map(
      grants.flatMap(({ posts }) => posts.flatMap(({ postId, newEnd }) => (newEnd === undefined ? [] : [[postId, newEnd]]))),
    );
    if (ends.size !== this.posts) throw new Error(`${ends.size} posts can be extended, and ${this.posts} are there.`);
    const letter = { reason: 'Die Stellen werden um zwölf Monate länger gefördert, wie es die Regeln vorsehen.' };
    const items = grants.map(({ applicationId, decisionId }) => ({ applicationId, decisionId }));
    await phase('prepared', () => this.job(CLERK, { kind: 'extend', items, letter }, items.length));
    const prepared = await phase('with their money set aside', () => this.prepared(items.length));
    await phase('released, with letters', () => this.job(OTHER_CLERK, { kind: 'release-notice', items: prepared }, items.length));
    const released = await phase('in the list of notices', () => this.notices('EXTENSION', 'released', items.length));
    await phase('dispatched', () => this.dispatch(released));
    await phase('retrieved', () => this.retrieve(released));
    await phase('delivered on the day after, known to every service', async () => {
      await this.advance(THIRD_DAY);
      await this.wave.untilQuiet();
    });
    await phase('each post with its new end', () => this.untilExtended(ends));
    return phases;
  }

  get posts(): number {
    return this.grants * POSTS_OF_APPLICATION;
  }

  private async deliver(): Promise<void> {
    await this.wave.run();
    await inParallel(districtKeys(), CALLERS, (district) =>
      this.wave.post(`zeichnung-${district}`, `portal-consents/${district}/give`, {}),
    );
    const granted = await this.notices('GRANT', 'released', this.grants);
    await this.dispatch(granted);
    await this.retrieve(granted);
    await this.advance(SECOND_DAY);
    await this.wave.untilQuiet();
  }

  private async get<T>(person: string, path: string, service = 'applications'): Promise<T> {
    const answer = await fetch(`${this.stack.urlsOf(service)[0]}/api/${service}/v1/${path}`, {
      headers: { authorization: `Bearer ${await this.wave.token(person)}` },
    });
    if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  /** A selection that somebody confirms, until each of its files is done. */
  private async job(person: string, body: object, count: number): Promise<void> {
    const { bulkId } = await this.wave.post(person, 'bulk-jobs', body);
    const job = await until(
      'the job',
      async () => {
        const seen = await this.get<{ readonly isOpen: boolean; readonly done: number; readonly items: readonly object[] }>(
          person,
          `bulk-jobs/${String(bulkId)}`,
        );
        return seen.isOpen ? undefined : seen;
      },
      LOOK_AT_JOB_MS,
    );
    if (job.done !== count) {
      const refused = job.items.find((item) => 'refusal' in item);
      throw new Error(`${job.done} of ${count} were done; one of the others: ${JSON.stringify(refused)}`);
    }
  }

  /** What the other person is offered to release. */
  private async prepared(count: number): Promise<readonly object[]> {
    const route = `tasks?task=release-notice&limit=10000&programmeId=${this.programmeId}`;
    return until('what is to be released', async () => {
      await this.wave.untilQuiet();
      const { items } = await this.get<Page<Pick<NoticeItem, 'applicationId' | 'decisionId' | 'noticeId'>>>(OTHER_CLERK, route);
      if (items.length < count) return undefined;
      return items.map(({ applicationId, decisionId, noticeId }) => ({ applicationId, decisionId, noticeId }));
    });
  }

  /** At least so many of a kind that stand there. */
  private async notices(kind: string, status: string, least: number): Promise<readonly NoticeItem[]> {
    return until(`the notices (${kind})`, async () => {
      const { items } = await this.get<Page<NoticeItem>>(CLERK, `grants?programmeId=${this.programmeId}&status=${status}&limit=2000`);
      const found = items.filter((one) => one.kind === kind);
      return found.length < least ? undefined : found;
    });
  }

  private async dispatch(notices: readonly NoticeItem[]): Promise<void> {
    const items = notices.map(({ applicationId, decisionId, noticeId }) => ({ applicationId, decisionId, noticeId }));
    await this.job(CLERK, { kind: 'dispatch', items }, items.length);
  }

  private async retrieve(notices: readonly NoticeItem[]): Promise<void> {
    await inParallel(notices, CALLERS, ({ grantId, noticeId, district }) =>
      this.wave.post(`zeichnung-${district}`, `grants/${grantId}/notices/${noticeId}/retrieve`, {}),
    );
  }

  /** The clock waits for every service. */
  private async advance(day: string): Promise<void> {
    const answer = await fetch(this.clock, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await this.wave.token('betrieb')}`,
        'content-type': 'application/json',
        'idempotency-key': `clock-${day}`,
      },
      body: JSON.stringify({ to: `${day}T06:00:00.000Z` }),
    });
    if (!answer.ok) throw new Error(`The clock: ${answer.status} ${await answer.text()}`);
  }

  private async untilExtended(ends: ReadonlyMap<string, string>): Promise<void> {
    const first = `posts?programmeId=${this.programmeId}&limit=200`;
    await until('the posts', async () => {
      let extended = 0;
      for (let route = first; route !== '';) {
        const { items, nextCursor } = await this.get<Page<{ readonly postId: string; readonly to: string }>>(CLERK, route, 'staffing');
        extended += items.filter(({ postId, to }) => ends.get(postId) === to).length;
        route = nextCursor === undefined ? '' : `${first}&cursor=${nextCursor}`;
      }
      return extended < ends.size ? undefined : extended;
    });
  }
}

const until = async <T>(what: string, look: () => Promise<T | undefined>, lookMs = LOOK_MS): Promise<T> => {
  const began = performance.now();
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() - began > PATIENCE_MS) throw new Error(`It took more than ten minutes until ${what} were there.`);
    await sleep(lookMs);
  }
};
