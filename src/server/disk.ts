import { constants } from 'node:fs';
import { type FileHandle, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import type { Trouble } from '../protocol/index.ts';

/** What the store asks of a file system; a test may put faults in between. */
export interface Disk {
  open(path: string, flags: string | number): Promise<FileHandle>;
  write(file: FileHandle, bytes: Uint8Array, position: number): Promise<void>;
  sync(file: FileHandle): Promise<void>;
  truncate(file: FileHandle, size: number): Promise<void>;
  size(file: FileHandle): Promise<number>;
  read(path: string): Promise<Uint8Array>;
  list(folder: string): Promise<readonly string[]>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes names in a folder as lasting as what is in the files. */
  syncFolder(folder: string): Promise<void>;
}

/** The file system of this machine. */
export const realDisk: Disk = {
  open: (path, flags) => open(path, flags, 0o600),
  write: async (file, bytes, position) => {
    let done = 0;
    while (done < bytes.length) {
      const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
      done += bytesWritten;
    }
  },
  sync: (file) => file.datasync(),
  truncate: (file, size) => file.truncate(size),
  size: async (file) => (await file.stat()).size,
  read: (path) => readFile(path),
  list: (folder) => readdir(folder),
  rename,
  remove: unlink,
  syncFolder: async (folder) => {
    // Windows has no such thing, and needs none.
    if (process.platform === 'win32') return;
    const handle = await open(folder, constants.O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

/** Whether a file is there. */
export const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The kind of trouble that an error of the file system stands for. */
export function troubleOf(error: unknown): Trouble {
  const code = (error as { readonly code?: unknown } | null)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return 'disk-full';
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return 'read-only';
  if (code === 'ENOENT' || code === 'ENXIO' || code === 'ENODEV') return 'store-away';
  return 'sync-failed';
}
