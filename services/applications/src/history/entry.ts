import { InstantString, DateOnly, Type, defined, formatInstant, printable } from '@paktwerk/kernel';
import type { EventActor, EventMeta, Instant, IsoDate, Mark } from '@paktwerk/kernel';

const Text = Type.String();

/** One sentence of a history: what became known when, of which day, by whom, on which rules. */
export const HistoryEntry = Type.Object({
  at: InstantString(),
  effectiveOn: DateOnly(),
  sentence: Text,
  actor: Type.Object({ role: Text, organisation: Text, name: Type.Optional(Text) }),
  ruleSet: Type.Optional(Text),
  eventType: Text,
  position: Text,
});

export interface HistoryEntry {
  readonly at: Instant;
  readonly effectiveOn: IsoDate;
  readonly sentence: string;
  readonly actor: { readonly role: string; readonly organisation: string; readonly name?: string };
  readonly ruleSet?: string;
  readonly eventType: string;
  readonly position: string;
}

/** What a history needs of a recorded event beside its data. */
export interface Told {
  readonly type: string;
  readonly data: { readonly effectiveOn: IsoDate };
  readonly recordedAt: Instant;
  readonly position: string;
  readonly meta: Pick<EventMeta, 'actor' | 'ruleSet'>;
}

/** Names of people (only this service knows them) and of organisations. */
export interface Names {
  readonly person: (personId: string) => string | undefined;
  readonly organisation: (organisation: string) => string;
  /** Of a file; nobody else knows it, because it may name a person. */
  readonly file?: (attachmentId: string) => string | undefined;
}

/** Ends a sentence about what was done by a rule set. */
export const basedOn = (ruleSet: string | undefined): string => (ruleSet === undefined ? '' : ` Grundlage ist das Regelwerk ${ruleSet}.`);

export const entryOf = (e: Told, sentence: string, names: Names, ruleSet: string | undefined): HistoryEntry => ({
  at: e.recordedAt,
  effectiveOn: e.data.effectiveOn,
  sentence,
  actor: {
    role: e.meta.actor.role,
    organisation: names.organisation(e.meta.actor.organisation),
    ...defined({ name: names.person(e.meta.actor.person) }),
  },
  ...defined({ ruleSet }),
  eventType: e.type,
  position: e.position,
});

export const MARK_DE: Readonly<Record<Mark, string>> = {
  F: 'belegt',
  D: 'errechnet',
  M: 'allgemeines Wissen',
  A: 'Annahme',
  '?': 'unbekannt',
};

const ROLE_DE: Readonly<Record<string, string>> = {
  MINISTRY: 'Ministerium',
  GRANT_CLERK: 'Sachbearbeitung',
  GRANT_REVIEWER: 'Freigabe',
  APPLICANT: 'Antragstellung',
  SIGNATORY: 'Zeichnungsbefugnis',
  SYSTEM: 'System',
};

export const beginning = (e: Told, names: Names): string => `Am ${formatInstant(e.recordedAt)} hat ${who(e.meta.actor, names)}`;

const who = (actor: EventActor, names: Names): string => {
  if (actor.person.startsWith('system:')) return 'das System';
  // The ministry has one role, which is called like itself.
  const where = [...new Set([ROLE_DE[actor.role] ?? actor.role, printable(names.organisation(actor.organisation))])].join(', ');
  const name = nameOf(actor.person, names);
  return name === undefined ? `eine Person (${where})` : `${name} (${where})`;
};

/** The provider tells names, and a name is no place for a mark that turns the line around. */
export const nameOf = (personId: string, names: Names): string | undefined => {
  const name = names.person(personId);
  return name === undefined ? undefined : printable(name);
};
