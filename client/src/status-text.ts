import type { DumpStatus } from '../../shared/dump-status';

/** The server as the user may know it. */
export type ServerState = 'starting' | 'running' | 'stopped';

/** Gives a message in the user's language; its placeholders are `{0}`, `{1}` … `vscode.l10n.t` is one. */
export type Translate = (message: string, ...values: (string | number)[]) => string;

/** What the status item shows: its text, the detail beside it, and how it should look. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly busy: boolean;
  readonly severity: 'information' | 'warning' | 'error';
}

/**
 * Words the status of the document in the active editor. Without a status of its own, the document is still being
 * read. Something left out of the analysis is a warning: whatever is not checked is said.
 */
export function statusText(
  state: ServerState,
  status: DumpStatus | undefined,
  translate: Translate,
): StatusText {
  switch (state) {
    case 'starting':
      return {
        text: translate('Dateline is starting'),
        detail: translate('The dump is coloured; articles and problems follow'),
        busy: true,
        severity: 'information',
      };
    case 'stopped':
      return {
        text: translate('Dateline is stopped'),
        detail: translate('Nothing is checked until the server is started again'),
        busy: false,
        severity: 'error',
      };
    case 'running':
      return status === undefined
        ? { text: translate('Reading the dump'), detail: '', busy: true, severity: 'information' }
        : {
            text: `${articlesText(status.articles, translate)} · ${problemsText(status.problems, translate)}`,
            detail: [
              formatsText(status.formats),
              languagesText(status.languages, translate),
              ...status.notices,
            ]
              .filter((part) => part !== '')
              .join(' · '),
            busy: false,
            severity: status.notices.length > 0 ? 'warning' : 'information',
          };
  }
}

/** The status with a word on annotations that are not saved, and why; as it is where they are. */
export function withUnsaved(
  status: StatusText,
  notSaved: string | undefined,
  translate: Translate,
): StatusText {
  if (notSaved === undefined) return status;
  const detail = translate('Annotations are not saved: {0}', notSaved);
  return {
    ...status,
    text: `${status.text} · ${translate('annotations not saved')}`,
    detail: status.detail === '' ? detail : `${detail} · ${status.detail}`,
    severity: 'error',
  };
}

function articlesText(count: number, translate: Translate): string {
  if (count === 0) return translate('No article found');
  return count === 1 ? translate('1 article') : translate('{0} articles', count);
}

function problemsText(count: number, translate: Translate): string {
  return count === 0 ? translate('nothing to check') : translate('{0} to check', count);
}

/** Says which paragraphs are not spell-checked: that a text is in another language is no fault, so it is no warning. */
function languagesText(languages: DumpStatus['languages'], translate: Translate): string {
  const count = languages.reduce((sum, { paragraphs }) => sum + paragraphs, 0);
  const names = languages
    .map(({ name, paragraphs }) => `${name === 'unknown' ? translate('other') : name} ${paragraphs}`)
    .join(', ');
  if (count === 0) return '';
  return count === 1
    ? translate('1 paragraph not in English is not spell-checked ({0})', names)
    : translate('{0} paragraphs not in English are not spell-checked ({1})', count, names);
}

/** Says nothing where all is pasted text, which is what nearly every dump is; else how many articles are in which format. */
function formatsText(formats: DumpStatus['formats']): string {
  if (formats.every((format) => format.name === 'paste')) return '';
  return formats.map((format) => `${format.name} ${format.articles}`).join(', ');
}
