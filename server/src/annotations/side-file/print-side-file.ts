import { bodyOf } from './bodies';
import { byFiledPlace, type FiledAnnotation, SIDE_FILE_VERSION, type SideFile } from './side-file';

/** The standard's context, and the prefix of our own vocabulary. Neither is ever fetched. */
const CONTEXT: readonly unknown[] = ['http://www.w3.org/ns/anno.jsonld', { dateline: 'urn:dateline:' }];

/**
 * The side file as text: a W3C annotation collection in JSON-LD with one annotation per line, in text order,
 * so that version control shows what changed. The output is deterministic.
 * @param source the name of the dump
 */
export function printSideFile({ filed, foreign, textHash }: SideFile, source: string): string {
  const items = [
    ...[...filed].sort(byFiledPlace).map((each) => JSON.stringify(itemOf(each, source))),
    ...foreign.map(({ item }) => JSON.stringify(item)),
  ];
  return [
    '{',
    `"@context": ${JSON.stringify(CONTEXT)},`,
    '"type": "AnnotationCollection",',
    `"dateline:schemaVersion": ${SIDE_FILE_VERSION},`,
    `"label": ${JSON.stringify(`Annotations of ${source}`)},`,
    ...(textHash === undefined ? [] : [`"dateline:textHash": ${JSON.stringify(textHash)},`]),
    '"first": {"type": "AnnotationPage", "items": [',
    items.join(',\n'),
    ']}',
    '}',
    '',
  ].join('\n');
}

function itemOf({ annotation, quote, isOrphan, only, extra }: FiledAnnotation, source: string): unknown {
  const { id, start, end, note, creator, created, modified } = annotation;
  const { type, motivation, value, fields } = bodyOf(annotation);
  const terms = Object.entries(fields).map(([name, field]) => [`dateline:${name}`, field] as const);
  return {
    id: iriOf(id),
    type: 'Annotation',
    motivation,
    ...(creator !== undefined && { creator: { type: 'Person', name: creator } }),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
    body: [
      {
        type: ['TextualBody', `dateline:${type}`],
        purpose: motivation,
        value,
        ...Object.fromEntries(terms),
      },
      ...(note === undefined ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: note }]),
    ],
    target: {
      source: encodeURIComponent(source),
      selector: [
        ...(only === 'quote' ? [] : [{ type: 'TextPositionSelector', start, end }]),
        ...(only === 'position' ? [] : [{ type: 'TextQuoteSelector', ...quote }]),
      ],
    },
    ...(isOrphan && { 'dateline:state': 'orphan' }),
    ...extra,
  };
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

function iriOf(id: string): string {
  return UUID.test(id) ? `urn:uuid:${id}` : `urn:dateline:annotation:${encodeURIComponent(id)}`;
}
