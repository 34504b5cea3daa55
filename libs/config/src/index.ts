export { Flag, HttpUrl, List, Must, OneOf, PemFile, PositiveNumber, PostgresUrl, Text, WholeNumber, isHttpUrl } from './constraints';
export { settingsTable } from './document';
export { ConfigError, Settings, readSetting, readSettings } from './read-settings';
export type { Env } from './read-settings';
export { OnlyWith, Setting } from './setting';
export type { SettingOptions, SettingsClass, Words } from './setting';
