import { HttpUrl, List, Must, Setting, Text } from '@paktwerk/config';
import type { Issuer } from './issuers';

/** `name=address`; a name may itself be an address, so the last `=` before a scheme counts. */
const furtherIssuer = (entry: string): Issuer | undefined => {
  const [, name, address] = /^(.+)=(https?:\/\/[^=\s]+)$/.exec(entry) ?? [];
  return name === undefined || address === undefined ? undefined : { name, address };
};

const furtherOf = (c: IdentityConfig): readonly Issuer[] => (c.further ?? []).flatMap((entry) => furtherIssuer(entry) ?? []);

const twiceNamed = (c: IdentityConfig): string | undefined => {
  const all = [c.issuer, ...furtherOf(c).map((f) => f.address)];
  return all.find((address, i) => all.indexOf(address) < i);
};

/** The OIDC providers whose tokens are accepted. */
export class IdentityConfig {
  @Setting('OIDC_ISSUER', {
    de: 'der OIDC-Anbieter, dessen Token gelten',
    en: 'the OIDC provider whose tokens are accepted, and where people sign in',
  })
  @HttpUrl()
  readonly issuer!: string;

  @Setting('OIDC_ISSUER_NAME', {
    de:
      'der Name des Anbieters, an dem die Kennungen seiner Personen hängen, damit eine neue Adresse aus niemandem jemand anderen macht ' +
      '(eine Installation, die bisher ohne ihn lief, nennt die Adresse, die OIDC_ISSUER damals hatte)',
    en:
      'the name of the OIDC provider that the ids of its people hang on, so that a new address makes nobody another person ' +
      '(an installation that ran without it gives the address that OIDC_ISSUER had then); [decision 0032](../decisions/0032-people-hang-on-a-name.md)',
  })
  @Text()
  readonly issuerName!: string;

  @Setting('OIDC_FURTHER_ISSUERS', {
    de: 'weitere Anbieter, Name=Adresse, durch Kommas getrennt',
    en: 'other providers, `name=address`, separated by commas: the old address of the same provider while it moves, or a second one; each is trusted with roles and organisations',
    optional: true,
  })
  @List((entry) => furtherIssuer(entry) !== undefined, { de: 'Name=Adresse', en: 'of the form name=address' })
  @Must<IdentityConfig>(
    (c) => twiceNamed(c) === undefined,
    (c) => ({
      de: `OIDC_FURTHER_ISSUERS nennt ${twiceNamed(c) ?? ''} ein zweites Mal.`,
      en: `OIDC_FURTHER_ISSUERS names ${twiceNamed(c) ?? ''} a second time.`,
    }),
  )
  readonly further?: readonly string[];

  @Setting('OIDC_JWKS_URL', {
    de: 'die Schlüssel des Anbieters, wo seine Beschreibung nicht zu erreichen ist',
    en: 'keys of the issuer, where discovery does not reach them',
    optional: true,
    defaultText: 'discovery',
  })
  @HttpUrl()
  readonly jwksUrl?: string;

  @Setting('OIDC_AUDIENCE', { de: 'für wen ein Token ausgestellt sein muss', en: 'audience the token must name' })
  @Text()
  readonly audience: string = 'paktwerk-api';

  /** The one people sign in at first. */
  get issuers(): readonly [Issuer, ...Issuer[]] {
    const { issuerName: name, issuer: address, jwksUrl } = this;
    return [{ name, address, ...(jwksUrl ? { jwksUrl } : {}) }, ...furtherOf(this)];
  }
}
