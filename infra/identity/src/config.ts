import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HttpUrl, Must, Setting, Text, WholeNumber } from '@paktwerk/config';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
/** Everybody knows the password of this provider, so it must never be reachable from another machine. */
const ONLY_HERE = {
  de: 'der Anbieter der Vorführung ist nur auf dieser Maschine zu erreichen, denn sein Kennwort kennt jeder: woanders den eigenen OIDC-Anbieter nehmen.',
  en: 'the demo identity provider serves loopback only, since everybody knows its password: use your own OIDC provider elsewhere.',
};
const onlyHere = (name: string) => ({ de: `${name}: ${ONLY_HERE.de}`, en: `${name}: ${ONLY_HERE.en}` });
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, '') : '');

/** The identity provider of the demo. */
export class Config {
  @Setting('OIDC_ISSUER', { de: 'die Adresse des Anbieters', en: 'address of the provider' })
  @HttpUrl()
  @Must<Config>((c) => LOOPBACK.has(hostOf(c.issuer)), onlyHere('OIDC_ISSUER'))
  readonly issuer!: string;

  @Setting('OIDC_HOST', { de: 'die Adresse, auf der er lauscht', en: 'address to listen on' })
  @Must<Config>((c) => LOOPBACK.has(c.host), onlyHere('OIDC_HOST'))
  readonly host: string = '127.0.0.1';

  @Setting('OIDC_PORT', { de: 'der Port, auf dem er lauscht', en: 'port to listen on' })
  @WholeNumber(0, 65_535)
  readonly port!: number;

  @Setting('WEB_PUBLIC_URL', { de: 'die Adresse der Anwendung', en: 'address of the web application' })
  @HttpUrl()
  private readonly publicUrl!: string;

  @Setting('OIDC_CLIENT_ID', { de: 'der Client der Anwendung', en: 'client of the web application' })
  @Text()
  readonly webClientId: string = 'paktwerk-web';

  @Setting('OIDC_CLIENT_SECRET', { de: 'sein Geheimnis', en: 'its secret', secret: true })
  @Text()
  readonly webSecret!: string;

  @Setting('OIDC_CLI_SECRET', { de: 'das Geheimnis der Befehlszeile', en: "the command line's secret", secret: true })
  @Text()
  readonly cliSecret!: string;

  @Setting('OIDC_MACHINE_SECRET', {
    de: 'das Geheimnis der Maschinen der Vorführung; ohne es gibt es keine',
    en: "secret of the demo's machine clients; without it there are none",
    secret: true,
    optional: true,
  })
  @Text()
  readonly machineSecret?: string;

  @Setting('OIDC_AUDIENCE', { de: 'für wen Token ausgestellt werden', en: 'audience of the tokens' })
  @Text()
  readonly audience: string = 'paktwerk-api';

  @Setting('OIDC_KEYS_FILE', {
    de: 'die Datei mit seinen Schlüsseln, angelegt, wo sie fehlt',
    en: 'file of its keys, made where it is missing',
  })
  @Text()
  readonly keysFile!: string;

  @Setting('REFERENCE_DATA', {
    de: 'der Ordner mit districts.csv',
    en: 'folder with `districts.csv`',
    defaultText: 'nearest `reference-data`',
  })
  @Must<Config>((c) => existsSync(c.districtsFile), {
    de: 'REFERENCE_DATA nennt einen Ordner ohne districts.csv.',
    en: 'REFERENCE_DATA names a folder without districts.csv.',
  })
  private readonly referenceData: string = resolve(__dirname, '../../../reference-data');

  get webUrl(): string {
    return this.publicUrl.replace(/\/$/, '');
  }

  get districtsFile(): string {
    return join(this.referenceData, 'districts.csv');
  }
}
