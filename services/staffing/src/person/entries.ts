import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import type { CommandContext, Handled } from '@paktwerk/event-store';
import { berlinDate } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { Problem, notFound, ownKeys, reply } from '@paktwerk/platform';
import type { Acting } from '@paktwerk/platform';
import type { PersonEvent } from './events';
import { personDecider, personStream } from './state';
import type { PersonState, RegisteredPerson } from './state';
import { personView, seenVersion } from './views';
import type { PersonView } from './views';

type Changed = Handled<PersonState, PersonEvent>;

/** Whose entry of a person somebody works with: the one of their party, or of one whose place it has taken. */
export const entryFor = (who: Acting, { districts }: Pick<RegisteredPerson, 'districts'>): string | undefined =>
  ownKeys(who).find((key) => districts.includes(key));

/** @throws Problem 403 `other-organisation` where the party has not registered them */
export const entered = (who: Acting, state: RegisteredPerson): string => {
  const district = entryFor(who, state);
  if (district === undefined) throw new Problem(403, 'other-organisation');
  return district;
};

/** What a district does with its entry of a person. If-Match and ETag name the version that the district sees, which is not the stream's. */
@Injectable()
export class Entries {
  constructor(private readonly commands: Commands) {}

  /** @throws Problem 404 for nobody, 403 `other-organisation` where the district has not registered them */
  change(
    personId: string,
    who: Acting,
    ctx: CommandContext,
    decide: (state: RegisteredPerson, today: IsoDate, district: string) => Decision<PersonEvent> | Promise<Decision<PersonEvent>>,
  ): Promise<Changed> {
    return this.commands.handle(personStream(personId), personDecider, ctx, {
      guard: (s) => {
        if (s.kind === 'none') return notFound('person', personId);
        entered(who, s);
      },
      seenVersion: (s) => (s.kind === 'none' ? 0 : seenVersion(s, entered(who, s)).version),
      decide: (s, { today }) => (s.kind === 'none' ? notFound('person', personId) : decide(s, today, entered(who, s))),
    });
  }

  /** The entry as the command left it, also where it comes again later. What it says of the person stands in earlier events than the command's. */
  async answer(id: string, { state, version, ...place }: Changed, who: Acting, { at }: CommandContext) {
    if (state.kind === 'none') return notFound('person', id);
    const district = entered(who, state);
    const { events } = await this.commands.load(personStream(id), personDecider);
    const then = events.filter((e) => e.version <= version);
    const view = personView(state, then, district, berlinDate(at));
    if (!view) throw new Error('A person who was changed must exist.');
    return reply<PersonView>({ ...place, ...seenVersion(state, district) }, view);
  }
}
