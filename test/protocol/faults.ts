import { Disk, DISK } from '../../server/src/node/disk';

/** A disk on which one step strikes: the `at`th that asks for room or for a new name, counted from 1. */
export class Faults {
  private step = 0;
  /** What the step was called that came last. */
  last = '';

  constructor(
    private readonly at: number,
    private readonly strike: () => void,
  ) {}

  /** Whether the step came. */
  get struck(): boolean {
    return this.step >= this.at;
  }

  readonly disk: Disk = {
    readFile: DISK.readFile,
    lstat: DISK.lstat,
    rm: DISK.rm,
    mkdir: this.counted('mkdir', DISK.mkdir),
    rename: this.counted('rename', DISK.rename),
    open: this.counted('open', async (...args: Parameters<Disk['open']>) => {
      const handle = await DISK.open(...args);
      const { writeFile, sync, chmod, close } = handle;
      return Object.assign(handle, {
        writeFile: this.counted('writeFile', writeFile.bind(handle)),
        sync: this.counted('sync', sync.bind(handle)),
        chmod: this.counted('chmod', chmod.bind(handle)),
        // A handle is closed before the fault strikes, or the test would leak it.
        close: async () => {
          await close.call(handle);
          this.count('close');
        },
      });
    }),
  };

  private counted<F extends (...args: never[]) => unknown>(name: string, step: F): F {
    const counting = (...args: Parameters<F>): unknown => {
      this.count(name);
      return step(...args);
    };
    return counting as F;
  }

  private count(name: string): void {
    if (++this.step <= this.at) this.last = name;
    if (this.step === this.at) this.strike();
  }
}
