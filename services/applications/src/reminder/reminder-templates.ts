import { Injectable } from '@nestjs/common';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import { Commands } from '@paktwerk/platform';
import { REMINDER_KINDS } from './kinds';
import type { ReminderKind } from './kinds';
import { reminderTemplateDecider, reminderTemplateStream, templateOn } from './state';
import type { ReminderTemplate } from './state';

export type TemplatesOfDay = Readonly<Partial<Record<ReminderKind, ReminderTemplate>>>;

/** The templates of all kinds, each in a stream of its own. */
@Injectable()
export class ReminderTemplates {
  constructor(private readonly commands: Commands) {}

  async all(asOf: { readonly knownAt?: Instant } = {}): Promise<Readonly<Record<ReminderKind, readonly ReminderTemplate[]>>> {
    const versions = await Promise.all(
      REMINDER_KINDS.map(async (kind) => (await this.commands.load(reminderTemplateStream(kind), reminderTemplateDecider, asOf)).state),
    );
    return Object.fromEntries(REMINDER_KINDS.map((kind, i) => [kind, versions[i] ?? []])) as Record<
      ReminderKind,
      readonly ReminderTemplate[]
    >;
  }

  async on(day: IsoDate): Promise<TemplatesOfDay> {
    const all = await this.all();
    return Object.fromEntries(
      REMINDER_KINDS.flatMap((kind) => {
        const template = templateOn(all[kind], day);
        return template === undefined ? [] : [[kind, template]];
      }),
    );
  }
}
