import { area } from './area';
import { partyStart as de } from './de/party-start';
import { partyStart as en } from './en/party-start';

export const partyStartTexts = area(de, en);
