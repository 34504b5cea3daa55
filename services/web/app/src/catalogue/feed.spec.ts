import { curlCommand, feedUrl } from './feed';

describe('asking the feed', () => {
  it('names what was chosen and nothing else', () => {
    expect(feedUrl({ types: 'staffing.post.filled.v1', limit: 5 })).toBe(
      '/api/subscriptions/v1/events?types=staffing.post.filled.v1&limit=5',
    );
    expect(feedUrl({ types: 'a.v1', district: '08111', since: '2022-07-01', limit: 10 })).toBe(
      '/api/subscriptions/v1/events?types=a.v1&district=08111&since=2022-07-01&limit=10',
    );
  });
  it('goes on behind a position instead of beginning again', () =>
    expect(feedUrl({ types: 'a.v1', since: '2022-07-01', after: 'feed:1:7', limit: 10 })).toBe(
      '/api/subscriptions/v1/events?types=a.v1&after=feed%3A1%3A7&limit=10',
    ));
  it('gives a command that a shell takes as one address', () =>
    expect(curlCommand("https://x.example/o'brien", { types: 'a.v1', limit: 1 })).toBe(
      `curl -H "Authorization: Bearer $TOKEN" 'https://x.example/o'\\''brien/api/subscriptions/v1/events?types=a.v1&limit=1'`,
    ));
});
