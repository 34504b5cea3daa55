import type { EventActor } from '@paktwerk/kernel';
import { aCall, someRules } from '../application/application.fixture';
import { CallOpened } from '../call/events';
import { callHistory } from '../call/history';
import { DecreePublished } from '../decree/events';
import { decreeHistory } from '../decree/history';
import { PactPublished } from '../pact/events';
import { pactHistory } from '../pact/history';
import { ProgrammePublished, RuleSetPublished } from '../programme/events';
import { programmeHistory } from '../programme/history';
import { decreeIdOf } from '../decree/state';
import { historySheet } from './history-sheet';
import type { Names } from './entry';

const MINISTER: EventActor = { person: 'per_m', role: 'MINISTRY', organisation: 'state' };
const names: Names = {
  person: (id) => (id === MINISTER.person ? 'Eva Maier' : undefined),
  organisation: (key) => (key === 'state' ? 'Land' : key),
};
const told = <E extends object>(events: readonly E[]) =>
  events.map((e, i) => ({
    ...e,
    recordedAt: `2022-08-0${i + 1}T09:30:00.000Z`,
    position: `applications:1:${i + 1}`,
    meta: { actor: MINISTER },
  }));
const on = (day: number) => `Am 0${day}.08.2022, 11:30 Uhr hat Eva Maier (Ministerium, Land)`;
const assumed = (value: string) => ({ value, mark: 'A' as const, source: 'Modell' });
const { programmeId: PROGRAMME } = aCall();

describe('the history of a programme', () => {
  const published = ProgrammePublished({
    programmeId: PROGRAMME,
    code: 'SU22',
    titleDe: 'Soforthilfe',
    titleEn: 'Aid',
    source: 'rp.baden-wuerttemberg.de',
    effectiveOn: '2022-06-01',
    endsOn: assumed('2023-06-30'),
    evaluationOn: assumed('2023-12-31'),
  });
  const version = (n: number, more: object, parameters = {}) => {
    const { ruleSetId, source, funding, publishedOn, validFrom } = someRules(parameters, n);
    const data = { programmeId: PROGRAMME, programmeCode: 'SU22', ruleSetId, version: n, validFrom, publishedOn, source, funding };
    return RuleSetPublished({ ...data, effectiveOn: validFrom, ...more });
  };

  it('tells who published it and each version of its rules, from when it holds and what is other', () => {
    const minimumShare = { value: 50, mark: 'A' as const, source: 'x' };
    const events = [
      published,
      version(1, { validTo: '2022-12-31' }),
      version(2, { publishedOn: '2022-07-15' }, { minimumShare }),
      version(3, {}, { minimumShare }),
    ];
    expect(programmeHistory(told(events), names).map((e) => [e.sentence, e.ruleSet])).toEqual([
      [
        `${on(1)} das Programm „Soforthilfe“ (SU22) veröffentlicht, gültig ab dem 01.06.2022. Es endet am 30.06.2023 (Annahme: „Modell“) und wird bewertet bis zum 31.12.2023 (Annahme: „Modell“). Fundstelle: „rp.baden-wuerttemberg.de“.`,
        undefined,
      ],
      [
        `${on(2)} Fassung 1 der Regeln von SU22 veröffentlicht, bekannt gemacht am 01.06.2022. Sie gilt vom 01.06.2022 bis zum 31.12.2022. Fundstelle: „Förderaufruf 2022“.`,
        'SU22/1',
      ],
      [
        `${on(3)} Fassung 2 der Regeln von SU22 veröffentlicht, bekannt gemacht am 15.07.2022. Sie gilt, rückwirkend, ab dem 01.06.2022. Anders als in Fassung 1 ist ein Wert. Fundstelle: „Förderaufruf 2022“.`,
        'SU22/2',
      ],
      [
        `${on(4)} Fassung 3 der Regeln von SU22 veröffentlicht, bekannt gemacht am 01.06.2022. Sie gilt ab dem 01.06.2022. Anders als in Fassung 2 ist kein Wert. Fundstelle: „Förderaufruf 2022“.`,
        'SU22/3',
      ],
    ]);
  });

  it('lets no source end its quotation and go on in our words', () => {
    const [entry] = programmeHistory(told([{ ...published, data: { ...published.data, source: 'x“. Am 01.01.2020 hat' } }]), names);
    expect(entry?.sentence).toMatch(/ Fundstelle: „x‘\. Am 01\.01\.2020 hat“\.$/);
  });
});

describe('the history of a call', () => {
  const call = aCall({
    deadline: '2022-07-23',
    deadlineTerms: { value: { fixedToTheDay: false, effect: 'curable' }, mark: 'A', source: 'Modell' },
  });

  it('tells the money, the key, the deadline as it ends, and the rules', () => {
    expect(callHistory(told([CallOpened(call)]), names)).toEqual([
      {
        at: '2022-08-01T09:30:00.000Z',
        effectiveOn: '2022-06-01',
        sentence:
          `${on(1)} den Förderaufruf „Förderaufruf“ eröffnet: 8.000.000,00 € aus dem Haushaltsjahr 2022, verteilt nach dem Schlüssel „Einwohner“ (errechnet: „Destatis“). ` +
          'Anträge nimmt er vom 01.06.2022 bis zum 25.07.2022, 24:00 Uhr (der 23.07.2022 ist kein Werktag), entgegen. ' +
          'Wer sie versäumt, kann das heilen (Annahme: „Modell“). Fundstelle: „spec“. Grundlage ist das Regelwerk SU22/1.',
        sentenceEn:
          'On 01 Aug 2022, 11:30, Eva Maier (Ministry) opened the call “Call”: €8,000,000.00 of the budget year 2022, distributed by the key “Einwohner” (derived: “Destatis”). ' +
          'It takes applications from 01 Jun 2022 until 25 Jul 2022, 24:00 (23 Jul 2022 is no working day). ' +
          'Who misses the deadline can make it good (assumption: “Modell”). Source: “spec”. This is based on the rule set SU22/1.',
        actor: { role: 'MINISTRY', organisation: 'Land', name: 'Eva Maier' },
        ruleSet: 'SU22/1',
        eventType: 'call.opened',
        position: 'applications:1:1',
      },
    ]);
  });

  it('goes into a file as it is told', () => {
    const { name, notes, header, rows } = historySheet('Aufruf Ä/1', callHistory(told([CallOpened(call)]), names));
    expect([name, notes, header.length, [...rows].map((cells) => cells.map((c) => c.text))]).toEqual([
      'verlauf-aufruf-ae-1',
      [['Verlauf', 'Aufruf Ä/1']],
      8,
      [
        [
          '01.08.2022, 11:30:00 Uhr (UTC+02:00)',
          '2022-08-01T09:30:00.000Z',
          '01.06.2022',
          expect.stringContaining('den Förderaufruf „Förderaufruf“ eröffnet'),
          'Eva Maier',
          'Land',
          'SU22/1',
          'applications:1:1',
        ],
      ],
    ]);
  });
});

it('the history of the pact tells each version, its years and sums, and the sum before', () => {
  const line = (year: number, value: number) => ({
    year,
    line: 'INTEGRATION',
    titleDe: 'Integration',
    titleEn: 'Integration',
    amount: { value, mark: 'F' as const, source: 'Pakt' },
  });
  const pact = (version: number, lines: ReturnType<typeof line>[]) =>
    PactPublished({
      version,
      titleDe: 'Pakt',
      titleEn: 'Pact',
      publishedOn: '2022-01-01',
      source: 'Vereinbarung',
      lines,
      effectiveOn: '2022-01-01',
    });
  const events = [pact(1, [line(2022, 100_000)]), pact(2, [line(2023, 50_000), line(2022, 100_000)])];
  expect(pactHistory(told(events), names).map((e) => e.sentence)).toEqual([
    `${on(1)} Fassung 1 des Pakts „Pakt“ veröffentlicht, bekannt gemacht am 01.01.2022: eine Position für das Jahr 2022, zusammen 1.000,00 €. Fundstelle: „Vereinbarung“.`,
    `${on(2)} Fassung 2 des Pakts „Pakt“ veröffentlicht, bekannt gemacht am 01.01.2022: 2 Positionen für die Jahre 2022 und 2023, zusammen 1.500,00 € (vorher 1.000,00 €). Fundstelle: „Vereinbarung“.`,
  ]);
});

it('the history of decrees tells whom each names from which day on, and where that is written', () => {
  const day = (value: string) => ({ value, mark: 'F' as const, source: 'Erlass' });
  const decree = DecreePublished({
    decreeId: decreeIdOf('ZG2022'),
    code: 'ZG2022',
    titleDe: 'Zielgruppe',
    titleEn: 'Target group',
    source: 'Pressemitteilung',
    publishedOn: '2022-03-11',
    validFrom: '2017-07-24',
    validTo: '2025-12-31',
    effectiveOn: '2017-07-24',
    groups: [
      { group: 'FOLLOW_UP', titleDe: 'Anschlussunterbringung', titleEn: 'follow-up', from: day('2017-07-24') },
      { group: 'UKRAINE', titleDe: 'Ukraine', titleEn: 'Ukraine', from: day('2022-03-11'), to: day('2025-03-04') },
    ],
  });
  expect(decreeHistory(told([decree]), names).map((e) => e.sentence)).toEqual([
    `${on(1)} den Erlass „Zielgruppe“ (ZG2022) veröffentlicht, bekannt gemacht am 11.03.2022, gültig ab dem 24.07.2017 bis zum 31.12.2025. ` +
      'Er nennt die Gruppe „Anschlussunterbringung“ ab dem 24.07.2017 (belegt: „Erlass“) und die Gruppe „Ukraine“ ab dem 11.03.2022 (belegt: „Erlass“) bis zum 04.03.2025 (belegt: „Erlass“). Fundstelle: „Pressemitteilung“.',
  ]);
});
