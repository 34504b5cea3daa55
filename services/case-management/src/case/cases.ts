import { Injectable } from '@nestjs/common';
import type { Handled } from '@paktwerk/event-store';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { Commands, reply } from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import type { Who } from '../access/who-may';
import { Appointments } from '../read-models/appointments/query';
import type { CaseEvent } from './events';
import { existing } from './existing';
import { caseDecider, caseStream } from './state';
import type { CaseState, Existing } from './state';
import { caseView } from './views';

interface Change {
  readonly caseId: string;
  readonly actor: Actor;
  readonly ctx: CommandContext;
}
type Require = (who: Who, file: Existing) => void;
type Decide = (state: CaseState, today: IsoDate, who: Who) => Decision<CaseEvent> | Promise<Decision<CaseEvent>>;

/** Where a case stands after what was changed. */
export const standing = (handled: Handled<CaseState, CaseEvent>) => reply(handled, caseView(handled.state, handled.version));

/** What is changed in a case that is there, by whoever may; answered with where the case stands. */
@Injectable()
export class Cases {
  constructor(
    private readonly commands: Commands,
    private readonly appointments: Appointments,
  ) {}

  async change(change: Change, requireRight: Require, decide: Decide) {
    return standing(await this.handle(change, requireRight, decide));
  }

  /** The same, for what has more to do with what was recorded. */
  async handle({ caseId, actor, ctx }: Change, requireRight: Require, decide: Decide): Promise<Handled<CaseState, CaseEvent>> {
    const who = await this.appointments.withOffice(actor);
    return this.commands.handle(caseStream(caseId), caseDecider, ctx, {
      guard: (state) => requireRight(who, existing(state, caseId)),
      decide: (state, { today }) => decide(state, today, who),
    });
  }
}
