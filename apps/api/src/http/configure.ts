import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import { Settings } from '../config/settings.ts';
import { HttpMetrics } from '../metrics/http-metrics.ts';
import { publishOpenApi } from '../openapi/publish.ts';
import { serveDashboard } from './dashboard.ts';
import { LOGGER, NestLogger } from './logger.ts';
import { requestLog } from './request-log.ts';
import { nameRequest } from './request-id.ts';
import { securityHeaders } from './security-headers.ts';
import { OpenAnswers } from './open-answers.ts';
import { watchedOnly } from './watched-only.ts';

/** What must stand before the routes, in this order; the same in production and in tests. Create the application with `bodyParser: false`. */
export function configureHttp(app: NestExpressApplication): void {
  const logger = app.get<Logger>(LOGGER);
  const { http, roles } = app.get(Settings);
  app.useLogger(new NestLogger(logger));
  app.set('trust proxy', http.trustedProxies);
  app.disable('x-powered-by');
  app.setGlobalPrefix('api', { exclude: ['metrics'] });
  app.use(nameRequest, app.get(OpenAnswers).follow, app.get(HttpMetrics).follow, requestLog(logger));
  if (!roles.http) app.use(watchedOnly);
  app.use(securityHeaders, serveDashboard());
  publishOpenApi(app);
}
