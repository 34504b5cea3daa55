import { DistrictKey, InstantString, Mark, OneOf, Text, Type } from '@paktwerk/kernel';
import type { Labelled } from '@paktwerk/kernel';
import { RELEASE_REASONS, TALK_MODES, TALK_TOPICS } from './code-lists';
import { Month, Ref } from './fields';
import { publicEvent } from './public-event';
import { CASE_FIGURES_TOPIC as topic } from './topics';

const cell = (what: string) => ({
  count: Type.Union([Type.Integer({ minimum: 0, maximum: 1_000_000_000 }), Type.Null()], { description: `${what}; null where suppressed` }),
  suppressed: Type.Boolean({ description: 'The count is withheld, because it is small or would give a small one away' }),
});
const Figure = (what: string) => Type.Object(cell(what), { additionalProperties: false, description: what });

/**
 * Published are figures of a district and above; a smaller count is suppressed, and so is what would give it away. It stands here because two services
 * show the same counts: one releases them, the other rounds them, and a finer rounding would show what the release suppresses.
 */
export const SUPPRESSION_THRESHOLD: Labelled<number> = {
  value: 5,
  mark: 'A',
  source: 'Modellannahme: Veröffentlichung ab Kreisebene, Zellen unter 5 werden gesperrt, auch ergänzend',
};

/** Public: what the state releases about counselling, per district, programme and month, with small cells suppressed. */
export const MonthlyFigures = {
  Released: publicEvent(
    'case-management',
    'monthly-figures.released',
    1,
    {
      programmeId: Ref('Programme'),
      district: DistrictKey(),
      month: Month(),
      revision: Type.Integer({ minimum: 1, description: 'A higher revision replaces a lower one' }),
      reason: OneOf(RELEASE_REASONS, { description: 'Why this revision was released' }),
      countedUpTo: InstantString({ description: 'What was recorded later is not counted (UTC)' }),
      suppression: Type.Object(
        {
          threshold: Type.Integer({ minimum: 2, maximum: 1000, description: 'Smaller counts are suppressed' }),
          mark: Mark,
          source: Text(500, { description: 'Where the threshold comes from' }),
        },
        { additionalProperties: false, description: 'The rule that the figures were released under' },
      ),
      casesOpened: Figure('Cases opened in the month'),
      casesClosed: Figure('Cases closed in the month'),
      talks: Figure('Talks held in the month'),
      talksByMode: Type.Array(
        Type.Object(
          { mode: OneOf(TALK_MODES, { description: 'How the talks were held' }), ...cell('Talks') },
          { additionalProperties: false },
        ),
        { maxItems: TALK_MODES.length, description: 'Every mode; they add up to the talks' },
      ),
      talksByTopic: Type.Array(
        Type.Object(
          { topic: OneOf(TALK_TOPICS, { description: 'What the talks were about' }), ...cell('Talks') },
          { additionalProperties: false },
        ),
        { maxItems: TALK_TOPICS.length, description: 'Every topic; a talk may have several' },
      ),
    },
    {
      topic,
      key: ['district', 'programmeId', 'month'],
      dataProtection: 'suppressed-figures',
      de: 'Die Beratungszahlen eines Kreises für einen Monat sind freigegeben; kleine Zahlen sind gesperrt.',
      en: "A district's counselling figures of one month have been released; small cells are suppressed.",
    },
  ),
};
