export const offline = {
  heading: 'Without internet',
  ready: 'Ready to use without internet',
  readyHint:
    'Rajut is kept in this browser. Open the same address, also when there is no network; your projects stay on this device.',
  preparing: 'Getting ready for use without internet',
  preparingHint: 'Soon Rajut can be opened without a network. You can go on working.',
  failed: 'Cannot be opened without internet yet',
  failedHint:
    'Rajut could not be kept in this browser, perhaps because the network broke off or because of private mode. Reload the page, or download Rajut as one file.',
  insecure: 'At this address Rajut needs a network',
  insecureHint:
    'Browsers keep apps only from https addresses or from this computer itself. To work without a network, download Rajut as one file.',
  unsupported: 'In this browser Rajut needs a network',
  unsupportedHint: 'This browser cannot keep apps. To work without a network, download Rajut as one file.',
  oneFile: 'Rajut in one file: runs without internet',
  oneFileHint:
    'Projects are kept in this browser, not inside the file rajut.html. The file may be copied anywhere, but your projects do not go with it: download the project file to take them along.',
  oneFileNotKept:
    'This browser gives no storage to files from the device, so projects last only as long as this page is open. Download the project file before you close it.',
  download: 'Download Rajut (one file)',
  downloadHint:
    'All of Rajut in one file, rajut.html, for a USB stick, WhatsApp, or a room without a network. Open it with a browser; nothing needs to be installed.',
  fileKind: 'Web page',
  downloadFailed: 'rajut.html cannot be fetched now. Connect to the network, then try again.',
  updateReady: 'A new version is ready.',
  updateNow: 'Reload now',
  updateNotSaved: 'Your changes are not saved: download the file first.',
  updateLater: 'Later',
} as const;
