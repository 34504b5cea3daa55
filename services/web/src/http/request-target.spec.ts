import { normalisedTarget } from './request-target';

describe('the path that a request is decided on', () => {
  it.each([
    ['/', '/'],
    ['/api/applications/v1/x?a=1&b=%2F', '/api/applications/v1/x?a=1&b=%2F'],
    ['/api/applications/docs/../../../metrics', '/metrics'],
    ['/api/applications/docs/%2e%2e/%2E./.%2e/metrics', '/metrics'],
    ['/api/applications/docs\\..\\..\\..\\metrics', '/metrics'],
    ['/api/applications/docs#/../../metrics', '/api/applications/docs'],
    ['/api/applications/docs/..%2f..%2fmetrics', '/api/applications/docs/..%2f..%2fmetrics'],
    ['//evil.example/x', '//evil.example/x'],
    ['/.//evil.example', '//evil.example'],
    ['http://127.0.0.1:8080/api/x/v1/y?z=1', '/api/x/v1/y?z=1'],
    ['HTTPS://another.example', '/'],
    ['*', '*'],
  ])('%s is %s', (given, path) => expect(normalisedTarget(given)).toBe(path));

  it.each(['http://', 'ftp://127.0.0.1/x', 'data:text/html,x', 'evil.example:443', ''])('%j is unreadable', (given) =>
    expect(normalisedTarget(given)).toBe('/%'),
  );
});
