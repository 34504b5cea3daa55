/** A plain service as a tutorial builds it: Nest on Express, TypeORM entities, class-validator. One row per thing, changed in place; no history. */
import 'reflect-metadata';
import {
  Body,
  Controller,
  ForbiddenException,
  Get,
  Injectable,
  Module,
  NotFoundException,
  Param,
  Post,
  Req,
  UnauthorizedException,
  UnprocessableEntityException,
  UseGuards,
  ValidationPipe,
} from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
import type { VerifiedPerson } from '@paktwerk/auth';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDateString,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import type { AddressInfo } from 'node:net';
import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn, Repository, UpdateDateColumn } from 'typeorm';
import { POOL_SIZE, PeerLetters, personOf, settingsOfPeer } from './peer';

const settings = settingsOfPeer();
const verify = personOf(settings);
const letters = new PeerLetters(settings);

@Entity()
class Case {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() district!: string;
  @Column() counsellor!: string;
  @Column('date') openedOn!: string;
  @Column('date', { nullable: true }) closedOn!: string | null;
  @Column('date', { nullable: true }) lastTalkOn!: string | null;
  @Column({ default: 0 }) talks!: number;
}

@Entity()
class Talk {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @Column('uuid') caseId!: string;
  @Column('date') heldOn!: string;
  @Column() mode!: string;
  @Column('text', { array: true }) topics!: string[];
  @Column() minutes!: number;
  @Column() isCounted!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
  @Column() recordedBy!: string;
  @CreateDateColumn() recordedAt!: Date;
}

@Entity()
class Application {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() district!: string;
  @Column() status!: string;
  @Column('jsonb') lines!: unknown;
  @Column() preparedBy!: string;
  @Column('text', { nullable: true }) releasedBy!: string | null;
  @UpdateDateColumn() updatedAt!: Date;
}

@Entity()
class Draft {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @Column() district!: string;
  @Column() callId!: string;
  @Column('jsonb') lines!: unknown;
  @Column() createdBy!: string;
  @CreateDateColumn() createdAt!: Date;
}

class TalkDto {
  @IsDateString() heldOn!: string;
  @IsIn(['office', 'phone', 'video', 'visit', 'written']) mode!: string;
  @IsInt() @Min(1) @Max(600) minutes!: number;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @IsString({ each: true }) topics!: string[];
  @IsOptional() @IsString() @MaxLength(4000) note?: string;
}
class DraftDto {
  @IsString() @MaxLength(60) callId!: string;
  @IsArray() @ArrayMaxSize(200) lines!: object[];
}
class ReleaseDto {
  @IsUUID() decisionId!: string;
  @IsOptional() @IsBoolean() withLetter?: boolean;
}
class OpenDto {
  @IsString() openedOn!: string;
}
class PreparedDto {
  @IsArray() lines!: object[];
  @IsString() preparedBy!: string;
}

interface Authenticated {
  headers: { authorization?: string };
  person: VerifiedPerson;
}

@Injectable()
class TokenGuard implements CanActivate {
  async canActivate(ctx: ExecutionContext): Promise<boolean> {
    const request = ctx.switchToHttp().getRequest<Authenticated>();
    try {
      request.person = await verify(request.headers.authorization);
      return true;
    } catch {
      throw new UnauthorizedException();
    }
  }
}

const requireRole = ({ roles }: VerifiedPerson, role: string): void => {
  if (!(roles as readonly string[]).includes(role)) throw new ForbiddenException();
};
const today = (): string => new Date().toISOString().slice(0, 10);

@Controller()
@UseGuards(TokenGuard)
class BenchController {
  constructor(
    @InjectRepository(Case) private readonly cases: Repository<Case>,
    @InjectRepository(Talk) private readonly talks: Repository<Talk>,
    @InjectRepository(Application) private readonly applications: Repository<Application>,
    @InjectRepository(Draft) private readonly drafts: Repository<Draft>,
  ) {}

  @Post('cases')
  open(@Body() { openedOn }: OpenDto, @Req() { person }: Authenticated) {
    requireRole(person, 'CASE_MANAGER');
    return this.cases.save({ district: person.organisation, counsellor: person.personId, openedOn, closedOn: null, lastTalkOn: null });
  }

  @Post('cases/:id/talks')
  async talk(@Param('id') id: string, @Body() dto: TalkDto, @Req() { person }: Authenticated) {
    requireRole(person, 'CASE_MANAGER');
    const found = await this.cases.findOneBy({ id });
    if (!found) throw new NotFoundException();
    if (found.district !== person.organisation || found.counsellor !== person.personId) throw new ForbiddenException();
    if (dto.heldOn > today() || dto.heldOn < found.openedOn || (found.closedOn !== null && dto.heldOn > found.closedOn))
      throw new UnprocessableEntityException();
    return this.talks.save({
      caseId: id,
      heldOn: dto.heldOn,
      mode: dto.mode,
      minutes: dto.minutes,
      topics: dto.topics,
      note: dto.note ?? null,
      isCounted: dto.minutes >= 15,
      recordedBy: person.personId,
    });
  }

  @Post('drafts')
  async draft(@Body() dto: DraftDto, @Req() { person }: Authenticated) {
    requireRole(person, 'APPLICANT');
    return this.drafts.save({ callId: dto.callId, lines: dto.lines, district: person.organisation, createdBy: person.personId });
  }

  @Post('applications')
  prepared(@Body() { lines, preparedBy }: PreparedDto) {
    return this.applications.save({ district: '08111', status: 'prepared', lines, preparedBy, releasedBy: null });
  }

  @Post('applications/:id/release')
  async release(@Param('id') id: string, @Body() { withLetter }: ReleaseDto, @Req() { person }: Authenticated) {
    requireRole(person, 'GRANT_CLERK');
    const found = await this.applications.findOneBy({ id });
    if (!found) throw new NotFoundException();
    if (found.status !== 'prepared' || found.preparedBy === person.personId) throw new UnprocessableEntityException();
    found.status = 'rejected';
    found.releasedBy = person.personId;
    const saved = await this.applications.save(found);
    if (withLetter) letters.set(id, new Date().toISOString());
    return saved;
  }
}

@Controller('idle')
class IdleController {
  @Get()
  idle() {
    return { idle: letters.isIdle };
  }
}

const entities = [Case, Talk, Application, Draft];

@Module({
  imports: [
    TypeOrmModule.forRoot({ type: 'postgres', url: settings.databaseUrl, entities, synchronize: true, extra: { max: POOL_SIZE } }),
    TypeOrmModule.forFeature(entities),
  ],
  controllers: [BenchController, IdleController],
  providers: [TokenGuard],
})
class PeerModule {}

void (async () => {
  const app = await NestFactory.create(PeerModule, { logger: ['error'] });
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, transform: true }));
  const server = (await app.listen(0, '127.0.0.1')) as { address(): AddressInfo };
  console.log(server.address().port);
})();
