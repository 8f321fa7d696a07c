import type { RoleFinding, RoleId } from '../types';

export interface Why {
  readonly roles: readonly RoleId[];
  readonly sentence: string;
}

/** Roles with the same reason are told once: a broker who also spans for the same cut gets one sentence. */
export function whysOf(
  findings: readonly RoleFinding[],
  sentenceOf: (finding: RoleFinding) => string,
): readonly Why[] {
  const bySentence = new Map<string, RoleId[]>();
  for (const finding of findings) {
    const sentence = sentenceOf(finding);
    const roles = bySentence.get(sentence);
    if (roles) roles.push(finding.role);
    else bySentence.set(sentence, [finding.role]);
  }
  return [...bySentence].map(([sentence, roles]) => ({ roles, sentence }));
}
