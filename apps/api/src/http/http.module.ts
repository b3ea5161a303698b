import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { Settings } from '../config/settings.ts';
import { Drain } from './drain.ts';
import { JsonBody } from './json-body.ts';
import { createLogger, LOGGER } from './logger.ts';
import { OpenAnswers } from './open-answers.ts';
import { ProblemFilter } from './problem.filter.ts';
import { SiteGuard } from './site.guard.ts';
import { UploadRoom } from './upload-room.ts';
import { ValidationPipe } from './validation.ts';

/** What holds for every route. `access` adds the guard that asks who may call it. */
@Module({
  providers: [
    { provide: LOGGER, inject: [Settings], useFactory: (settings: Settings) => createLogger(settings) },
    { provide: APP_GUARD, useClass: SiteGuard },
    { provide: APP_INTERCEPTOR, useClass: JsonBody },
    { provide: APP_PIPE, useClass: ValidationPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
    Drain,
    OpenAnswers,
    UploadRoom,
  ],
  exports: [LOGGER, OpenAnswers],
})
export class HttpModule {}
