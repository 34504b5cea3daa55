import { DateOnly, InstantString, Type, defined, formatInstant, formatInstantEn, printable } from '@paktwerk/kernel';
import type { EventActor, EventMeta, Instant, IsoDate, Mark, Sentence } from '@paktwerk/kernel';

const Text = Type.String();

/** One sentence of a history: what became known when, of which day, by whom, on which rules. */
export const HistoryEntry = Type.Object({
  at: InstantString(),
  effectiveOn: DateOnly(),
  sentence: Type.String({ description: 'In German, the language of the files' }),
  sentenceEn: Type.String({ description: 'The same in English; what people wrote stands there as they wrote it' }),
  actor: Type.Object({ role: Text, organisation: Text, name: Type.Optional(Text) }),
  ruleSet: Type.Optional(Text),
  eventType: Text,
  position: Text,
});

export interface HistoryEntry {
  readonly at: Instant;
  readonly effectiveOn: IsoDate;
  readonly sentence: string;
  readonly sentenceEn: string;
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
export const basedOn = (ruleSet: string | undefined): Sentence =>
  ruleSet === undefined ? NOTHING : { de: ` Grundlage ist das Regelwerk ${ruleSet}.`, en: ` This is based on the rule set ${ruleSet}.` };

export const NOTHING: Sentence = { de: '', en: '' };
/** One behind the other. */
export const together = (...said: readonly Sentence[]): Sentence => ({
  de: said.map((s) => s.de).join(''),
  en: said.map((s) => s.en).join(''),
});

export const entryOf = (e: Told, said: Sentence, names: Names, ruleSet: string | undefined): HistoryEntry => ({
  at: e.recordedAt,
  effectiveOn: e.data.effectiveOn,
  sentence: said.de,
  sentenceEn: said.en,
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
export const MARK_EN: Readonly<Record<Mark, string>> = {
  F: 'with source',
  D: 'derived',
  M: 'general knowledge',
  A: 'assumption',
  '?': 'unknown',
};

const ROLES: Readonly<Record<string, Sentence>> = {
  MINISTRY: { de: 'Ministerium', en: 'Ministry' },
  GRANT_CLERK: { de: 'Sachbearbeitung', en: 'case handling' },
  GRANT_REVIEWER: { de: 'Freigabe', en: 'release' },
  APPLICANT: { de: 'Antragstellung', en: 'applicant' },
  SIGNATORY: { de: 'Zeichnungsbefugnis', en: 'authorised signatory' },
  SYSTEM: { de: 'System', en: 'system' },
};
/** What has a name of its own, a party, keeps it. */
const ORGANISATIONS_EN: Readonly<Record<string, string>> = {
  state: 'Ministry',
  authority: 'Regierungspräsidium (granting authority)',
  audit: 'Court of audit',
};

/** Who did it, when; what they did goes on behind it. */
export const beginning = (e: Told, names: Names): Sentence => {
  const who = whoDid(e.meta.actor, names);
  return { de: `Am ${formatInstant(e.recordedAt)} hat ${who.de}`, en: `On ${formatInstantEn(e.recordedAt)}, ${who.en}` };
};

const whoDid = ({ person, role, organisation }: EventActor, names: Names): Sentence => {
  if (person.startsWith('system:')) return { de: 'das System', en: 'the system' };
  const { de, en } = ROLES[role] ?? { de: role, en: role };
  const called = printable(names.organisation(organisation));
  const where = { de: whereOf(de, called), en: whereOf(en, ORGANISATIONS_EN[organisation] ?? called) };
  const name = nameOf(person, names);
  return { de: `${name ?? 'eine Person'} (${where.de})`, en: `${name ?? 'a person'} (${where.en})` };
};
/** The ministry has one role, which is called like itself. */
const whereOf = (role: string, organisation: string): string => [...new Set([role, organisation])].join(', ');

/** The provider tells names, and a name is no place for a mark that turns the line around. */
export const nameOf = (personId: string, names: Names): string | undefined => {
  const name = names.person(personId);
  return name === undefined ? undefined : printable(name);
};
