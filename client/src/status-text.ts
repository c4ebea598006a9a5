import type { DumpStatus } from '../../shared/dump-status';

/** The state of the server, as shown to the user. */
export type ServerState = 'starting' | 'running' | 'stopped';

/**
 * Translates a message into the user's language; its placeholders are `{0}`, `{1}` … `vscode.l10n.t` is one
 * implementation.
 */
export type Translate = (message: string, ...values: (string | number)[]) => string;

/** What the status item shows: its text, the detail beside it, and its severity. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly busy: boolean;
  readonly severity: 'information' | 'warning' | 'error';
}

/**
 * The text for the document in the active editor. A document without a status is still being read. Anything
 * left out of the analysis is a warning: the user must know what is not checked.
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

/** The status, with a warning about annotations that are not saved, and why; unchanged if they are saved. */
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

/**
 * Says which paragraphs are not spell-checked. A text in another language is no fault, so this is not a
 * warning.
 */
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

/**
 * Empty if everything is pasted text, as in nearly every dump; otherwise the number of articles in each
 * format.
 */
function formatsText(formats: DumpStatus['formats']): string {
  if (formats.every((format) => format.name === 'paste')) return '';
  return formats.map((format) => `${format.name} ${format.articles}`).join(', ');
}
