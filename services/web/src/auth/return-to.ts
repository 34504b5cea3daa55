/** Only a path of this application, decided on what the browser will make of it; anything it could read as another host leads to the start page. */
export const safeReturnTo = (given: unknown): string => {
  if (typeof given !== 'string' || !given.startsWith('/') || given.length > 2000 || !URL.canParse(given, 'http://here.invalid')) return '/';
  const { host, pathname, search, hash } = new URL(given, 'http://here.invalid');
  return host === 'here.invalid' && !pathname.startsWith('//') && !pathname.startsWith('/auth/') ? `${pathname}${search}${hash}` : '/';
};
