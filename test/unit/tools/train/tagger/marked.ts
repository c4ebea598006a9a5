import type { NamedText } from '../../../../../tools/train/tagger/corpus';

type Kind = NamedText['entities'][number]['kind'];

/** A text in which names are marked as `«kind:…»`. */
export function named(text: string): NamedText {
  const entities: { start: number; end: number; kind: Kind }[] = [];
  let plain = '';
  for (const part of text.split(/(«[a-z]+:[^»]*»)/)) {
    const [, kind, form] = /^«([a-z]+):([^»]*)»$/.exec(part) ?? [];
    if (kind !== undefined && form !== undefined)
      entities.push({ start: plain.length, end: plain.length + form.length, kind: kind as Kind });
    plain += form ?? part;
  }
  return { id: 'a', text: plain, entities };
}

/** The text with its names marked again. */
export function marked({ text, entities }: NamedText): string {
  return entities.reduceRight(
    (out, { start, end, kind }) =>
      `${out.slice(0, start)}«${kind}:${out.slice(start, end)}»${out.slice(end)}`,
    text,
  );
}
