/** What every page says, fetched in one go by who reads English. */
export { common } from './common';
export { ui } from './ui';
export { overview } from './overview';
