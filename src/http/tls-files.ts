import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext, type SecureContextOptions, type Server } from 'node:tls';
import type { Log } from '../telemetry/log.ts';

/** Where what TLS needs is, as PEM. */
export interface TlsFiles {
  /** The gateway's certificate, and those between it and its authority. */
  readonly cert: string;
  readonly key: string;
  /** Authorities of certificates that clients may show; if absent, none is asked for. */
  readonly clientCa?: string | undefined;
}

/** Files that TLS can't be spoken with. The message names them, and quotes nothing of them. */
export class TlsFilesError extends Error {
  override readonly name = 'TlsFilesError';
}

/** Reads the files as they are now. @throws TlsFilesError if no connection could be made with them */
export function readTlsFiles({ cert, key, clientCa }: TlsFiles): SecureContextOptions {
  const options: SecureContextOptions = {
    cert: readPem(cert),
    key: readPem(key),
    ...(clientCa !== undefined && { ca: readPem(clientCa) }),
    minVersion: 'TLSv1.2',
  };
  for (const file of [cert, clientCa]) if (file !== undefined) readCertificate(file);
  try {
    createSecureContext(options);
  } catch (error) {
    throw new TlsFilesError(`the certificate ${cert} and the key ${key} can't be used: ${reasonOf(error)}`);
  }
  return options;
}

/** Has connections from now on use the files as they are now; if they can't be used, those that were read before stay in use. */
export function renewTls(server: Pick<Server, 'setSecureContext'>, files: TlsFiles, log: Log): void {
  try {
    const options = readTlsFiles(files);
    server.setSecureContext(options);
    const { validTo } = readCertificate(files.cert);
    log.info('the TLS files were read anew', { certificate: files.cert, validTo });
  } catch (error) {
    if (!(error instanceof TlsFilesError)) throw error;
    log.error('the TLS files have changed and cannot be used: those that were read before stay in use', {
      error: error.message,
    });
  }
}

/** The files' paths. */
export function pathsOf({ cert, key, clientCa }: TlsFiles): string[] {
  return [cert, key, ...(clientCa === undefined ? [] : [clientCa])];
}

function readPem(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new TlsFilesError(`${path} can't be read: ${reasonOf(error)}`);
  }
}

function readCertificate(path: string): X509Certificate {
  try {
    return new X509Certificate(readPem(path));
  } catch {
    throw new TlsFilesError(`${path} holds no certificate as PEM`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
