import { inParallel } from '@paktwerk/kernel';
import { ApiError, keyOf } from './client';
import type { Api } from './client';
import type { CallPlan } from './call';
import { monthBefore } from './dates';
import { GOALS } from './names';
import { casesOf } from './plan';
import type { CaseStep, District, PlannedCase } from './plan';
import type { CaseView } from './views';

const WIDTH = 16;
const CASES = '/api/case-management/v1/cases';

interface Recorded {
  readonly planned: PlannedCase;
  caseId?: string;
}

const isRevoked = ({ planned }: Recorded): boolean => {
  const last = planned.steps.at(-1);
  return last?.kind === 'close' && last.reason === 'CONSENT_REVOKED';
};

/** Sent again after the consent was revoked, what stands there already is answered with that. */
const unlessRestricted = (error: unknown): void => {
  if (!(error instanceof ApiError && error.code === 'restricted')) throw error;
};

/** The cases of a call and what is recorded of them on each working day. */
export class Counselling {
  readonly #cases: readonly Recorded[];

  constructor(
    private readonly api: Api,
    private readonly plan: CallPlan,
    districts: readonly District[],
    today: string,
  ) {
    const { code, cases, closedShare, counselling } = plan;
    const workingDays = counselling.filter((day) => day < today);
    const all = districts.reduce((sum, one) => sum + one.population, 0);
    this.#cases = districts.flatMap(({ key, population }) =>
      casesOf({ code, district: key, count: Math.max(3, Math.round((cases * population) / all)), workingDays, closedShare }).map(
        (planned) => ({ planned }),
      ),
    );
  }

  get plannedSteps(): number {
    return this.#cases.reduce((sum, { planned }) => sum + planned.steps.length, 0);
  }

  async workOn(day: string, programmeId: string): Promise<void> {
    await inParallel(this.#cases, WIDTH, async (one) => {
      for (const [index, step] of one.planned.steps.entries())
        if (step.day === day) await this.#record(one, step, programmeId, keyOf(one.planned.key, index)).catch(unlessRestricted);
    });
    // The month before: everything of it is recorded by now. The first working day has nothing before it that anyone counted.
    if (day !== this.plan.counselling[0])
      await this.api.post('ministerium', '/api/case-management/v1/figures', { programmeId, month: monthBefore(day) });
  }

  /** What data protection has to show in each district: a file that waits for a second person, one that is held, one that was read; and one that is erased. */
  async decideAboutFiles(): Promise<void> {
    const districts = [...new Set(this.#cases.map(({ planned }) => planned.district))];
    await inParallel(districts, WIDTH, async (district) => {
      const closed = this.#cases.filter(({ planned: p }) => p.district === district && p.steps.at(-1)?.kind === 'close');
      const [restricted, plain] = [closed.filter(isRevoked), closed.filter((one) => !isRevoked(one))];
      const [proposed, held, erased] = plain;
      const lead = (): string => `leitung-${district}`;
      const counsellor = (planned: PlannedCase): string => planned.counsellor;
      const act = async (one: Recorded | undefined, who: (planned: PlannedCase) => string, what: string, body: object): Promise<void> => {
        if (one?.caseId !== undefined) await this.api.post(who(one.planned), `${CASES}/${one.caseId}/${what}`, body);
      };
      await act(proposed, counsellor, 'propose-erasure', { reason: 'RETENTION_OVER' });
      await act(held, lead, 'place-hold', { reason: 'Klageverfahren vor dem Verwaltungsgericht' });
      await act(restricted[0], () => `datenschutz-${district}`, 'readings', { reason: 'Auskunft nach Art. 15 DSGVO' });
      if (district !== districts[0]) return;
      await act(erased, counsellor, 'propose-erasure', { reason: 'REQUESTED' });
      await act(erased, lead, 'confirm-erasure', {});
    });
  }

  async #record(one: Recorded, step: CaseStep, programmeId: string, key: string): Promise<void> {
    const { counsellor } = one.planned;
    switch (step.kind) {
      case 'open': {
        const { client, situation, openedOn } = step;
        const body = { programmeId, client, situation, consent: { givenOn: openedOn, version: '2022-03' }, openedOn };
        one.caseId = (await this.api.post<CaseView>(counsellor, CASES, body, key)).caseId;
        return;
      }
      case 'plan': {
        const goals = step.domains.map((domain) => ({ domain, text: GOALS[domain] }));
        await this.api.post(counsellor, `${CASES}/${one.caseId!}/plan`, { agreedOn: step.agreedOn, goals }, key);
        return;
      }
      case 'talk': {
        const { heldOn, mode, minutes, topics } = step;
        await this.api.post(counsellor, `${CASES}/${one.caseId!}/talks`, { heldOn, mode, minutes, topics }, key);
        return;
      }
      case 'close':
        if (step.reason === 'CONSENT_REVOKED')
          await this.api.post(
            counsellor,
            `${CASES}/${one.caseId!}/revoke-consent`,
            { revokedOn: step.closedOn, scope: 'ALL' },
            `${key}-revoked`,
          );
        await this.api.post(counsellor, `${CASES}/${one.caseId!}/close`, { closedOn: step.closedOn, reason: step.reason }, key);
    }
  }
}
