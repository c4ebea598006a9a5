import assert from 'node:assert/strict';

/** A shape: the name of a plain type, a list of allowed strings, an array's item shape, or an object's fields. */
type Shape =
  | 'string'
  | 'number'
  | 'offset'
  | 'boolean'
  | readonly [Shape]
  | { readonly oneOf: readonly string[] }
  | { readonly nullable: Shape }
  | { readonly optional: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> };

const nullable = (shape: Shape): Shape => ({ nullable: shape });
const optional = (shape: Shape): Shape => ({ optional: shape });
const oneOf = (...values: string[]): Shape => ({ oneOf: values });
const object = (fields: Readonly<Record<string, Shape>>): Shape => ({ fields });

const SPAN = { start: 'offset', end: 'offset' } as const;
const TEXT_SPAN = { ...SPAN, text: 'string' } as const;
const PLACE = object({
  name: 'string',
  country: nullable('string'),
  latitude: nullable('number'),
  longitude: nullable('number'),
});

const ARTICLE = object({
  id: 'string',
  ...SPAN,
  format: 'string',
  language: 'string',
  headline: nullable(object(TEXT_SPAN)),
  decks: [object(TEXT_SPAN)],
  eyebrows: [object(TEXT_SPAN)],
  byline: nullable(object({ ...TEXT_SPAN, authors: ['string'] })),
  outlet: nullable(
    object({
      name: 'string',
      role: oneOf('publisher', 'agency'),
      start: optional('offset'),
      end: optional('offset'),
      how: oneOf('dateline', 'byline', 'header', 'copyright', 'suffix', 'field', 'person'),
    }),
  ),
  citedOutlets: [object({ name: 'string', ...SPAN })],
  url: optional('string'),
  section: optional('string'),
  genre: optional('string'),
  status: [
    object({
      value: oneOf(
        'updated',
        'corrected',
        'withdrawn',
        'embargoed',
        'urgent',
        'breaking',
        'repeat',
        'advisory',
      ),
      ...SPAN,
    }),
  ],
  fields: [object({ name: 'string', value: 'string', ...SPAN })],
  timestamps: [
    object({ ...TEXT_SPAN, iso: nullable('string'), role: oneOf('published', 'updated', 'unlabelled') }),
  ],
  dateline: nullable(
    object({ ...TEXT_SPAN, located: [PLACE], date: nullable('string'), agency: nullable('string') }),
  ),
});

const DUMP = object({
  schemaVersion: 'number',
  source: 'string',
  length: 'number',
  format: ['string'],
  articles: [ARTICLE],
  spans: [
    object({
      id: 'string',
      kind: oneOf(
        ...[
          'headline',
          'deck',
          'crosshead',
          'eyebrow',
          'byline',
          'timestamp',
          'dateline',
          'outlet',
          'boilerplate',
        ],
        ...['credit', 'poster', 'separator', 'metadata', 'person', 'organization', 'place', 'misc', 'date'],
      ),
      ...SPAN,
      by: oneOf('analysis', 'person'),
      type: optional(oneOf('furniture', 'related', 'rights', 'notice', 'caption')),
      entity: optional('string'),
      iso: optional('string'),
      from: optional('string'),
      label: optional('string'),
    }),
  ],
  entities: [
    object({
      id: 'string',
      kind: oneOf('person', 'organization', 'place', 'misc'),
      name: 'string',
      aliases: ['string'],
      mentions: 'number',
      roles: ['string'],
      articles: ['string'],
      place: optional(PLACE),
      misspelt: optional(['string']),
      outlet: optional(
        object({
          kind: oneOf('agency', 'newspaper', 'magazine', 'broadcaster', 'site'),
          country: nullable('string'),
        }),
      ),
      country: optional('string'),
    }),
  ],
  problems: [
    object({
      code: 'string',
      message: 'string',
      severity: oneOf('error', 'warning', 'information', 'hint'),
      ...SPAN,
      fixes: [
        object({
          title: 'string',
          edits: [object({ ...SPAN, newText: 'string' })],
          preferred: 'boolean',
          class: oneOf('certain', 'likely', 'possible'),
        }),
      ],
      related: [object({ ...SPAN, message: 'string' })],
    }),
  ],
  unchecked: optional([object({ ...SPAN, language: 'string' })]),
  notices: optional(['string']),
});

/**
 * Asserts that the printed JSON has the contract's shape: every field of it and no other, with its type, each span
 * within the text, and each text that of its span.
 */
export function assertJsonContract(printed: string, text: string): void {
  assert.equal(printed.indexOf('\n'), printed.length - 1, 'one line');
  const value: unknown = JSON.parse(printed);
  assertShape(value, DUMP, 'dump', text);
}

function assertShape(value: unknown, shape: Shape, at: string, text: string): void {
  if (shape === 'offset') {
    assert.ok(
      Number.isInteger(value) && Number(value) >= 0 && Number(value) <= text.length,
      `${at}: ${String(value)}`,
    );
  } else if (typeof shape === 'string') {
    assert.equal(typeof value, shape, at);
  } else if ('oneOf' in shape) {
    assert.ok(typeof value === 'string' && shape.oneOf.includes(value), `${at}: ${String(value)}`);
  } else if ('nullable' in shape) {
    if (value !== null) assertShape(value, shape.nullable, at, text);
  } else if ('optional' in shape) {
    assertShape(value, shape.optional, at, text);
  } else if ('fields' in shape) {
    assertObject(value, shape.fields, at, text);
  } else {
    assert.ok(Array.isArray(value), at);
    for (const [index, item] of value.entries()) assertShape(item, shape[0], `${at}[${index}]`, text);
  }
}

function assertObject(
  value: unknown,
  fields: Readonly<Record<string, Shape>>,
  at: string,
  text: string,
): void {
  assert.ok(typeof value === 'object' && value !== null, at);
  const found = new Map(Object.entries(value));
  for (const [name, shape] of Object.entries(fields)) {
    if (found.has(name)) assertShape(found.get(name), shape, `${at}.${name}`, text);
    else assert.ok(typeof shape === 'object' && 'optional' in shape, `${at}.${name} is missing`);
  }
  assert.deepEqual(
    [...found.keys()].filter((name) => !Object.hasOwn(fields, name)),
    [],
    `${at}: fields not in the contract`,
  );
  const [start, end, own] = [found.get('start'), found.get('end'), found.get('text')];
  if (typeof start !== 'number' || typeof end !== 'number') return;
  assert.ok(start <= end, `${at} ends before it starts`);
  if (typeof own === 'string') assert.equal(own, text.slice(start, end), at);
}
