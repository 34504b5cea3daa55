import type { Names } from '../history/entry';
import { DecreePublished } from './events';
import { decreeHistory } from './history';
import { decreeIdOf } from './state';

const names: Names = { person: () => 'Ruth Kern', organisation: () => 'Ministerium' };
type Published = ReturnType<typeof DecreePublished>['data'];
const told = (more: Partial<Published> = {}) => {
  const event = DecreePublished({
    ...{ decreeId: decreeIdOf('ZG2022'), code: 'ZG2022', titleDe: 'Zielgruppe', titleEn: 'Target group', source: 'Erlass vom 11.03.2022' },
    ...{ publishedOn: '2022-03-11', validFrom: '2022-03-12', effectiveOn: '2022-03-12' },
    groups: [
      { group: 'UKRAINE', titleDe: 'Vertriebene', titleEn: 'displaced people', from: { value: '2022-03-11', mark: 'F', source: 'Nr. 1' } },
    ],
    ...more,
  });
  const recorded = {
    ...{ recordedAt: '2022-03-11T10:00:00.000Z', position: 'applications:1:1' },
    meta: { actor: { person: 'per_1', role: 'MINISTRY' as const, organisation: 'ministry' } },
  };
  return decreeHistory([{ ...event, ...recorded }], names).map(({ sentence, sentenceEn }) => [sentence, sentenceEn])[0];
};

describe('what the history of a decree says', () => {
  it('is since when it is valid, whom it names from which day on, and where that is written', () => {
    const [de, en] = told() ?? [];
    expect(de).toMatch(
      / den Erlass „Zielgruppe“ \(ZG2022\) veröffentlicht, bekannt gemacht am 11\.03\.2022, gültig ab dem 12\.03\.2022\. Er nennt die Gruppe „Vertriebene“ ab dem 11\.03\.2022 \(belegt: „Nr\. 1“\)\. Fundstelle: „Erlass vom 11\.03\.2022“\.$/,
    );
    expect(en).toMatch(
      / published the decree “Target group” \(ZG2022\), made public on 11 Mar 2022, valid from 12 Mar 2022\. It names the group “displaced people” from 11 Mar 2022 \(with source: “Nr\. 1”\)\. Source: “Erlass vom 11\.03\.2022”\.$/,
    );
  });
  it('is until when it is valid, and until when it names a group', () => {
    const from = { value: '2022-03-11', mark: 'F' as const, source: 'Nr. 1' };
    const groups = [
      { group: 'UKRAINE', titleDe: 'Vertriebene', titleEn: 'displaced people', from, to: { ...from, value: '2023-12-31' } },
      { group: 'FOLLOW_UP', titleDe: 'Anschluss', titleEn: 'follow-up', from },
    ];
    const [de, en] = told({ validTo: '2024-06-30', groups }) ?? [];
    expect(de).toContain(
      'gültig ab dem 12.03.2022 bis zum 30.06.2024. Er nennt die Gruppe „Vertriebene“ ab dem 11.03.2022 (belegt: „Nr. 1“)',
    );
    expect(de).toContain(
      ' bis zum 31.12.2023 (belegt: „Nr. 1“) und die Gruppe „Anschluss“ ab dem 11.03.2022 (belegt: „Nr. 1“). Fundstelle',
    );
    expect(en).toContain(
      'valid from 12 Mar 2022 until 30 Jun 2024. It names the group “displaced people” from 11 Mar 2022 (with source: “Nr. 1”)',
    );
    expect(en).toContain(
      ' until 31 Dec 2023 (with source: “Nr. 1”) and the group “follow-up” from 11 Mar 2022 (with source: “Nr. 1”). Source',
    );
  });
});
