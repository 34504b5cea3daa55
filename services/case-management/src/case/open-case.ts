import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Static } from '@paktwerk/kernel';
import { CaseOpened } from './events';
import type { CaseEvent, Client, Consent } from './events';
import type { CaseState } from './state';
import { refuse } from '../problems';

export interface OpenCase {
  readonly caseId: string;
  readonly clientId: string;
  readonly programmeId: string;
  readonly district: string;
  readonly counsellor: string;
  readonly openedOn: IsoDate;
  readonly consent: Static<typeof Consent>;
  readonly client: Client;
}

/** What the decision knows beside the stream. */
export interface KnownWhenOpening {
  readonly today: IsoDate;
  readonly isProgrammePublished: boolean;
}

/** Without the client's consent there is no file: it is given before or on the day of opening. */
export const decideOpen = (cmd: OpenCase, state: CaseState, { today, isProgrammePublished }: KnownWhenOpening): Decision<CaseEvent> => {
  if (state.kind !== 'none') return nothing();
  if (!isProgrammePublished) return refuse('programme-unknown', { programmeId: cmd.programmeId });
  if (cmd.openedOn > today) return refuse('date-in-future', { date: cmd.openedOn, today });
  if (cmd.consent.givenOn > cmd.openedOn)
    return refuse('consent-after-opening', { consentOn: cmd.consent.givenOn, openedOn: cmd.openedOn });
  if (cmd.client.birthDate !== undefined && cmd.client.birthDate > cmd.openedOn)
    return refuse('birth-date-after-opening', { openedOn: cmd.openedOn });
  return record(CaseOpened({ ...cmd }));
};
