export { TARGET_GROUPS, publishDecree, publishProgramme } from './demo/publish-programme';
export type { Publisher, PublishedProgramme } from './demo/publish-programme';
export { random } from './demo/random';
export type { Chance } from './demo/random';
export { findPostgresTools, runTool, startCluster } from './postgres-tools';
export type { Cluster } from './postgres-tools';
export { definitionOf } from './service-definition';
export { seconds } from './terminal';
