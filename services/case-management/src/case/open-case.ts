import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Static } from '@paktwerk/kernel';
import { eligibleOn } from './eligibility';
import type { Decree, Situation } from './eligibility';
import { CaseOpened, EligibilityEstablished } from './events';
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
  readonly situation: Situation;
}

/** What the decision knows beside the stream. */
export interface KnownWhenOpening {
  readonly today: IsoDate;
  readonly isProgrammePublished: boolean;
  readonly decrees: readonly Decree[];
}

/**
 * Without the client's consent there is no file: it is given before or on the day of opening. A decree has to name the client on that day; it may
 * have become known later than that.
 */
export const decideOpen = (
  { situation, ...cmd }: OpenCase,
  state: CaseState,
  { today, isProgrammePublished, decrees }: KnownWhenOpening,
): Decision<CaseEvent> => {
  if (state.kind !== 'none') return nothing();
  if (!isProgrammePublished) return refuse('programme-unknown', { programmeId: cmd.programmeId });
  if (cmd.openedOn > today) return refuse('date-in-future', { date: cmd.openedOn, today });
  if (cmd.consent.givenOn > cmd.openedOn)
    return refuse('consent-after-opening', { consentOn: cmd.consent.givenOn, openedOn: cmd.openedOn });
  if (cmd.client.birthDate !== undefined && cmd.client.birthDate > cmd.openedOn)
    return refuse('birth-date-after-opening', { openedOn: cmd.openedOn });
  const named = eligibleOn(cmd.openedOn, situation, decrees);
  if ('kind' in named) return named;
  const { decree, group } = named;
  const { caseId, clientId, programmeId, district, openedOn } = cmd;
  return record<CaseEvent>(
    CaseOpened(cmd),
    EligibilityEstablished({
      caseId,
      clientId,
      programmeId,
      district,
      establishedFor: openedOn,
      decreeId: decree.decreeId,
      decreeCode: decree.code,
      decreeSource: decree.source,
      basis: { group: group.group, titleDe: group.titleDe, titleEn: group.titleEn, ...situation },
    }),
  );
};
