import { isDeepStrictEqual } from 'node:util';
import { isObject } from './published-schema';
import type { Json, JsonObject } from './published-schema';
import type { PromisedEvent, Promises } from './released';

/** What says nothing about which data are allowed. */
const ANNOTATIONS = new Set(['$schema', '$id', '$comment', 'title', 'description', 'examples', 'deprecated']);
/** Compared part by part; every other keyword must stay as it is. */
const STRUCTURE = new Set(['properties', 'required', 'items', 'anyOf', 'enum']);

const objectOf = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);
const shown = (value: Json | undefined): string => (value === undefined ? 'none' : JSON.stringify(value));
const inside = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
const at = (path: string): string => (path === '' ? 'the data' : `"${path}"`);

const fieldChanges = (old: JsonObject, now: JsonObject, path: string): string[] => {
  const [before, after] = [objectOf(old['properties']), objectOf(now['properties'])];
  const [mustHave, mustHaveNow] = [listOf(old['required']), listOf(now['required'])];
  const kept = Object.entries(before).flatMap(([name, schema]): string[] => {
    const field = inside(path, name);
    const next = after[name];
    if (next === undefined) return [`the field "${field}" was removed`];
    const [was, is] = [mustHave.includes(name), mustHaveNow.includes(name)];
    return [
      ...(was && !is ? [`the field "${field}" was always there and is now optional`] : []),
      ...(!was && is ? [`the field "${field}" was optional and is now required; messages that are kept do not have it`] : []),
      ...schemaChanges(objectOf(schema), objectOf(next), field),
    ];
  });
  const added = Object.keys(after)
    .filter((name) => !(name in before) && mustHaveNow.includes(name))
    .map((name) => `the new field "${inside(path, name)}" is required; only optional fields may be added`);
  return [...kept, ...added];
};

const valueListChanges = (old: readonly Json[], now: readonly Json[], path: string): string[] => {
  const [added, removed] = [now.filter((v) => !old.includes(v)), old.filter((v) => !now.includes(v))];
  return added.length + removed.length === 0
    ? []
    : [`the list of values of ${at(path)} changed (added: ${added.join(', ') || 'none'}; removed: ${removed.join(', ') || 'none'})`];
};

const alternativeChanges = (old: readonly Json[], now: readonly Json[], path: string): string[] =>
  old.length === now.length
    ? old.flatMap((alternative, i) => schemaChanges(objectOf(alternative), objectOf(now[i]), inside(path, `(${i + 1})`)))
    : [`${at(path)} has ${now.length} alternatives instead of ${old.length}`];

/** What two schemas allow differently, beside added optional fields. */
const schemaChanges = (old: JsonObject, now: JsonObject, path: string): string[] => {
  if (!isDeepStrictEqual(old['type'], now['type']))
    return [`type of ${at(path)} changed from ${shown(old['type'])} to ${shown(now['type'])}`];
  const keywords = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((k) => !ANNOTATIONS.has(k));
  return keywords.flatMap((keyword): string[] => {
    const [before, after] = [old[keyword], now[keyword]];
    if (!STRUCTURE.has(keyword))
      return isDeepStrictEqual(before, after) ? [] : [`${keyword} of ${at(path)} changed from ${shown(before)} to ${shown(after)}`];
    if (keyword === 'required') return []; // part of the fields
    if (before === undefined || after === undefined)
      return [`${at(path)} ${before === undefined ? 'is now limited by' : 'is no longer limited by'} ${keyword}`];
    if (keyword === 'properties') return fieldChanges(old, now, path);
    if (keyword === 'items') return schemaChanges(objectOf(before), objectOf(after), `${path}[]`);
    return keyword === 'enum'
      ? valueListChanges(listOf(before), listOf(after), path)
      : alternativeChanges(listOf(before), listOf(after), path);
  });
};

const lifeChanges = (old: PromisedEvent, now: PromisedEvent): string[] => [
  ...(old.supersedes !== undefined && old.supersedes !== now.supersedes ? [`it no longer says that it supersedes ${old.supersedes}`] : []),
  ...(old.sunset !== undefined && now.sunset !== undefined && now.sunset < old.sunset
    ? [`its sunset was announced for ${old.sunset} and is now ${now.sunset}; it may only move later`]
    : []),
];

const eventChanges = (old: PromisedEvent, now: PromisedEvent): string[] => [
  ...(old.topic === now.topic ? [] : [`its topic changed from ${old.topic} to ${now.topic}`]),
  ...(isDeepStrictEqual(old.key, now.key) ? [] : [`its key changed from ${old.key.join('/')} to ${now.key.join('/')}`]),
  ...(old.dataProtection === now.dataProtection
    ? []
    : [`its data-protection class changed from ${old.dataProtection} to ${now.dataProtection}`]),
  ...schemaChanges(old.schema, now.schema, ''),
  ...(isDeepStrictEqual(old.example, now.example)
    ? []
    : ['its kept example changed; the example shows how this version was once published and is never edited']),
  ...lifeChanges(old, now),
];

const adviceFor = ({ type, version }: PromisedEvent): string =>
  `Leave ${type} as it was released and publish what is new as ${type.replace(/\.v\d+$/, `.v${version + 1}`)}, on a topic of its own, with supersedes: '${type}' and a sunset for the old one (libs/contracts/README.md).`;

const mayBeGone = (old: PromisedEvent, now: Promises, today: string): boolean =>
  old.sunset !== undefined && old.sunset < today && now.events.some((e) => e.supersedes === old.type);

/**
 * Why what the sources promise now breaks what was released, in sentences that say what to do; empty when it does not.
 * Adding an event, a topic or an optional field is compatible. Everything else would surprise a reader of the old schema, or one of
 * the new schema that meets an old message (topics keep everything), so both directions are refused alike.
 */
export const incompatibilities = (released: Promises, now: Promises, today: string): readonly string[] => {
  const current = new Map(now.events.map((e) => [e.type, e]));
  const events = released.events.flatMap((old) => {
    const next = current.get(old.type);
    if (next) return eventChanges(old, next).map((change) => `${old.type}: ${change}. ${adviceFor(old)}`);
    if (mayBeGone(old, now, today)) return [];
    const until = old.sunset === undefined ? 'it has no announced sunset' : `its sunset is ${old.sunset}`;
    return [
      `${old.type}: the event was removed, but ${until}. A released event may go only when a successor supersedes it and its sunset has passed.`,
    ];
  });
  const topics = released.topics.flatMap((old) => {
    const next = now.topics.find((t) => t.name === old.name);
    if (next)
      return next.visibility === old.visibility
        ? []
        : [`Topic ${old.name} was ${old.visibility} and is now ${next.visibility}. Give the new use a topic of its own.`];
    return now.events.some((e) => e.topic === old.name) || released.events.some((e) => e.topic === old.name && !mayBeGone(e, now, today))
      ? [`Topic ${old.name} was removed while events travel on it.`]
      : [];
  });
  return [...events, ...topics];
};

/** How long before its end a version's sunset has to be announced. */
export const NOTICE_DAYS = 90;

/** What is wrong with versions that stand beside each other: a successor without an own topic, a sunset without a successor. */
export const versionProblems = (now: Promises, released: readonly Promises[] = []): readonly string[] => {
  const everReleased = new Map(released.flatMap((r) => r.events).map((e) => [e.type, e]));
  return now.events.flatMap((e): string[] => {
    const problems: string[] = [];
    if (e.supersedes !== undefined) {
      const old = now.events.find((o) => o.type === e.supersedes) ?? everReleased.get(e.supersedes);
      if (!old) problems.push(`${e.type} supersedes ${e.supersedes}, which was never an event.`);
      else if (old.topic === e.topic)
        problems.push(
          `${e.type} travels on ${e.topic} like the version it supersedes. Give it a topic of its own: a reader follows one of them.`,
        );
    }
    if (e.sunset !== undefined && !now.events.some((s) => s.supersedes === e.type))
      problems.push(`${e.type} has a sunset (${e.sunset}), but no event supersedes it. Name its successor with supersedes: '${e.type}'.`);
    return problems;
  });
};

/** Sunsets that would be announced by a release on this day without the notice that readers were promised. */
export const shortNotices = (last: Promises | undefined, now: Promises, today: string): readonly string[] => {
  const earliest = new Date(Date.parse(`${today}T00:00:00Z`) + NOTICE_DAYS * 86_400_000).toISOString().slice(0, 10);
  return now.events.flatMap((e) =>
    e.sunset !== undefined && e.sunset < earliest && last?.events.find((o) => o.type === e.type)?.sunset === undefined
      ? [`${e.type}: a sunset announced today may be ${earliest} at the earliest (${NOTICE_DAYS} days), not ${e.sunset}.`]
      : [],
  );
};
