import { assertNever, defined, formatDate, formatInstant, printable, quoted } from '@paktwerk/kernel';
import type { EventActor, Instant, IsoDate } from '@paktwerk/kernel';
import type { RecordedEvent } from '@paktwerk/platform';
import type { GroupingEvent } from '../grouping/events';
import type { PartyEvent } from './events';

/** Names of people (only this service knows them), of organisations in tokens, and of parties. */
export interface Names {
  readonly person: (personId: string) => string | undefined;
  readonly organisation: (organisation: string) => string;
  readonly party: (partyId: string) => string;
}

export interface HistoryEntry {
  readonly at: Instant;
  readonly effectiveOn: IsoDate;
  readonly sentence: string;
  readonly actor: { readonly role: string; readonly organisation: string; readonly name?: string };
  readonly eventType: string;
  readonly position: string;
}

type HistoryEvent = RecordedEvent<PartyEvent | GroupingEvent>;

/** The story of one party in plain German: who recorded what, and from which day it holds. Names and sources stand in quotation marks. */
export const historyOf = (events: readonly HistoryEvent[], names: Names): readonly HistoryEntry[] =>
  events.map((e) => {
    const name = names.person(e.meta.actor.person);
    return {
      at: e.recordedAt,
      effectiveOn: e.data.effectiveOn,
      sentence: `Am ${formatInstant(e.recordedAt)} hat ${who(e.meta.actor, names)} ${sentenceOf(e, names)} Fundstelle: ${quoted(e.data.source)}.`,
      actor: {
        role: e.meta.actor.role,
        organisation: names.organisation(e.meta.actor.organisation),
        ...defined({ name }),
      },
      eventType: e.type,
      position: e.position,
    };
  });

const sentenceOf = (e: HistoryEvent, { party }: Names): string => {
  const on = formatDate(e.data.effectiveOn);
  switch (e.type) {
    case 'party.registered':
      return `${quoted(e.data.name)} als ${KIND_DE[e.data.kind]} mit dem Schlüssel ${e.data.key} eingetragen, gültig seit dem ${on}.`;
    case 'party.renamed':
      return `eingetragen, dass die Organisation seit dem ${on} ${quoted(e.data.name)} heißt.`;
    case 'party.merged':
      return `eingetragen, dass ${party(e.data.partyId)} zum ${on} in ${party(e.data.intoPartyId)} aufgegangen ist.`;
    case 'grouping.formed': {
      const members = listed.format(e.data.members.map((m) => party(m.partyId)));
      return `den Zusammenschluss ${quoted(e.data.name)} aus ${members} ab dem ${on} eingetragen; es führt ${party(e.data.leadPartyId)}.`;
    }
    case 'grouping.member-joined':
      return `eingetragen, dass ${party(e.data.memberId)} dem Zusammenschluss ${party(e.data.partyId)} ab dem ${on} angehört.`;
    case 'grouping.member-left': {
      const lead = e.data.newLeadPartyId === undefined ? '' : ` Von da an führt ${party(e.data.newLeadPartyId)}.`;
      return `eingetragen, dass ${party(e.data.memberId)} den Zusammenschluss ${party(e.data.partyId)} zum ${on} verlassen hat.${lead}`;
    }
    case 'grouping.dissolved':
      return `eingetragen, dass der Zusammenschluss ${party(e.data.partyId)} zum ${on} aufgelöst ist.`;
    default:
      return assertNever(e);
  }
};

const listed = new Intl.ListFormat('de', { type: 'conjunction' });

const KIND_DE = { DISTRICT: 'Kreis', MUNICIPALITY: 'Gemeinde', CARRIER: 'Träger' } as const;
const ROLE_DE: Readonly<Record<string, string>> = { MINISTRY: 'Ministerium', OPERATIONS: 'Betrieb' };

const who = (actor: EventActor, names: Names): string => {
  const where = `${ROLE_DE[actor.role] ?? actor.role}, ${printable(names.organisation(actor.organisation))}`;
  const name = names.person(actor.person);
  return name === undefined ? `eine Person (${where})` : `${printable(name)} (${where})`;
};
