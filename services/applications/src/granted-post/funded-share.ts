import { DateOnly, defined, earlierOf, FULL_TIME, lastDayOfMonths, laterOf, OneOf, Share, Text, Type } from '@paktwerk/kernel';
import type { FteHundredths, IsoDate, Static } from '@paktwerk/kernel';
import type { Line } from '../application/lines';

/** A share of a post that money is asked for or granted for: what, where, for whom and when. */
export const FundedShare = Type.Object(
  {
    lineId: Text(40),
    kind: OneOf(['post', 'officer'] as const),
    share: Share(),
    /** As they are compared; absent where the applicant employs, or nothing is said. */
    employer: Type.Optional(Text(200)),
    workplace: Type.Optional(Text(200)),
    from: DateOnly(),
    to: DateOnly(),
  },
  { additionalProperties: false },
);
export type FundedShare = Static<typeof FundedShare>;

/** The shares of one application, and whether they are granted. */
export interface SharesOfFile {
  readonly applicationId: string;
  readonly fileNumber: string;
  readonly programmeCode: string;
  readonly isGranted: boolean;
  /** What another applicant is called; absent in files of the same one. */
  readonly applicant?: string;
  readonly shares: readonly FundedShare[];
}

const WRITTEN_AS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Names as they are compared: case, spaces, signs and the way to write an umlaut make no difference. Undefined where nothing is left. */
export const comparable = (name: string | undefined): string | undefined => {
  const letters = name
    ?.normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => WRITTEN_AS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
  return letters === '' ? undefined : letters;
};

/** [A] Words before the name of a place for what employs there. */
const OF_A_PLACE = ['Stadt', 'Gemeinde', 'Stadtkreis', 'Stadtverwaltung', 'Gemeindeverwaltung', 'Große Kreisstadt', 'Landeshauptstadt'];
const OF_A_DISTRICT = ['Landkreis', 'Landratsamt', 'Kreis'];

/** Everything that an applicant is called when it names itself. A district and a city of one name stay two. */
const ownNames = (applicant: string): ReadonlySet<string | undefined> => {
  const isDistrict = /^Landkreis |kreis$/i.test(applicant);
  const words = isDistrict ? OF_A_DISTRICT : OF_A_PLACE;
  const word = words.find((w) => applicant.startsWith(`${w} `));
  const place = word === undefined ? applicant : applicant.slice(word.length + 1);
  const alone = isDistrict && word !== undefined ? [] : [place];
  return new Set([applicant, ...alone, ...words.map((w) => `${w} ${place}`)].map(comparable));
};

/** Shares with whoever employs as an applicant sees it: absent where it does so itself, also where it says its own name. `whose` applies for them. */
export const seenFrom = (applicant: string, shares: readonly FundedShare[], whose = applicant): readonly FundedShare[] => {
  const names = ownNames(applicant);
  return shares.map(({ employer = whose === applicant ? undefined : comparable(whose), ...share }) => ({
    ...share,
    ...(employer === undefined || names.has(employer) ? {} : { employer }),
  }));
};

interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The shares of posts among lines as they are requested, over the days that are to be funded. */
export const sharesOf = (lines: readonly Line[], period: Period): readonly FundedShare[] =>
  lines.flatMap((line) => {
    if (line.kind !== 'post' && line.kind !== 'officer') return [];
    const { lineId, kind, share, months } = line;
    const from = line.from ?? period.from;
    const to = months === undefined ? period.to : lastDayOfMonths(from, months);
    const employer = line.kind === 'post' ? comparable(line.employer) : undefined;
    return { lineId, kind, share, ...defined({ employer, workplace: comparable(line.workplace) }), from, to };
  });

interface Granted {
  readonly lineId: string;
  readonly share?: FteHundredths;
  readonly months?: number;
}

/** What is left of them when this is granted; what it does not name is not granted. */
export const asGranted = (requested: readonly FundedShare[], granted: readonly Granted[]): readonly FundedShare[] =>
  requested.flatMap((one) => {
    const given = granted.find(({ lineId }) => lineId === one.lineId);
    if (given === undefined) return [];
    const to = given.months === undefined ? one.to : lastDayOfMonths(one.from, given.months);
    return { ...one, share: given.share ?? one.share, to };
  });

/** A share of another application that may be the same one. */
export interface Overlap {
  readonly lineId: string;
  readonly other: Omit<SharesOfFile, 'shares'>;
  readonly otherShare: FundedShare;
  /** The days that both are funded. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Both name the place, and together they are more than one full-time post has. */
  readonly isSame: boolean;
  /** What is left of that post beside all others. */
  readonly freeShare: FteHundredths;
}

const isTogether = (one: Period, other: Period): boolean => one.from <= other.to && other.from <= one.to;

/** Nothing that both say makes them two posts. */
const mayBeSame = (one: FundedShare, other: FundedShare): boolean =>
  one.employer === other.employer && (one.workplace === undefined || other.workplace === undefined || one.workplace === other.workplace);

const isSamePlace = (one: FundedShare, other: FundedShare): boolean =>
  one.kind === other.kind && one.employer === other.employer && one.workplace !== undefined && one.workplace === other.workplace;

/** The most that shares come to on any day of a period; it is highest on a day on which one of them begins. */
export const mostOf = (shares: readonly Pick<FundedShare, 'share' | 'from' | 'to'>[], within: Period): FteHundredths => {
  const starts = shares.map((s) => laterOf(s.from, within.from)).filter((day) => day <= within.to);
  const sumOn = (day: IsoDate) => shares.reduce((sum, s) => sum + (s.from <= day && day <= s.to ? s.share : 0), 0);
  return Math.max(0, ...starts.map(sumOn));
};

/** Where shares of an application meet those of others. Of another applicant only one of the same place and employer does, and it is never certain. */
export const overlapsOf = (own: readonly FundedShare[], files: readonly SharesOfFile[]): readonly Overlap[] =>
  own.flatMap((one) => {
    const others = files.flatMap(({ shares, ...other }) =>
      shares
        .filter((s) => isTogether(one, s) && (other.applicant === undefined ? mayBeSame(one, s) : isSamePlace(one, s)))
        .map((otherShare) => ({ other, otherShare })),
    );
    const ownBeside = own.filter((other) => other !== one && isSamePlace(one, other));
    const atThePlace = [
      ...ownBeside,
      ...others.flatMap(({ other, otherShare }) => (other.applicant === undefined && isSamePlace(one, otherShare) ? [otherShare] : [])),
    ];
    return others.map(({ other, otherShare }) => {
      const common = { from: laterOf(one.from, otherShare.from), to: earlierOf(one.to, otherShare.to) };
      const isOwn = other.applicant === undefined;
      const taken = mostOf(isOwn ? atThePlace : [...atThePlace, otherShare], common);
      return {
        lineId: one.lineId,
        other,
        otherShare,
        ...common,
        isSame: isOwn && isSamePlace(one, otherShare) && taken + one.share > FULL_TIME,
        freeShare: Math.max(0, FULL_TIME - taken),
      };
    });
  });
