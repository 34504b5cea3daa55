import { isDeepStrictEqual } from 'node:util';
import { Type } from '@paktwerk/kernel';
import type { Refusal, Sentence, Static } from '@paktwerk/kernel';
import { Contact } from '../application/events';
import { LineInput, MAX_LINES, parseLines, toInput } from '../application/lines';
import type { Line } from '../application/lines';
import { parseBank, particulars, partnerTwice } from '../application/particulars';
import type { Particulars } from '../application/particulars';

/** What a draft says, as people write it. */
export const contentFields = {
  lines: Type.Array(LineInput, { maxItems: MAX_LINES }),
  contact: Type.Optional(Contact),
  ...particulars,
};
export const ContentInput = Type.Object(contentFields, { additionalProperties: false });
export type ContentInput = Static<typeof ContentInput>;

/** The same in its parsed form. */
export interface DraftContent extends Particulars {
  readonly lines: readonly Line[];
  readonly contact?: Contact;
}

export const parseContent = ({ lines: written, bank: account, ...rest }: ContentInput): DraftContent | Refusal => {
  const lines = parseLines(written);
  if ('code' in lines) return lines;
  const twice = partnerTwice(rest.partners ?? []);
  if (twice) return twice;
  if (account === undefined) return { ...rest, lines };
  const bank = parseBank(account);
  return 'code' in bank ? bank : { ...rest, lines, bank };
};

export const inputOf = ({ lines, ...rest }: DraftContent): ContentInput =>
  structuredClone({ ...rest, lines: lines.map(toInput) }) as ContentInput;

/**
 * A field of a draft by its address, `/lines/line-1/share`, or a whole part of it, `/lines/line-1`. People change fields, never the whole: so two
 * who work on different ones do not meet.
 */
const NAME = '[A-Za-z][A-Za-z0-9-]{0,59}';
export const FIELD = `^/(declarations/${NAME}|(contact|earlyStart|bank|(lines|partners)/[A-Za-z0-9-]{1,40})(/${NAME})?)$`;
const PART = /^\/(contact|earlyStart|bank|declarations\/[^/]+|(lines|partners)\/[^/]+)$/;
/** Parts that are there as a whole or not at all; the others come with their first field and go with the last. */
const WHOLE = /^\/(lines|partners|declarations)\//;

type Part = Readonly<Record<string, unknown>> | true;
/** By address, in the order in which people added them. */
export type Parts = ReadonlyMap<string, Part>;

const isFields = (part: Part | undefined): part is Exclude<Part, true> => typeof part === 'object';
const splitAt = (field: string): readonly [part: string, name: string] => {
  const at = field.lastIndexOf('/');
  return [field.slice(0, at), field.slice(at + 1)];
};

export const partsOf = (content: DraftContent): Parts => {
  const { lines, partners = [], declarations = [], ...objects } = inputOf(content);
  return new Map<string, Part>([
    ...Object.entries(objects).map(([name, part]) => [`/${name}`, part] as const),
    ...declarations.map((key) => [`/declarations/${key}`, true] as const),
    ...partners.map(({ partnerId, ...partner }) => [`/partners/${partnerId}`, partner] as const),
    ...lines.map(({ lineId = '', ...line }) => [`/lines/${lineId}`, line] as const),
  ]);
};

/**
 * The document that the parts make; whether it can be one is for its schema to say. Where a part stands says which one it is, whatever it says of
 * itself, and a declaration that is anything but made is none that the schema knows.
 */
export const documentOf = (parts: Parts): Record<string, unknown> => {
  const under = (prefix: string): readonly (readonly [string, Part])[] =>
    [...parts].flatMap(([path, part]) => (path.startsWith(prefix) ? [[path.slice(prefix.length), part] as const] : []));
  const partners = under('/partners/').map(([partnerId, part]) => ({ ...(part as object), partnerId }));
  const declarations = under('/declarations/').map(([key, made]) => (made === true ? key : made));
  const objects = ['contact', 'earlyStart', 'bank'].flatMap((name) => {
    const part = parts.get(`/${name}`);
    return part === undefined ? [] : [[name, part] as const];
  });
  return {
    lines: under('/lines/').map(([lineId, part]) => ({ ...(part as object), lineId })),
    ...Object.fromEntries(objects),
    ...(partners.length === 0 ? {} : { partners }),
    ...(declarations.length === 0 ? {} : { declarations }),
  };
};

/** What stands in a field; null where nothing does. */
export const valueAt = (parts: Parts, field: string): unknown => {
  if (PART.test(field)) return parts.get(field) ?? null;
  const [path, name] = splitAt(field);
  const part = parts.get(path);
  return isFields(part) && Object.hasOwn(part, name) ? (part[name] ?? null) : null;
};

export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}
/** A field that somebody else has changed meanwhile: what it was when it was looked at, what it is, and what it was to become. */
export interface Clash {
  readonly field: string;
  readonly seen: unknown;
  readonly now: unknown;
  readonly yours: unknown;
}

const changed = (parts: Map<string, Part>, { field, to }: FieldChange): void => {
  if (PART.test(field)) {
    if (to === null) parts.delete(field);
    else parts.set(field, to as Part);
    return;
  }
  const [path, name] = splitAt(field);
  const before = parts.get(path);
  const { [name]: _before, ...others } = isFields(before) ? before : {};
  const after = to === null ? others : { ...others, [name]: to };
  if (Object.keys(after).length === 0) parts.delete(path);
  else parts.set(path, after);
};

/** A line or partner as the draft shows it bears its id; where it stands says that already. */
const asPart = (field: string, value: unknown): unknown => {
  if (!WHOLE.test(field) || !PART.test(field) || typeof value !== 'object' || value === null) return value;
  const { lineId: _line, partnerId: _partner, ...part } = value as Readonly<Record<string, unknown>>;
  return part;
};

/**
 * The changes on what is there now. Each names the value that its author saw: where that still stands, or where it has become what they want, it goes
 * in, whatever else has changed. Where it does not, nothing of all this goes in.
 */
export const mergeChanges = (now: Parts, changes: readonly FieldChange[]): Parts | readonly Clash[] => {
  const parts = new Map(now);
  const clashes: Clash[] = [];
  for (const { field, ...values } of changes) {
    const [from, to] = [asPart(field, values.from), asPart(field, values.to)];
    const [path] = splitAt(field);
    const isGone = !PART.test(field) && WHOLE.test(field) && !parts.has(path);
    const current = valueAt(parts, field);
    if (!isGone && isDeepStrictEqual(current, to)) continue;
    if (isGone || !isDeepStrictEqual(current, from)) clashes.push({ field, seen: from, now: current, yours: to });
    else changed(parts, { field, from, to });
  }
  return clashes.length > 0 ? clashes : parts;
};

/** What differs between two contents, field by field; a part that came or went is one. */
export const changesBetween = (before: Parts, after: Parts): readonly FieldChange[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((path): readonly FieldChange[] => {
    const [from, to] = [before.get(path), after.get(path)];
    if (!isFields(from) || !isFields(to)) return from === to ? [] : [{ field: path, from: from ?? null, to: to ?? null }];
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((name) =>
      isDeepStrictEqual(from[name], to[name]) ? [] : [{ field: `${path}/${name}`, from: from[name] ?? null, to: to[name] ?? null }],
    );
  });

/** Whether a change of one field touches another: the same, or a part and a field of it. */
export const touches = (a: string, b: string): boolean => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

const PLACES: Readonly<Record<string, Sentence>> = {
  contact: { de: 'Ansprechperson', en: 'Contact' },
  earlyStart: { de: 'Vorzeitiger Maßnahmebeginn', en: 'Early start' },
  bank: { de: 'Bankverbindung', en: 'Bank account' },
  declarations: { de: 'Erklärungen', en: 'Declarations' },
  lines: { de: 'Position', en: 'Line' },
  partners: { de: 'Weiterleitung', en: 'Partner' },
};
/** Where a field stands in the form: people count lines, keys are for programs. */
export const placeOf = ({ lines, partners = [] }: Pick<DraftContent, 'lines' | 'partners'>, field: string): Sentence => {
  const [, section = '', id] = field.split('/');
  const place = PLACES[section] ?? { de: field, en: field };
  if (section !== 'lines' && section !== 'partners') return place;
  const index = section === 'lines' ? lines.findIndex((l) => l.lineId === id) : partners.findIndex((p) => p.partnerId === id);
  return index < 0 ? place : { de: `${place.de} ${index + 1}`, en: `${place.en} ${index + 1}` };
};
