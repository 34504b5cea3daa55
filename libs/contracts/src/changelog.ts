import { fieldsOf } from './schema-fields';
import type { PromisedEvent, Promises, Release } from './released';

/** One line of an event's history, told from what was released; nothing is written by hand. */
export interface Change {
  /** Null while it is in the sources only. */
  readonly release: string | null;
  readonly date: string | null;
  readonly de: string;
  readonly en: string;
}

const changesOf = (before: PromisedEvent | undefined, now: PromisedEvent): Pick<Change, 'de' | 'en'>[] => {
  if (!before)
    return now.supersedes === undefined
      ? [{ de: 'Das Ereignis wird veröffentlicht.', en: 'The event is published.' }]
      : [{ de: `Die neue Fassung steht neben ${now.supersedes}.`, en: `The new version stands beside ${now.supersedes}.` }];
  const known = new Set(fieldsOf(before.schema).map((f) => f.path));
  const added = [...new Set(fieldsOf(now.schema).map((f) => f.path))].filter((f) => !known.has(f));
  return [
    ...(added.length > 0 ? [{ de: `Neue Angaben: ${added.join(', ')}.`, en: `New fields: ${added.join(', ')}.` }] : []),
    ...(now.sunset !== undefined && now.sunset !== before.sunset
      ? [{ de: `Diese Fassung endet nach dem ${now.sunset}.`, en: `This version ends after ${now.sunset}.` }]
      : []),
  ];
};

/** What happened to an event, newest first. */
export const changelogOf = (type: string, all: readonly Release[], now: Promises): readonly Change[] => {
  const stages = [
    ...all.map((r) => ({ release: r.release, date: r.date, events: r.events })),
    { release: null, date: null, events: now.events },
  ];
  let before: PromisedEvent | undefined;
  const changes = stages.flatMap(({ release, date, events }): Change[] => {
    const event = events.find((e) => e.type === type);
    if (!event) return [];
    const lines = changesOf(before, event).map((line) => ({ release, date, ...line }));
    before = event;
    return lines;
  });
  return changes.reverse();
};
