/**
 * Keys of the embedded cluster. kube-apiserver makes its own serving pair in --cert-dir when there is none
 * (self-signed, valid for a year, for the bind address and localhost); the key that signs service account
 * tokens is made here. Both stay in the data directory, so tokens and copied kubeconfigs survive a restart.
 */
import { X509Certificate, generateKeyPair } from 'node:crypto';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const dayMs = 24 * 60 * 60 * 1000;

export interface CertificateFiles {
  readonly dir: string;
  readonly serving: string;
  readonly servingKey: string;
  readonly serviceAccountKey: string;
}

export async function prepareCertificates(dir: string): Promise<CertificateFiles> {
  const files = {
    dir,
    serving: join(dir, 'apiserver.crt'),
    servingKey: join(dir, 'apiserver.key'),
    serviceAccountKey: join(dir, 'service-account.key'),
  };
  await mkdir(dir, { recursive: true, mode: 0o700 });
  if (!(await present(files.serviceAccountKey))) {
    const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
    await writeFile(files.serviceAccountKey, privateKey.export({ type: 'pkcs1', format: 'pem' }), {
      mode: 0o600,
    });
  }
  if (await expiresSoon(files.serving)) {
    await rm(files.serving, { force: true });
    await rm(files.servingKey, { force: true });
  }
  return files;
}

async function expiresSoon(file: string): Promise<boolean> {
  if (!(await present(file))) return false;
  return Date.parse(new X509Certificate(await readFile(file)).validTo) - Date.now() < dayMs;
}

async function present(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
