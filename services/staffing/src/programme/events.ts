import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import { Amount, DateOnly, Mark, OneOf, Share, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf, Static, TSchema } from '@paktwerk/kernel';

/** An id that another service made. */
const Foreign = Type.String({ minLength: 1, maxLength: 100 });

export const ANCHORS = ['application', 'month', 'occupancy-start', 'interruption-end', 'cut-off'] as const;
export type Anchor = (typeof ANCHORS)[number];

/** A value of the rules with where it comes from, and whose date says which version of them holds. */
const Rule = <T extends TSchema>(value: T) =>
  Type.Object({ value, mark: Mark, source: Text(500), anchor: OneOf(ANCHORS) }, { additionalProperties: false });

export const PostRules = Type.Object(
  {
    minimumShare: Rule(Share()),
    vacancyWindowMonths: Type.Optional(Rule(Type.Integer({ minimum: 0 }))),
    /** The window runs for a post that nobody ever worked on, too, from its first possible day. */
    windowOfNeverFilled: Type.Optional(Rule(Type.Boolean())),
    suspensionCapMonths: Type.Optional(Rule(Type.Integer({ minimum: 0 }))),
    maximumMonths: Type.Optional(Rule(Type.Integer({ minimum: 0 }))),
    paysHigherTier: Type.Optional(Rule(Type.Boolean())),
    tiers: Rule(
      Type.Array(
        Type.Object(
          { tier: Foreign, qualification: OneOf(QUALIFICATION_TIERS), ratePerFteYearCents: Amount() },
          { additionalProperties: false },
        ),
        { minItems: 1, maxItems: 20 },
      ),
    ),
  },
  { additionalProperties: false },
);
export type PostRules = Static<typeof PostRules>;

/** What a version of a programme's rules says of posts, as applications published it. */
export const RulesAnnounced = event('rules.announced', 1, {
  programmeId: Foreign,
  ruleSetId: Foreign,
  version: Type.Integer({ minimum: 1 }),
  validFrom: DateOnly(),
  validTo: Type.Optional(DateOnly()),
  /** Where they are written down; absent in rules from before it was told. */
  source: Type.Optional(Text(500)),
  /** By this day the rules are known. */
  publishedOn: DateOnly(),
  posts: PostRules,
});

export const programmeEvents = [RulesAnnounced] as const;
export type ProgrammeEvent = EventOf<typeof RulesAnnounced>;
