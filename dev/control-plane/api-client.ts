/**
 * A few requests to the embedded API server, for setting it up: no client library, so that a start doesn't wait
 * for one to load.
 */
import { Agent, request } from 'node:https';

/** What is read of any object here. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Record<string, string>;
  };
  readonly status?: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
}

export interface KubernetesList {
  readonly items: readonly KubernetesObject[];
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

export class ApiClient {
  readonly #agent: Agent;
  readonly #url: string;
  readonly #token: string;

  constructor(url: string, certificateAuthority: string, token: string) {
    this.#url = url;
    this.#token = token;
    this.#agent = new Agent({ ca: certificateAuthority, keepAlive: true });
  }

  async get<Result>(path: string): Promise<Result> {
    return JSON.parse(expectSuccess(path, await this.#send('GET', path))) as Result;
  }

  /** Whether it answers with success; a refused connection and any other status are "not yet". */
  async answers(path: string): Promise<boolean> {
    return this.#send('GET', path).then(
      (answer) => answer.status === 200,
      () => false,
    );
  }

  /** Server-side apply: creates it, or sets the fields that the object names. */
  async apply(path: string, object: object): Promise<void> {
    const query = '?fieldManager=quarterdeck-dev&force=true';
    expectSuccess(path, await this.#send('PATCH', path + query, 'application/apply-patch+yaml', object));
  }

  /** Creates it unless it is there already. */
  async create(path: string, object: object): Promise<void> {
    const answer = await this.#send('POST', path, 'application/json', object);
    if (answer.status !== 409) expectSuccess(path, answer);
  }

  async mergePatch(path: string, object: object): Promise<void> {
    expectSuccess(path, await this.#send('PATCH', path, 'application/merge-patch+json', object));
  }

  async delete(path: string): Promise<void> {
    const answer = await this.#send('DELETE', path);
    if (answer.status !== 404) expectSuccess(path, answer);
  }

  close(): void {
    this.#agent.destroy();
  }

  #send(method: string, path: string, contentType?: string, body?: object): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${this.#token}`,
        ...(contentType && { 'content-type': contentType }),
      };
      const outgoing = request(`${this.#url}${path}`, { method, headers, agent: this.#agent }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
        );
      });
      outgoing.on('error', reject);
      outgoing.end(body && JSON.stringify(body));
    });
  }
}

function expectSuccess(path: string, answer: Answer): string {
  if (answer.status < 200 || answer.status > 299)
    throw new Error(`the API server answered ${answer.status} to ${path}: ${answer.body.slice(0, 500)}`);
  return answer.body;
}
