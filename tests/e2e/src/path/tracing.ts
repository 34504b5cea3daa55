import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { eventually } from '../support/client';
import { CLERK_1, measure } from './acting';
import type { Acting } from './acting';

export const tracing = (t: Acting): void => {
  it('carries a trace from the edge over the bus into the next service’s facts, and into the logs', async () => {
    const { world } = t;
    const { applicationId } = await t.submit('08118', [measure('Dolmetschen', 120_000)]);
    await t.formalCheck(applicationId);
    const { lines } = await t.application(applicationId);
    const traceId = randomBytes(16).toString('hex');
    const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
    const answer = await fetch(`${world.stack.url}/api/applications/v1/applications/${applicationId}/decision`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await world.tokenFor(CLERK_1)}`,
        'content-type': 'application/json',
        'idempotency-key': traceId,
        traceparent,
      },
      body: JSON.stringify({
        outcome: 'granted',
        reason: 'Vollständig',
        lines: lines.map((l) => ({ lineId: l.lineId, amountCents: l.amountCents })),
      }),
    });
    assert.ok(answer.ok, await answer.clone().text());
    const typesOf = async (service: string, sql: string): Promise<string[]> =>
      (await world.query<{ type: string }>(service, sql, [traceparent])).map(({ type }) => type);
    const inStore = (service: string) =>
      typesOf(service, "select type from events where convert_from(meta, 'UTF8')::json->>'traceparent' = $1 order by position");
    const heard = (service: string) => typesOf(service, "select type from inbox_messages where attributes->>'traceparent' = $1 order by 1");
    await eventually(async () => (await inStore('budgeting')).length > 0, { what: 'the reservation under the same trace' });
    assert.deepEqual((await inStore('applications')).slice(0, 1), ['decision.prepared']);
    assert.deepEqual(await inStore('budgeting'), ['funds.reserved']);
    assert.ok((await heard('budgeting')).includes('applications.decision.prepared.v1'), 'in the message’s header');
    await eventually(async () => (await heard('applications')).includes('budgeting.funds.reserved.v1'), {
      what: 'the answer under the same trace',
    });
    const { logs } = world.stack;
    await eventually(() => readdirSync(logs).some((f) => readFileSync(join(logs, f), 'utf8').includes(`"traceId":"${traceId}"`)), {
      what: 'the trace in a log line',
    });
  });
};
