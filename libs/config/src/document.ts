import { conditionOf, settingsOf } from './setting';
import type { Setting, SettingsClass } from './setting';

const neededText = ({ optional, when }: Setting, hasDefault: boolean): string => (when ? when.en : optional || hasDefault ? '' : 'yes');

const defaultText = ({ defaultText: said, unit }: Setting, value: unknown): string => {
  if (said !== undefined) return said;
  if (value === undefined || value === '') return '';
  const text = Array.isArray(value) ? value.join(',') : typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
  return `\`${text}\`${unit ? ` ${unit}` : ''}`;
};

/** A table of Markdown: what an operator has to know of the settings of these classes. */
export const settingsTable = (classes: readonly SettingsClass[]): string => {
  const rows = classes.flatMap((settingsClass) => {
    const defaults = new settingsClass() as Readonly<Record<string, unknown>>;
    const only = conditionOf(settingsClass);
    return settingsOf(settingsClass.prototype as object).map((setting) => {
      const value = defaults[setting.property];
      const hasDefault = value !== undefined || setting.defaultText !== undefined;
      const needed = neededText(setting, hasDefault);
      const where = only && needed === 'yes' ? `with \`${only.name}=${only.value}\`` : needed;
      const unit = setting.unit ? ` (${setting.unit})` : '';
      return `| \`${setting.name}\` | ${where} | ${setting.en}${unit}${setting.secret ? '; secret' : ''} | ${defaultText(setting, value)} |`;
    });
  });
  return ['| Variable | Needed | Meaning | Default |', '|---|---|---|---|', ...rows].join('\n');
};
