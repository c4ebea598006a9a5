import { type Disk, DISK } from '../../server/src/node/disk';

/**
 * A disk on which one step strikes: the `at`th that asks for room or for a new name, counted from 1; with `everywhere`, the `at`th
 * of all, reading, looking and deleting included.
 */
export class Faults {
  private step = 0;
  /** What the step was called that came last. */
  last = '';

  constructor(
    private readonly at: number,
    private readonly strike: () => void,
    private readonly everywhere = false,
  ) {}

  /** Whether the step came. */
  get struck(): boolean {
    return this.step >= this.at;
  }

  readonly disk: Disk = {
    lstat: this.looking('lstat', DISK.lstat),
    stat: this.looking('stat', DISK.stat),
    readdir: this.looking('readdir', DISK.readdir),
    rm: this.looking('rm', DISK.rm),
    mkdir: this.counted('mkdir', DISK.mkdir),
    rename: this.counted('rename', DISK.rename),
    open: async (...args) => {
      if (!this.everywhere && !isWriting(args[1])) return DISK.open(...args);
      this.count('open');
      const handle = await DISK.open(...args);
      const { writeFile, write, truncate, sync, chmod, close, read, stat } = handle;
      return Object.assign(handle, {
        writeFile: this.counted('writeFile', writeFile.bind(handle)),
        write: this.counted('write', write.bind(handle) as Step),
        truncate: this.counted('truncate', truncate.bind(handle)),
        sync: this.counted('sync', sync.bind(handle)),
        chmod: this.counted('chmod', chmod.bind(handle)),
        read: this.looking('read', read.bind(handle) as Step),
        stat: this.looking('stat', stat.bind(handle) as Step),
        // A handle is closed before the fault strikes, or the test would leak it.
        close: async () => {
          await close.call(handle);
          this.count('close');
        },
      });
    },
  };

  private looking<F extends Step>(name: string, step: F): F {
    return this.everywhere ? this.counted(name, step) : step;
  }

  private counted<F extends Step>(name: string, step: F): F {
    // What a disk refuses, it refuses as a promise does.
    const counting = async (...args: Parameters<F>): Promise<unknown> => {
      this.count(name);
      return step(...args);
    };
    return counting as unknown as F;
  }

  private count(name: string): void {
    if (++this.step <= this.at) this.last = name;
    if (this.step === this.at) this.strike();
  }
}

type Step = (...args: never[]) => unknown;

function isWriting(flags: string | number | undefined): boolean {
  return typeof flags === 'number' ? (flags & 3) !== 0 : flags !== undefined && flags !== 'r';
}
