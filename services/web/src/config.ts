import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { IdentityConfig } from '@paktwerk/auth';
import { HttpUrl, List, Setting, Text, isHttpUrl, readSettings } from '@paktwerk/config';
import type { Env, Settings, SettingsClass } from '@paktwerk/config';
import { ClockConfig, DatabaseConfig, HttpConfig, LogConfig, ReferenceDataConfig } from '@paktwerk/platform';
import { SERVICES, type ServiceName } from './services';

export class PageConfig {
  @Setting('WEB_PUBLIC_URL', {
    de: 'die eine Adresse, unter der die Anwendung geöffnet wird',
    en: 'the one address people open; cookies, redirects and the Origin check hang on it',
  })
  @HttpUrl()
  private readonly address!: string;

  @Setting('STATE_NAME', {
    de: 'der Name des Landes auf den Seiten',
    en: 'name of the state on the pages',
    optional: true,
    defaultText: '`state.json` of `REFERENCE_DATA`',
  })
  @Text()
  private readonly givenStateName?: string;

  @Setting('WEB_PUBLIC_FOLDER', {
    de: 'der Ordner mit der gebauten Anwendung für den Browser',
    en: 'the built browser application',
    defaultText: 'beside the service',
  })
  @Text()
  readonly folder: string = resolve(__dirname, 'public');

  get publicUrl(): URL {
    return new URL(this.address);
  }

  get isTls(): boolean {
    return this.publicUrl.protocol === 'https:';
  }

  /** The name is data: it stands beside the districts, unless this installation is given another one. */
  stateName(referenceData: ReferenceDataConfig): string {
    return this.givenStateName ?? (JSON.parse(readFileSync(referenceData.file('state.json'), 'utf8')) as { name: string }).name;
  }
}

export class SessionConfig {
  @Setting('SESSION_SECRET', {
    de: 'ein zufälliges Geheimnis von mindestens 32 Zeichen, das Sitzungen versiegelt, für alle Prozesse dasselbe',
    en: 'seals sessions: at least 32 random characters, the same for all replicas',
    secret: true,
  })
  @Text(32)
  readonly secret!: string;
}

/** This application as a client of the provider that people sign in at. */
export class SignInConfig {
  @Setting('OIDC_CLIENT_ID', { de: 'der Client der Anwendung beim Anbieter', en: 'client of the code flow' })
  @Text()
  readonly clientId: string = 'paktwerk-web';

  @Setting('OIDC_CLIENT_SECRET', {
    de: 'sein Geheimnis, wo der Anbieter eines verlangt',
    en: 'its secret, where the provider wants one',
    secret: true,
    optional: true,
  })
  @Text()
  readonly clientSecret?: string;
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');
const Addresses = (): PropertyDecorator =>
  List(isHttpUrl, { de: 'eine Adresse mit http:// oder https://', en: 'an address with http:// or https://' });

/** Where requests go on to; one setting for each service of services/services.json. */
export class UpstreamConfig {
  @Setting('UPSTREAM_OIDC', {
    de: 'der Anbieter, der unter /oidc erreichbar ist; nur für örtliche Installationen',
    en: 'local installations only: provider proxied at `/oidc`',
    optional: true,
    defaultText: 'none',
  })
  @Addresses()
  private readonly oidc?: readonly string[];

  /** Replicas; none where the service is not part of this installation. */
  of(service: ServiceName): readonly string[] {
    return this.listed(service).map(withoutSlash);
  }

  get provider(): readonly string[] {
    return (this.oidc ?? []).map(withoutSlash);
  }

  private listed(service: ServiceName): readonly string[] {
    return (this as unknown as Readonly<Partial<Record<ServiceName, readonly string[]>>>)[service] ?? [];
  }
}

for (const service of SERVICES) {
  Setting(`UPSTREAM_${service.toUpperCase().replaceAll('-', '_')}`, {
    de: `die Adressen der Prozesse von ${service}, durch Kommas getrennt`,
    en: `URLs of the replicas of ${service}, separated by commas; taken in turn, the next one when one cannot be reached`,
    optional: true,
  })(UpstreamConfig.prototype, service);
  Addresses()(UpstreamConfig.prototype, service);
}

export const webSettings: readonly SettingsClass[] = [
  HttpConfig,
  LogConfig,
  DatabaseConfig,
  IdentityConfig,
  ClockConfig,
  ReferenceDataConfig,
  PageConfig,
  SessionConfig,
  SignInConfig,
  UpstreamConfig,
];

/** @throws ConfigError */
export const readWebSettings = (env?: Env): Settings => readSettings(webSettings, env);
