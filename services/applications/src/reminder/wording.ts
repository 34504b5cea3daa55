import { Text, Type, formatDate, formatDateEn } from '@paktwerk/kernel';
import type { IsoDate, Refusal, Static } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { fillPlaceholders, listedPlaceholders, namedIn, wrongPlaceholders } from '../shared/placeholders';
import type { ReminderKind } from './kinds';

/** What a reminder says in both languages; in a template with placeholders. */
export const Wording = Type.Object(
  { subjectDe: Text(150), subjectEn: Text(150), textDe: Text(2000), textEn: Text(2000) },
  { additionalProperties: false },
);
export type Wording = Static<typeof Wording>;

/** What a template may name; no person and nothing that a client could be known by. */
export const PLACEHOLDERS = {
  'answer-due': ['fileNumber', 'recipient', 'dueOn', 'days'],
  'answer-missing': ['fileNumber', 'recipient', 'dueOn', 'days'],
  'decision-waiting': ['fileNumber', 'recipient', 'dueOn', 'days'],
  'draft-deadline': ['call', 'recipient', 'dueOn', 'days'],
  'proof-due': ['fileNumber', 'recipient', 'dueOn', 'days'],
  // Nothing of what it says, and not which one it is (§ 41(2a) LVwVfG).
  'notice-ready': ['recipient', 'dueOn', 'days'],
} as const satisfies Readonly<Record<ReminderKind, readonly string[]>>;

export interface Figures {
  /** Of an application; a draft has none. */
  readonly fileNumber?: string;
  /** Title of the call, of a draft. */
  readonly call?: { readonly de: string; readonly en: string };
  readonly recipient: string;
  readonly dueOn: IsoDate;
  /** Between today and that day, before or behind it. */
  readonly days: number;
}

/** Why a template cannot be filled in, or would say less in one language than in the other. */
export const wrongWording = (kind: ReminderKind, { subjectDe, subjectEn, textDe, textEn }: Wording): Refusal | undefined => {
  const allowed: readonly string[] = PLACEHOLDERS[kind];
  for (const [field, text] of Object.entries({ subjectDe, subjectEn, textDe, textEn })) {
    const wrong = wrongPlaceholders(text, allowed, `/wording/${field}`);
    if (wrong) return wrong;
  }
  const [de, en] = [namedIn(`${subjectDe} ${textDe}`), namedIn(`${subjectEn} ${textEn}`)];
  return listedPlaceholders(de) === listedPlaceholders(en)
    ? undefined
    : refuse('placeholders-differ', { field: '/wording/textEn', german: listedPlaceholders(de), english: listedPlaceholders(en) });
};

/** A template with its placeholders filled in. */
export const filledIn = ({ subjectDe, subjectEn, textDe, textEn }: Wording, figures: Figures): Wording => {
  const { fileNumber = '', call = { de: '', en: '' }, recipient, dueOn, days } = figures;
  const both = { fileNumber, recipient, days: String(days) };
  const de: Readonly<Record<string, string>> = { ...both, call: call.de, dueOn: formatDate(dueOn) };
  const en: Readonly<Record<string, string>> = { ...both, call: call.en, dueOn: formatDateEn(dueOn) };
  return {
    subjectDe: fillPlaceholders(subjectDe, de),
    subjectEn: fillPlaceholders(subjectEn, en),
    textDe: fillPlaceholders(textDe, de),
    textEn: fillPlaceholders(textEn, en),
  };
};
