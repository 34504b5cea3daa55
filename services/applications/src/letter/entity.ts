import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';

@Entity('letters', { comment: 'Letters as they were rendered once, encrypted; the same file is given out from then on.' })
@Index('letters_by_hash', ['sha256'])
@Index('letters_by_kek', ['kekId'])
export class LetterRow {
  /** Follows from the event that it tells of. */
  @PrimaryColumn('text')
  readonly letterId!: string;
  @Column('text')
  readonly applicationId!: string;
  @Column('text', { comment: 'The event that it tells of.' })
  readonly eventId!: string;
  @Column('text', { comment: 'Its checksum as the letter says it.' })
  readonly eventHash!: string;
  @Column('text', { comment: 'SHA-256 of the file.' })
  readonly sha256!: string;
  @Column('text', { comment: 'The key-encryption key that wraps the key of the letter.' })
  readonly kekId!: string;
  @Column('bytea')
  readonly wrappedKey!: Buffer;
  @Column('bytea')
  readonly sealed!: Buffer;
  @Column('timestamptz')
  readonly renderedAt!: Instant;
}
