/** Leads to no route and to no upstream: the router answers 400. */
const UNREADABLE = '/%';

/**
 * The path and query that everything is decided on: routes, rights and the proxy see this one and never what the client wrote.
 * Dots are resolved (`%2e` too), backslashes are slashes, and a proxy's absolute form (`GET http://host/path`) becomes its path (RFC 9112 §3.2.2).
 */
export const normalisedTarget = (target: string): string => {
  if (target === '*') return target;
  const address = target.startsWith('/') ? `http://here.invalid${target}` : target;
  if (!URL.canParse(address)) return UNREADABLE;
  const { protocol, pathname, search } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? `${pathname}${search}` : UNREADABLE;
};
