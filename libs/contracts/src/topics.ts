export interface TopicDefinition {
  readonly name: string;
  readonly service: string;
  /** Internal topics are for named services only and stay out of the public catalogue. */
  readonly visibility: 'public' | 'internal';
  readonly de: string;
  readonly en: string;
}

export const APPLICATIONS_TOPIC = 'applications.v1';
export const BUDGETING_TOPIC = 'budgeting.v1';
export const STAFFING_TOPIC = 'staffing.v1';
export const CASE_FIGURES_TOPIC = 'case-management.v1';
export const DIRECTORY_TOPIC = 'directory.v1';
export const ACTING_TOPIC = 'directory.internal.v1';
export const COUNSELLORS_TOPIC = 'staffing.internal.v1';
export const CASE_TOTALS_TOPIC = 'case-management.internal.v1';

export const topics: readonly TopicDefinition[] = [
  {
    name: APPLICATIONS_TOPIC,
    service: 'applications',
    visibility: 'public',
    de: 'Programme, Aufrufe, Anträge und Bewilligungen',
    en: 'Programmes, calls, applications and grants',
  },
  {
    name: BUDGETING_TOPIC,
    service: 'budgeting',
    visibility: 'public',
    de: 'Töpfe, Planungsrahmen, Reservierungen und Bindungen',
    en: 'Pots, planning frames, reservations and commitments',
  },
  {
    name: STAFFING_TOPIC,
    service: 'staffing',
    visibility: 'public',
    de: 'Geförderte Stellen und ihre Besetzung',
    en: 'Funded posts and how they are filled',
  },
  {
    name: CASE_FIGURES_TOPIC,
    service: 'case-management',
    visibility: 'public',
    de: 'Freigegebene Monatszahlen der Beratung, kleine Zahlen gesperrt',
    en: 'Released monthly counselling figures, small cells suppressed',
  },
  {
    name: DIRECTORY_TOPIC,
    service: 'directory',
    visibility: 'public',
    de: 'Kreise, Gemeinden, Zusammenschlüsse und Träger',
    en: 'Districts, municipalities, groupings and carriers',
  },
  {
    name: ACTING_TOPIC,
    service: 'directory',
    visibility: 'internal',
    de: 'Wer für wen handeln darf, nur für benannte Dienste',
    en: 'Who may act for whom, for named services only',
  },
  {
    name: COUNSELLORS_TOPIC,
    service: 'staffing',
    visibility: 'internal',
    de: 'Welche Anmeldung zu welcher Besetzung gehört, nur für die Fallarbeit',
    en: 'Which sign-in belongs to which appointment, for case work only',
  },
  {
    name: CASE_TOTALS_TOPIC,
    service: 'case-management',
    visibility: 'internal',
    de: 'Tagessummen der Beratung, nur für die Berichte',
    en: 'Daily counselling totals, for reporting only',
  },
];

export const isInternalTopic = (name: string): boolean => topics.some((t) => t.name === name && t.visibility === 'internal');
