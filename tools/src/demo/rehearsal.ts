import type { Api } from './client';
import type { ApplicationView, CallView, DraftView } from './views';

/** What the next call would be is tried by two districts and a clerk before it is opened. */
export async function rehearseCall(api: Api, programmeCode: string): Promise<void> {
  const { items } = await api.get<{ readonly items: readonly CallView[] }>('ministerium', '/api/applications/v1/calls?limit=200');
  // The first one: a loader that starts again finds a further call, too.
  const [listed] = items.filter((c) => c.programmeCode === programmeCode).sort((a, b) => (a.opensOn < b.opensOn ? -1 : 1));
  if (!listed) throw new Error(`The demo has no call of ${programmeCode}.`);
  const like = await api.get<CallView>('ministerium', `/api/applications/v1/calls/${listed.callId}`);
  const { programmeId, ruleSetVersion, source, deadlineTerms } = like;
  const { id: _id, ...distributionKey } = like.distributionKey;
  const { call } = await api.post<{ readonly call: CallView }>('ministerium', '/api/applications/v1/rehearsals', {
    programmeId,
    ruleSetVersion,
    titleDe: 'Probe: Förderaufruf Integrationsmanagement 2027',
    titleEn: 'Rehearsal: funding call for integration management 2027',
    potCents: 2_000_000_000,
    budgetYear: 2027,
    opensOn: '2026-06-01',
    deadline: '2027-03-31',
    deadlineTerms,
    source,
    distributionKey,
  });
  for (const district of ['08111', '08117']) {
    const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', workplace: 'Rathaus', amountCents: 100_000 }];
    const { draftId } = await api.post<DraftView>(`antrag-${district}`, '/api/applications/v1/drafts', { callId: call.callId, lines });
    const { applicationId } = await api.post<ApplicationView>(`zeichnung-${district}`, `/api/applications/v1/drafts/${draftId}/submit`, {});
    if (district === '08111') await api.post('sachbearbeitung-1', `/api/applications/v1/applications/${applicationId}/formal-check`, {});
  }
}
