import { daysBetween, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { partyNameOf } from '../applicant/applicant';
import { signatureDueOn } from '../application/due';
import { ReleaseReminderSent, ReminderSent } from '../application/events';
import type { ApplicationEvent } from '../application/events';
import { keysOf } from '../application/state';
import type { ApplicationState } from '../application/state';
import { whereUndecided } from '../application/undecided';
import type { Undecided } from '../application/undecided';
import { preparedBeforeTheHearing } from '../hearing/hearing';
import { refuse } from '../problems';
import { nameOf } from './occasion';
import type { Occasion } from './occasion';
import type { TemplatesOfDay } from './reminder-templates';
import { filledIn } from './wording';

/** What an application gives reason to remind of where it stands. */
export const occasionOf = (state: Undecided): Occasion | undefined => {
  if (state.kind === 'prepared') {
    const { decisionId, reservation, returned } = state.decision;
    if (reservation.kind === 'refused' || returned !== undefined || state.hearing?.status === 'running') return undefined;
    if (preparedBeforeTheHearing(state.decision, state.hearing)) return undefined;
    return { kind: 'decision-waiting', decisionId, dueOn: signatureDueOn(state) };
  }
  const { information } = state;
  if (information?.status !== 'running' && information?.status !== 'overdue') return undefined;
  const { requestId, lastDay: dueOn, status } = information;
  return { kind: status === 'running' ? 'answer-due' : 'answer-missing', requestId, dueOn };
};

export interface Remind {
  readonly templates: TemplatesOfDay;
  readonly nameOfDistrict: (district: string) => string;
  /** The occasion that a timer saw; a person reminds of what there is. */
  readonly seen?: string;
  readonly today: IsoDate;
}

/** By itself once for each occasion; by hand once a day. What was sent stands in the file as it was sent. */
export const decideRemind = ({ templates, nameOfDistrict, seen, today }: Remind, state: ApplicationState): Decision<ApplicationEvent> => {
  const isByHand = seen === undefined;
  const undecided = whereUndecided(state);
  if (undecided.kind === 'refused') return isByHand ? undecided : nothing();
  const occasion = occasionOf(undecided);
  if (occasion === undefined) return isByHand ? refuse('nothing-to-remind-of') : nothing();
  const name = nameOf(occasion);
  const before = undecided.reminded?.name === name ? undecided.reminded : undefined;
  if (!isByHand && (name !== seen || before !== undefined)) return nothing();
  if (before?.on === today) return refuse('reminded-today', { on: today });
  const template = templates[occasion.kind];
  if (template === undefined) return isByHand ? refuse('reminder-template-missing', { kind: occasion.kind }) : nothing();
  const { app } = undecided;
  const { dueOn } = occasion;
  const figures = {
    fileNumber: app.fileNumber,
    recipient: partyNameOf(app) ?? nameOfDistrict(app.district),
    dueOn,
    days: Math.abs(daysBetween(today, dueOn)),
  };
  const sent = { ...keysOf(app, today), dueOn, templateVersion: template.version, wording: filledIn(template.wording, figures) };
  return occasion.kind === 'decision-waiting'
    ? record(ReleaseReminderSent({ ...sent, decisionId: occasion.decisionId }))
    : record(ReminderSent({ ...sent, kind: occasion.kind, requestId: occasion.requestId }));
};
