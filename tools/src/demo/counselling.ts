import { inParallel, keyOf } from './client';
import type { Api } from './client';
import type { CallPlan } from './call';
import { monthBefore } from './dates';
import { GOALS } from './names';
import { casesOf } from './plan';
import type { CaseStep, District, PlannedCase } from './plan';

const WIDTH = 16;
const CASES = '/api/case-management/v1/cases';

/** The cases of a call and what is recorded of them on each working day. */
export class Counselling {
  readonly #cases: readonly { readonly planned: PlannedCase; caseId?: string }[];

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
        if (step.day === day) await this.#record(one, step, programmeId, keyOf(one.planned.key, index));
    });
    // The month before: everything of it is recorded by now. The first working day has nothing before it that anyone counted.
    if (day !== this.plan.counselling[0])
      await this.api.post('ministerium', '/api/case-management/v1/figures', { programmeId, month: monthBefore(day) });
  }

  async #record(one: { readonly planned: PlannedCase; caseId?: string }, step: CaseStep, programmeId: string, key: string): Promise<void> {
    const { counsellor } = one.planned;
    switch (step.kind) {
      case 'open': {
        const { client, openedOn } = step;
        const body = { programmeId, client, consent: { givenOn: openedOn, version: '2022-03' }, openedOn };
        one.caseId = (await this.api.post<{ readonly caseId: string }>(counsellor, CASES, body, key)).caseId;
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
