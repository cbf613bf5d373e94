import { z } from 'zod';
import { references } from './fields.ts';
import type { Path } from './problem.ts';

/** An id that a record uses to point at another record. */
export interface Reference {
  readonly collection: string;
  readonly id: string;
  readonly path: Path;
}

/** Every reference in a value, found by the marks in its schema. */
export function referencesIn(schema: z.core.$ZodType, value: unknown, path: Path = []): Reference[] {
  if (typeof value === 'string') {
    const mark = references.get(unwrap(schema));
    return mark === undefined ? [] : [{ collection: mark.collection, id: value, path }];
  }
  return childrenOf(value).flatMap(([key, child]) => {
    const childSchema = stepInto(schema, key, value);
    return childSchema === undefined ? [] : referencesIn(childSchema, child, [...path, key]);
  });
}

/** The keys that are allowed at a path of a value; none where the schema there is no object. */
export function keysAt(schema: z.core.$ZodType, value: unknown, path: Path): string[] {
  const [key, ...rest] = path;
  if (key === undefined) {
    const object = chooseObject(schema, value);
    return object === undefined ? [] : Object.keys(object.shape);
  }
  const child = stepInto(schema, key, value);
  return child === undefined ? [] : keysAt(child, childAt(value, key), rest);
}

const childAt = (value: unknown, key: string | number): unknown => childrenOf(value).find(([name]) => name === key)?.[1];

function childrenOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((child, index) => [index, child]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function stepInto(schema: z.core.$ZodType, key: string | number, value: unknown): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  const shape: Readonly<Record<string, z.core.$ZodType>> | undefined = chooseObject(inner, value)?.shape;
  return shape?.[key];
}

/** The object schema itself or, of several kinds of record, the one that the value says it is. */
function chooseObject(schema: z.core.$ZodType, value: unknown): z.ZodObject | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return inner;
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return undefined;
  const named = childAt(value, inner.def.discriminator);
  return inner.options
    .map((option) => unwrap(option))
    .find((option): option is z.ZodObject => {
      if (!(option instanceof z.ZodObject)) return false;
      const literal: unknown = option.shape[inner.def.discriminator];
      return literal instanceof z.ZodLiteral && literal.values.has(named as z.core.util.Literal);
    });
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly) return unwrap(schema.unwrap());
  return schema;
}
