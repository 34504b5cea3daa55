import type { IsoDate } from './dates';

/** A lapse of a post: behind the window it is not there any more, until an extension that found it lapsed opens it anew. */
export interface LapsedDays {
  /** The extension that had opened the post anew before; absent of the first lapse. */
  readonly openedBy?: string;
  /** Of the window. */
  readonly lastDay: IsoDate;
  /** The extension that opens it anew, and the first day of its months. */
  readonly opensAgain?: OpensAgain;
}
export interface OpensAgain {
  readonly noticeId: string;
  readonly from: IsoDate;
}

/** A lapse is told by what had opened the post: told again, it is the same one. */
export const withLapse = <L extends LapsedDays>(all: readonly L[], one: L): readonly L[] => [...withoutLapse(all, one.openedBy), one];

export const withoutLapse = <L extends LapsedDays>(all: readonly L[], openedBy: string | undefined): readonly L[] =>
  all.filter((one) => one.openedBy !== openedBy);

/** An extension found the post lapsed: the months before its own stay so. */
export const openedAgain = <L extends LapsedDays>(all: readonly L[], opensAgain: OpensAgain | undefined): readonly L[] =>
  opensAgain === undefined ? all : all.map((one) => (one.opensAgain === undefined ? { ...one, opensAgain } : one));

/** The extension has no effect: what it opened is not there. */
export const notOpenedAgain = <L extends LapsedDays>(all: readonly L[], noticeId: string): readonly L[] =>
  all.map((one) => {
    if (one.opensAgain?.noticeId !== noticeId) return one;
    const { opensAgain: _gone, ...lapse } = one;
    return lapse as L;
  });

/** The lapse by which a post is not there on a day. */
export const lapseOn = <L extends LapsedDays>(all: readonly L[], day: IsoDate): L | undefined =>
  all.find(({ lastDay, opensAgain }) => lastDay < day && (opensAgain === undefined || day < opensAgain.from));

/** The lapse that nothing has opened anew: the last one of several. */
export const lastLapse = <L extends LapsedDays>(all: readonly L[]): L | undefined => all.find(({ opensAgain }) => opensAgain === undefined);

/** Since when a post is open anew on a day, because an extension found it lapsed; undefined where none did. */
export const openedFrom = (all: readonly LapsedDays[], day: IsoDate): IsoDate | undefined =>
  all
    .flatMap(({ opensAgain }) => (opensAgain !== undefined && opensAgain.from <= day ? [opensAgain.from] : []))
    .sort()
    .at(-1);
