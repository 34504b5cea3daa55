import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import type { CommandContext, Handled } from '@paktwerk/event-store';
import { berlinDate } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { Problem, notFound, reply } from '@paktwerk/platform';
import type { PersonEvent } from './events';
import { personDecider, personStream } from './state';
import type { PersonState } from './state';
import { personView, seenVersion } from './views';
import type { PersonView } from './views';

type Changed = Handled<PersonState, PersonEvent>;

/** What a district does with its entry of a person. If-Match and ETag name the version that the district sees, which is not the stream's. */
@Injectable()
export class Entries {
  constructor(private readonly commands: Commands) {}

  /** @throws Problem 404 for nobody, 403 `other-organisation` where the district has not registered them */
  change(
    personId: string,
    district: string,
    ctx: CommandContext,
    decide: (state: PersonState, today: IsoDate) => Decision<PersonEvent> | Promise<Decision<PersonEvent>>,
  ): Promise<Changed> {
    return this.commands.handle(personStream(personId), personDecider, ctx, {
      guard: (s) => {
        if (s.kind === 'none') return notFound('person', personId);
        if (!s.districts.includes(district)) throw new Problem(403, 'other-organisation');
      },
      seenVersion: (s) => seenVersion(s, district).version,
      decide: (s, { today }) => decide(s, today),
    });
  }

  /** The entry as the command left it, also where it comes again later. What it says of the person stands in earlier events than the command's. */
  async answer(id: string, { state, version, ...place }: Changed, district: string, { at }: CommandContext) {
    const { events } = await this.commands.load(personStream(id), personDecider);
    const then = events.filter((e) => e.version <= version);
    const view = personView(state, then, district, berlinDate(at));
    if (!view) throw new Error('A person who was changed must exist.');
    return reply<PersonView>({ ...place, ...seenVersion(state, district) }, view);
  }
}
