import type { INestApplication } from '@nestjs/common';
import { SwaggerModule } from '@nestjs/swagger';
import { openApiDocument } from './document.ts';

/** `/api/openapi.json` and `/api/docs`, for everybody: they say what the API is and nothing of what it holds. */
export function publishOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    raw: ['json'],
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Verification Desk API',
  });
}
