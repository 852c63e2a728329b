import { Transport } from '../../src/kubernetes/transport.ts';

interface Pods {
  readonly items: readonly { readonly metadata: { readonly name: string } }[];
}

/** Marks the pods of a namespace, one after the other and over again, past whatever is measured. */
export class Writer implements AsyncDisposable {
  readonly #transport: Transport;
  readonly #path: string;
  readonly #names: readonly string[];
  #writes = 0;

  static async to(kubeconfig: string, namespace: string): Promise<Writer> {
    const transport = new Transport('bench', { files: [kubeconfig] });
    const path = `/api/v1/namespaces/${namespace}/pods`;
    const { object } = await transport.sendForJson<Pods>({ method: 'GET', path });
    return new Writer(
      transport,
      path,
      object.items.map(({ metadata }) => metadata.name),
    );
  }

  private constructor(transport: Transport, path: string, names: readonly string[]) {
    this.#transport = transport;
    this.#path = path;
    this.#names = names;
  }

  /** A mark that no pod has had yet: as a label's value it is in whatever tells of the pod. */
  next(): { readonly mark: string; readonly write: () => Promise<void> } {
    const name = this.#names[this.#writes % this.#names.length] ?? '';
    const mark = `mark-${String(++this.#writes).padStart(6, '0')}`;
    return {
      mark,
      write: async () => {
        await this.#transport.sendForJson({
          method: 'PATCH',
          path: `${this.#path}/${name}`,
          contentType: 'application/merge-patch+json',
          body: { metadata: { labels: { mark } } },
        });
      },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#transport.close();
  }
}
