import { isDeepStrictEqual } from 'node:util';
import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { ReminderTemplatePublished } from './events';
import type { ReminderTemplateEvent } from './events';
import type { ReminderTemplate } from './state';
import { wrongWording } from './wording';

export interface PublishTemplate extends Omit<ReminderTemplate, 'effectiveOn'> {
  readonly today: IsoDate;
}

/** A change is a new version; what it says of the past was sent otherwise, so it begins today at the earliest. */
export const decidePublishTemplate = (
  { today, ...template }: PublishTemplate,
  versions: readonly ReminderTemplate[],
): Decision<ReminderTemplateEvent> => {
  const { version, validFrom, kind, wording } = template;
  const same = versions.find((v) => v.version === version);
  if (same) {
    const { effectiveOn: _on, ...before } = same;
    return isDeepStrictEqual(before, template) ? nothing() : refuse('template-version-taken', { field: '/version', version });
  }
  const next = versions.length + 1;
  if (version !== next) return refuse('template-version-not-next', { field: '/version', version, next });
  if (validFrom < today) return refuse('template-in-the-past', { field: '/validFrom', validFrom, today });
  const last = versions.at(-1)?.validFrom;
  if (last !== undefined && validFrom < last) return refuse('template-before-the-last', { field: '/validFrom', validFrom, last });
  return wrongWording(kind, wording) ?? record(ReminderTemplatePublished({ ...template, effectiveOn: today }));
};
