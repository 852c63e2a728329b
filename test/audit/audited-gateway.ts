import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { AuditLine } from '../../src/audit/audit-line.ts';
import type { Answer } from '../support/gateway.ts';
import { Program } from '../support/program.ts';

/** A gateway as a program, that keeps an audit log in a file. */
export class AuditedGateway implements AsyncDisposable {
  readonly url: string;
  readonly auditLog: string;
  readonly program: Program;
  readonly #folder: string;

  static async start(kubeconfig: string = inject('cluster').kubeconfig): Promise<AuditedGateway> {
    const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-audit-'));
    const auditLog = join(folder, 'audit.log');
    const args = ['--port', '0', '--kubeconfig', kubeconfig, '--audit-log', auditLog];
    const program = new Program('gateway', args);
    return new AuditedGateway(await program.ready(), auditLog, program, folder);
  }

  private constructor(url: string, auditLog: string, program: Program, folder: string) {
    this.url = url;
    this.auditLog = auditLog;
    this.program = program;
    this.#folder = folder;
  }

  /** Runs an operation over HTTP, by this id of a request. */
  async ask<T>(query: string, variables: object = {}, requestId = 'test'): Promise<Answer<T>> {
    const response = await this.send({ query, variables }, { 'x-request-id': requestId });
    return (await response.json()) as Answer<T>;
  }

  send(body: object, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  /** The lines of the request of this id, or of those that came over the socket of this id. */
  async lines(requestId: string): Promise<AuditLine[]> {
    const text = await readFile(this.auditLog, 'utf8');
    const lines = text.split('\n').filter((line) => line !== '');
    return lines
      .map((line) => JSON.parse(line) as AuditLine)
      .filter((line) => line.requestId?.split('.')[0] === requestId);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.program[Symbol.asyncDispose]();
    await rm(this.#folder, { recursive: true });
  }
}
