import { APPLICATIONS_TOPIC, BUDGETING_TOPIC, CASE_TOTALS_TOPIC, STAFFING_TOPIC, topics } from '@paktwerk/contracts';

/** Where all facts come from: the three public topics, and the daily totals of case management that are meant for reporting only. */
export const TOPICS: readonly string[] = [APPLICATIONS_TOPIC, BUDGETING_TOPIC, STAFFING_TOPIC, CASE_TOTALS_TOPIC];

/** The services behind these topics. */
export const SOURCES: readonly string[] = [...new Set(topics.filter((t) => TOPICS.includes(t.name)).map((t) => t.service))];
