import type { LogLine } from '../kubernetes/log-lines.ts';

export type LogNoticeType =
  'WAITING' | 'LEFT_OUT' | 'JOINED' | 'ENDED' | 'INTERRUPTED' | 'RESUMED' | 'GAP' | 'FAILED';

/** Something about a container whose log is read. The schema says what each field means. */
export interface LogNotice {
  readonly type: LogNoticeType;
  readonly pod: string;
  readonly container: string;
  readonly restarts?: number;
  readonly message: string;
  readonly exitCode?: number;
  readonly reason?: string;
  readonly code?: string;
}

/** What comes of one container: lines, notices, and once the mark after what had been written before it was followed. */
export type LogPiece =
  | { readonly type: 'lines'; readonly lines: readonly LogLine[] }
  | { readonly type: 'notice'; readonly notice: LogNotice }
  | { readonly type: 'pastEnd' };
