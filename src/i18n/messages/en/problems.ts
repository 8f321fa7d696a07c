/** Why a file cannot be opened: what is wrong, where, and what to do. The open project is never touched. */
export const problems = {
  notJson: 'This file does not contain JSON. Choose a file ending in .rajut.json that Rajut downloaded.',
  notJsonLine:
    'This file has a writing mistake on line {{line}}. Download the original again, or correct that line.',
  truncated:
    'This file is cut short: it stops before its end. Download or copy the whole original file again.',
  notRajut: 'This file is not a Rajut project. Choose a file ending in .rajut.json that Rajut downloaded.',
  newerVersion:
    'This file was made by a newer Rajut (format {{limit}}). Reload this page to update Rajut, then open it again.',
  tooDeep:
    'The file is nested deeper than {{limit}} levels at “{{place}}”; a Rajut project never is. Check where the file comes from.',
  tooLarge: 'This file is larger than {{limit}} MB. Split the project into several smaller files.',
  forbiddenKey:
    'There is a forbidden name at “{{place}}” that could harm the program. Do not use this file; ask its maker for a new one.',
  missing: 'The field “{{place}}” is missing. Add it, or download the original file again.',
  wrongKind: 'The field “{{place}}” is of the wrong kind. Correct it, or download the original file again.',
  tooLong:
    'The text at “{{place}}” is longer than {{limit}} characters. Shorten it, then open the file again.',
  tooMany:
    '“{{place}}” has more than {{limit}} entries. Split it into several projects and open them one by one.',
  outOfRange: 'The number at “{{place}}” is out of range. Correct it, then open the file again.',
  idMismatch:
    'The id at “{{place}}” differs from the name it is filed under. Make them equal, or download the original file again.',
  duplicateId:
    'The id at “{{place}}” is already used by another state. Give it another, then open the file again.',
  danglingEnd:
    '“{{place}}” points at an actor that is not in this file. Add the actor or delete the field, then open the file again.',
  selfTie: 'The tie “{{place}}” connects an actor with itself. Delete it, then open the file again.',
  lockedDamaged:
    'This locked file is damaged or cut short, so it cannot be opened. Ask for it to be sent again.',
  lockedNewer: 'This locked file was made by a newer Rajut. Reload the page so that Rajut is updated.',
  lockedInsecure:
    'This file is locked. Browsers can open it only at an https address, on this computer itself (localhost), or in rajut.html.',
  linkDamaged:
    'This link is cut short or was copied wrongly. Ask for it to be sent again, or ask for the project file.',
  linkTooLong: 'This link is larger than Rajut opens. Ask for the project file.',
} as const;
