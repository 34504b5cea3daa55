import { wanted } from './accept';

const OFFERED = ['application/json', 'application/cloudevents-batch+json', 'application/x-ndjson'] as const;

describe('which form of the feed is wanted', () => {
  it.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['text/html', 'application/json'],
    ['application/x-ndjson', 'application/x-ndjson'],
    ['Application/X-NDJSON', 'application/x-ndjson'],
    ['application/json, application/x-ndjson;q=0.5', 'application/json'],
    ['application/x-ndjson;q=0.2, application/json;q=0.8', 'application/json'],
    ['application/json;q=0.2, application/x-ndjson; q=0.8', 'application/x-ndjson'],
    ['application/x-ndjson;q=0, */*', 'application/json'],
    ['application/json;q=0, application/*', 'application/cloudevents-batch+json'],
    ['application/x-ndjson;q=nonsense, application/json', 'application/json'],
  ])('%s: %s', (accept, form) => expect(wanted(accept, OFFERED)).toBe(form));
});
