import type { Transport } from './transport.ts';

/** The version of Kubernetes that an API server says it is: asked when somebody wants to know, and kept. */
export class ServerVersion {
  readonly #transport: Transport;
  #known: string | undefined;
  #asking: { readonly moment: string; readonly answer: Promise<string | undefined> } | undefined;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** As it was last said; undefined before it was. */
  get known(): string | undefined {
    return this.#known;
  }

  /** Asks once for each moment; what was said last where there is no answer. */
  async asOf(moment: string): Promise<string | undefined> {
    if (this.#asking?.moment !== moment) this.#asking = { moment, answer: this.#ask() };
    return this.#asking.answer;
  }

  async #ask(): Promise<string | undefined> {
    try {
      const { object } = await this.#transport.sendForJson<{ gitVersion?: string }>({
        method: 'GET',
        path: '/version',
      });
      this.#known = object.gitVersion;
    } catch {
      // Next time it is asked again.
      this.#asking = undefined;
    }
    return this.#known;
  }
}
