import { join } from 'node:path';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response } from 'express';

/** The same folder from `src` and from `dist`. */
const DASHBOARD = join(import.meta.dirname, '../../../dashboard/dist');

/** Vite writes a content hash into each name under `assets/`, so these never change. */
const HASHED = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/;

/** What the API answers itself. */
const OURS = /^\/(api|metrics)(\/|$)/;

/**
 * Serves the dashboard: its files, and its page for every other address that a browser opens (the router is in it). Compressed, which the
 * API's answers are not: they hold secrets beside what others may have chosen.
 */
export function serveDashboard(folder = DASHBOARD) {
  const files = express.static(folder, {
    index: false,
    setHeaders: (response, path) =>
      response.setHeader(
        'cache-control',
        HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
  const compressed = compression();
  const page = (request: Request, response: Response): void => {
    if (!isPage(request)) return nothingHere(response);
    const options = { root: folder, cacheControl: false, headers: { 'cache-control': 'no-cache' } };
    // Without a build there is no page either.
    response.sendFile('index.html', options, (error?: Error) => {
      if (error && !response.headersSent) nothingHere(response);
    });
  };
  return (request: Request, response: Response, next: NextFunction): void => {
    if (OURS.test(request.path)) return next();
    compressed(request, response, () => {
      files(request, response, () => page(request, response));
    });
  };
}

/** An address that a browser opens, and no file that is missing. */
function isPage(request: Request): boolean {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  return reads && request.accepts('html') === 'html' && !/\.\w+$/.test(request.path);
}

function nothingHere(response: Response): void {
  response.status(404).type('text/plain').send('There is nothing at this address.');
}
