import { changes } from './changes.ts';
import { clusterQuestions } from './cluster-questions.ts';
import { workloadQuestions } from './workload-questions.ts';

/** A tab with one operation or several. */
export interface Example {
  readonly query: string;
}

/**
 * The tabs of a first visit. They run as they are against the sample application: namespaces `shop` and `shop-batch`,
 * with a Deployment `web` that has been upgraded a few times. A tab is named after its first operation.
 *
 * Lines are short, as the editor is half as wide as the window. No variables: GraphiQL fills the variables editor of the first tab only after a switch of tabs.
 */
export const examples: readonly Example[] = [...workloadQuestions, ...clusterQuestions, ...changes];
