import { join } from 'node:path';
import express, { type NextFunction, type Request, type Response } from 'express';

/** The same folder from `src` and from `dist`. */
const DASHBOARD = join(import.meta.dirname, '../../../dashboard/dist');

/** Vite writes a content hash into each name under `assets/`, so these never change. */
const HASHED = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/;

/** What the API answers itself. */
const OURS = /^\/(api|metrics)(\/|$)/;

/** Serves the dashboard: its files, and its page for every other address that a browser opens (the router is in it). */
export function serveDashboard(folder = DASHBOARD) {
  const files = express.static(folder, {
    index: false,
    setHeaders: (response, path) =>
      response.setHeader(
        'cache-control',
        HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
  return (request: Request, response: Response, next: NextFunction): void => {
    if (OURS.test(request.path) || !['GET', 'HEAD'].includes(request.method)) return next();
    files(request, response, (error?: unknown) => {
      const isPage =
        error === undefined && request.accepts(['html', 'json']) === 'html' && !/\.\w+$/.test(request.path);
      if (!isPage) return next(error);
      // A folder without a build is a 404 like any other.
      response.sendFile(
        'index.html',
        { root: folder, cacheControl: false, headers: { 'cache-control': 'no-cache' } },
        () => {
          if (!response.headersSent) next();
        },
      );
    });
  };
}
