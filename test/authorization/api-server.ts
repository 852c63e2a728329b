import { readFile } from 'node:fs/promises';
import { Agent, request } from 'node:https';
import { inject } from 'vitest';
import { parse } from 'yaml';

/** What the API server says to a request. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: string;
}

/** A request to the API server, as kubectl makes it. */
export interface ApiRequest {
  readonly path: string;
  /** GET if absent. */
  readonly method?: string;
  readonly body?: object;
  readonly contentType?: string;
}

/** The API server of the control plane, with somebody's token: nothing of the gateway lies between. */
export class ApiServer implements Disposable {
  readonly #agent: Agent;
  readonly #url: string;
  readonly #token: string;

  private constructor(agent: Agent, url: string, token: string) {
    this.#agent = agent;
    this.#url = url;
    this.#token = token;
  }

  /** With the administrator's token. */
  static async open(): Promise<ApiServer> {
    const { clusters, users } = parse(await readFile(inject('cluster').kubeconfig, 'utf8')) as {
      clusters: { cluster: { server: string; 'certificate-authority-data': string } }[];
      users: { user: { token: string } }[];
    };
    const [cluster, user] = [clusters[0]?.cluster, users[0]?.user];
    if (cluster === undefined || user === undefined) throw new Error('a kubeconfig without a user');
    const ca = Buffer.from(cluster['certificate-authority-data'], 'base64');
    const agent = new Agent({ ca, keepAlive: true, maxSockets: 8 });
    return new ApiServer(agent, cluster.server, user.token);
  }

  /** The same with another token. */
  with(token: string): ApiServer {
    return new ApiServer(this.#agent, this.#url, token);
  }

  /** Asks, and reads the whole answer; of a watch that is allowed only that it is. */
  ask({ path, method = 'GET', body, contentType = 'application/json' }: ApiRequest): Promise<ApiAnswer> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      authorization: `Bearer ${this.#token}`,
      accept: 'application/json',
      ...(text !== undefined && { 'content-type': contentType, 'content-length': Buffer.byteLength(text) }),
    };
    return new Promise((resolve, reject) => {
      const sent = request(`${this.#url}${path}`, { agent: this.#agent, method, headers }, (response) => {
        const status = response.statusCode ?? 0;
        if (status === 200 && path.includes('watch=true')) {
          resolve({ status, body: '' });
          response.destroy();
          return;
        }
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => void chunks.push(chunk));
        response.on('end', () => {
          resolve({ status, body: Buffer.concat(chunks).toString('utf8') });
        });
        response.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(text);
    });
  }

  /** What is asked for must be given. */
  async json<T>(asked: ApiRequest): Promise<T> {
    const { status, body } = await this.ask(asked);
    if (status >= 300) throw new Error(`${asked.method ?? 'GET'} ${asked.path}: ${status} ${body}`);
    return JSON.parse(body) as T;
  }

  [Symbol.dispose](): void {
    this.#agent.destroy();
  }
}
