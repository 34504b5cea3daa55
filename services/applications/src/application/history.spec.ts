import { given } from '@paktwerk/testing';
import {
  DECISION,
  CLERK,
  HEARD,
  OTHER_CLERK,
  THREE,
  TODAY,
  checked,
  countersigned,
  declined,
  prepared,
  rejectedByTheCheck,
  reserved,
  returned,
  submitted,
} from './application.fixture';
import { defined } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { aCourse, aFlatSum, anItem, anOfficer, applied } from '../funding/funding.fixture';
import {
  ApplicationRejected,
  ApplicationWithdrawn,
  FormalCheckObjected,
  FormalCheckPassed,
  GrantIssued,
  ReservationDeclined,
  SubstantiveCheckRecorded,
} from './events';
import type { ApplicationEvent } from './events';
import { historyOf, peopleInHistory } from './history';
import type { HistoryEvent } from './history';
import type { Names } from '../history/entry';
import { decideRelease } from './release-decision';
import { applicationDecider, keysOf } from './state';
import { allowed, denied, wished } from '../early-start/early-start.fixture';
import { closed, opened, stated } from '../hearing/hearing.fixture';
import { asked, extended, overdue, supplied, takenBack } from '../information/information.fixture';
import { releaseReminded, reminded } from '../reminder/reminder.fixture';
import { movedUp, waitlisted } from '../waiting-list/waiting-list.fixture';

const names: Names = {
  person: (id) => ({ [CLERK]: 'Jonas Weber', [OTHER_CLERK]: 'Sabine Krüger' })[id],
  organisation: (key) => ({ '08116': 'Landkreis Esslingen', authority: 'Regierungspräsidium' })[key] ?? key,
};
const by = (person: string, role: string, organisation: string) => (event: ApplicationEvent, i: number) =>
  ({
    ...event,
    recordedAt: '2022-08-01T09:30:00.000Z',
    position: `applications:1:${i + 1}`,
    meta: { actor: { person, role, organisation } },
  }) as HistoryEvent;

describe('the history of an application', () => {
  it('tells the submission in one German sentence after the other', () => {
    const [entry] = historyOf([submitted()].map(by('per_unknown', 'SIGNATORY', '08116')), names);
    expect(entry?.sentence).toBe(
      `Am 01.08.2022, 11:30 Uhr hat eine Person (Zeichnungsbefugnis, Landkreis Esslingen) den Antrag ${submitted().data.fileNumber} eingereicht: eine Stelle mit zusammen 0,50 VZÄ und eine Maßnahme, beantragt sind 37.000,00 €. ` +
        'Er ging am 12.07.2022, 10:15 Uhr und damit fristgerecht ein (Frist: 22.07.2022, 24:00 Uhr). Grundlage ist das Regelwerk SU22/1.',
    );
    expect(entry).toMatchObject({
      actor: { role: 'SIGNATORY', organisation: 'Landkreis Esslingen' },
      ruleSet: 'SU22/1',
      eventType: 'application.submitted',
    });
  });

  it('tells of signatures, returns, hearings and what is asked for no more', () => {
    const started = 'Am 01.08.2022, 11:30 Uhr hat Sabine Krüger (Freigabe, Regierungspräsidium)';
    const events = [
      prepared({ outcome: 'rejected', amountCents: 0, needs: { ...THREE, ...HEARD } }),
      countersigned(),
      returned(),
      opened(),
      opened({ intendedCents: 100_000, lastDay: '2022-08-16' }),
      stated(),
      closed({ because: 'statement-received' }),
      closed(),
      closed({ because: 'nothing-awaited', note: 'Mehr kommt nicht.' }),
      takenBack(),
    ];
    expect(historyOf(events.map(by(OTHER_CLERK, 'GRANT_REVIEWER', 'authority')), names).map((e) => e.sentence)).toEqual([
      `${started} eine Entscheidung vorbereitet: Ablehnung. Begründung: „Alles erfüllt“. Ab 30.000,00 € zeichnen drei Personen („Dienstanweisung“): mitzeichnen und freigeben muss je eine andere. Davor ist der Antragsteller anzuhören („§ 28 LVwVfG“). Grundlage ist das Regelwerk /1.`,
      `${started} die vorbereitete Entscheidung mitgezeichnet. Freigeben muss eine dritte Person.`,
      `${started} die vorbereitete Entscheidung zurückgegeben: „Bitte kürzer.“ Sie wird neu vorbereitet; reserviert bleibt bis dahin, was reserviert ist.`,
      `${started} den Antragsteller angehört: In Aussicht gestellt ist eine Ablehnung, aus diesen Gründen: „Die Stellen sind nicht zusätzlich.“ Stellung nehmen lässt sich bis zum 15.08.2022 um 24:00 Uhr.`,
      `${started} den Antragsteller angehört: In Aussicht gestellt sind 1.000,00 € von beantragten 37.000,00 €, aus diesen Gründen: „Die Stellen sind nicht zusätzlich.“ Stellung nehmen lässt sich bis zum 16.08.2022 um 24:00 Uhr (der 15.08.2022 ist kein Werktag).`,
      `${started} Stellung genommen, fristgerecht am 10.08.2022, 12:00 Uhr: „Sie sind neu.“`,
      'Damit ist alles gesagt und die Anhörung abgeschlossen.',
      'Die Frist der Anhörung ist abgelaufen; damit ist sie abgeschlossen.',
      `${started} die Anhörung abgeschlossen: „Mehr kommt nicht.“`,
      `${started} die Nachforderung zurückgenommen. Grund: „Es lag schon bei.“`,
    ]);
  });

  it('tells of an early start and of the substantive check', () => {
    const started = 'Am 01.08.2022, 11:30 Uhr hat Jonas Weber (Sachbearbeitung, Regierungspräsidium)';
    const rule = { parameter: 'x', mark: 'M' as const, source: 'x' };
    const item = { check: 'frame', result: 'passed' as const, figures: {}, rule };
    const objected = { ...item, check: 'double-funding', result: 'objected' as const, note: 'Auch in SU23.' };
    const keys = keysOf(submitted().data, TODAY);
    const approved = allowed();
    const events = [
      SubstantiveCheckRecorded({ ...keys, ruleSetVersion: 1, items: [item] }),
      SubstantiveCheckRecorded({ ...keys, ruleSetVersion: 1, items: [item, objected] }),
      wished(),
      approved,
      { ...approved, data: { ...approved.data, note: 'Auf eigenes Risiko.' } },
      denied(),
    ];
    expect(historyOf(events.map(by(CLERK, 'GRANT_CLERK', 'authority')), names).map((e) => e.sentence)).toEqual([
      `${started} den Antrag fachlich geprüft: eine Prüfung, keine Beanstandung. Entschieden ist damit noch nichts. Grundlage ist das Regelwerk /1.`,
      `${started} den Antrag fachlich geprüft: 2 Prüfungen, eine Beanstandung. Bemerkt wurde: „Auch in SU23.“. Entschieden ist damit noch nichts. Grundlage ist das Regelwerk /1.`,
      `${started} den vorzeitigen Beginn ab dem 15.08.2022 beantragt: „Die Stelle ist besetzt.“`,
      `${started} den vorzeitigen Beginn ab dem 15.08.2022 genehmigt. Die Entscheidung über den Antrag bindet das nicht.`,
      `${started} den vorzeitigen Beginn ab dem 15.08.2022 genehmigt. „Auf eigenes Risiko.“ Die Entscheidung über den Antrag bindet das nicht.`,
      `${started} den vorzeitigen Beginn ab dem 15.08.2022 abgelehnt: „Es eilt nicht.“`,
    ]);
  });

  it('names both people of a decision', () => {
    const open = [...checked(), prepared(), reserved()];
    const released = given(applicationDecider, open)
      .when((s) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, s))
      .events();
    const told = historyOf([...open, ...released].map(by(OTHER_CLERK, 'GRANT_REVIEWER', 'authority')), names).map((e) => e.sentence);
    expect(told).toEqual(
      expect.arrayContaining([
        expect.stringContaining(
          'hat Sabine Krüger (Freigabe, Regierungspräsidium) die Entscheidung freigegeben (Bewilligung); vorbereitet hatte sie Jonas Weber. Grundlage ist das Regelwerk SU22/1.',
        ),
        'Damit sind 37.000,00 € bewilligt: eine Stelle mit zusammen 0,50 VZÄ für 12 Monate ab dem ersten Arbeitstag und eine Maßnahme. ' +
          'Beginn und Ende müssen zwischen dem 01.07.2022 und dem 30.06.2023 liegen. Gebunden ist der Betrag im Topf des Haushaltsjahres 2022; ' +
          'welcher Teil in welches Jahr fällt, folgt aus dem ersten Arbeitstag. Grundlage ist das Regelwerk SU22/1.',
      ]),
    );
  });

  it('says of a grant how many months each post is paid, and one budget year only where all of it lies in that year', () => {
    const post = (lineId: string, months?: number) =>
      ({
        lineId,
        kind: 'post',
        share: 100,
        tier: 'A_SOCIAL_DEGREE',
        amountCents: 1_000_000,
        ...defined({ months }),
      }) as const;
    const told = (lines: EventOf<typeof GrantIssued>['data']['lines'], to: string) => {
      const grant = {
        grantId: 'grt_1',
        decisionId: DECISION,
        amountCents: 5_000_000,
        budgetYear: 2025,
        from: '2025-01-01',
        to,
        ruleSetVersion: 1,
      };
      const issued = GrantIssued({ ...keysOf(submitted().data, TODAY), ...grant, lines });
      return historyOf([issued].map(by(CLERK, 'GRANT_REVIEWER', 'authority')), names)[0]?.sentence;
    };
    const measure = { lineId: 'm', kind: 'measure', amountCents: 1 } as const;
    expect(told([post('a', 12), post('b', 12), post('c', 1), post('d')], '2026-12-31')).toBe(
      'Damit sind 50.000,00 € bewilligt: 2 Stellen mit zusammen 2,00 VZÄ für je 12 Monate ab dem ersten Arbeitstag, ' +
        'eine Stelle mit zusammen 1,00 VZÄ für einen Monat ab dem ersten Arbeitstag und eine Stelle mit zusammen 1,00 VZÄ. ' +
        'Beginn und Ende müssen zwischen dem 01.01.2025 und dem 31.12.2026 liegen. Gebunden ist der Betrag im Topf des Haushaltsjahres 2025; ' +
        'welcher Teil in welches Jahr fällt, folgt aus dem ersten Arbeitstag. Grundlage ist das Regelwerk /1.',
    );
    expect(told([measure, { ...measure, lineId: 'n' }], '2026-12-31')).toContain(
      ': 2 Maßnahmen. Beginn und Ende müssen zwischen dem 01.01.2025 und dem 31.12.2026 liegen. Gebunden ist der Betrag im Topf des Haushaltsjahres 2025. ',
    );
    expect(told([post('a', 12)], '2025-12-31')).toContain(
      ' liegen. Gebunden ist der Betrag im Topf des Haushaltsjahres 2025, und in dieses Jahr fällt er. ',
    );
  });

  it('tells a request for information, its longer period, what came and what did not', () => {
    const told = (events: readonly ApplicationEvent[], person: string, role: string, organisation: string) =>
      historyOf(events.map(by(person, role, organisation)), names).map((e) => e.sentence);
    expect([
      ...told([asked({ dueOn: '2022-08-14', lastDay: '2022-08-15' }), extended()], CLERK, 'GRANT_CLERK', 'authority'),
      ...told([supplied()], 'per_unknown', 'APPLICANT', '08116'),
      ...told([overdue()], 'system:information-overdue', 'SYSTEM', 'state'),
    ]).toEqual([
      'Am 01.08.2022, 11:30 Uhr hat Jonas Weber (Sachbearbeitung, Regierungspräsidium) Angaben nachgefordert: „Arbeitsvertrag zu line-1“. ' +
        'Die Frist endet am 15.08.2022 um 24:00 Uhr (der 14.08.2022 ist kein Werktag).',
      'Am 01.08.2022, 11:30 Uhr hat Jonas Weber (Sachbearbeitung, Regierungspräsidium) die Frist der Nachforderung verlängert, einmalig bis zum 29.08.2022 um 24:00 Uhr.',
      'Am 01.08.2022, 11:30 Uhr hat eine Person (Antragstellung, Landkreis Esslingen) auf die Nachforderung geantwortet, fristgerecht am 02.08.2022, 12:00 Uhr: „Liegt bei.“',
      'Die Frist der Nachforderung ist am 15.08.2022 um 24:00 Uhr abgelaufen, ohne dass eine Antwort da war.',
    ]);
  });

  it('names what is applied for in the other families', () => {
    const told = (lines: Parameters<typeof applied>[0]) =>
      historyOf([applied(lines)].map(by('per_unknown', 'SIGNATORY', '08116')), names)[0]?.sentence.replace(
        /^.* eingereicht: (.*?), beantragt.*$/,
        '$1',
      );
    expect(told([anOfficer({ share: 50 })])).toBe('eine Stelle mit zusammen 0,50 VZÄ');
    expect(told([aCourse(), aCourse({ lineId: 'c2' }), aFlatSum()])).toBe('2 Kurse und eine Pauschale');
    expect(told([anItem(), anItem({ lineId: 'i2' })])).toBe('2 Positionen des Finanzierungsplans');
    expect(told([])).toBe('ohne Positionen');
  });

  it('tells the formal check and what became of it', () => {
    const started = 'Am 01.08.2022, 11:30 Uhr hat Jonas Weber (Sachbearbeitung, Regierungspräsidium)';
    const keys = keysOf(submitted().data, TODAY);
    const check = (name: string, passed: boolean) => ({ check: name, passed, figures: {} });
    const late = { code: 'late', curable: false, de: 'Zu spät.', en: 'Late.' };
    const none = { code: 'no-lines', curable: true, de: 'Keine Positionen.', en: 'No lines.' };
    const events = [
      FormalCheckPassed({ ...keys, ruleSetVersion: 1, checks: [check('call-open', true)] }),
      FormalCheckPassed({ ...keys, ruleSetVersion: 1, checks: [check('call-open', true), check('complete', true)] }),
      FormalCheckObjected({ ...keys, ruleSetVersion: 1, checks: [check('complete', false)], findings: [none] }),
      FormalCheckObjected({ ...keys, ruleSetVersion: 1, checks: [check('a', false), check('b', false)], findings: [late, none] }),
      rejectedByTheCheck,
      ApplicationRejected({
        ...keys,
        stage: 'decision',
        reasons: [late, { code: 'decided', de: 'Nicht zusätzlich', en: 'Not additional' }],
        ruleSetVersion: 1,
      }),
      ApplicationWithdrawn({ ...keys, reason: 'Kein Bedarf', decisionId: DECISION }),
    ];
    expect(historyOf(events.map(by(CLERK, 'GRANT_CLERK', 'authority')), names).map((e) => e.sentence)).toEqual([
      `${started} den Antrag formal geprüft: eine Prüfung, alle bestanden. Grundlage ist das Regelwerk /1.`,
      `${started} den Antrag formal geprüft: 2 Prüfungen, alle bestanden. Grundlage ist das Regelwerk /1.`,
      `${started} den Antrag formal geprüft: eine Prüfung, eine Beanstandung. Keine Positionen. Darüber wird entschieden, und eine zweite Person gibt frei. Grundlage ist das Regelwerk /1.`,
      `${started} den Antrag formal geprüft: 2 Prüfungen, 2 Beanstandungen. Zu spät. Keine Positionen. Darüber wird entschieden, und eine zweite Person gibt frei. Grundlage ist das Regelwerk /1.`,
      `${started} den Antrag nach der formalen Prüfung abgelehnt: zu spät Grundlage ist das Regelwerk /1.`,
      'Damit ist der Antrag abgelehnt. Begründung: Zu spät. „Nicht zusätzlich“. Grundlage ist das Regelwerk /1.',
      `${started} den Antrag zurückgenommen. Grund: „Kein Bedarf“. Die Reservierung der Mittel wird aufgehoben.`,
    ]);
  });

  it('tells of the waiting list what is known of the money', () => {
    const told = [waitlisted(), waitlisted({ money: { potAvailableCents: 500_000 } }), waitlisted({ money: {} }), movedUp()];
    expect(
      historyOf(told.map(by(CLERK, 'GRANT_CLERK', 'authority')), names).map((e) => e.sentence.replace(/^.*? den Antrag/, '… den Antrag')),
    ).toEqual([
      '… den Antrag mit 37.000,00 € auf die Warteliste genommen: „Der Topf reicht nicht.“ Verfügbar: 10.000,00 € im Planungsrahmen, 5.000,00 € im Topf.',
      '… den Antrag mit 37.000,00 € auf die Warteliste genommen: „Der Topf reicht nicht.“ Verfügbar: 5.000,00 € im Topf.',
      '… den Antrag mit 37.000,00 € auf die Warteliste genommen: „Der Topf reicht nicht.“',
      '… den Antrag reicht es (37.000,00 €). Verfügbar: 40.000,00 € im Planungsrahmen, 50.000,00 € im Topf. Entschieden ist damit noch nichts.',
    ]);
  });

  it('tells of reminders what they are about, and of files by the names they came with', () => {
    const started = 'Am 01.08.2022, 11:30 Uhr hat das System';
    const PDF = { attachmentId: 'att_a', kind: 'pdf' as const, sizeBytes: 1, sha256: 'ab'.repeat(32) };
    const files = [PDF, { ...PDF, attachmentId: 'att_b', kind: 'xlsx' as const }];
    const events = [
      reminded({ on: '2022-08-12', dueOn: '2022-08-15', days: 3 }),
      reminded({ on: '2022-08-16', dueOn: '2022-08-15', days: 1, kind: 'answer-missing' }),
      releaseReminded({ on: '2022-08-12', dueOn: '2022-08-15', days: 3 }),
      supplied({ files, late: true }),
      stated({ files, late: true }),
    ];
    const known: Names = { ...names, file: (id) => (id === 'att_a' ? 'Vertrag.pdf' : undefined) };
    const along = ` Beigefügt: „Vertrag.pdf“ (PDF, SHA-256 ${'ab'.repeat(32)}), eine Datei (XLSX, SHA-256 ${'ab'.repeat(32)}).`;
    expect(historyOf(events.map(by('system:x', 'SYSTEM', 'state')), known).map((e) => e.sentence)).toEqual([
      `${started} an die Antwort, die bis zum 15.08.2022 erwartet wird, erinnert: „Kreis 08116: noch 3 Tage.“`,
      `${started} an die Antwort, die bis zum 15.08.2022 kommen sollte, erinnert: „Kreis 08116: noch 1 Tage.“`,
      `${started} die Bewilligungsstelle an die vorbereitete Entscheidung erinnert, die bis zum 15.08.2022 freigegeben werden sollte: „Kreis 08116: noch 3 Tage.“`,
      `${started} auf die Nachforderung geantwortet, nach der Frist am 02.08.2022, 12:00 Uhr: „Liegt bei.“${along}`,
      `${started} Stellung genommen, nach der Frist am 10.08.2022, 12:00 Uhr: „Sie sind neu.“${along}`,
    ]);
    expect(historyOf([supplied({ files: [PDF] })].map(by('system:x', 'SYSTEM', 'state')), names)[0]?.sentence).toContain(
      ' Beigefügt: eine Datei (PDF, ',
    );
  });

  it('tells of a prepared decision what it replaces, which blocks it has and where it stands in the ranking', () => {
    const first = prepared({ replaces: 'dec_old' });
    const ranking = { place: 3, score: 8_050, isWithin: false };
    const block = { key: 'zweck', version: 2, kind: 'reason', language: 'de', title: 'Zweck', text: 'x' } as const;
    const told = (data: object) =>
      historyOf(
        [{ ...first, data: { ...first.data, ...data } } as ApplicationEvent].map(by(CLERK, 'GRANT_CLERK', 'authority')),
        names,
      )[0]?.sentence.replace(/^.*? eine Entscheidung/, '… eine Entscheidung');
    expect([
      told({}),
      told({ ranking, blocks: [block, { ...block, title: 'Dank', version: 1 }] }),
      told({ ranking: { ...ranking, isWithin: true, deviation: 'Der Kreis hat noch keine' } }),
    ]).toEqual([
      '… eine Entscheidung vorbereitet: Bewilligung, 37.000,00 € von beantragten 37.000,00 €. Begründung: „Alles erfüllt“. Sie ersetzt die vorige Vorbereitung. Freigeben muss eine andere Person. Grundlage ist das Regelwerk /1.',
      '… eine Entscheidung vorbereitet: Bewilligung, 37.000,00 € von beantragten 37.000,00 €. Begründung: „Alles erfüllt“. In der Rangfolge steht der Antrag mit 80,50 Punkten auf Platz 3, zu dem das Geld nicht reicht. Sie ersetzt die vorige Vorbereitung. Textbausteine: „Zweck“ (Fassung 2), „Dank“ (Fassung 1). Freigeben muss eine andere Person. Grundlage ist das Regelwerk /1.',
      '… eine Entscheidung vorbereitet: Bewilligung, 37.000,00 € von beantragten 37.000,00 €. Begründung: „Alles erfüllt“. In der Rangfolge steht der Antrag mit 80,50 Punkten auf Platz 3, bis zu dem das Geld reicht. Von der Rangfolge wird abgewichen: „Der Kreis hat noch keine“. Sie ersetzt die vorige Vorbereitung. Freigeben muss eine andere Person. Grundlage ist das Regelwerk /1.',
    ]);
  });

  it('tells a late submission on a shifted deadline, and the applicant by the name that it applied with', () => {
    const late = submitted({
      late: true,
      deadline: '2022-07-16',
      lastDay: '2022-07-18',
      recipient: '08136088',
      applicant: { kinds: ['municipality'], name: 'Stadt Aalen' },
    });
    const [entry, checkedBy] = historyOf([late, ...checked([late]).slice(1)].map(by('per_unknown', 'SIGNATORY', '08136088')), names);
    expect(entry?.sentence).toBe(
      `Am 01.08.2022, 11:30 Uhr hat eine Person (Zeichnungsbefugnis, Stadt Aalen) den Antrag ${late.data.fileNumber} eingereicht: eine Stelle mit zusammen 0,50 VZÄ und eine Maßnahme, beantragt sind 37.000,00 €. ` +
        'Er ging am 23.07.2022, 00:00 Uhr und damit verspätet ein (Frist: 16.07.2022, kein Werktag; sie endete am 18.07.2022, 24:00 Uhr). Grundlage ist das Regelwerk SU22/1.',
    );
    expect([entry?.actor.organisation, checkedBy?.actor.organisation]).toEqual(['Stadt Aalen', 'Stadt Aalen']);
    const [other] = historyOf([late].map(by('per_unknown', 'SIGNATORY', '08116')), names);
    expect(other?.actor.organisation).toBe('Landkreis Esslingen');
  });

  it('says of a reservation that was refused because its year is over no figures', () => {
    const closedYear = ReservationDeclined({ ...declined().data, closedYear: 2021 });
    expect(historyOf([closedYear].map(by('system:x', 'SYSTEM', 'state')), names)[0]?.sentence).toBe(
      'Am 01.08.2022, 11:30 Uhr hat die Mittelverwaltung die Reservierung von 37.000,00 € abgelehnt: das Haushaltsjahr 2021 ist vorbei, aus seinen Mitteln lässt sich nichts mehr binden.',
    );
  });

  it('names everybody who acts, and who prepared what was released', () => {
    const released = given(applicationDecider, [...checked(), prepared(), reserved()])
      .when((s) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, s))
      .events();
    const told = [submitted(), ...released].map(by(OTHER_CLERK, 'GRANT_REVIEWER', 'authority'));
    expect(peopleInHistory(told)).toEqual([OTHER_CLERK, OTHER_CLERK, CLERK, OTHER_CLERK]);
    const nobody: Names = { ...names, person: () => undefined };
    expect(historyOf(told, nobody).find((e) => e.eventType === 'decision.released')?.sentence).toContain(
      ' freigegeben (Bewilligung); vorbereitet hatte sie eine andere Person.',
    );
  });

  it('lets no reason imitate a sentence of its own', () => {
    const reason = 'entfällt.“ Am 01.08.2022 hat Sabine Krüger die Entscheidung freigegeben (Bewilligung). \u202EGrund: „keiner';
    const withdrawn = ApplicationWithdrawn({ ...keysOf(submitted().data, TODAY), reason });
    expect(historyOf([withdrawn].map(by(CLERK, 'SIGNATORY', '08116')), names).map((e) => e.sentence)).toEqual([
      'Am 01.08.2022, 11:30 Uhr hat Jonas Weber (Zeichnungsbefugnis, Landkreis Esslingen) den Antrag zurückgenommen. ' +
        'Grund: „entfällt.‘ Am 01.08.2022 hat Sabine Krüger die Entscheidung freigegeben (Bewilligung). ⟨U+202E⟩Grund: ‚keiner“.',
    ]);
  });

  it('tells the two hours apart that October has at two o’clock', () => {
    const at = (recordedAt: string) =>
      historyOf([{ ...by(CLERK, 'GRANT_CLERK', 'authority')(reserved(), 0), recordedAt }], names)[0]?.sentence.slice(0, 43);
    expect([at('2026-10-25T00:30:07.000Z'), at('2026-10-25T01:30:07.000Z')]).toEqual([
      'Am 25.10.2026, 02:30 Uhr (UTC+02:00) hat di',
      'Am 25.10.2026, 02:30 Uhr (UTC+01:00) hat di',
    ]);
  });

  it('tells a refused reservation with its figures, and every event in some sentence', () => {
    const told = historyOf([...checked(), prepared(), declined()].map(by('system:x', 'SYSTEM', 'state')), names);
    expect(told.at(-1)?.sentence).toContain(
      'der Planungsrahmen des Kreises reicht nicht (verfügbar: 1,00 € im Planungsrahmen, 2,00 € im Topf)',
    );
    expect(told.every((e) => /[.]$/.test(e.sentence))).toBe(true);
  });
});
