import type { NoticeKind } from '@paktwerk/contracts';
import type { Dated } from '@paktwerk/deadlines';
import type { Labelled } from '@paktwerk/kernel';

/** How long a party has to answer a request for information, where the clerk names no day. */
export const INFORMATION_DAYS: Labelled<number> = {
  value: 14,
  mark: 'A',
  source: 'Modellannahme: 14 Tage ab der Nachforderung, am Wochenende oder Feiertag bis zum nächsten Werktag',
};

/** The longest that a party is given to answer: while it runs, nothing can be cut or rejected. */
export const INFORMATION_DAYS_MOST: Labelled<number> = {
  value: 90,
  mark: 'A',
  source: 'Modellannahme: höchstens 90 Tage ab der Nachforderung, damit kein Antrag liegen bleibt',
};

/** What an extension adds to the day on which the period ends; there is one. */
export const INFORMATION_EXTENSION_DAYS: Labelled<number> = {
  value: 14,
  mark: 'A',
  source: 'Modellannahme: einmal 14 Tage, gerechnet vom Ende der Frist',
};

/** How long an applicant is heard, where the rules name no days. */
export const HEARING_DAYS: Labelled<number> = {
  value: 14,
  mark: 'A',
  source:
    'Modellannahme: zwei Wochen ab der Anhörung (§ 28 LVwVfG nennt keine Frist), am Wochenende oder Feiertag bis zum nächsten Werktag',
};

/** The longest that the recipient of a grant is heard: what is intended against them is decided one day. */
export const HEARING_DAYS_MOST: Labelled<number> = {
  value: 90,
  mark: 'A',
  source: 'Modellannahme: höchstens 90 Tage ab der Anhörung, auch mit Verlängerungen',
};

/** How often an applicant says something in one hearing: a file stays readable, and what is more can be an attachment. */
export const STATEMENTS_MOST: Labelled<number> = {
  value: 20,
  mark: 'A',
  source: 'Modellannahme: höchstens 20 Stellungnahmen in einer Anhörung',
};

/** Before which notices the recipient of a grant is heard. */
export const HEARD_BEFORE: Labelled<readonly NoticeKind[]> = {
  value: ['AMENDMENT', 'REVOCATION', 'WITHDRAWAL', 'REIMBURSEMENT', 'FINAL'],
  mark: 'M',
  source: '§ 28 Abs. 1 LVwVfG: Anhörung, bevor in Rechte eines Beteiligten eingegriffen wird',
};

/** Seats of the administrative courts that an action against a notice is filed with, by the first three digits of the recipient's district: its Regierungsbezirk. */
export const COURTS: readonly Dated<Readonly<Record<string, string>>>[] = [
  {
    from: '2016-01-01',
    value: { '081': 'Stuttgart', '082': 'Karlsruhe', '083': 'Freiburg', '084': 'Sigmaringen' },
    mark: 'M',
    source: '§ 52 VwGO, § 1 AGVwGO: je Regierungsbezirk ein Verwaltungsgericht, für den Regierungsbezirk Tübingen in Sigmaringen',
  },
];

/** The least that is claimed back, by the day. */
export const CLAIM_FROM_CENTS: readonly Dated<number>[] = [
  {
    from: '2017-01-01',
    value: 50_000,
    mark: 'A',
    source: 'Modellannahme: Bagatellgrenze von 500 Euro bei kommunalen Empfängern; darunter wird nicht zurückgefordert',
  },
];

/** Within how many days after its delivery a claim is to be paid, by the day of the letter. */
export const CLAIM_DUE_DAYS: readonly Dated<number>[] = [
  {
    from: '2016-01-01',
    value: 30,
    mark: 'A',
    source: 'Modellannahme: 30 Tage nach der Bekanntgabe; § 49a LVwVfG nennt keine Zahlungsfrist',
  },
];

/** The least interest that is asked for, by the day. */
export const INTEREST_FROM_CENTS: readonly Dated<number>[] = [
  {
    from: '2017-01-01',
    value: 50_000,
    mark: 'A',
    source: 'Modellannahme: Bagatellgrenze von 500 Euro auch für Zinsen bei kommunalen Empfängern',
  },
];

/** How many applications of others are looked at that name the same places, the newest ones. */
export const SAME_PLACE_ELSEWHERE: Labelled<number> = {
  value: 50,
  mark: 'A',
  source: 'Modellannahme: die 50 neuesten; mehr liest niemand durch',
};

/** In which order applications wait for money, where the rules name none. */
export const WAITING_LIST_BY: Labelled<'receipt' | 'score'> = {
  value: 'receipt',
  mark: 'A',
  source: 'Modellannahme: nach dem Eingang; wessen Rahmen nicht reicht, hält nur den eigenen Kreis auf',
};

/** Why nobody begins before it is decided. */
export const NO_START_BEFORE = {
  mark: 'M',
  source: 'VV Nr. 1.2 zu § 44 LHO: gefördert wird, was noch nicht begonnen ist; ausgenommen ist ein genehmigter vorzeitiger Beginn',
} as const;

/** Why the same share is not funded twice. */
export const NO_DOUBLE_FUNDING = {
  mark: 'M',
  source: 'Doppelförderungsverbot: derselbe Stellenanteil wird in einem Zeitraum nur aus einem Programm gefördert',
} as const;

/** Why what is passed on needs a contract with the right to audit. */
export const PASSED_ON_BY_CONTRACT = {
  mark: 'M',
  source:
    'VV Nr. 12 zu § 44 LHO: weitergeleitet wird durch Vertrag, der die Prüfungsrechte weitergibt, auch die des Rechnungshofs (§ 91 LHO)',
} as const;

/** Who gets a part of a grant, and by what. The first kind that a party is of counts. */
export const RECEIVERS = {
  CARRIER: { mark: 'F', source: 'VwV Integrationsmanagement 2017 Nr. 3.2; FAQ der Regierungspräsidien: Weiterleitung an Dritte' },
  MUNICIPALITY: {
    mark: 'F',
    source: 'Förderaufruf Soforthilfe Ukraine 2023/24: ganz oder teilweise an Gemeinden, Zusammenschlüsse oder Dritte',
  },
  DISTRICT: { mark: 'F', source: 'VwV Integrationsmanagement 2017 Nr. 3.2; FAQ der Regierungspräsidien: Weiterleitung an das Landratsamt' },
  GROUPING: {
    mark: 'F',
    source: 'Förderaufruf Soforthilfe Ukraine 2023/24: ganz oder teilweise an Gemeinden, Zusammenschlüsse oder Dritte',
  },
} as const;

/** How long after the end of what is proven a final proof is due, where the rules of the programme say nothing. */
export const FINAL_PROOF_MONTHS: Labelled<number> = {
  value: 3,
  mark: 'A',
  source:
    'Modellannahme: wie Nr. 7.4.2 der VwV Integrationsmanagement drei Monate nach dem Ende, oder nach der Bekanntgabe, wenn sie später ist; sagt das Regelwerk etwas anderes, gilt das',
};

/** How long after the end of a year that a grant goes on behind its interim proof is due. */
export const INTERIM_PROOF_MONTHS: Labelled<number> = {
  value: 3,
  mark: 'A',
  source:
    'Modellannahme: Zwischennachweis bis zum 31. März für das Vorjahr, oder drei Monate nach der Bekanntgabe, wenn sie später ist; den Tag nennt keine Quelle',
};

/** The first year that interim proofs are asked for. */
export const INTERIM_PROOF_FIRST_YEAR: Labelled<number> = {
  value: 2020,
  mark: 'F',
  source: 'Zwischenverwendungsnachweise seit der VwV-Änderung 2020 (statistik-bw.de, FaFo Aktuell, 22.02.2021)',
};

/** How many of a hundred submitted proofs the lot falls on, and at least one. */
export const PROOF_SAMPLE_PERCENT: Labelled<number> = {
  value: 10,
  mark: 'A',
  source: 'Modellannahme: jeder zehnte Nachweis eines Aufrufs und Jahres wird vertieft geprüft',
};

/** How a change within a month counts. */
export const CHANGE_COUNTS_BY: Labelled<'month'> = {
  value: 'month',
  mark: 'A',
  source: 'Modellannahme: der Monat, in dem eine Änderung eintritt, zählt noch wie bisher; die Richtlinie lässt Tag oder Monat zu',
};

const workDays = (value: number, what: string): Labelled<number> => ({ value, mark: 'A', source: `Modellannahme: Arbeitsziel, ${what}` });

/** Whether a notice may go into the portal only of a party that agreed to it. How it agrees is an assumption: whoever may sign for it does, here. */
export const PORTAL_CONSENT_NEEDED: Labelled<boolean> = {
  value: true,
  mark: '?',
  source:
    '§ 41 Abs. 2a LVwVfG: Bekanntgabe durch Abruf nur mit Einwilligung; ob und wie Kommunen und Träger einwilligen, ist nicht belegt. Modellannahme: wer für sie zeichnet, erklärt es hier',
};

/** Within how many days a step is to be done: what orders the list of tasks. No law asks for them, and nothing follows when they are over. */
export const WORK_DAYS = {
  'check-formally': workDays(14, 'formale Prüfung 14 Tage nach dem Eingang'),
  'prepare-decision': workDays(28, 'Vorbereitung 28 Tage nach der formalen Prüfung'),
  'decide-waitlisted': workDays(7, 'Vorbereitung 7 Tage nachdem Geld für die Warteliste da ist'),
  'prepare-again': workDays(7, 'neue Vorbereitung 7 Tage nach der abgelehnten Reservierung'),
  'countersign-decision': workDays(7, 'Mitzeichnung 7 Tage nach der Vorbereitung'),
  'release-decision': workDays(7, 'Freigabe 7 Tage nach der Vorbereitung'),
  'answer-extension': workDays(28, 'Verlängerungsbescheid 28 Tage nach dem Antrag'),
  'countersign-notice': workDays(7, 'Mitzeichnung eines weiteren Bescheids 7 Tage nach der Vorbereitung'),
  'release-notice': workDays(7, 'Freigabe eines weiteren Bescheids 7 Tage nach der Vorbereitung'),
  'decide-after-hearing': workDays(14, 'Vorbereitung des Bescheids 14 Tage nach der Anhörung'),
  'prepare-notice': workDays(7, 'neue Vorbereitung 7 Tage nachdem der Bescheid zurückgegeben ist'),
  'acknowledge-change': workDays(14, 'Antwort auf eine Änderungsanzeige 14 Tage nach ihrem Eingang'),
  'send-change': workDays(7, 'Unterschrift unter eine Änderungsanzeige 7 Tage nach dem Entwurf'),
  'dispatch-notice': workDays(3, 'Versand des Bescheids 3 Tage nach der Freigabe'),
  'check-proof': workDays(28, 'Prüfung des Nachweises 28 Tage nach dem Eingang'),
  'accept-proof': workDays(7, 'Anerkennung des Nachweises 7 Tage nach der Prüfung'),
  'settle-grant': workDays(28, 'Schlussbescheid 28 Tage nach der Anerkennung des letzten Nachweises'),
} as const;

/** So long before the year from the knowledge of the facts is over (§ 48(4), § 49(3) LVwVfG) it is a task to release the notice. */
export const YEAR_WARNING_DAYS: Labelled<number> = {
  value: 56,
  mark: 'A',
  source: 'Modellannahme: acht Wochen vor dem Ende der Jahresfrist, damit Anhörung, zweite Person und Freigabe noch Platz haben',
};

/** From when on a working day's reminders and summaries go out, by the clock of Berlin. */
export const POST_FROM_HOUR: Labelled<number> = { value: 6, mark: 'A', source: 'Modellannahme: ab sechs Uhr an Werktagen' };

/** How long a person can lay a task aside for themselves. */
export const RESUBMISSION_DAYS_MOST: Labelled<number> = { value: 180, mark: 'A', source: 'Modellannahme: höchstens 180 Tage' };

/** How long a mail waits for its next attempt where the server takes none now; the last pause repeats. */
export const MAIL_PAUSES_S: Labelled<readonly number[]> = {
  value: [30, 300, 1800, 7200],
  mark: 'A',
  source: 'Modellannahme: nach 30 Sekunden, 5 und 30 Minuten, danach alle zwei Stunden',
};

/** After how many attempts a mail is given up. */
export const MAIL_ATTEMPTS_MOST: Labelled<number> = {
  value: 30,
  mark: 'A',
  source: 'Modellannahme: 30 Versuche in gut zwei Tagen; eine Übersicht von vor drei Tagen hilft niemandem',
};

/** What the authority asks of an employment that a proof names: nobody tells who it was. */
export const ASKED_OF_NAMED = {
  'tier-unproven': {
    mark: 'A',
    source: 'Modellannahme: Der Festbetrag folgt der Qualifikation; auf der Stelle ist sie beim Melden zu belegen, im Nachweis niemandem',
  },
  'person-unknown': {
    mark: 'A',
    source:
      'Modellannahme: die Anteile einer Person über alle Stellen im Land ergeben höchstens 1,0 VZÄ; ohne Person kann das niemand nachsehen',
  },
} as const satisfies Readonly<Record<string, Omit<Labelled<never>, 'value'>>>;

/** What a post refuses whoever is reported on it, where no rule set of a programme says it. */
export const REFUSED_ON_POSTS = {
  'before-start': {
    mark: 'M',
    source: '§ 43 Abs. 1 LVwVfG, VV Nr. 1.2 zu § 44 LHO: Beginn ab der Bekanntgabe des Bescheids oder mit zugelassenem vorzeitigem Beginn',
  },
  'held-without-pay': {
    mark: 'A',
    source: 'Modellannahme: Auf einer Stelle arbeitet zur selben Zeit eine Person; wessen Entgelt unterbrochen ist, der hat sie noch',
  },
  window: { mark: '?', source: 'Frist zur Nachbesetzung: Das Regelwerk, das für den Tag galt, ist nicht gefunden' },
} as const satisfies Readonly<Record<string, Omit<Labelled<never>, 'value'>>>;

/** How long a draft that nobody changes is kept, with what was noted of it and its files. */
export const DRAFT_DAYS: Labelled<number> = { value: 365, mark: 'A', source: 'Modellannahme: ein Jahr ohne Änderung' };

/** How long a saved filter of somebody who is not seen again is kept. */
export const SAVED_FILTER_DAYS: Labelled<number> = { value: 400, mark: 'A', source: 'Modellannahme: ein Förderjahr und ein Monat' };

/** How long a mail that was written is kept. */
export const MAIL_DAYS: Labelled<number> = { value: 90, mark: 'A', source: 'Modellannahme: 90 Tage; eine Übersicht ist keine Akte' };

/** How long an address and what somebody switched on are kept when they are not seen again. */
export const PREFERENCE_DAYS: Labelled<number> = { value: 90, mark: 'A', source: 'Modellannahme: 90 Tage ohne Besuch' };

/** How many files one draft or one answer has. */
export const FILES_MOST: Labelled<number> = { value: 60, mark: 'A', source: 'Modellannahme: 60 Dateien je Antrag und je Antwort' };

/** How many bytes one person brings in within 24 hours. */
export const FILE_BYTES_PER_DAY: Labelled<number> = {
  value: 500_000_000,
  mark: 'A',
  source: 'Modellannahme: 500 MB je Person in 24 Stunden, auch was wieder entfernt wurde',
};

/** How long a file that the scanner could not look at waits for the next attempt; the last pause repeats. */
export const SCAN_PAUSES_S: Labelled<readonly number[]> = {
  value: [180, 600, 3600, 21_600],
  mark: 'A',
  source: 'Modellannahme: nach 3 und 10 Minuten, einer Stunde, danach alle sechs Stunden',
};
