/** Services and the broker are killed while commands arrive. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseView } from '../support/views';
import { counsellor, measure } from './acting';
import type { Acting } from './acting';

const DISTRICT = '08116';
const CASES = '/api/case-management/v1/cases';
const KILLED = ['case-management', 'reporting', 'applications', 'budgeting', 'case-management', 'reporting', 'staffing'];

const openCases = (t: Acting, count: number): Promise<string[]> =>
  Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const opened = await t.api.post<CaseView>(counsellor(DISTRICT), CASES, {
        programmeId: t.programme.programmeId,
        client: { givenName: `Vorname${i}`, familyName: `Nachname${i}` },
        situation: { residenceStatus: 'SECTION_24' },
        consent: { givenOn: '2022-11-01', version: '1' },
        openedOn: '2022-11-01',
      });
      return opened.body.caseId;
    }),
  );

/** Talks and applications, one after the other, until it is stopped. */
const startLoad = (t: Acting, caseIds: readonly string[]) => {
  const state = { acknowledged: 0, running: true };
  const talks = caseIds.map(async (caseId, i) => {
    for (let n = 0; state.running; n += 1) {
      const talk = { heldOn: '2022-11-15', mode: 'office', minutes: 20, topics: ['WORK'] };
      await t.api.post(counsellor(DISTRICT), `${CASES}/${caseId}/talks`, talk, { key: `talk-${i}-${n}` });
      state.acknowledged += 1;
      await sleep(20);
    }
  });
  const applications = (async () => {
    for (let n = 0; state.running; n += 1) {
      const { applicationId } = await t.submit('08118', [measure(`Last ${n}`, 10_000)]);
      await t.formalCheck(applicationId);
      await sleep(100);
    }
  })();
  return {
    /** → how many talks were acknowledged */
    stop: async (): Promise<number> => {
      state.running = false;
      await Promise.all([...talks, applications]);
      return state.acknowledged;
    },
  };
};

export const faults = (t: Acting): void => {
  it('loses nothing and doubles nothing while services and the broker are killed', async () => {
    const load = startLoad(t, await openCases(t, 4));
    for (const [i, service] of KILLED.entries()) {
      await t.world.kill(service, i % 2);
      await sleep(400);
      t.world.restart(service, i % 2);
      if (i === 2) await t.world.interruptBroker();
    }
    const acknowledged = await load.stop();
    await t.world.settled();
    const figures = await t.figuresOf(DISTRICT, '', counsellor(DISTRICT));
    assert.equal(figures.talks, acknowledged);
    assert.equal(figures.casesOpen, 4);
    const talkEvents = await t.world.countEvents('case-management', 'talk.held');
    assert.equal(talkEvents, acknowledged + 3, 'every acknowledged talk once in the log');
  });

  it('comes back after a restart of everything in another order, with the same figures', async () => {
    await t.world.settled();
    const before = await t.figures();
    await t.world.restartEverything();
    await t.world.settled();
    const afterwards = await t.figures();
    assert.deepEqual(afterwards.totals, before.totals);
    assert.deepEqual(afterwards.districts, before.districts);
  });
};
