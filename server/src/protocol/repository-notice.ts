import { sideFileName } from '../annotations/side-file/side-file';
import type { FileStore } from './file-store';
import { nameIn } from './uri-name';

/** The file in the user's folder that lists the repositories the user was told about; one URI per line. */
const TOLD = 'repositories-with-annotations.txt';

/**
 * Tells the user, once per repository, that annotations go into a file that the repository may publish: a
 * dump contains names of people, and so do annotations.
 */
export class RepositoryNotice {
  private readonly told = new Set<string>();

  constructor(
    private readonly files: FileStore,
    private readonly userFolder: string | undefined,
    private readonly tell: (message: string) => void,
  ) {}

  /**
   * The file beside a dump is about to be created. Never rejects: a notice that cannot be recorded is shown
   * again.
   */
  async making(dump: string): Promise<void> {
    const repository = await this.repositoryOf(dump);
    if (repository === undefined || this.told.has(repository)) return;
    this.told.add(repository);
    if (await this.wasTold(repository)) return;
    this.tell(
      `Annotations will be kept in ${nameIn(sideFileName(dump))}, inside a Git repository. They hold what you said of people named in the dump: think of who will see the repository.`,
    );
  }

  private async wasTold(repository: string): Promise<boolean> {
    if (this.userFolder === undefined) return false;
    let before = false;
    try {
      const note = (text = ''): string | undefined => {
        before = text.split('\n').includes(repository);
        return before ? undefined : `${text}${repository}\n`;
      };
      await this.files.update(`${this.userFolder}/${TOLD}`, note, { folder: this.userFolder, isMade: true });
    } catch {
      // The user is told again in another session.
    }
    return before;
  }

  /** The URI of the repository folder above the dump. */
  private async repositoryOf(dump: string): Promise<string | undefined> {
    for (let folder = parent(dump); folder.length > 'file://'.length; folder = parent(folder))
      if (await this.isThere(`${folder}/.git`)) return folder;
    return undefined;
  }

  private async isThere(uri: string): Promise<boolean> {
    // A folder exists as well, although it cannot be read as a file.
    return this.files.read(uri).then(
      (text) => text !== undefined,
      () => true,
    );
  }
}

function parent(uri: string): string {
  return uri.replace(/\/[^/]*$/, '');
}
