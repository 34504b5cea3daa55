/** Only a path of this application; anything that a browser could read as another host leads to the start page. */
export const safeReturnTo = (given: unknown): string => {
  if (typeof given !== 'string' || !/^\/(?![/\\])/.test(given) || given.length > 2000 || /[\u0000-\u001f\\]/.test(given)) return '/';
  const url = new URL(given, 'http://here.invalid');
  return url.host === 'here.invalid' && !url.pathname.startsWith('/auth/') ? `${url.pathname}${url.search}${url.hash}` : '/';
};
