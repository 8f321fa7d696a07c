/** The editor's chunk; the same promise for everybody who asks. */
export const loadEditor = () => import('./ProjectScreen');

/** The dialog that says what did not work. */
export const loadTroubleDialog = () => import('./home/TroubleDialog');
