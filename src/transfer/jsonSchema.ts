import * as z from 'zod/mini';
import { LIMITS } from '@/model/limits';
import { projectSchema } from '@/model/schema';
import { FILE_FORMAT } from './rajutFile';

/** Records whose number of entries is limited; a schema of zod cannot say so, a JSON Schema can. */
const RECORD_LIMITS: Readonly<Record<string, number>> = { actors: LIMITS.actors, ties: LIMITS.ties };

/**
 * The JSON Schema (draft 2020-12) of a `.rajut.json` file, made from the schema that Rajut reads with. It says
 * what a field may hold; that ids and references fit together is checked by `fileToProject` alone.
 */
export function rajutJsonSchema() {
  const version = z.int().check(z.minimum(1));
  const file = z.looseObject({
    format: z.literal(FILE_FORMAT),
    version,
    minReader: z.optional(version),
    app: z.optional(z.string()),
    savedAt: z.optional(z.string()),
    project: projectSchema,
  });
  const schema = z.toJSONSchema(file, {
    io: 'input',
    override: ({ jsonSchema, path }) => {
      const limit = RECORD_LIMITS[String(path.at(-1))];
      if (limit !== undefined && jsonSchema.additionalProperties) jsonSchema.maxProperties = limit;
    },
  });
  return {
    ...schema,
    title: 'Rajut project file',
    description: 'One project: its actors, tie types, groups and frames with places and ties.',
  };
}
