const COOKIE = { httpOnly: true, sameSite: 'lax', signed: true } as const;

/**
 * The session belongs to the whole provider. An attempt to sign in has its cookies under its own address, which the library gives them as long as
 * nothing is said of a path here: so two tabs can sign in side by side, and each lands where it wanted.
 */
export const cookiesOf = (issuer: string) => ({ long: { ...COOKIE, path: new URL(issuer).pathname }, short: COOKIE });
