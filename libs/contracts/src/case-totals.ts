import { DateOnly, DistrictKey, OneOf, Type } from '@paktwerk/kernel';
import { TALK_MODES, TALK_TOPICS } from './code-lists';
import { Count, Ref } from './fields';
import { publicEvent } from './public-event';
import { CASE_TOTALS_TOPIC as topic } from './topics';

const Talks = Type.Object(
  { mode: OneOf(TALK_MODES, { description: 'How the talks were held' }), count: Count('Talks'), minutes: Count('Minutes') },
  { additionalProperties: false },
);
const Topic = Type.Object(
  { topic: OneOf(TALK_TOPICS, { description: 'What the talks were about' }), count: Count('Talks') },
  { additionalProperties: false },
);

/** Internal: what leaves case management are absolute totals of one day, never a case. A higher revision replaces a lower one. */
export const CaseTotals = {
  DailyTotalsCounted: publicEvent(
    'case-management',
    'daily-totals.counted',
    1,
    {
      programmeId: Ref('Programme'),
      district: DistrictKey(),
      day: DateOnly({ description: 'The day that is counted' }),
      revision: Type.Integer({ minimum: 1, description: 'A higher revision replaces a lower one' }),
      casesOpened: Count('Cases opened'),
      casesClosed: Count('Cases closed'),
      talks: Type.Array(Talks, { maxItems: TALK_MODES.length, description: 'Counted talks by mode, without zeros' }),
      topics: Type.Array(Topic, {
        maxItems: TALK_TOPICS.length,
        description: 'Counted talks by topic, without zeros; a talk may have several',
      }),
    },
    {
      topic,
      key: ['district', 'programmeId'],
      dataProtection: 'fine-cells',
      de: 'Die Beratungszahlen eines Tages, absolut und mit laufender Fassung.',
      en: 'The counselling figures of one day, absolute and with a revision.',
    },
  ),
};
