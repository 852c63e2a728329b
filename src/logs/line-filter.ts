import { RE2JS, RE2JSException } from 're2js';
import { badInput } from '../errors.ts';
import type { LogLine } from '../kubernetes/log-lines.ts';

/** Instructions that an expression may come to: each costs time at every character of a line, in the worst case. */
const largestProgram = 500;
const longestExpression = 1_000;
/** Nobody else in the process waits longer for lines to be looked through than for one of them. */
const longestTurnMs = 10;

/** Which lines are wanted. */
export class LineFilter {
  readonly #tests: readonly ((text: string) => boolean)[];

  /** @throws QuarterdeckError BAD_USER_INPUT */
  constructor(search: string | null | undefined, regex: string | null | undefined) {
    this.#tests = [
      ...(search == null || search === '' ? [] : [textTest(search)]),
      ...(regex == null ? [] : [expressionTest(regex)]),
    ];
  }

  /** Those that are wanted, in order. */
  async select(lines: readonly LogLine[]): Promise<readonly LogLine[]> {
    if (this.#tests.length === 0) return lines;
    const wanted: LogLine[] = [];
    let turnEnds = performance.now() + longestTurnMs;
    for (const line of lines) {
      if (this.#tests.every((test) => test(line.text))) wanted.push(line);
      if (performance.now() < turnEnds) continue;
      await new Promise((resolve) => setImmediate(resolve));
      turnEnds = performance.now() + longestTurnMs;
    }
    return wanted;
  }
}

function textTest(search: string): (text: string) => boolean {
  const wanted = search.toLowerCase();
  return (text) => text.toLowerCase().includes(wanted);
}

/** RE2 takes a time that is proportional to the text, whatever the expression. */
function expressionTest(regex: string): (text: string) => boolean {
  if (regex.length > longestExpression)
    throw badInput('where.regex', `regex may have ${longestExpression} characters, not ${regex.length}`);
  const expression = compiled(regex);
  if (expression.programSize() > largestProgram)
    throw badInput(
      'where.regex',
      `regex is too large: it repeats too much ({n,m} counts as often as it may repeat)`,
    );
  return (text) => expression.test(text);
}

function compiled(regex: string): RE2JS {
  try {
    return RE2JS.compile(regex);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const why = error.message.replace(/^error parsing regexp: /, '');
    throw badInput('where.regex', `regex isn't a regular expression as RE2 has them: ${why}`);
  }
}
