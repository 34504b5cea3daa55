import path from 'node:path';
import { whyNoJars, works } from './jars';
import { ROOT } from './root';

export const KAFKA_FOLDER = path.join(ROOT, 'infra/kafka');

export const hasDocker = (): boolean => works('docker', 'info');

/** Why no Kafka can be had here, or undefined when one can. */
export const whyNoKafka = ({ allowDocker = false }: { readonly allowDocker?: boolean } = {}): string | undefined =>
  process.env['KAFKA_BROKERS'] || (allowDocker && hasDocker()) ? undefined : whyNoJars('kafka');
