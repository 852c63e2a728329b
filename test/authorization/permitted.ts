import type { Raw } from '../schema/every-field/oracle.ts';
import type { ApiAnswer, ApiServer } from './api-server.ts';
import { pathOf, resourceOf } from './resources.ts';

/** What the API server gives one person, as it says itself when that person asks. Each question is asked once. */
export class Permitted {
  readonly #api: ApiServer;
  readonly #answers = new Map<string, Promise<ApiAnswer>>();

  constructor(api: ApiServer) {
    this.#api = api;
  }

  /** Whether all objects of a kind may be listed: of a namespace, or of the cluster if none is said. */
  async mayList(kind: string, namespace?: string): Promise<boolean> {
    return (await this.#get(pathOf(kind, namespace))).status === 200;
  }

  /** Why the objects of a kind can't be listed; undefined where they can. */
  async whyNotListed(kind: string, namespace?: string): Promise<string | undefined> {
    return whyRefused(await this.#get(pathOf(kind, namespace)));
  }

  /** Why the objects of a kind can't be followed; undefined where they can be. */
  async whyNotWatched(kind: string, namespace?: string): Promise<string | undefined> {
    return whyRefused(await this.#get(`${pathOf(kind, namespace)}?watch=true`));
  }

  /** Why a pod's log can't be read; undefined where it can be. */
  async whyNoLog(namespace: string, name: string): Promise<string | undefined> {
    return whyRefused(await this.#get(`${pathOf('Pod', namespace, name)}/log?tailLines=1`));
  }

  /** Why an object can't be read; undefined where it can, and where it isn't there. */
  async whyNotRead(kind: string, namespace: string | undefined, name: string): Promise<string | undefined> {
    return whyRefused(await this.#get(pathOf(kind, namespace, name)));
  }

  /** The objects of a kind that are listed in a namespace, or in the cluster, of those with some labels; undefined where it is refused. */
  async list(kind: string, namespace?: string, labelSelector = ''): Promise<Raw[] | undefined> {
    const selector = labelSelector === '' ? '' : `?labelSelector=${encodeURIComponent(labelSelector)}`;
    const { status, body } = await this.#get(`${pathOf(kind, namespace)}${selector}`);
    return status === 200 ? ((JSON.parse(body) as { items: Raw[] | null }).items ?? []) : undefined;
  }

  /** An object read by its name; undefined where that is refused, or where it isn't there. */
  async read(kind: string, namespace: string | undefined, name: string): Promise<Raw> {
    const { status, body } = await this.#get(pathOf(kind, namespace, name));
    return status === 200 ? JSON.parse(body) : undefined;
  }

  /** Whether an object is shown among all those that may be listed. */
  async isListed(kind: string, namespace: string | undefined): Promise<boolean> {
    if (await this.mayList(kind)) return true;
    return resourceOf(kind).namespaced && namespace !== undefined && (await this.mayList(kind, namespace));
  }

  /** Whether an object can be seen at all: in a list, or by its name. */
  async isSeen(kind: string, namespace: string | undefined, name: string): Promise<boolean> {
    return (await this.isListed(kind, namespace)) || (await this.read(kind, namespace, name)) !== undefined;
  }

  /** Everything that it has given so far. */
  async everythingGiven(): Promise<string> {
    const answers = await Promise.all(this.#answers.values());
    return answers
      .filter(({ status }) => status === 200)
      .map(({ body }) => body)
      .join('\n');
  }

  #get(path: string): Promise<ApiAnswer> {
    const known = this.#answers.get(path) ?? this.#api.ask({ path });
    this.#answers.set(path, known);
    return known;
  }
}

function whyRefused({ status, body }: ApiAnswer): string | undefined {
  return status === 403 ? (JSON.parse(body) as { message: string }).message : undefined;
}
