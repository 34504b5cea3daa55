import {
  assertNever,
  defined,
  formatDate,
  formatDateEn,
  formatInstant,
  formatInstantEn,
  printable,
  quoted,
  quotedEn,
  quotation,
} from '@paktwerk/kernel';
import type { EventActor, Instant, IsoDate, Sentence } from '@paktwerk/kernel';
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
  readonly sentenceEn: string;
  readonly actor: { readonly role: string; readonly organisation: string; readonly name?: string };
  readonly eventType: string;
  readonly position: string;
}

type HistoryEvent = RecordedEvent<PartyEvent | GroupingEvent>;

/** The story of one party in plain German and English: who recorded what, and from which day it holds. Names and sources stand in quotation marks. */
export const historyOf = (events: readonly HistoryEvent[], names: Names): readonly HistoryEntry[] =>
  events.map((e) => {
    const name = names.person(e.meta.actor.person);
    const [who, said, source] = [whoDid(e.meta.actor, names), sentenceOf(e, names), quotation(e.data.source)];
    return {
      at: e.recordedAt,
      effectiveOn: e.data.effectiveOn,
      sentence: `Am ${formatInstant(e.recordedAt)} hat ${who.de} ${said.de} Fundstelle: ${source.de}.`,
      sentenceEn: `On ${formatInstantEn(e.recordedAt)}, ${who.en} ${said.en} Source: ${source.en}.`,
      actor: {
        role: e.meta.actor.role,
        organisation: names.organisation(e.meta.actor.organisation),
        ...defined({ name }),
      },
      eventType: e.type,
      position: e.position,
    };
  });

const sentenceOf = (e: HistoryEvent, { party }: Names): Sentence => {
  const [on, onEn] = [formatDate(e.data.effectiveOn), formatDateEn(e.data.effectiveOn)];
  switch (e.type) {
    case 'party.registered': {
      const { name, kind, key } = e.data;
      return {
        de: `${quoted(name)} als ${KINDS[kind].de} mit dem Schlüssel ${key} eingetragen, gültig seit dem ${on}.`,
        en: `registered ${quotedEn(name)} as a ${KINDS[kind].en} with the key ${key}, valid since ${onEn}.`,
      };
    }
    case 'party.renamed':
      return {
        de: `eingetragen, dass die Organisation seit dem ${on} ${quoted(e.data.name)} heißt.`,
        en: `recorded that the organisation has been called ${quotedEn(e.data.name)} since ${onEn}.`,
      };
    case 'party.merged': {
      const [one, into] = [party(e.data.partyId), party(e.data.intoPartyId)];
      return {
        de: `eingetragen, dass ${one} zum ${on} in ${into} aufgegangen ist.`,
        en: `recorded that ${one} was merged into ${into} on ${onEn}.`,
      };
    }
    case 'grouping.formed': {
      const members = e.data.members.map((m) => party(m.partyId));
      const lead = party(e.data.leadPartyId);
      return {
        de: `den Zusammenschluss ${quoted(e.data.name)} aus ${german.format(members)} ab dem ${on} eingetragen; es führt ${lead}.`,
        en: `registered the grouping ${quotedEn(e.data.name)} of ${english.format(members)} from ${onEn}; ${lead} leads it.`,
      };
    }
    case 'grouping.member-joined': {
      const [member, grouping] = [party(e.data.memberId), party(e.data.partyId)];
      return {
        de: `eingetragen, dass ${member} dem Zusammenschluss ${grouping} ab dem ${on} angehört.`,
        en: `recorded that ${member} belongs to the grouping ${grouping} from ${onEn}.`,
      };
    }
    case 'grouping.member-left': {
      const [member, grouping] = [party(e.data.memberId), party(e.data.partyId)];
      const { newLeadPartyId } = e.data;
      const lead =
        newLeadPartyId === undefined
          ? { de: '', en: '' }
          : { de: ` Von da an führt ${party(newLeadPartyId)}.`, en: ` From then on ${party(newLeadPartyId)} leads it.` };
      return {
        de: `eingetragen, dass ${member} den Zusammenschluss ${grouping} zum ${on} verlassen hat.${lead.de}`,
        en: `recorded that ${member} left the grouping ${grouping} on ${onEn}.${lead.en}`,
      };
    }
    case 'grouping.dissolved':
      return {
        de: `eingetragen, dass der Zusammenschluss ${party(e.data.partyId)} zum ${on} aufgelöst ist.`,
        en: `recorded that the grouping ${party(e.data.partyId)} is dissolved on ${onEn}.`,
      };
    default:
      return assertNever(e);
  }
};

const german = new Intl.ListFormat('de', { type: 'conjunction' });
const english = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const KINDS = {
  DISTRICT: { de: 'Kreis', en: 'district' },
  MUNICIPALITY: { de: 'Gemeinde', en: 'municipality' },
  CARRIER: { de: 'Träger', en: 'carrier' },
} as const;
const ROLES: Readonly<Record<string, Sentence>> = {
  MINISTRY: { de: 'Ministerium', en: 'Ministry' },
  OPERATIONS: { de: 'Betrieb', en: 'operations' },
};

const whoDid = ({ person, role, organisation }: EventActor, names: Names): Sentence => {
  const { de, en } = ROLES[role] ?? { de: role, en: role };
  const called = printable(names.organisation(organisation));
  const name = names.person(person);
  const shown = name === undefined ? undefined : printable(name);
  return { de: `${shown ?? 'eine Person'} (${de}, ${called})`, en: `${shown ?? 'a person'} (${en}, ${called})` };
};
