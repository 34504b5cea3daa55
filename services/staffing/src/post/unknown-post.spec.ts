import { fold } from '@paktwerk/kernel';
import { postEvents } from './events';
import type { PostEvent } from './events';
import { approved, keys } from './post.fixture';
import { postDecider, postIdOf, postStream, recipientOf } from './state';

const BEGINS = ['post.announced', 'post.approved'];
const others = postEvents.filter(({ type }) => !BEGINS.includes(type)).map(({ type }) => type);

describe('a post that nobody knows', () => {
  // What is told of it can come before it is announced: it is then told of nothing.
  it.each(others)('is not made by %s', (type) =>
    expect(
      fold(postDecider, [{ type, data: { ...keys, windowMonths: 6, claimIds: [], effectiveOn: '2025-01-01' } } as unknown as PostEvent]),
    ).toEqual({
      kind: 'none',
    }),
  );
  it('is that of a line of a grant, of the party that was granted', () => {
    expect(postIdOf('grt_1', 'line-1')).toBe(postIdOf('grt_1', 'line-1'));
    expect(new Set([postIdOf('grt_1', 'line-1'), postIdOf('grt_1', 'line-2'), postIdOf('grt_2', 'line-1')]).size).toBe(3);
    expect(postStream('post_1')).toBe('post-post_1');
    expect([recipientOf({ district: '08111' }), recipientOf({ district: '08111', recipient: '08111000' })]).toEqual(['08111', '08111000']);
    expect(fold(postDecider, [approved({ recipient: '08111000' })])).toMatchObject({ kind: 'approved', recipient: '08111000' });
  });
});
