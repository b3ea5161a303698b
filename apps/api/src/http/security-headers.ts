import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

/**
 * The dashboard's style library puts its rules into an empty `<style>` through the CSSOM. The empty text's hash lets
 * that one element be, so that no other inline style is.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const protect = (styles: string[]) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", ...styles],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
  });

const strict = protect([EMPTY_STYLE]);
/** Swagger UI's page brings inline styles; its scripts are files. */
const docs = protect(["'unsafe-inline'"]);

/** The headers of ASVS 5.0 V3.4, and no caching of what the API says unless a route allows it. */
export function securityHeaders(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
  if (request.path.startsWith('/api/')) response.setHeader('cache-control', 'no-store');
  (request.path.startsWith('/api/docs') ? docs : strict)(request, response, next);
}
