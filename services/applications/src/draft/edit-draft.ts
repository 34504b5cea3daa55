import { Injectable } from '@nestjs/common';
import { berlinDate, defined } from '@paktwerk/kernel';
import { Clock, People } from '@paktwerk/platform';
import type { Acting, Actor, PageQuery } from '@paktwerk/platform';
import { applicantKey } from '../applicant/applicant';
import { Applicants } from '../applicant/applicants';
import { Attachments } from '../attachment/attachments';
import { DECLARATIONS } from '../application/declarations';
import { RulesOfCall } from '../call/rules-of-call';
import { familyOf } from '../funding/funding';
import { refuse } from '../problems';
import { changeFields } from './change-draft';
import { placeOf, touches } from './content';
import type { Clash, FieldChange } from './content';
import { Drafts } from './drafts';
import type { Draft } from './drafts';
import { preCheck } from './pre-check';
import { draftOffers } from './offers';
import { draftItem, draftView } from './views';

/** So many changes are looked through for who made the other one of a clash, and shown as what changed. */
const LAST = 100;

/** What several people do with one draft, and what each of them is told. */
@Injectable()
export class EditDraft {
  constructor(
    private readonly drafts: Drafts,
    private readonly rulesOfCall: RulesOfCall,
    private readonly people: People,
    private readonly clock: Clock,
    private readonly applicants: Applicants,
    private readonly attachments: Attachments,
  ) {}

  /** @throws Problem 422 `draft-field-changed` with both values of each field that others have changed too; nothing is stored then */
  async fields({ draftId, callId }: Draft, changes: readonly FieldChange[], change: Parameters<Drafts['change']>[1]): Promise<Draft> {
    const { cap } = familyOf((await this.rulesOfCall.find(callId)).rules.funding);
    return this.drafts.change(draftId, change, async (draft) => {
      await this.applicants.requireExisting(draft);
      const changed = changeFields(draft, changes, cap);
      if ('lines' in changed) return { content: changed };
      return 'code' in changed ? changed : refuse('draft-field-changed', await this.told(draft, changed));
    });
  }

  /** With the name of whoever changed it last: the two of them can talk. */
  private async told(draft: Draft, clashes: readonly Clash[]) {
    const changes = await this.drafts.changes(draft.draftId, LAST);
    const names = await this.people.names(changes.map((c) => c.by));
    const told = clashes.map((clash) => {
      const last = changes.find((c) => c.fields.some(({ field }) => touches(field, clash.field)));
      const name = last && names.get(last.by);
      return { ...clash, ...(last ? { at: last.at } : {}), ...defined({ name }) };
    });
    return { ...defined({ field: told[0]?.field }), fields: told.map((c) => c.field), ...placesOf(draft, told), clashes: told };
  }

  async changes({ personId }: Pick<Actor, 'personId'>, { draftId }: Draft) {
    const changes = await this.drafts.changes(draftId, LAST);
    const names = await this.people.names(changes.map((c) => c.by));
    const items = changes.map(({ revision, at, by, fields }) => {
      const name = names.get(by);
      return { revision, at, isYou: by === personId, ...defined({ name }), fields: [...fields] };
    });
    return { items };
  }

  async preCheck(draft: Draft, frameCents?: number) {
    const { call, rules } = await this.rulesOfCall.find(draft.callId);
    // What has been received is checked as of its receipt: an answer that moves would tell that somebody looked.
    const at = draft.receivedAt ?? (await this.clock.now());
    const applicant = await this.applicants.on(berlinDate(at), draft);
    const { length } = await this.attachments.ofDraft(draft.draftId);
    const checked = preCheck(draft, at, call, rules, { attachments: length, applicant, ...defined({ frameCents }) });
    return { ...checked, declarations: [...DECLARATIONS] };
  }

  async view(who: Pick<Actor, 'roles'>, draft: Draft) {
    const names = draft.handedOver ? await this.people.names([draft.handedOver.by]) : new Map<string, string>();
    const applicant = await this.applicants.draftedFor(draft, berlinDate(draft.receivedAt ?? (await this.clock.now())));
    return { ...draftView(draft, names, draftOffers(who, draft)), ...applicant };
  }

  /** Drafts of one's own party, and of those whose place it has taken: these say who began them. */
  async list(actor: Acting, query: PageQuery) {
    const { items, ...page } = await this.drafts.list(actor, query);
    const today = await this.clock.today();
    const begunBy = async (draft: Draft) =>
      applicantKey(draft) === actor.organisation ? {} : { begunBy: await this.applicants.nameOf(draft, today) };
    return { items: await Promise.all(items.map(async (draft) => ({ ...draftItem(draft), ...(await begunBy(draft)) }))), ...page };
  }
}

/** Each place once, in the words of the form. */
const placesOf = (draft: Draft, clashes: readonly Clash[]) => {
  const places = clashes.map(({ field }) => placeOf(draft, field));
  return { places: [...new Set(places.map((p) => p.de))], placesEn: [...new Set(places.map((p) => p.en))] };
};
