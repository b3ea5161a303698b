import { problem } from '@desk/contract';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';

const config = new DocumentBuilder()
  .setTitle('Verification Desk')
  .setVersion('1')
  .setDescription(
    'Submit identity document verifications, see every verdict arrive, find the cases that need a human and export them. ' +
      'Times are ISO 8601 in UTC. Errors are problem details (RFC 9457) with a stable `code`.',
  )
  .addCookieAuth('desk_session', { type: 'apiKey', in: 'cookie' }, 'session')
  .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'token')
  .build();

/** The API as its routes and schemas declare it. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType ? { schema: jsonSchema(schema, schemaType) } : undefined,
  });
  return withProblems(document);
}

/** `any` for what JSON schema cannot say, such as a transform's result; the input side is exact. */
const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): object => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    target: 'openapi-3.0',
    io,
    unrepresentable: 'any',
  });
  return json;
};

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Every route may answer with a problem; writing that once beats a decorator for each status on each of them. */
function withProblems(document: OpenAPIObject): OpenAPIObject {
  const reference = { $ref: '#/components/schemas/Problem' };
  const answer = {
    description: 'What went wrong; `errors` names every bad field',
    content: { 'application/problem+json': { schema: reference } },
  };
  for (const path of Object.values(document.paths))
    for (const method of METHODS) {
      const operation = path[method];
      if (!operation) continue;
      for (const [status, response] of Object.entries(operation.responses))
        if (response && Number(status) >= 400) Object.assign(response, { content: answer.content });
      operation.responses.default = answer;
    }
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: jsonSchema(problem, 'output') },
  };
  return document;
}
