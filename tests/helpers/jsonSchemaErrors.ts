/** The part of JSON Schema 2020-12 that the published schema uses; any other keyword is an error of the test. */
type Schema = Readonly<Record<string, unknown>>;

const SILENT = new Set([
  '$schema',
  'title',
  'description',
  'default',
  'readOnly',
  'required',
  'properties',
  'items',
]);

const isRecord = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asSchema = (value: unknown): Schema => (isRecord(value) ? value : {});
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether a value obeys one keyword; values of another type than the keyword speaks of always do. */
const CHECKS: Readonly<Record<string, (value: unknown, limit: unknown, schema: Schema) => boolean>> = {
  type: (value, type) => isOfType(value, type),
  const: (value, only) => value === only,
  enum: (value, choices) => asList(choices).includes(value),
  minimum: (value, limit) => typeof value !== 'number' || value >= Number(limit),
  maximum: (value, limit) => typeof value !== 'number' || value <= Number(limit),
  minLength: (value, limit) => typeof value !== 'string' || value.length >= Number(limit),
  maxLength: (value, limit) => typeof value !== 'string' || value.length <= Number(limit),
  minItems: (value, limit) => !Array.isArray(value) || value.length >= Number(limit),
  maxItems: (value, limit) => !Array.isArray(value) || value.length <= Number(limit),
  maxProperties: (value, limit) => !isRecord(value) || Object.keys(value).length <= Number(limit),
  anyOf: (value, choices) =>
    asList(choices).some((one) => jsonSchemaErrors(asSchema(one), value).length === 0),
  propertyNames: (value, names) =>
    !isRecord(value) ||
    Object.keys(value).every((key) => jsonSchemaErrors(asSchema(names), key).length === 0),
  prefixItems: (value, schemas) =>
    !Array.isArray(value) ||
    asList(schemas).every((one, index) => jsonSchemaErrors(asSchema(one), value[index]).length === 0),
  additionalProperties: () => true,
};

/** Every place where a value breaks a JSON Schema, as "frames/0/title: maxLength"; empty when it obeys. */
export function jsonSchemaErrors(schema: Schema, value: unknown, place = ''): string[] {
  const own = Object.entries(schema).flatMap(([keyword, limit]) => {
    if (SILENT.has(keyword)) return [];
    const check = CHECKS[keyword];
    if (!check) throw new Error(`jsonSchemaErrors: unknown keyword ${keyword}`);
    return check(value, limit, schema) ? [] : [`${place}: ${keyword}`];
  });
  return [...own, ...childErrors(schema, value, place)];
}

function childErrors(schema: Schema, value: unknown, place: string): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      jsonSchemaErrors(asSchema(schema.items), item, `${place}/${index}`),
    );
  }
  if (!isRecord(value)) return [];
  const properties = asSchema(schema.properties);
  const missing = asList(schema.required).filter((key) => !Object.hasOwn(value, String(key)));
  const children = Object.entries(value).flatMap(([key, child]) => {
    const known = Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties;
    return jsonSchemaErrors(asSchema(known), child, `${place}/${key}`);
  });
  return [...missing.map((key) => `${place}: required ${String(key)}`), ...children];
}

function isOfType(value: unknown, type: unknown): boolean {
  switch (type) {
    case 'object':
      return isRecord(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'null':
      return value === null;
    default:
      return typeof value === type;
  }
}
