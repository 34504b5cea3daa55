/** Who does something for a party: applies, signs, or is a member of one. */
const PARTY_ROLES = ['APPLICANT', 'SIGNATORY', 'PARTY_MEMBER'];

/** Whoever came by no address of their own lands on the overview; a party on what is next for it. */
export const landingOf = (returnTo: string, { roles }: { readonly roles: readonly string[] }): string =>
  returnTo === '/' && roles.some((role) => PARTY_ROLES.includes(role)) ? '/start' : returnTo;

/** Only a path of this application, decided on what the browser will make of it; anything it could read as another host leads to the start page. */
export const safeReturnTo = (given: unknown): string => {
  if (typeof given !== 'string' || !given.startsWith('/') || given.length > 2000 || !URL.canParse(given, 'http://here.invalid')) return '/';
  const { host, pathname, search, hash } = new URL(given, 'http://here.invalid');
  return host === 'here.invalid' && !pathname.startsWith('//') && !pathname.startsWith('/auth/') ? `${pathname}${search}${hash}` : '/';
};
