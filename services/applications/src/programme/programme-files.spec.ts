import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { derivedId, fold } from '@paktwerk/kernel';
import { anOfficer } from '../funding/funding.fixture';
import { aPost } from '../application/application.fixture';
import { decideOpenCall } from '../call/open-call';
import type { OpenCall } from '../call/open-call';
import { callDecider } from '../call/state';
import { catalogue } from '../catalogue';
import { parameterFor, ruleSetOn } from '../funding/choose';
import { familyOf, parametersOf } from '../funding/funding';
import type { ProgrammeEvent } from './events';
import { decidePublishProgramme } from './publish-programme';
import type { PublishProgramme } from './publish-programme';
import { decidePublishRuleSet } from './publish-rule-set';
import type { PublishRuleSet } from './publish-rule-set';
import { programmeDecider } from './state';
import type { ProgrammeState } from './state';

interface ProgrammeFile {
  readonly programme: PublishProgramme;
  readonly ruleSets: readonly Omit<PublishRuleSet, 'today'>[];
  readonly call?: Omit<OpenCall, 'callId'>;
}
const FOLDER = join(__dirname, '../../../../programmes');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== 'programme.schema.json');
const read = (name: string) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as ProgrammeFile;

/** The programme as its file publishes it. @throws for what is refused, or does not fit its schema */
const published = ({ programme, ruleSets }: ProgrammeFile) => {
  const commands = [
    (s: ProgrammeState) => decidePublishProgramme(programme, s),
    ...ruleSets.map((r) => (s: ProgrammeState) => decidePublishRuleSet({ ...r, today: r.publishedOn }, s)),
  ];
  const events = commands.reduce<readonly ProgrammeEvent[]>((before, command) => {
    const decision = command(fold(programmeDecider, before));
    if (decision.kind === 'refused') throw new Error(`${programme.code}: ${decision.code} ${JSON.stringify(decision.data)}`);
    for (const e of decision.events) catalogue.validate(e);
    return [...before, ...decision.events];
  }, []);
  const state = fold(programmeDecider, events);
  if (state.kind === 'none') throw new Error(`${programme.code} is not published.`);
  return state;
};
const byCode = (code: string) => published(names.map(read).find((f) => f.programme.code === code)!);

describe('the programmes of the pact', () => {
  it('are twelve', () =>
    expect(names.map((name) => read(name).programme.code).sort()).toEqual(
      ['BWSCHUETZT', 'DEUTSCH', 'IM17', 'IM23', 'IM25', 'INTB16', 'INTURO', 'JUGEND', 'QUEER', 'SU22', 'SU23', 'VWVIB'].sort(),
    ));

  it.each(names)('%s is published as it stands, and every value says where it comes from', (name) => {
    const { ruleSets } = published(read(name));
    for (const { funding } of ruleSets) {
      expect(familyOf(funding).screenForm.length).toBeGreaterThan(0);
      for (const [parameter, { source, mark, value }] of Object.entries(parametersOf(funding))) {
        expect([parameter, source.length > 0]).toEqual([parameter, true]);
        if (mark === 'A' || mark === '?') expect(`${parameter}: ${source}`).toMatch(/Modellannahme|[Nn]icht /);
        for (const entry of Array.isArray(value) ? (value as readonly { mark?: string; source?: string }[]) : [])
          expect(entry.mark === undefined).toBe(entry.source === undefined);
      }
    }
  });

  it.each(names.filter((name) => read(name).call))('%s opens its call', (name) => {
    const { call, ruleSets, programme } = read(name);
    const weights = [{ district: '08111', weight: 1 }];
    const opened = decideOpenCall(
      {
        ...call!,
        ruleSetVersion: call!.ruleSetVersion ?? ruleSets.length,
        callId: derivedId('call', name),
        distributionKey: { ...call!.distributionKey, weights },
      },
      callDecider.initial,
      published(read(name)),
      { today: call!.opensOn, isDistrict: () => true },
    );
    expect(opened).toMatchObject({ kind: 'recorded', events: [{ type: 'call.opened', data: { programmeCode: programme.code } }] });
  });
});

describe('rules as they were', () => {
  const { ruleSets } = byCode('IM17');

  // Example 2: the amendment was published on 11 November 2020 and holds from 1 January 2020 on.
  it('change for the months since January 2020, as known from 11 November on', () => {
    const paysHigherTier = (month: string, knownOn: string) =>
      parameterFor(ruleSets, 'paysHigherTier', { knownOn, dates: { application: '2018-03-01', month } })?.parameter.value;
    for (const month of ['2020-01-01', '2020-03-01', '2020-09-01']) {
      expect([month, paysHigherTier(month, '2020-10-31')]).toEqual([month, false]);
      expect([month, paysHigherTier(month, '2020-11-10')]).toEqual([month, false]);
      expect([month, paysHigherTier(month, '2020-11-12')]).toEqual([month, true]);
    }
    expect(paysHigherTier('2019-12-01', '2026-01-01')).toBe(false);
    expect(ruleSetOn(ruleSets, '2022-06-30', '2026-01-01')?.version).toBe(3);
    expect(ruleSetOn(ruleSets, '2023-01-01', '2023-06-05')?.version).toBe(2);
    expect(ruleSetOn(ruleSets, '2023-01-01', '2026-01-01')?.version).toBe(4);
    expect(ruleSetOn(ruleSets, '2017-07-23', '2026-01-01')).toBeUndefined();
  });
  it('say what the cut-off decides: 36 months in all before, 60 after the amendment', () => {
    const inAll = (knownOn: string) =>
      parameterFor(ruleSets, 'fundedMonthsInAll', { knownOn, dates: { 'cut-off': '2020-12-31' } })?.parameter;
    expect(inAll('2020-11-10')).toMatchObject({ value: 36, effect: 'favourable-on-application' });
    expect(inAll('2020-11-11')).toMatchObject({ value: 60, effect: 'favourable-on-application' });
  });
});

describe('figures by the files alone', () => {
  const capOf = (code: string, line: Parameters<ReturnType<typeof familyOf>['cap']>[0]) =>
    familyOf(byCode(code).ruleSets.at(-1)!.funding).cap(line)?.amountCents;

  // Examples 12 and 13.
  it('of integration officers', () => {
    expect(capOf('VWVIB', anOfficer())).toBe(2_000_000);
    expect(capOf('VWVIB', anOfficer({ share: 75, from: '2026-07-01' }))).toBe(750_000);
    expect([capOf('VWVIB', anOfficer({ share: 50 })), capOf('VWVIB', anOfficer({ share: 50, from: '2026-04-01' }))]).toEqual([
      1_000_000, 750_000,
    ]);
  });
  it('of integration management', () => {
    expect(capOf('IM23', aPost({ share: 100, tier: 'FLAT', months: 12 }))).toBe(6_000_000);
    expect(capOf('IM23', aPost({ share: 100, tier: 'A_SOCIAL_DEGREE', months: 12 }))).toBeUndefined();
    const first = familyOf(byCode('IM17').ruleSets[0]!.funding);
    // Stuttgart 2018/19: 51.1 full-time equivalents for 24 months.
    expect(Number(first.cap(aPost({ share: 100, months: 24 }))?.amountCents) * 51.1).toBe(654_080_000);
    expect(first.cap(aPost({ share: 100, tier: 'C_VOCATIONAL', months: 12 }))?.amountCents).toBe(5_100_000);
    // Example 15: money for twelve months, whatever the end of the pact.
    expect(capOf('IM25', aPost({ share: 100 }))).toBe(6_000_000);
    expect(capOf('IM25', aPost({ share: 100, months: 22 }))).toBe(6_000_000);
  });
});
