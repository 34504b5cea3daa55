import type { UpstreamConfig } from '../config';
import { Problem } from '@paktwerk/platform';
import { notSignedIn, problem } from '../problems';
import { Upstreams } from '../proxy/upstreams';
import { SERVICES, type ServiceName } from '../services';
import type { Progress } from './quiescence';

/** Asks every service how far it is, with the caller's own token: the services decide whether the caller may know. */
export class ProgressSource {
  readonly #upstreams: ReadonlyMap<ServiceName, Upstreams>;

  constructor(upstreams: UpstreamConfig) {
    this.#upstreams = new Map(SERVICES.filter((s) => upstreams.of(s).length > 0).map((s) => [s, new Upstreams(upstreams.of(s))]));
  }

  async read(authorization: string): Promise<Progress[]> {
    return Promise.all([...this.#upstreams].map(([service, replicas]) => this.#ask(service, replicas.inTurn(), authorization)));
  }

  async #ask(service: ServiceName, replicas: readonly string[], authorization: string): Promise<Progress> {
    for (const replica of replicas) {
      const answer = await fetch(`${replica}/api/${service}/ops/v1/progress`, {
        headers: { authorization },
        signal: AbortSignal.timeout(5000),
      }).catch(() => undefined);
      if (!answer || answer.status >= 500) continue;
      if (answer.status === 401) throw notSignedIn();
      if (answer.status === 403) throw new Problem(403, 'role-missing', { allowed: ['OPERATIONS'] });
      if (answer.ok) return (await answer.json()) as Progress;
    }
    throw problem('upstream-unreachable', { service });
  }
}
