/**
 * The key that signs the daily roots of the logs.
 *
 *   npm run --silent signing-key -- new            a new private key for SIGNING_KEY, on stdout
 *   SIGNING_KEY=… npm run --silent signing-key     its public key for those who verify; its id on stderr
 */
import { randomBytes } from 'node:crypto';
import { publicPartOf } from '@paktwerk/local-stack';

const text = process.env['SIGNING_KEY'];
if (process.argv[2] === 'new') console.log(randomBytes(32).toString('base64'));
else if (!text) {
  console.error('SIGNING_KEY is not set. Make one with: npm run --silent signing-key -- new');
  process.exitCode = 2;
} else {
  try {
    const { pem, id } = publicPartOf(text.trim());
    process.stdout.write(pem);
    console.error(`Key id: ${id}`);
  } catch {
    console.error('SIGNING_KEY must be an Ed25519 private key (PEM), or 32 random bytes in base64.');
    process.exitCode = 2;
  }
}
