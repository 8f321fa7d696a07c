/** Version of the document layout that this Rajut writes. Older ones are upcast on read, never by writing. */
export const FORMAT_VERSION = 1;

/** Oldest Rajut that may write what this one writes; a tab older than that opens the project read-only. */
export const MIN_READER = 1;
