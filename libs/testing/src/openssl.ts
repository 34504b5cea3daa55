import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Certificates of specs are made by openssl; where there is none, their specs are listed as skipped, and CI fails for it. */
export const hasOpenssl = (): boolean => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** A key and a certificate for localhost that signs itself, `key.pem` and `cert.pem` in a folder. */
export const selfSigned = (dir: string): { readonly key: string; readonly cert: string } => {
  const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
      '-addext',
      'subjectAltName=DNS:localhost',
      '-keyout',
      key,
      '-out',
      cert,
    ],
    { stdio: 'ignore' },
  );
  return { key, cert };
};
