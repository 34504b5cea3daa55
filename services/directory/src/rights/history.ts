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
} from '@paktwerk/kernel';
import type { IsoDate, Sentence } from '@paktwerk/kernel';
import type { RecordedEvent } from '@paktwerk/platform';
import type { PartyRole } from '@paktwerk/contracts';
import type { HistoryEntry, Names } from '../party/history';
import type { PersonEvent } from '../person/events';
import type { RightsEvent } from './events';

export const ROLES_DE: Readonly<Record<PartyRole, string>> = {
  EDIT: 'bearbeiten',
  SIGN: 'zeichnen',
  FINANCE: 'Finanzen',
  ADMINISTER: 'verwalten',
};

const ROLES_EN: Readonly<Record<PartyRole, string>> = {
  EDIT: 'edit',
  SIGN: 'sign',
  FINANCE: 'finance',
  ADMINISTER: 'administer',
};

type HistoryEvent = RightsEvent | PersonEvent;

/** Everybody whom an event names. */
const peopleOf = ({ meta, data }: RecordedEvent<HistoryEvent>): readonly string[] => [
  meta.actor.person,
  data.personId,
  ...('deputyPersonId' in data ? [data.deputyPersonId] : []),
  ...('lostPersonId' in data ? [data.lostPersonId] : []),
  ...('toPersonId' in data ? [data.toPersonId] : []),
  ...('intoPersonId' in data ? [data.intoPersonId] : []),
  ...('proposedBy' in data ? [data.proposedBy] : []),
  ...('asDeputyOf' in data && data.asDeputyOf !== undefined ? [data.asDeputyOf] : []),
];
export const peopleInHistory = (events: readonly RecordedEvent<HistoryEvent>[]): readonly string[] => events.flatMap(peopleOf);

/** Who gave whom which right, and who was found to be whom, in plain German and English. */
export const rightsHistory = (events: readonly RecordedEvent<HistoryEvent>[], names: Names): readonly HistoryEntry[] =>
  events.map((e) => {
    const { actor } = e.meta;
    const name = names.person(actor.person);
    const where = printable(names.organisation(actor.organisation));
    const [who, deputy, said] = [person(actor.person, names), deputyOf(e, names), sentenceOf(e, names)];
    return {
      at: e.recordedAt,
      effectiveOn: daysOf(e)[0],
      sentence: `Am ${formatInstant(e.recordedAt)} hat ${who.de} (${where})${deputy.de} ${said.de}`,
      sentenceEn: `On ${formatInstantEn(e.recordedAt)}, ${who.en} (${where})${deputy.en} ${said.en}`,
      actor: { role: actor.role, organisation: names.organisation(actor.organisation), ...defined({ name }) },
      eventType: e.type,
      position: e.position,
    };
  });

const deputyOf = ({ data }: HistoryEvent, names: Names): Sentence => {
  if (!('asDeputyOf' in data) || data.asDeputyOf === undefined) return { de: '', en: '' };
  const { de, en } = person(data.asDeputyOf, names);
  return { de: ` in Vertretung von ${de}`, en: ` as deputy of ${en}` };
};

const daysOf = (e: HistoryEvent): readonly [IsoDate, IsoDate | undefined] => {
  switch (e.type) {
    case 'role.granted':
    case 'deputy.appointed':
      return [e.data.from, e.data.lastDay];
    case 'role.revoked':
    case 'deputy.dismissed':
      return [e.data.lastDay, undefined];
    case 'replacement.proposed':
      return [e.data.proposedOn, undefined];
    case 'replacement.withdrawn':
      return [e.data.withdrawnOn, undefined];
    case 'replacement.confirmed':
      return [e.data.confirmedOn, undefined];
    case 'person.registered':
      return [e.data.registeredOn, undefined];
    case 'sign-in.offered':
      return [e.data.offeredOn, undefined];
    case 'sign-in.linked':
      return [e.data.linkedOn, undefined];
    case 'person-merge.proposed':
      return [e.data.proposedOn, undefined];
    case 'person-merge.withdrawn':
      return [e.data.withdrawnOn, undefined];
    case 'person.merged':
      return [e.data.mergedOn, undefined];
    default:
      return assertNever(e);
  }
};

const sentenceOf = (e: HistoryEvent, names: Names): Sentence => {
  const who = person(e.data.personId, names);
  switch (e.type) {
    case 'role.granted': {
      const days = span(e);
      return {
        de: `${who.de} die Rolle „${ROLES_DE[e.data.role]}“ gegeben, ${days.de}.`,
        en: `gave ${who.en} the role “${ROLES_EN[e.data.role]}”, ${days.en}.`,
      };
    }
    case 'role.revoked': {
      const { role, lastDay, reason } = e.data;
      return {
        de: `${who.de} die Rolle „${ROLES_DE[role]}“ genommen; ihr letzter Tag ist der ${formatDate(lastDay)}. Grund: ${quoted(reason)}.`,
        en: `took the role “${ROLES_EN[role]}” from ${who.en}; its last day is ${formatDateEn(lastDay)}. Reason: ${quotedEn(reason)}.`,
      };
    }
    case 'deputy.appointed': {
      const [deputy, days] = [person(e.data.deputyPersonId, names), span(e)];
      return {
        de: `eingetragen, dass ${deputy.de} ${who.de} vertritt, ${days.de}.`,
        en: `recorded that ${deputy.en} is the deputy of ${who.en}, ${days.en}.`,
      };
    }
    case 'deputy.dismissed': {
      const { lastDay, reason } = e.data;
      const deputy = person(e.data.deputyPersonId, names);
      return {
        de: `die Vertretung von ${who.de} durch ${deputy.de} zum ${formatDate(lastDay)} beendet. Grund: ${quoted(reason)}.`,
        en: `ended on ${formatDateEn(lastDay)} that ${deputy.en} is the deputy of ${who.en}. Reason: ${quotedEn(reason)}.`,
      };
    }
    case 'replacement.proposed': {
      const { lastDay, reason } = e.data;
      const lost = person(e.data.lostPersonId, names);
      return {
        de: `vorgeschlagen, dass ${who.de} anstelle von ${lost.de} die Organisation verwaltet; zu bestätigen bis zum ${formatDate(lastDay)}. Grund: ${quoted(reason)}.`,
        en: `proposed that ${who.en} administers the organisation instead of ${lost.en}; to be confirmed until ${formatDateEn(lastDay)}. Reason: ${quotedEn(reason)}.`,
      };
    }
    case 'replacement.withdrawn': {
      const lost = person(e.data.lostPersonId, names);
      return {
        de: `den Vorschlag zurückgenommen, dass ${who.de} anstelle von ${lost.de} die Organisation verwaltet.`,
        en: `withdrew the proposal that ${who.en} administers the organisation instead of ${lost.en}.`,
      };
    }
    case 'replacement.confirmed': {
      const { confirmedOn } = e.data;
      const [lost, by] = [person(e.data.lostPersonId, names), person(e.data.proposedBy, names)];
      return {
        de: `bestätigt, dass ${who.de} ab dem ${formatDate(confirmedOn)} anstelle von ${lost.de} die Organisation verwaltet. Vorgeschlagen hat es ${by.de}.`,
        en: `confirmed that ${who.en} administers the organisation instead of ${lost.en} from ${formatDateEn(confirmedOn)}. It was proposed by ${by.en}.`,
      };
    }
    case 'person.registered':
      return { de: 'sich eingetragen.', en: 'registered.' };
    case 'sign-in.offered': {
      const to = person(e.data.toPersonId, names);
      return {
        de: `gesagt, dass die Anmeldung ${e.data.personId} zu ${to.de} gehört.`,
        en: `said that the sign-in ${e.data.personId} belongs to ${to.en}.`,
      };
    }
    case 'sign-in.linked': {
      const to = person(e.data.toPersonId, names);
      return {
        de: `angenommen, dass die Anmeldung ${e.data.personId} zu ${to.de} gehört.`,
        en: `accepted that the sign-in ${e.data.personId} belongs to ${to.en}.`,
      };
    }
    case 'person-merge.proposed': {
      const into = person(e.data.intoPersonId, names);
      return {
        de: `vorgeschlagen, ${who.de} mit ${into.de} zusammenzuführen. Grund: ${quoted(e.data.reason)}.`,
        en: `proposed to merge ${who.en} with ${into.en}. Reason: ${quotedEn(e.data.reason)}.`,
      };
    }
    case 'person-merge.withdrawn':
      return {
        de: `den Vorschlag zurückgenommen, ${who.de} mit einer anderen Person zusammenzuführen.`,
        en: `withdrew the proposal to merge ${who.en} with another person.`,
      };
    case 'person.merged': {
      const [into, by] = [person(e.data.intoPersonId, names), person(e.data.proposedBy, names)];
      return {
        de: `${who.de} mit ${into.de} zusammengeführt: Was die eine durfte, darf die andere. Vorgeschlagen hat es ${by.de}.`,
        en: `merged ${who.en} with ${into.en}: what one might do, the other may. It was proposed by ${by.en}.`,
      };
    }
    default:
      return assertNever(e);
  }
};

const span = (e: HistoryEvent): Sentence => {
  const [from, lastDay] = daysOf(e);
  return lastDay === undefined
    ? { de: `ab dem ${formatDate(from)}`, en: `from ${formatDateEn(from)}` }
    : { de: `vom ${formatDate(from)} bis zum ${formatDate(lastDay)}`, en: `from ${formatDateEn(from)} until ${formatDateEn(lastDay)}` };
};

const person = (id: string, names: Names): Sentence => {
  const name = names.person(id);
  const shown = name === undefined ? undefined : printable(name);
  return { de: shown ?? `die Person ${id}`, en: shown ?? `the person ${id}` };
};
