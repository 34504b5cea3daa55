import { Type, View } from '@paktwerk/kernel';
import type { ViewOf } from '@paktwerk/platform';

const Text = Type.String();
const example = {
  specversion: '1.0',
  id: '0192f7c2-0000-5000-8000-000000000000',
  type: 'staffing.post.filled.v1',
  source: '/paktwerk/staffing',
  subject: 'post_…',
  time: '2022-10-01T08:00:00.000Z',
  datacontenttype: 'application/json',
  sourceposition: 'staffing:1:77',
  feedposition: 'feed:1:123',
  data: {},
};
/** A CloudEvent 1.0. The feed hands out the bytes that came, so there may be further attributes. */
export const FeedEventItem = View('FeedEventItem', {
  specversion: Text,
  id: Text,
  type: Text,
  source: Text,
  subject: Text,
  time: Text,
  datacontenttype: Text,
  sourceposition: Type.String({ description: 'Where the event stands in the log of its service' }),
  feedposition: Type.String({ description: 'Where it stands in the feed', examples: [example.feedposition] }),
  data: Type.Record(Text, Type.Unknown(), { description: 'Follows the schema of its `type` (docs/events)' }),
});
export type FeedEventItem = ViewOf<typeof FeedEventItem>;
export const FeedView = View('FeedView', {
  events: Type.Array(FeedEventItem, { examples: [[example]] }),
  next: Type.String({ description: 'Where to go on' }),
  caughtUp: Type.Boolean({ description: 'There was nothing behind `next`' }),
});
export type FeedView = ViewOf<typeof FeedView>;
