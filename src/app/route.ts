import { type ProjectId, projectId } from '@/model/ids';
import { LIMITS } from '@/model/limits';
import { isSampleId, type SampleId } from '@/samples/catalogue';

/** What the address asks for. */
export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'gallery' | 'templates' | 'groups' | 'large' }
  /** The page of an exercise, by its id; null for the list of them. */
  | { readonly screen: 'facilitator'; readonly exercise: string | null }
  | { readonly screen: 'project'; readonly id: ProjectId }
  | { readonly screen: 'sample'; readonly sample: SampleId }
  /** A project that the address itself holds, as `transfer/link` writes it. */
  | { readonly screen: 'link'; readonly text: string }
  | { readonly screen: 'unknown' };

/** Ids as `platform/random` makes them and files may hold: nothing that means something in an address. */
const PROJECT_ID = new RegExp(`^[\\w-]{1,${LIMITS.id}}$`);

/** What `transfer/link` writes; whether it is whole is found out by reading it. */
const LINK_TEXT = /^[\w-]+$/;

/**
 * Reads the path after the `#`.
 *
 * @param path as in the address, with or without a query: "/", "/project/abc", "/sample/kite?lang=en"
 * @returns `unknown` for every other path; a slash too many at the end does not matter
 */
export function readRoute(path: string): Route {
  const [place = ''] = path.split('?');
  const [first, second, ...rest] = place.split('/').filter(Boolean);
  if (first === undefined) return { screen: 'home' };
  if (isPlainScreen(first) && second === undefined) return { screen: first };
  if (first === 'facilitator' && rest.length === 0) return { screen: first, exercise: second ?? null };
  if (second === undefined || rest.length > 0) return { screen: 'unknown' };
  if (first === 'project' && PROJECT_ID.test(second)) return { screen: 'project', id: projectId(second) };
  if (first === 'sample' && isSampleId(second)) return { screen: 'sample', sample: second };
  if (first === 'open' && LINK_TEXT.test(second)) return { screen: 'link', text: second };
  return { screen: 'unknown' };
}

const PLAIN_SCREENS = ['gallery', 'templates', 'groups', 'large'] as const;

function isPlainScreen(word: string): word is (typeof PLAIN_SCREENS)[number] {
  return PLAIN_SCREENS.some((one) => one === word);
}

/** The path of a project, for `readRoute` and links. */
export const projectPath = (id: ProjectId): string => `/project/${id}`;

/** The path of a project that the address holds. */
export const linkPath = (text: string): string => `/open/${text}`;

/** The path of a sample. */
export const samplePath = (id: SampleId): string => `/sample/${id}`;

/** The path of a sample whose story is played at once. */
export const storyPath = (id: SampleId): string => `${samplePath(id)}?story`;

/** Whether a path asks for the story of what it names. */
export const asksForStory = (path: string): boolean =>
  new URLSearchParams(path.split('?')[1] ?? '').has('story');

/** The path of the list of templates. */
export const TEMPLATES_PATH = '/templates';

/** The path of the gallery of shapes. */
export const GALLERY_PATH = '/gallery';

/** The path of the groups side by side. */
export const GROUPS_PATH = '/groups';

/** The path of the list of exercises for who leads them. */
export const FACILITATOR_PATH = '/facilitator';

/** The path of a facilitator's page, by the id of its exercise. */
export const facilitatorPath = (exercise: string): string => `${FACILITATOR_PATH}/${exercise}`;

/** The path of the network that is open for reading only. */
export const LARGE_PATH = '/large';
