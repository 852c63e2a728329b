import { appendFile, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RequestAudit } from '../../src/audit/audit.ts';
import type { AuditLine } from '../../src/audit/audit-line.ts';
import { openAuditLog, WrittenAuditLog } from '../../src/audit/audit-log.ts';
import { LineFile } from '../../src/audit/line-file.ts';
import { localCaller } from '../../src/auth/caller.ts';
import { Identities } from '../../src/auth/identities.ts';
import { logTo } from '../../src/telemetry/log.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quarterdeck-audit-'));
});
afterAll(() => rm(folder, { recursive: true }));

const silent = logTo(() => undefined);
const action = { action: 'scaleWorkload', verb: 'patch', targets: [], fields: [], dryRun: false };

function line(action: string): AuditLine {
  return { action } as AuditLine;
}

describe('a file of lines', () => {
  test('is appended to, and made anew where it was moved away or deleted', async () => {
    const path = join(folder, 'moved.log');
    await appendFile(path, 'before\n');
    const file = await LineFile.open(path);
    await file.append('one\n');
    await rename(path, `${path}.1`);
    await file.append('two\n');
    await file.append('three\n');
    expect(await readFile(`${path}.1`, 'utf8')).toBe('before\none\n');
    expect(await readFile(path, 'utf8')).toBe('two\nthree\n');
    await rm(path);
    await file.append('four\n');
    expect(await readFile(path, 'utf8')).toBe('four\n');
    await file.close();
  });

  test('that cannot be written keeps the gateway from starting, and says so', async () => {
    await expect(openAuditLog(join(folder, 'missing', 'audit.log'), silent)).rejects.toThrow(
      /^the audit log can't be written: ENOENT/,
    );
  });
});

/** Where lines go that may fail. */
class Disk {
  text = '';
  full = false;

  append(text: string): Promise<void> {
    if (this.full) return Promise.reject(new Error('ENOSPC: no space left on device, write'));
    this.text += text;
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

function auditOn(disk: Disk, logged: string[] = []): { audit: RequestAudit; auditLog: WrittenAuditLog } {
  const auditLog = new WrittenAuditLog(
    disk,
    logTo((text) => void logged.push(text)),
  );
  const audit = new RequestAudit({
    auditLog,
    identities: new Identities({ acceptedMs: 1, refusedMs: 1 }),
    caller: localCaller,
    clusters: new Map(),
  });
  return { audit, auditLog };
}

describe('an audit log', () => {
  test('has its lines in the order in which they came', async () => {
    const disk = new Disk();
    const { auditLog } = auditOn(disk);
    await Promise.all(['a', 'b', 'c'].map((name) => auditLog.write(line(name))));
    expect(disk.text).toBe('{"action":"a"}\n{"action":"b"}\n{"action":"c"}\n');
  });

  test('that cannot be written says so once, and keeps its lines until it can', async () => {
    const disk = new Disk();
    const logged: string[] = [];
    const { auditLog } = auditOn(disk, logged);
    disk.full = true;
    await auditLog.write(line('a'));
    await auditLog.write(line('b'));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatch(/level=error msg="the audit log cannot be written.*ENOSPC/);
    await expect(auditLog.admit()).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
    disk.full = false;
    await auditLog.admit();
    // What has failed may have been written in part.
    expect(disk.text).toBe('\n{"action":"a"}\n{"action":"b"}\n');
    expect(logged[1]).toContain('the audit log can be written again');
  });

  test('says how many lines are lost when the gateway ends before they can be written', async () => {
    const disk = new Disk();
    const logged: string[] = [];
    const { auditLog } = auditOn(disk, logged);
    disk.full = true;
    await auditLog.write(line('a'));
    await auditLog.close();
    expect(logged[1]).toMatch(/level=error msg="lines of the audit log are lost" lines=1$/);
  });
});

describe('while the audit log cannot be written', () => {
  test('a mutation that is under way gives its result, and no other begins', async () => {
    const disk = new Disk();
    const { audit } = auditOn(disk);
    const change = (): Promise<string> => {
      disk.full = true;
      return Promise.resolve('done');
    };
    const done = { outcome: 'done', codes: [] } as const;
    expect(await audit.mutation(action, change, () => done)).toBe('done');
    let begun = false;
    const another = audit.mutation(
      action,
      () => {
        begun = true;
        return Promise.resolve();
      },
      () => done,
    );
    await expect(another).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
    expect(begun).toBe(false);
  });

  test('a log that was read is not given', async () => {
    const disk = new Disk();
    const { audit } = auditOn(disk);
    const read = (): Promise<string[]> => {
      disk.full = true;
      return Promise.resolve(['secret']);
    };
    await expect(audit.logRead(action, read, (lines) => lines.length)).rejects.toMatchObject({
      code: 'AUDIT_UNAVAILABLE',
    });
  });

  test('no log is followed', async () => {
    const disk = new Disk();
    const { audit } = auditOn(disk);
    disk.full = true;
    await expect(audit.logFollowed(action)).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
  });
});
