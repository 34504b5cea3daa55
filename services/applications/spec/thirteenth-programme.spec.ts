import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres } from '@paktwerk/testing';
import { service } from '../src/service';
import { ok as succeeds } from './published-call';

const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK'], organisation: 'authority' };
const signatory: Who = { sub: 'zeichnung', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };

const a = (value: unknown) => ({ value, mark: 'A', source: 'erfunden', anchor: 'application', effect: 'none' });
const dated = (value: string) => ({ value, mark: 'A', source: 'erfunden' });
const common = { applicants: a(['district']), periodFrom: a('2026-01-01'), periodTo: a('2026-12-31') };

/** A programme of each family that nobody has ever seen, as its file would say it. */
const made = [
  {
    code: 'VEREIN',
    funding: {
      family: 'per-capita-post',
      ...common,
      lineKinds: a(['post']),
      tiers: a([
        {
          tier: 'MASTER',
          titleDe: 'Meister',
          titleEn: 'master',
          ratePerFteYearCents: 4_800_000,
          qualification: 'C_VOCATIONAL',
          evidenceDe: 'Brief',
          evidenceEn: 'letter',
        },
      ]),
      minimumShare: a(10),
    },
    line: { kind: 'post', share: 0.1, tier: 'MASTER', amountCents: 480_000 },
    caps: [480_000],
    found: [],
    granted: [{ lineId: 'line-1', amountCents: 480_000, share: 10, months: 12, tier: 'MASTER', qualification: 'C_VOCATIONAL' }],
  },
  {
    code: 'DORF',
    funding: {
      family: 'size-class-fixed',
      ...common,
      classes: a([
        { sizeClass: 'VILLAGE', titleDe: 'Dorf', titleEn: 'village', inhabitantsFrom: 0, inhabitantsBelow: 500, ceilingCents: 600_000 },
      ]),
      inhabitantsOn: a('2025-12-31'),
      minimumShare: a(25),
      split: a({ parts: 4, share: 25 }),
      qualification: a({ qualification: 'C_VOCATIONAL', evidenceDe: 'Brief', evidenceEn: 'letter' }),
    },
    line: { kind: 'officer', share: 0.25, inhabitants: 499, amountCents: 150_000 },
    caps: [150_000],
    found: [],
    granted: [{ lineId: 'line-1', amountCents: 150_000, share: 25, months: 12, sizeClass: 'VILLAGE', qualification: 'C_VOCATIONAL' }],
  },
  {
    code: 'SCHWIMMEN',
    funding: {
      family: 'per-unit',
      ...common,
      unit: a({ titleDe: 'Schwimmstunde', titleEn: 'swimming lesson', minutes: 60 }),
      formats: a([{ format: 'FROG', titleDe: 'Frosch', titleEn: 'frog', ratePerUnitCents: 2_500 }]),
    },
    line: { kind: 'course', format: 'FROG', units: 12, amountCents: 30_001 },
    caps: [30_000],
    found: ['amount-above-cap'],
    granted: [{ lineId: 'line-1', amountCents: 30_000, units: 12 }],
  },
  {
    code: 'GARTEN',
    funding: {
      family: 'project',
      ...common,
      carrier: a('Gartenverein'),
      financing: a('proportional'),
      sharePercent: a(50),
      ceilingCents: a(100_000),
      planItems: a([{ item: 'SEEDS', titleDe: 'Saatgut', titleEn: 'seeds' }]),
    },
    line: { kind: 'plan-item', item: 'SEEDS', costCents: 200_002, amountCents: 100_001 },
    caps: [100_001],
    found: ['ceiling-exceeded'],
    granted: [{ lineId: 'line-1', amountCents: 99_999 }],
  },
] as const;

describeWithPostgres('a thirteenth programme', () => {
  let running: RunningService;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    running = await runningService(service);
  });
  afterAll(() => running.stop());

  it.each(made)('of the family $funding.family works by its data alone: $code', async ({ code, funding, line, caps, found, granted }) => {
    const ok = (who: Who, url: string, body: object) => succeeds(running, who, 'POST', url, body);
    const names = { titleDe: code, titleEn: code, source: 'erfunden' };
    const programme = { code, ...names, effectiveOn: '2026-01-01', endsOn: dated('2026-12-31'), evaluationOn: dated('2026-12-31') };
    const { programmeId } = await ok(ministry, '/programmes', programme);
    const rules = { version: 1, validFrom: '2026-01-01', publishedOn: '2025-12-01', source: 'erfunden', funding };
    await ok(ministry, `/programmes/${String(programmeId)}/rule-sets`, rules);
    const call = { ruleSetVersion: 1, ...names, potCents: 10_000_000, budgetYear: 2099, opensOn: '2020-01-01', deadline: '2099-12-31' };
    const distributionKey = { label: 'x', mark: 'A', source: 'x', weights: [{ district: '08111', weight: 1 }] };
    const { callId } = await ok(ministry, `/programmes/${String(programmeId)}/calls`, { ...call, distributionKey });

    const { body: forms } = await running.call(signatory, 'GET', `/calls/${String(callId)}/forms`);
    expect(forms).toMatchObject({ ruleSet: `${code}/1`, lines: expect.arrayContaining([expect.objectContaining({ kind: line.kind })]) });

    const { draftId } = await ok(signatory, '/drafts', { callId, lines: [line] });
    const submitted = await ok(signatory, `/drafts/${String(draftId)}/submit`, {});
    const file = `/applications/${String(submitted['applicationId'])}`;
    const { body: calculation } = await running.call(clerk, 'GET', `${file}/calculation`);
    expect((calculation as { lines: { capCents: number }[] }).lines.map((l) => l.capCents)).toEqual(caps);
    const checked = await ok(clerk, `${file}/formal-check`, {});
    expect((checked['formalCheck'] as { findings: { code: string }[] }).findings.map((f) => f.code)).toEqual(found);
    const { lineId, amountCents } = granted[0];
    const part = { outcome: 'partially-granted', lines: [{ lineId, amountCents }] };
    const prepared = await ok(clerk, `${file}/decision`, { ...(found.length === 0 ? { outcome: 'granted' } : part), reason: 'passt' });
    expect((prepared['decision'] as { lines: unknown }).lines).toEqual(granted);
  });
});
