import { inspect } from 'node:util';

const CAUSES: readonly (readonly [RegExp, string])[] = [
  [
    /SASLAuthentication|SASL .* authentication failed/i,
    'The broker refuses the user: check KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD and KAFKA_SASL_MECHANISM.',
  ],
  [
    /self-signed certificate|unable to (verify the first|get local issuer) certificate|SELF_SIGNED_CERT|UNABLE_TO_(VERIFY|GET)/i,
    "The broker's certificate is not signed by an authority that is trusted here: check KAFKA_CA_FILE.",
  ],
  [/certificate has expired|CERT_HAS_EXPIRED/i, "The broker's certificate has expired: renew it at the broker."],
  [
    /does not match certificate's altnames|ERR_TLS_CERT_ALTNAME_INVALID/i,
    "The broker's certificate names another host than KAFKA_BROKERS: use the name that it was made for.",
  ],
  [
    /wrong version number|packet length too long/i,
    'The broker does not speak TLS on this port: check the port in KAFKA_BROKERS, or leave KAFKA_TLS and KAFKA_CA_FILE out.',
  ],
  // Kafka just hangs up where it is spoken to in TLS on a plain port; so does a broker that stops at this very moment.
  [
    /disconnected before secure TLS connection/i,
    'The connection ended before TLS was agreed: where it stays so, the port in KAFKA_BROKERS has no TLS.',
  ],
  [
    /alert (certificate required|bad certificate|unknown ca)/i,
    'The broker does not accept our certificate: check KAFKA_CERT_FILE and KAFKA_KEY_FILE.',
  ],
];

/** A refusal that ends when a setting is corrected. Our sentence comes first, the library's own words after it. */
export class KafkaRefusalError extends Error {
  override readonly name = 'KafkaRefusalError';
}

/** Names the setting to correct where the broker's refusal tells it; every other failure stays as it is. */
export const explained = (error: unknown): unknown => {
  if (!(error instanceof Error) || error instanceof KafkaRefusalError) return error;
  const sentence = CAUSES.find(([pattern]) => pattern.test(chainOf(error)))?.[1];
  return sentence === undefined ? error : new KafkaRefusalError(`${sentence} (${error.message})`, { cause: error });
};

/** Name, code and words of an error and of all that caused it. */
const chainOf = (error: unknown, depth = 0): string => {
  if (!(error instanceof Error) || depth > 5) return typeof error === 'string' ? error : '';
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return [error.name, error.message, code === undefined ? '' : inspect(code), chainOf(cause, depth + 1)].join('\n');
};
