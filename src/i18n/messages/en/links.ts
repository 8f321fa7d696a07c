export const links = {
  password: 'Password',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  unlockTitle: 'This file is locked',
  unlockHint: 'Type the password to open “{{name}}”. Whoever sent it knows it.',
  unlock: 'Unlock',
  unlocking: 'Unlocking…',
  wrongPassword: 'That is not the password. Check capitals, small letters and spaces, then try again.',

  openTitle: 'Open the map in this link?',
  openText:
    'The map below is inside the link itself. If you open it, a copy is kept on this device; other projects do not change.',
  openFrom: 'According to the link, from {{sender}}.',
  openCounts: '{{actors}} · {{ties}} · {{frames}}',
  frameCount_one: '{{count}} state',
  frameCount_other: '{{count}} states',
  openCopy: 'Open as a copy',
  openNot: 'Do not open',
  openReading: 'Reading the link',
  openFailed: 'This link cannot be opened',
  untitled: 'Untitled project',

  link: {
    label: 'Link',
    hint: 'To be opened at once, with a QR code.',
    about:
      'The whole project is packed inside the link itself; nothing is uploaded. Whoever has this link can read it.',
    names: 'Names in the link',
    namesReal: 'Real names',
    namesInitials: 'Initials',
    namesCode: 'Codes',
    namesHidden: 'Hidden',
    namesHint: 'Notes, duties and reasons go along as they are.',
    sender: 'Your name (may be empty)',
    senderHint: 'Shown to who receives it before the map is opened.',
    address: 'Address of Rajut for who receives it',
    addressHint: 'Where they can open Rajut, such as https://rajut.example.org/',
    addressLocal:
      'This address works on this computer only. For others, write the address of Rajut in the network or on the internet.',
    addressMissing:
      'You are using rajut.html, which has no address. Write the address of Rajut that the other person uses, or send the project file.',
    pasting: 'Whoever uses rajut.html can paste this link on its home screen.',
    making: 'Preparing the link…',
    text: 'Link',
    copy: 'Copy the link',
    copied: 'The link was copied.',
    notCopied: 'The browser does not allow copying. Select the link, then copy it.',
    share: 'Share…',
    shareTitle: 'Rajut map: {{title}}',
    length: '{{count}} characters',
    isLong:
      'This link is long ({{count}} characters). Some messaging apps cut it off; if it does not open, send the project file.',
    tooLarge:
      'This project is too large for a link. Send the Rajut file instead: the first entry of this list.',
    qr: 'QR code of this link',
    qrSave: 'Save the QR code',
    qrName: 'qr-code',
    qrDense:
      'This code is dense. Scan it from close by, or save the code and show it as large as the screen.',
    qrTooLarge:
      'A QR code holds at most {{most}} characters, and this link has {{count}}. Send the link, or the project file.',
    fileKind: 'SVG picture',
  },

  locked: {
    label: 'Locked file',
    hint: 'With a password, for sensitive maps.',
    about:
      'The whole project in one file that opens only with the password (AES-256). The name of the file does not tell the title of the project.',
    passwordHint: 'At least {{count}} letters. Four random words are easy to remember and hard to guess.',
    forget:
      'The password is kept nowhere and cannot be recovered. Tell it by another way than the one the file takes.',
    save: 'Save the locked file',
    share: 'Send the file…',
    name: 'Rajut-locked',
    insecure: 'At this address the browser cannot lock files: that takes https, localhost, or rajut.html.',
  },

  app: {
    label: 'The Rajut app',
    hint: 'All of Rajut in one file, without internet.',
    about:
      'rajut.html holds the whole app in one file. Copy it to a USB stick or send it by WhatsApp, then open it with a browser: nothing is installed, and nothing is asked of the internet.',
    without: 'This project is not inside it: send the project file too.',
    self: 'You are using rajut.html. Copy that file to share Rajut.',
  },

  restoreTitle: 'Some of these projects are here already',
  restoreText_one: '“{{name}}” holds {{all}} projects; one of them is here already, unchanged.',
  restoreText_other: '“{{name}}” holds {{all}} projects; {{count}} of them are here already, unchanged.',
  restoreNone: 'All projects in “{{name}}” are here already, unchanged.',
  restoreAll: 'All as new projects',
  restoreMissing_one: 'Only the one that is missing',
  restoreMissing_other: 'Only the {{count}} that are missing',
} as const;
